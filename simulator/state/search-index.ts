import type { Switches } from '../switches.js'
import type { AnyResource } from './types.js'

type Pending = { readonly id: string; readonly copy: AnyResource | null }

const copyOf = <R extends AnyResource>(resource: R): R => ({
  ...resource,
  tags: { ...resource.tags },
  versions: [...resource.versions],
})

/** What Search sees: copies of the resources, some writes behind. */
export class SearchIndex {
  readonly #switches: Switches
  readonly #entries = new Map<string, AnyResource>()
  #pending: Pending[] = []

  constructor(switches: Switches) {
    this.#switches = switches
  }

  /** Call after each change of a resource; `gone` after its deletion. */
  write(resource: AnyResource, gone = false): void {
    const copy = gone ? null : copyOf(resource)
    this.#pending.push({ id: resource.id, copy })
    this.#settle()
  }

  /** Lets the index see everything, whatever `searchLag` says. */
  catchUp(): void {
    this.#apply(0)
  }

  all(): readonly AnyResource[] {
    this.#settle()
    return [...this.#entries.values()]
  }

  #settle(): void {
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
