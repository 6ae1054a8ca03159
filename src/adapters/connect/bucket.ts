import type { Clock } from '../../ports/runtime.js'
import { isMoreUrgent, lowestPriority, type Priority } from './priority.js'

/** Factor of the rate after a throttled call, and the part of the full rate that each answered call restores. */
const backoff = 0.7
const recover = 0.1
/** The lowest rate, as a part of the full one: others may use the shared quota, but not for ever. */
const minRate = 0.25
/** Longest single sleep, in milliseconds, so that a waiting call notices when the rate has recovered. */
const maxSleepMs = 1_000

/** How closely the calls of one operation use the service's quota. */
export interface Pace {
  /** Number of calls that may be sent at once after a pause. */
  readonly burst: number
  /** Part of the rate to use until the service throttles a call, from 0 to 1. */
  readonly part: number
  /** Part of the rate to use after that, until the end of the run. */
  readonly partAfterThrottle: number
}

export interface TokenRequest {
  /** Checked while the call waits. If it throws, the call leaves the queue without a token. */
  readonly assertActive?: () => void
  /** May change while the call waits. */
  readonly priority?: Priority
  /** Number of tokens to take at once, for as many calls; at most the burst. Default: 1. */
  readonly tokens?: number
}

interface WaitingCall extends Required<TokenRequest> {
  readonly resolve: (call: number) => void
  readonly reject: (cause: unknown) => void
}

/**
 * Token bucket of one operation: at most `rate` calls a second after a burst. Others share the account's quota, and the
 * service's way of counting is not known. So the rate falls when the service throttles, and grows with each answer, but
 * not quite to the full rate. The most urgent waiting call is served next; if it needs more tokens than there are, less
 * urgent ones wait too.
 */
export class TokenBucket {
  readonly #clock: Clock
  readonly #pace: Pace
  readonly #givenRate: number
  #fullRate: number
  #rate: number
  #tokens: number
  #filledAt: number
  /** In the order of arrival. */
  #waiting: readonly WaitingCall[] = []
  #isServing = false
  /** Calls sent so far, and their number when the rate last fell. */
  #sent = 0
  #sentAtBackoff = 0

  constructor(clock: Clock, rate: number, pace: Pace) {
    this.#clock = clock
    this.#pace = pace
    this.#givenRate = rate
    this.#fullRate = this.#rate = rate * pace.part
    this.#tokens = pace.burst
    this.#filledAt = clock.now()
  }

  /** Waits for the tokens and takes them. Returns the number of the (last) call, which `recordThrottle` needs. */
  take({
    assertActive = () => {},
    priority = lowestPriority,
    tokens = 1,
  }: TokenRequest = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { assertActive, priority, tokens, resolve, reject }]
      this.#grant()
      void this.#serve()
    })
  }

  /** Records a throttled call; of several in a burst only the first lowers the rate. */
  recordThrottle(call: number): void {
    this.#fill()
    this.#tokens = Math.min(this.#tokens, 0)
    if (call <= this.#sentAtBackoff) return
    this.#fullRate = this.#givenRate * this.#pace.partAfterThrottle
    this.#rate = Math.max(this.#rate * backoff, this.#fullRate * minRate)
    this.#sentAtBackoff = this.#sent
  }

  recordSuccess(): void {
    this.#fill()
    this.#rate = Math.min(this.#rate + recover * this.#fullRate, this.#fullRate)
  }

  /** Sleeps from one whole token to the next, since a call that arrives meanwhile may be more urgent and need fewer. */
  async #serve(): Promise<void> {
    if (this.#isServing) return
    this.#isServing = true
    while (this.#waiting.length > 0) {
      const missing = Math.floor(this.#tokens) + 1 - this.#tokens
      await this.#clock.sleep(Math.min(Math.ceil((missing / this.#rate) * 1000), maxSleepMs))
      this.#grant()
    }
    this.#isServing = false
  }

  /** Serves calls as long as there are enough tokens. */
  #grant(): void {
    this.#removeInactive()
    this.#fill()
    for (let next = this.#mostUrgent(); next && next.tokens <= this.#tokens; next = this.#mostUrgent()) {
      this.#remove(next)
      this.#tokens -= next.tokens
      this.#sent += next.tokens
      next.resolve(this.#sent)
    }
  }

  #mostUrgent(): WaitingCall | undefined {
    const [first, ...others] = this.#waiting
    return others.reduce(
      (best, other) => (best && isMoreUrgent(other.priority, best.priority) ? other : best),
      first,
    )
  }

  #removeInactive(): void {
    for (const waiting of this.#waiting) {
      try {
        waiting.assertActive()
      } catch (cause) {
        this.#remove(waiting)
        waiting.reject(cause)
      }
    }
  }

  #remove(served: WaitingCall): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== served)
  }

  #fill(): void {
    const now = this.#clock.now()
    this.#tokens = Math.min(this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate, this.#pace.burst)
    this.#filledAt = now
  }
}
