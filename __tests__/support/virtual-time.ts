import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/runtime.js'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/**
 * Time for jobs that run side by side: it moves on only when every job sleeps, to the earliest of them, so that the same
 * jobs with the same waits always interleave in the same way. Between two sleeps a job may do real input and output.
 */
export class VirtualTime implements Clock {
  #now = 0
  #live = 0
  readonly #sleepers = new Set<Sleeper>()

  now(): number {
    return this.#now
  }

  wallTime(): number {
    return this.#now
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.add({ at: this.#now + ms, wake }))
  }

  /** Each job must be in at most one sleep at a time. */
  async run<T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly PromiseSettledResult<T>[]> {
    this.#live = jobs.length
    const results = Promise.allSettled(jobs.map((job) => job().finally(() => this.#live--)))
    while (this.#live > 0) {
      if (this.#sleepers.size < this.#live) await setImmediate()
      else this.#wakeNext()
    }
    return results
  }

  #wakeNext(): void {
    const [next] = [...this.#sleepers].toSorted((a, b) => a.at - b.at)
    if (!next) return
    this.#sleepers.delete(next)
    this.#now = next.at
    next.wake()
  }
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
