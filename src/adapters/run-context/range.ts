import type { Range } from '../../ports/github.js'
import { at } from '../untyped.js'
import { commitIn } from './event.js'

/** What the event changed. Null: nothing, as of a new branch or tag; or the event does not tell. */
export function changeRange(env: NodeJS.ProcessEnv, payload: unknown): Range | null {
  const name = env.GITHUB_EVENT_NAME ?? ''
  if (name.startsWith('pull_request')) {
    const number = at(payload, 'pull_request', 'number')
    const base = commitIn(at(payload, 'pull_request', 'base', 'sha'))
    return typeof number === 'number' && base !== null ? { kind: 'pull-request', number, base } : null
  }
  const [before, after] = [commitIn(at(payload, 'before')), commitIn(at(payload, 'after'))]
  return name === 'push' && before !== null && after !== null ? { kind: 'push', before, after } : null
}
