import type { Simulator } from '../../simulator/index.js'
import type { Version } from '../../simulator/state/types.js'
import type { Key } from '../../src/core/model/definition.js'
import { hashOf, type Raw } from './model-docs.js'

/** Somebody wrote what is live. */
export interface Published {
  readonly what: 'live'
  readonly key: Key
  readonly turn: number
  readonly by: string
  readonly before: string | null
  /** Null: nothing has the name any more. */
  readonly after: string | null
  /** The draft that it replaced, by hash. */
  readonly draft: string | null
}

/** A version came to be. */
export interface Versioned {
  readonly what: 'version'
  readonly key: Key
  readonly turn: number
  readonly by: string
  readonly number: number
  readonly description: string
  readonly hash: string
  /** Hash of the version that was the highest until then. */
  readonly below: string | null
  /** Who made that one, and when. */
  readonly belowMade: { readonly by: string; readonly turn: number } | null
}

export type Happening = Published | Versioned

interface Seen {
  readonly name: string
  readonly live: Raw | null
  readonly draft: Raw | null
  readonly versions: number
}

const hashes = new WeakMap<object, string>()

/** The same content is held by the same object, so each is hashed once. */
export function hashOnce(raw: Raw): string {
  const hash = hashes.get(raw) ?? hashOf(raw)
  hashes.set(raw, hash)
  return hash
}

/** What really happened in the instance, and who did it: derived from its state before and after each turn. */
export class Journal {
  readonly happenings: Happening[] = []
  readonly #sim: Simulator
  readonly #seen = new Map<string, Seen>()

  constructor(sim: Simulator) {
    this.#sim = sim
  }

  /** Answers what happened since the last time; nobody but `by` did anything. */
  note(by: string, turn: number): readonly Happening[] {
    const news: Happening[] = []
    for (const resource of [...this.#sim.state.views.values(), ...this.#sim.state.modules.values()]) {
      const key: Key = `${resource.kind}/${resource.name}`
      const { live, draft, versions } = resource
      const before = this.#seen.get(resource.id) ?? {
        name: resource.name,
        live: null,
        draft: null,
        versions: 0,
      }
      this.#seen.set(resource.id, { name: resource.name, live, draft, versions: versions.length })
      if (before.name !== resource.name)
        news.push({
          what: 'live',
          key: `${resource.kind}/${before.name}`,
          turn,
          by,
          before: before.live && hashOnce(before.live),
          after: null,
          draft: null,
        })
      if (live && live !== before.live)
        news.push({
          what: 'live',
          key,
          turn,
          by,
          before: before.live && hashOnce(before.live),
          after: hashOnce(live),
          draft: before.draft && hashOnce(before.draft),
        })
      for (let at = before.versions; at < versions.length; at++)
        news.push(this.#versioned(key, turn, by, versions, at))
    }
    this.happenings.push(...news)
    return news
  }

  /** Everything that was live of a key at some time from one turn to another; where reads lag, what was before too. */
  liveBetween(key: Key, from: number, to: number, lagging: boolean): ReadonlySet<string | null> {
    const all = this.happenings.filter((each) => each.what === 'live' && each.key === key) as Published[]
    const within = all.filter(({ turn }) => turn > from && turn <= to)
    const last = all.findLast(({ turn }) => turn <= from)
    const since = [last?.after ?? null, ...within.map(({ after }) => after)]
    return new Set(lagging && last ? [last.before, ...since] : since)
  }

  /** When what is live now, or was just before `turn`, became so. */
  liveSince(key: Key, hash: string, turn: number): Published | undefined {
    return this.happenings.findLast(
      (each): each is Published =>
        each.what === 'live' && each.key === key && each.after === hash && each.turn < turn,
    )
  }

  #versioned(key: Key, turn: number, by: string, versions: readonly Version<Raw>[], at: number): Versioned {
    const version = versions[at] as Version<Raw>
    const below = versions[at - 1]
    const made = this.happenings.find(
      (each) => each.what === 'version' && each.key === key && each.number === below?.number,
    )
    return {
      what: 'version',
      key,
      turn,
      by,
      number: version.number,
      description: version.description ?? '',
      hash: hashOnce(version.content),
      below: below ? hashOnce(below.content) : null,
      belowMade: made ? { by: made.by, turn: made.turn } : null,
    }
  }
}
