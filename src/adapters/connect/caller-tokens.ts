import type { CallGuard } from '../../ports/connect.js'
import type { TokenBucket } from './bucket.js'
import type { OperationName } from './operations.js'
import type { Priority } from './priority.js'

/** The caller whose calls a session sends. */
export interface Caller {
  readonly guard: CallGuard
  readonly priority: Priority
}

/** Tokens that were taken before their calls. */
interface SpareTokens {
  readonly count: number
  /** The bucket's number for the last of them. */
  readonly call: number
}

const none: SpareTokens = { count: 0, call: 0 }

/** The tokens of one caller: from the buckets that all callers share, and those that it took in advance. */
export class CallerTokens {
  readonly #caller: Caller
  readonly #bucketOf: (operation: OperationName) => TokenBucket
  readonly #spare = new Map<OperationName, SpareTokens>()

  constructor(caller: Caller, bucketOf: (operation: OperationName) => TokenBucket) {
    this.#caller = caller
    this.#bucketOf = bucketOf
  }

  /**
   * Takes `tokens`, spare ones first, and keeps `spare` more for the next calls of the operation. Missing tokens are
   * taken from the bucket at once. Returns the number of the call, like `TokenBucket.take`.
   */
  async take(operation: OperationName, tokens: number, spare: number): Promise<number> {
    const { count, call } = this.#spare.get(operation) ?? none
    const missing = tokens + spare - count
    if (missing <= 0) {
      this.#spare.set(operation, { count: count - tokens, call })
      return call
    }
    this.#spare.delete(operation)
    const { guard, priority } = this.#caller
    const taken = await this.#bucketOf(operation).take({
      assertActive: guard.assertActive,
      priority,
      tokens: missing,
    })
    if (spare > 0) this.#spare.set(operation, { count: spare, call: taken })
    return taken
  }
}
