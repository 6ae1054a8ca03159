import { setImmediate } from 'node:timers/promises'
import type { ConnectClient } from '@aws-sdk/client-connect'
import type { Clock } from '../../src/ports/runtime.js'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/**
 * Time for whole runs, each with many waits at once: it does not move while a call of a watched client is under way,
 * and moves on to the earliest sleeper when nothing else happens. So the service
 * answers at once, and waits take no real time.
 */
export class IdleTime implements Clock {
  #now = Date.parse('2026-11-02T08:00:00Z')
  #underWay = 0
  #sleepers: Sleeper[] = []

  now(): number {
    return this.#now
  }

  wallTime(): number {
    return this.#now
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + ms, wake }))
  }

  /** `latency`: milliseconds that a call of this client is on its way to the service. */
  watch(client: ConnectClient, latency: () => number): void {
    client.middlewareStack.add(
      (next) => async (call) => {
        await this.sleep(latency())
        this.#underWay += 1
        try {
          return await next(call)
        } finally {
          this.#underWay -= 1
        }
      },
      { step: 'initialize', name: 'idleTime' },
    )
  }

  /** So much later, all at once. */
  skip(ms: number): void {
    this.#now += ms
  }

  /** Lets time pass until `work` has ended. */
  async during<T>(work: Promise<T>): Promise<T> {
    const over = { now: false }
    const ended = work.finally(() => {
      over.now = true
    })
    while (!over.now) if (await this.#idle()) this.#wakeNext()
    return ended
  }

  /** All that follows from an answer happens before the next turn of the event loop; one more for the unforeseen. */
  async #idle(): Promise<boolean> {
    await setImmediate()
    if (this.#underWay > 0) return false
    await setImmediate()
    return this.#underWay === 0
  }

  #wakeNext(): void {
    const at = Math.min(...this.#sleepers.map((sleeper) => sleeper.at))
    const awake = this.#sleepers.filter((sleeper) => sleeper.at === at)
    if (awake.length === 0) return
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.at !== at)
    this.#now = Math.max(this.#now, at)
    for (const { wake } of awake) wake()
  }
}
