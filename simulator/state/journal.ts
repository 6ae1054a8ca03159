import type { AnyResource, Kind, ModuleContent, ViewContent } from './types.js'

/** What of it changed: the content that is live, a new version, the name, or that it is there. */
export type JournalEvent = 'live' | 'version' | 'name' | 'deleted'

/** One change of the instance, whoever made it. */
export interface JournalEntry {
  /** Milliseconds, by the simulator's clock. */
  readonly at: number
  readonly kind: Kind
  readonly id: string
  /** The name after the change. */
  readonly name: string
  readonly what: JournalEvent
  /** Of a version its content; else what is live after the change. The same content is the same object. */
  readonly content: ViewContent | ModuleContent | null
  /** Of a version. */
  readonly number?: number
}

/** Contents of one kind. */
export interface Contents {
  view: ViewContent
  module: ModuleContent
}

/** Every change of what is live, and every version, in the order of their happening. */
export class Journal {
  readonly entries: JournalEntry[]

  constructor(entries: JournalEntry[] = []) {
    this.entries = entries
  }

  record(at: number, { kind, id, name, live }: AnyResource, what: JournalEvent): void {
    this.entries.push({ at, kind, id, name, what, content: what === 'deleted' ? null : live })
  }

  recordVersion(at: number, { kind, id, name, versions }: AnyResource): void {
    const { number, content } = versions.at(-1) ?? {}
    if (number !== undefined && content)
      this.entries.push({ at, kind, id, name, what: 'version', content, number })
  }

  /** What was live under a name at a time, after all that happened at that millisecond; null: nothing. */
  liveAt<K extends Kind>(kind: K, name: string, time: number): Contents[K] | null {
    return this.#states(kind, name).findLast(({ at }) => at <= time)?.content ?? null
  }

  /** All that was live under a name at some moment from one time to another, both included; null: nothing was. */
  liveBetween<K extends Kind>(kind: K, name: string, from: number, to: number): (Contents[K] | null)[] {
    const states = this.#states(kind, name)
    const before = states.findLast(({ at }) => at < from)?.content ?? null
    const within = states.filter(({ at }) => at >= from && at <= to).map(({ content }) => content)
    return [...new Set([before, ...within])]
  }

  /** What was live under a name after each change. */
  #states<K extends Kind>(kind: K, name: string) {
    const latest = new Map<string, JournalEntry>()
    const changes = this.entries.filter((entry) => entry.kind === kind && entry.what !== 'version')
    return changes.map((entry) => {
      latest.set(entry.id, entry)
      const found = [...latest.values()].find((each) => each.name === name && each.what !== 'deleted')
      return { at: entry.at, content: (found?.content ?? null) as Contents[K] | null }
    })
  }
}
