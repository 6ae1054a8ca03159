/** The position of a waiting call in its operation's queue: lower urgency first, then lower order, then first come. */
export interface Priority {
  readonly urgency: number
  /** The definition of the call: its position among those that were started. */
  readonly order: number
}

/** Priority of reads for no definition that is being published. */
export const lowestPriority: Priority = { urgency: Number.POSITIVE_INFINITY, order: Number.POSITIVE_INFINITY }

const urgencies = { updated: 0, created: 1, versioned: 2 } as const

/**
 * The priority of one definition's calls. Definitions are served in the order in which they started, so that one is
 * finished before the next one is read. A definition whose content is live without a version precedes all others; first
 * those that were updated, because an update replaced something.
 */
export class DefinitionPriority implements Priority {
  readonly order: number
  #state: keyof typeof urgencies = 'versioned'

  constructor(order: number) {
    this.order = order
  }

  get urgency(): number {
    return urgencies[this.#state]
  }

  /** The last write's effect. `versioned`: no content is waiting for its version. */
  set(state: keyof typeof urgencies): void {
    this.#state = state
  }
}

export function isMoreUrgent(one: Priority, other: Priority): boolean {
  return one.urgency < other.urgency || (one.urgency === other.urgency && one.order < other.order)
}
