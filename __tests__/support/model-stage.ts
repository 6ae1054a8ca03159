import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../src/ports/runtime.js'
import { randomOf } from './virtual-time.js'

/** One run on the stage. Once it is dead nothing that it began goes on. */
export interface Actor {
  readonly id: string
  dead: boolean
}

interface Waiting {
  readonly actor: Actor
  readonly perform: () => Promise<void>
}

interface Sleeper {
  readonly actor: Actor
  readonly at: number
  readonly wake: () => void
}

/** Something that happens just before the turn of this number, counted from the start of the scene. */
export interface Cue {
  readonly turn: number
  readonly happen: () => void
}

/**
 * Where runs take turns: one call to the service at a time, in an order drawn from a seed, on a clock of its own, so that
 * the same scene always plays in the same way, regardless of the machine. Seed 0 is first come, first served.
 */
export class Stage {
  /** Calls made so far, over all scenes. */
  turn = 0
  #now = Date.parse('2026-11-02T08:00:00Z')
  #random: (() => number) | null = null
  #waiting: Waiting[] = []
  #sleepers: Sleeper[] = []

  now(): number {
    return this.#now
  }

  /** Time that passes for everybody, in milliseconds. */
  pass(ms: number): void {
    this.#now += ms
  }

  clockOf(actor: Actor): Clock {
    return {
      now: () => this.#now,
      wallTime: () => this.#now,
      sleep: (ms) =>
        new Promise((wake) => this.#sleepers.push({ actor, at: this.#now + Math.max(ms, 0), wake })),
    }
  }

  /** Waits for the actor's turn, then works; nothing else happens meanwhile. The dead learn nothing of what came of it. */
  take<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const unlessDead =
        <V>(resolve: (value: V) => void) =>
        (value: V) => {
          if (!actor.dead) resolve(value)
        }
      this.#waiting.push({ actor, perform: () => work().then(unlessDead(resolve), unlessDead(reject)) })
    })
  }

  /** Plays until every run has ended or died. `runs` are started before their turn comes; answers null for the dead. */
  async play<T>(
    seed: number,
    runs: readonly { readonly actor: Actor; readonly turn: number; readonly start: () => Promise<T> }[],
    cues: readonly Cue[],
  ): Promise<readonly (T | null)[]> {
    this.#random = seed === 0 ? null : randomOf(seed)
    const firstTurn = this.turn
    const results: (T | null)[] = runs.map(() => null)
    const open = new Set(runs.map((_, index) => index))
    const pending = runs.map(({ start, turn, actor }, index) => ({ start, turn, actor, index }))
    const due = [...cues].toSorted((a, b) => a.turn - b.turn)
    for (let idle = 0; open.size > 0; ) {
      while (due[0] && due[0].turn <= this.turn - firstTurn) due.shift()?.happen()
      const on = open.size > pending.length
      for (const next of pending.filter(({ turn }) => turn <= this.turn - firstTurn || !on)) {
        pending.splice(pending.indexOf(next), 1)
        void next.start().then((result) => {
          results[next.index] = result
          return open.delete(next.index)
        })
      }
      await setImmediate()
      idle = (await this.#step()) ? 0 : idle + 1
      for (const index of open) if (runs[index]?.actor.dead) open.delete(index)
      this.#bury()
      if (idle > 10_000) throw new Error('every run waits, and for nothing')
    }
    return results
  }

  /** One call, or one wake-up; false: everybody is busy with themselves. */
  async #step(): Promise<boolean> {
    const sleeper = this.#sleepers.toSorted((a, b) => a.at - b.at)[0]
    if (this.#waiting.length > 0 && (!sleeper || sleeper.at > this.#now || this.#draw() < 0.5)) {
      const [next] = this.#waiting.splice(Math.floor(this.#draw() * this.#waiting.length), 1)
      this.turn += 1
      this.pass(this.#draw() < 0.9 ? 20 : Math.floor(this.#draw() * 4_000))
      await next?.perform()
      return true
    }
    if (!sleeper) return false
    this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1)
    this.#now = Math.max(this.#now, sleeper.at)
    sleeper.wake()
    return true
  }

  #draw(): number {
    return this.#random?.() ?? 0
  }

  #bury(): void {
    this.#waiting = this.#waiting.filter(({ actor }) => !actor.dead)
    this.#sleepers = this.#sleepers.filter(({ actor }) => !actor.dead)
  }
}
