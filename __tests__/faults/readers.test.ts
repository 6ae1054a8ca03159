import { describe, expect, test } from '@jest/globals'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { everyFault } from '../support/every-fault.js'
import {
  callCount,
  type Reader,
  readers,
  type Strike,
  type Trial,
  violations,
  worlds,
} from '../support/readers.js'
import { randomOf } from '../support/virtual-time.js'

const env = process.env
/** Of all combinations one in so many is tried for every push; all of them with `SOAK=1`. */
const everyNth = env.SOAK ? 1 : 47
/** Pairs of faults for each kind and world, drawn from the seed. */
const pairs = env.SOAK ? 400 : 6
const seed = Number(env.FC_SEED ?? 4)
const patience = env.SOAK ? 36_000_000 : 120_000

const names = Object.keys(readers) as readonly Reader[]
const rows = (['view', 'module'] as const).flatMap((kind) =>
  Object.keys(worlds).map((world) => [kind, world] as const),
)

async function violationsOf(trials: readonly Trial[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const trial of trials) wrong.push(...(await violations(trial)))
  return wrong
}

/** Every fault at every call, with every reader. */
function single(kind: Kind, world: string, calls: number): readonly Trial[] {
  const strikes = Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) =>
    everyFault.map((fault): Strike => ({ call, fault })),
  )
  return names.flatMap((reader) => strikes.map((strike) => ({ kind, world, strikes: [strike], reader })))
}

function drawn(kind: Kind, world: string, calls: number): readonly Trial[] {
  const random = randomOf(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const strike = (): Strike => ({ call: 1 + Math.floor(random() * (calls + 3)), fault: pick(everyFault) })
  return Array.from({ length: pairs }, () => {
    const strikes = [strike(), strike()]
    return { kind, world, strikes, reader: pick(names) }
  })
}

let tried = 0

describe.each(rows)('%s, %s', (kind, world) => {
  test(
    'a fault at a call, and any run after it: nothing is reported that is not so, and all is as in the repository in the end',
    async () => {
      const offset = rows.findIndex((row) => row[0] === kind && row[1] === world)
      const trials = single(kind, world, await callCount(kind, world))
      const chosen = trials.filter((_, index) => index % everyNth === offset % everyNth)
      tried += chosen.length
      expect(await violationsOf(chosen)).toEqual([])
    },
    patience,
  )

  test(
    'two faults at once, and any run after them',
    async () => {
      const trials = drawn(kind, world, await callCount(kind, world))
      tried += trials.length
      expect(await violationsOf(trials)).toEqual([])
      process.stdout.write(`readers: ${tried} combinations\n`)
    },
    patience,
  )
})
