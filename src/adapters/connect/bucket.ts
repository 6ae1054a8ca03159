import type { Clock } from '../../ports/surroundings.js'

/** Slowest rate that throttling can lead to, in calls a second. */
const slowest = 0.2
/** By so much of the full rate a bucket recovers with each answered call. */
const recovery = 0.05

/**
 * Token bucket of one operation: `rate` calls a second after a burst. Others share the account's quota, so the rate
 * halves when the service throttles and grows back slowly. First come, first served.
 */
export class TokenBucket {
  readonly #clock: Clock
  readonly #fullRate: number
  readonly #burst: number
  #rate: number
  #tokens: number
  #filledAt: number

  constructor(clock: Clock, rate: number, burst: number) {
    this.#clock = clock
    this.#fullRate = this.#rate = rate
    this.#burst = this.#tokens = burst
    this.#filledAt = clock.now()
  }

  /** Takes a token, waiting for it; a taker in the queue holds a token that is still to be filled in. */
  async take(signal?: AbortSignal): Promise<void> {
    this.#fill()
    this.#tokens -= 1
    if (this.#tokens < 0) await this.#clock.sleep((-this.#tokens / this.#rate) * 1000, signal)
  }

  throttled(): void {
    this.#fill()
    this.#tokens = Math.min(this.#tokens, 0)
    this.#rate = Math.max(this.#rate / 2, Math.min(slowest, this.#fullRate))
  }

  answered(): void {
    this.#fill()
    this.#rate = Math.min(this.#rate + recovery * this.#fullRate, this.#fullRate)
  }

  #fill(): void {
    const now = this.#clock.now()
    this.#tokens = Math.min(this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate, this.#burst)
    this.#filledAt = now
  }
}
