import type { Switches } from '../switches.js'
import { copyOf } from './copy.js'
import type { AnyResource } from './types.js'

type Pending = { readonly id: string; readonly copy: AnyResource | null }

/** All data of an index. */
export interface IndexData {
  readonly entries: Map<string, AnyResource>
  readonly pending: Pending[]
}

/** The data that Search sees: copies of the resources, some writes behind. */
export class SearchIndex {
  readonly #switches: Switches
  readonly #entries: Map<string, AnyResource>
  readonly #pending: Pending[]

  constructor(switches: Switches, { entries, pending }: IndexData = { entries: new Map(), pending: [] }) {
    this.#switches = switches
    this.#entries = entries
    this.#pending = pending
  }

  /** Live: the data of the index and the writes that it does not show yet. */
  data(): IndexData {
    return { entries: this.#entries, pending: this.#pending }
  }

  /** Call after each change of a resource; `gone` after its deletion. */
  write(resource: AnyResource, gone = false): void {
    const copy = gone ? null : copyOf(resource)
    this.#pending.push({ id: resource.id, copy })
    this.#applyPending()
  }

  /** Lets the index see everything, with any `searchLag`. */
  catchUp(): void {
    this.#apply(0)
  }

  /** Whether a write is not visible yet. */
  isBehind(): boolean {
    this.#applyPending()
    return this.#pending.length > 0
  }

  all(): readonly AnyResource[] {
    this.#applyPending()
    return [...this.#entries.values()]
  }

  #applyPending(): void {
    const { searchLag } = this.#switches
    this.#apply(searchLag === true ? Number.POSITIVE_INFINITY : Number(searchLag))
  }

  #apply(behind: number): void {
    while (this.#pending.length > behind) {
      const next = this.#pending.shift()
      if (next?.copy) this.#entries.set(next.id, next.copy)
      else if (next) this.#entries.delete(next.id)
    }
  }
}
