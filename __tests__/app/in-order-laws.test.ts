import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { inOrder } from '../../src/app/parallel.js'
import type { Key, Kind } from '../../src/core/model/definition.js'

/** A piece of work: how long it takes, in milliseconds, and the places in the list of those that it follows. */
interface Piece {
  readonly kind: Kind
  readonly lasts: number
  readonly follows: readonly number[]
}

/** When a piece ran, in milliseconds from the start. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Time that passes only when nothing is left to do in a moment. */
class Timeline {
  now = 0
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = []

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.push({ at: this.now + ms, wake }))
  }

  /** Ends once nobody sleeps any more. */
  async run(): Promise<void> {
    await setImmediate()
    while (this.#sleepers.length > 0) {
      this.now = Math.min(...this.#sleepers.map(({ at }) => at))
      const due = this.#sleepers.filter(({ at }) => at === this.now)
      for (const sleeper of due) this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1)
      for (const { wake } of due) wake()
      await setImmediate()
    }
  }
}

const keyOf = (kind: Kind, at: number): Key => `${kind}/${at}`

/** Runs the pieces; answers when each ran, and how often, by its place. */
async function spansOf(pieces: readonly Piece[], limit: number) {
  const timeline = new Timeline()
  const spans: Span[][] = pieces.map(() => [])
  const items = pieces.map(({ kind, follows }, at) => ({
    at,
    key: keyOf(kind, at),
    definition: { kind },
    after: follows.map((each) => keyOf(pieces[each]?.kind ?? kind, each)),
  }))
  const done = inOrder(items, limit, async ({ at }) => {
    const from = timeline.now
    await timeline.sleep(pieces[at]?.lasts ?? 0)
    spans[at]?.push({ from, to: timeline.now })
  })
  await timeline.run()
  await done
  return spans
}

const kind = fc.constantFrom<Kind>('view', 'module')
const shape = fc.record({
  kind,
  lasts: fc.integer({ min: 1, max: 20 }),
  follows: fc.array(fc.nat(60), { maxLength: 4 }),
})

/** A list in which each piece follows some of those before it, or something that is not in the list. */
const work: fc.Arbitrary<readonly Piece[]> = fc.array(shape, { minLength: 1, maxLength: 40 }).map((shapes) =>
  shapes.map((piece, at) => ({
    ...piece,
    follows: piece.follows.filter((each) => each < at || each >= 40),
  })),
)

const limits = fc.integer({ min: 1, max: 5 })

/** When all that a piece follows is done. */
const readyAt = (pieces: readonly Piece[], spans: readonly Span[], at: number) =>
  Math.max(0, ...(pieces[at]?.follows ?? []).map((each) => spans[each]?.to ?? 0))

/** All moments at which a piece starts or ends. */
const momentsOf = (spans: readonly Span[]) => [...new Set(spans.flatMap(({ from, to }) => [from, to]))]

describe('work in the order of references, for any references and durations', () => {
  test('is all done, once, at most so many of a kind at a time, each after what it follows, and no later than it must', async () => {
    await fc.assert(
      fc.asyncProperty(work, limits, async (pieces, limit) => {
        const all = await spansOf(pieces, limit)
        expect(all.map((each) => each.length)).toEqual(pieces.map(() => 1))
        const spans = all.flat()
        const running = (wanted: Kind, moment: number) =>
          spans.filter(({ from, to }, at) => pieces[at]?.kind === wanted && from <= moment && moment < to)
            .length
        for (const moment of momentsOf(spans))
          for (const each of ['view', 'module'] as const)
            expect(running(each, moment)).toBeLessThanOrEqual(limit)
        for (const [at, { from }] of spans.entries()) {
          const { kind: own = 'view' } = pieces[at] ?? {}
          const ready = readyAt(pieces, spans, at)
          expect(from).toBeGreaterThanOrEqual(ready)
          // It waits only where every place of its kind is taken, by work that is done and not by work that waits.
          for (const moment of [ready, ...momentsOf(spans)].filter((each) => each >= ready && each < from))
            expect(running(own, moment)).toBe(limit)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('waits for a place in many of the lists tried', async () => {
    const tried = fc.sample(fc.tuple(work, limits), { numRuns: 50, seed: 1 })
    let waited = 0
    for (const [pieces, limit] of tried) {
      const spans = (await spansOf(pieces, limit)).flat()
      waited += spans.filter(({ from }, at) => from > readyAt(pieces, spans, at)).length
    }
    expect(waited).toBeGreaterThan(tried.length)
  })

  test('starts as soon as what it follows is done, where there are places for all', async () => {
    await fc.assert(
      fc.asyncProperty(work, async (pieces) => {
        const spans = (await spansOf(pieces, pieces.length)).flat()
        expect(spans.map(({ from }) => from)).toEqual(pieces.map((_, at) => readyAt(pieces, spans, at)))
      }),
      { numRuns: 200 },
    )
  })

  test('does not wait behind 16 that wait for another', async () => {
    const slow: Piece = { kind: 'module', lasts: 1_000, follows: [] }
    const waiting = Array.from({ length: 16 }, (): Piece => ({ kind: 'module', lasts: 1, follows: [0] }))
    const quick: Piece = { kind: 'module', lasts: 1, follows: [] }
    const after: Piece = { kind: 'module', lasts: 1, follows: [17] }
    const spans = (await spansOf([slow, ...waiting, quick, after], 16)).flat()
    expect([spans[1], spans[17], spans[18]]).toEqual([
      { from: 1_000, to: 1_001 },
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ])
  })
})
