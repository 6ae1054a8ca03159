import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Report } from '../../src/core/model/report.js'
import type { Clock } from '../../src/ports/runtime.js'
import type { DeskKind as Kind } from './desk-files.js'
import { DeskRepository } from './desk-repository.js'
import { type AnyFault, everyFault } from './every-fault.js'
import { jumpClock } from './in-process.js'
import { held } from './truth.js'

/**
 * A publish of B after A, disturbed by faults in a service that lags, and the run that comes after it: what everybody
 * who reads the instance, or a report, then believes must be so.
 */

/** How the service may be behind, each by itself. */
export const worlds: Readonly<Record<string, Partial<Switches>>> = {
  'nothing lags': {},
  'lists lag 3 s': { listLag: { seconds: 3 } },
  'lists lag 45 s': { listLag: { seconds: 45 } },
  'lists lag 180 s': { listLag: { seconds: 180 } },
  'describes lag 0.7 s': { describeLag: { seconds: 0.7 } },
  'describes lag 3 s': { describeLag: { seconds: 3 } },
  'checksums are refused for 3 s': { checksumLag: { seconds: 3 } },
  'checksums are not compared, and a replica freezes what was live before': {
    moduleVersionChecksumChecked: false,
    replicaFreezesOld: 1,
  },
}

/** What comes after the disturbed publish. Commits so far: A, B. Each answers the words that must be live in the end. */
export const readers = {
  'the same commit': async (desk) => [await desk.publish({ runAttempt: '2' }), 'B'],
  'the next commit': async (desk) => {
    desk.commit('C')
    return [await desk.publish(), 'C']
  },
  'a commit that changes something else': async (desk) => {
    desk.commit()
    return [await desk.publish(), 'B']
  },
  'the revert': async (desk) => {
    desk.commit('A')
    return [await desk.publish(), 'A']
  },
  'the revert, and the revert of it': async (desk) => {
    desk.commit('A')
    await desk.publish()
    desk.commit('B')
    return [await desk.publish(), 'B']
  },
  'an old run again': async (desk, first) => [await desk.publish({ commit: first, runAttempt: '2' }), 'B'],
} as const satisfies Record<string, (desk: DeskRepository, first: string) => Promise<[Report | null, string]>>
export type Reader = keyof typeof readers

/** A fault and the call that it strikes, by its number over all calls of the run. */
export interface Strike {
  readonly call: number
  readonly fault: AnyFault
}

export interface Trial {
  readonly kind: Kind
  readonly world: string
  readonly strikes: readonly Strike[]
  readonly reader: Reader
}

/** Numbers of the calls of an undisturbed publish of B. */
export async function callCount(kind: Kind, world: string): Promise<number> {
  const { desk } = await prepared(kind, world)
  desk.sim.clearCalls()
  desk.commit('B')
  await desk.publish()
  const { length } = desk.sim.calls
  await desk.sim.stop()
  return length
}

/** Everything that is wrong in a trial; empty: nothing. */
export async function violations({ kind, world, strikes, reader }: Trial): Promise<readonly string[]> {
  const { desk, clock, first } = await prepared(kind, world)
  const { sim } = desk
  const wrong: string[] = []
  const started = clock.now()
  desk.commit('B')
  const dead = { now: false }
  for (const strike of strikes) prime(sim, strike, dead)
  const requestTimeout = strikes.some(({ fault }) => fault.startsWith('timeout')) ? 100 : 2_000
  const disturbed = await desk.publish({ dead: () => dead.now, requestTimeout })
  wrong.push(...falsehoods(desk, 'the disturbed run', disturbed, started, clock))
  sim.clearFaults()
  const began = clock.now()
  const [report, words] = await readers[reader](desk, first)
  wrong.push(...falsehoods(desk, 'the reader', report, began, clock))
  sim.endLags()
  if (reader !== 'an old run again') await desk.publish({ runAttempt: '3' })
  else await desk.publish({ runAttempt: '3', commit: desk.newest })
  const { live, versions } = desk.state()
  if (live !== words) wrong.push(`${live} is live in the end instead of ${words}`)
  if (versions.at(-1) !== words)
    wrong.push(`the highest version holds ${versions.at(-1)} instead of ${words}`)
  const doubled = versions.filter((each, index) => index > 0 && each === versions[index - 1])
  // A version that a replica made of what was live before is the same as the one below it, and is reported.
  if (doubled.length > 0 && sim.switches.moduleVersionChecksumChecked)
    wrong.push(`versions hold ${versions.join(', ')}`)
  await sim.stop()
  return wrong.map((what) => `${kind}, ${world}, ${JSON.stringify(strikes)}, ${reader}: ${what}`)
}

/** Where A is published while nothing lags; every trial goes on from a copy. */
const published = new Map<Kind, Promise<DeskRepository>>()

async function publishA(kind: Kind): Promise<DeskRepository> {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now() })
  const desk = new DeskRepository(sim, kind, clock)
  desk.commit('A')
  await desk.publish()
  await sim.stop()
  return desk
}

async function prepared(kind: Kind, world: string) {
  const origin = published.get(kind) ?? publishA(kind)
  published.set(kind, origin)
  const desk = await (await origin).fork()
  const { sim, clock } = desk
  if (!clock) throw new Error('The repository must have the clock of its instance.')
  Object.assign(sim.switches, worlds[world])
  return { desk, clock, first: desk.newest }
}

function prime(sim: Simulator, { call, fault }: Strike, dead: { now: boolean }): void {
  if (!fault.startsWith('kill')) {
    sim.prime({ call, fault: fault as Exclude<AnyFault, `kill-${string}`> })
    return
  }
  const when = fault === 'kill-before' ? 'before' : 'after'
  const struck = { seen: 0 }
  sim.prime({
    call,
    fault: `reset-${when}`,
    where: () => {
      struck.seen += 1
      if (struck.seen === call) dead.now = true
      return true
    },
  })
}

/** What a report says that was at no moment so, and what a green run left undone. */
function falsehoods(
  desk: DeskRepository,
  run: string,
  report: Report | null,
  from: number,
  clock: Clock,
): readonly string[] {
  const entry = report?.entries[desk.key]
  if (!report || !entry) return []
  const { sim } = desk
  const now = held(sim, entry.kind, entry.name)
  const holds = now?.versions.find(([number]) => number === entry.version)?.[1]
  const lag = sim.switches.describeLag
  const since = from - (typeof lag === 'object' ? lag.seconds * 1_000 : 0)
  const lived = sim.liveBetween(entry.kind, entry.name, since, clock.now()).map(hashOf)
  const green = report.failures.length === 0
  const claims: readonly (readonly [boolean, string])[] = [
    [entry.version !== null && holds !== entry.contentSha256, `version ${entry.version} does not hold it`],
    [
      (entry.status === 'unchanged' || entry.live === true) && !lived.includes(entry.contentSha256 ?? ''),
      `${entry.status}, live ${entry.live}, but it never was`,
    ],
    [
      green && entry.status === 'skipped' && entry.reason !== 'superseded',
      `green, and skipped as ${entry.reason}, although nobody used the console`,
    ],
    [green && entry.status === 'published' && entry.version === null, 'published without a version'],
  ]
  return claims.filter(([wrong]) => wrong).map(([, what]) => `${run}: ${what}`)
}

function hashOf(content: object | null): string | null {
  if (content === null) return null
  return contentHash(
    'template' in content
      ? { kind: 'view', ...(content as { template: string; actions: readonly string[] }) }
      : { kind: 'module', content: (content as { content: string }).content, settings: null },
  )
}

export { everyFault }
