import type { AnyResource, Kind, ModuleContent, ViewContent } from './types.js'

/** The kind of a change: the live content, a new version, the name, or a deletion. */
export type JournalEvent = 'live' | 'version' | 'name' | 'deleted'

/** One change of the instance, made by anyone. */
export interface JournalEntry {
  /** Milliseconds, by the simulator's clock. */
  readonly at: number
  readonly kind: Kind
  readonly id: string
  /** The name after the change. */
  readonly name: string
  readonly what: JournalEvent
  /** For a version its content; else the live content after the change. Equal contents are the same object. */
  readonly content: ViewContent | ModuleContent | null
  /** Number of a version. */
  readonly number?: number
}

/** Contents of one kind. */
export interface Contents {
  view: ViewContent
  module: ModuleContent
}

/** Every change of live content, and every version, in order. */
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

  /** The live content of a name at a time, after all events of that millisecond; null: none. */
  liveAt<K extends Kind>(kind: K, name: string, time: number): Contents[K] | null {
    return this.#states(kind, name).findLast(({ at }) => at <= time)?.content ?? null
  }

  /** All contents of a name that were live at some moment from one time to another, both included; null: none was. */
  liveBetween<K extends Kind>(kind: K, name: string, from: number, to: number): (Contents[K] | null)[] {
    const states = this.#states(kind, name)
    const before = states.findLast(({ at }) => at < from)?.content ?? null
    const within = states.filter(({ at }) => at >= from && at <= to).map(({ content }) => content)
    return [...new Set([before, ...within])]
  }

  /** The live content of a name after each change. */
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
