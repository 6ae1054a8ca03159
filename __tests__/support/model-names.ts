import type { Simulator } from '../../simulator/index.js'
import type { Key } from '../../src/core/model/definition.js'
import { realText } from './family.js'
import type { Doc } from './model-docs.js'

/** The one queue that definitions of the model refer to. */
export const queueReference = '${queue/Support}'

/** What a reference comes to; null: nothing of the name is there. */
export type Resolve = (written: string) => string | null

/** `${module/Greeting}` → `module/Greeting`; null: it names no definition. */
export function targetOf(written: string): Key | null {
  return written === queueReference ? null : (written.slice(2, -1) as Key)
}

/** What references come to now, by what a run can list. */
export function resolveNow(sim: Simulator): Resolve {
  return (written) => {
    if (written === queueReference) return queueArn(sim)
    const name = written.slice('${module/'.length, -1)
    const hidden = sim.switches.archivedListed
      ? []
      : [...sim.state.modules.values()].filter((module) => module.archived && module.name === name)
    return hidden.length > 0 && written.startsWith('${module/') ? null : realText(sim, written)
  }
}

function queueArn({ state }: Simulator): string | null {
  return [...state.named.values()].find(({ kind, deleted }) => kind === 'queue' && !deleted)?.arn ?? null
}

/** Of one kind of reference only those that a run lists, because it has a reference of the kind. */
export function resolveListed(sim: Simulator, tree: ReadonlyMap<Key, Doc>): Resolve {
  const kindOf = (written: string) => /^\$\{([a-z]+)/.exec(written)?.[1] ?? ''
  const listed = new Set([...tree.values()].flatMap(({ refs = [] }) => refs.map(kindOf)))
  const now = resolveNow(sim)
  return (written) => (listed.has(kindOf(written)) ? now(written) : null)
}

/** Everything that a reference ever came to, by all that was ever there under its name. */
export class NamesEver {
  readonly #sim: Simulator
  readonly #known = new Map<string, Set<string>>()

  constructor(sim: Simulator) {
    this.#sim = sim
  }

  /** Notes what is there now. */
  note(written: readonly string[]): void {
    for (const each of written) {
      const known = this.#known.get(each) ?? new Set()
      this.#known.set(each, known)
      const text = each === queueReference ? queueArn(this.#sim) : realText(this.#sim, each)
      if (text !== null) known.add(text)
    }
  }

  /** Every way in which the references of a definition were ever to be resolved. */
  waysOf({ refs = [] }: Doc): readonly Resolve[] {
    let ways: ReadonlyMap<string, string>[] = [new Map()]
    for (const each of refs)
      ways = ways.flatMap((way) =>
        [...(this.#known.get(each) ?? [])].map((text) => new Map([...way, [each, text]])),
      )
    return ways.map((way) => (written) => way.get(written) ?? null)
  }
}

/** New definitions that need each other, itself included: none of them can be published first. */
export function isInRing(key: Key, tree: ReadonlyMap<Key, Doc>, isNew: (key: Key) => boolean): boolean {
  const seen = new Set<Key>()
  const open = (from: Key) =>
    (tree.get(from)?.refs ?? []).flatMap((written) => {
      const target = targetOf(written)
      return target !== null && isNew(target) && tree.has(target) ? [target] : []
    })
  const waiting = open(key)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === key) return true
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...open(next))
  }
  return false
}
