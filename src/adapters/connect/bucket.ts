import type { Clock } from '../../ports/surroundings.js'

/** By so much the rate falls when the service throttles, and of the full rate it regains with each answered call. */
const fall = 0.7
const regain = 0.1
/** The rate never falls below this part of the full one: others who share the quota may use it up, but not for ever. */
const least = 0.25
/** Longest sleep in one piece, in milliseconds, so that a waiting call notices when the rate has recovered. */
const nap = 1_000

/**
 * Token bucket of one operation: `rate` calls a second after a burst. Others share the account's quota, so the rate
 * falls when the service throttles and grows back with the answers. First come, first served.
 */
export class TokenBucket {
  readonly #clock: Clock
  readonly #fullRate: number
  readonly #burst: number
  #rate: number
  #tokens: number
  #filledAt: number
  #lastInLine: Promise<unknown> = Promise.resolve()
  /** Calls sent so far, and how many of them were when the rate last fell. */
  #sent = 0
  #sentAtFall = 0

  constructor(clock: Clock, rate: number, burst: number) {
    this.#clock = clock
    this.#fullRate = this.#rate = rate
    this.#burst = this.#tokens = burst
    this.#filledAt = clock.now()
  }

  /**
   * Waits for a token and takes it; answers the call's number, which `throttled` wants back. What `throwIfUnwanted`
   * throws makes the call leave the line without a token, so that those behind it need not wait for it.
   */
  take(throwIfUnwanted: () => void = () => {}): Promise<number> {
    const turn = this.#lastInLine.then(() => this.#next(throwIfUnwanted))
    this.#lastInLine = turn.catch(() => {})
    return turn
  }

  /** The service threw a call back. Of a burst that was thrown back together only the first slows us down. */
  throttled(call: number): void {
    this.#fill()
    this.#tokens = Math.min(this.#tokens, 0)
    if (call <= this.#sentAtFall) return
    this.#rate = Math.max(this.#rate * fall, this.#fullRate * least)
    this.#sentAtFall = this.#sent
  }

  answered(): void {
    this.#fill()
    this.#rate = Math.min(this.#rate + regain * this.#fullRate, this.#fullRate)
  }

  async #next(throwIfUnwanted: () => void): Promise<number> {
    throwIfUnwanted()
    for (this.#fill(); this.#tokens < 1; this.#fill()) {
      const missing = ((1 - this.#tokens) / this.#rate) * 1000
      await this.#clock.sleep(Math.min(Math.ceil(missing), nap))
      throwIfUnwanted()
    }
    this.#tokens -= 1
    this.#sent += 1
    return this.#sent
  }

  #fill(): void {
    const now = this.#clock.now()
    this.#tokens = Math.min(this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate, this.#burst)
    this.#filledAt = now
  }
}
