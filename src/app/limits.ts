/** Until when work may be started, and finished. */
export interface Limits {
  /** Why nothing new may be started any more; null: it may. */
  readonly stopped: () => 'timeout' | 'cancelled' | null
  /** Milliseconds by `Clock.now()`: by then a definition whose first write was sent must be finished. */
  readonly finishBy: () => number
}
