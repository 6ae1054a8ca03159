import type { Range } from '../../ports/github.js'
import { isCommit } from '../git.js'
import { at } from './event.js'

/** What the event changed. Null: nothing, as of a new branch or tag; or the event does not tell. */
export function changeRange(env: NodeJS.ProcessEnv, payload: unknown): Range | null {
  const name = env.GITHUB_EVENT_NAME ?? ''
  if (name.startsWith('pull_request')) {
    const number = at(payload, 'pull_request', 'number')
    const base = commit(at(payload, 'pull_request', 'base', 'sha'))
    return typeof number === 'number' && base !== null ? { kind: 'pull-request', number, base } : null
  }
  const [before, after] = [commit(at(payload, 'before')), commit(at(payload, 'after'))]
  return name === 'push' && before !== null && after !== null ? { kind: 'push', before, after } : null
}

/** All zeros are Git's way to write "no commit". */
function commit(value: unknown): string | null {
  return typeof value === 'string' && isCommit(value) && !/^0+$/.test(value) ? value : null
}
