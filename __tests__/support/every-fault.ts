import type { FaultKind } from '../../simulator/http/faults.js'
import type { Simulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { type InProcess, runInProcess } from './in-process.js'
import { untruths } from './truth.js'

/** What can happen to a call; `kill-…` ends the process while the call is on its way. */
export const everyFault = [
  'throttle',
  'http-500',
  'reset-before',
  'reset-after',
  'error-500-after',
  'timeout',
  'timeout-after',
  'kill-before',
  'kill-after',
] as const
export type AnyFault = (typeof everyFault)[number]

/** A publish that is disturbed, and what must be true after one more run. */
export interface Trial {
  /** An instance whose clock stands still; every try goes on from a copy of it. */
  readonly prepare: () => Promise<Simulator>
  readonly run: InProcess
  /** Of which operations calls are disturbed. Default: of all. */
  readonly about?: RegExp
  /** Everything that is wrong in the end, by what the instance holds, what was written, and the report of the last run. */
  readonly wrongEnd: (sim: Simulator, last: Report | null) => readonly string[]
}

/** One call of an undisturbed run: the operation, and which of its calls it is. */
type CallOf = readonly [operation: string, nth: number]

/** What every try of a trial goes on from, and what was found on the way. */
interface Prepared {
  readonly sim: Simulator
  readonly calls: readonly CallOf[]
  /** What is wrong after the run without a fault, by all that the instance held before it and all that was written to it. */
  readonly ends: Map<string, readonly string[]>
}

const prepared = new WeakMap<Trial, Promise<Prepared>>()

/** Once for each trial. */
function preparedOf(trial: Trial): Promise<Prepared> {
  const known = prepared.get(trial) ?? prepare(trial)
  prepared.set(trial, known)
  return known
}

async function prepare(trial: Trial): Promise<Prepared> {
  const sim = await trial.prepare()
  return { sim, calls: await callsOfACleanRun(sim, trial), ends: new Map() }
}

async function callsOfACleanRun(
  instance: Simulator,
  { run, about = /./ }: Trial,
): Promise<readonly CallOf[]> {
  const sim = await instance.fork()
  await runInProcess(sim, { ...run, runId: '2' })
  const seen = new Map<string, number>()
  const calls = sim.calls.map(({ operation }): CallOf => {
    seen.set(operation, (seen.get(operation) ?? 0) + 1)
    return [operation, seen.get(operation) ?? 0]
  })
  await sim.stop()
  return calls.filter(([operation]) => about.test(operation))
}

/** The fault at each call in turn, each followed by one run without; answers the calls tried and all that was wrong. */
export async function tryAtEveryCall(trial: Trial, fault: AnyFault) {
  const from = await preparedOf(trial)
  const wrong: string[] = []
  for (const call of from.calls) wrong.push(...(await violations(trial, from, call, fault)))
  return { calls: from.calls.length, wrong }
}

async function violations(
  trial: Trial,
  from: Prepared,
  [operation, nth]: CallOf,
  fault: AnyFault,
): Promise<readonly string[]> {
  const sim = await from.sim.fork()
  const dead = { now: false }
  prime(sim, operation, nth, fault, dead)
  const first = await runInProcess(sim, { ...trial.run, runId: '2', dead: () => dead.now })
  const lies = first ? untruths(sim, first) : [...misplaced(sim, [operation, nth], fault)]
  sim.clearFaults()
  const wrong = [...lies, ...(await wrongAfterwards(trial, from, sim))]
  await sim.stop()
  return wrong.map((what) => `${operation} #${nth} ${fault}: ${what}`)
}

/** What is wrong after one more run. Most faults leave the same behind: from there it runs once. */
async function wrongAfterwards(trial: Trial, { ends }: Prepared, sim: Simulator): Promise<readonly string[]> {
  const writes = sim.writes().map(({ operation, params }) => [operation, params])
  const before = JSON.stringify([sim.memory(), writes], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  )
  const known = ends.get(before)
  if (known) return known
  const last = await runInProcess(sim, { ...trial.run, runId: '3' })
  const wrong = [...unfinished(sim, last), ...trial.wrongEnd(sim, last)]
  ends.set(before, wrong)
  return wrong
}

/** A killed run made this write last, and it took effect or not, as was meant. */
function misplaced(sim: Simulator, [operation, nth]: CallOf, fault: AnyFault): readonly string[] {
  if (!/^(Create|Update|TagResource)/.test(operation)) return []
  const applied = sim.calls.filter((call) => call.operation === operation).map((call) => call.applied)
  const right = applied.length === nth && applied.at(-1) === (fault === 'kill-after')
  return right ? [] : [`the kill missed its call: ${JSON.stringify(applied)}`]
}

function unfinished(sim: Simulator, last: Report | null): readonly string[] {
  if (!last) return ['the second run did not end']
  return [...untruths(sim, last), ...last.failures.map(({ message }) => `the second run failed: ${message}`)]
}

function prime(
  sim: Simulator,
  operation: string,
  nth: number,
  fault: AnyFault,
  dead: { now: boolean },
): void {
  if (fault !== 'kill-before' && fault !== 'kill-after') {
    sim.prime({ operation, nth, fault: fault satisfies FaultKind })
    return
  }
  const when = fault === 'kill-before' ? 'before' : 'after'
  sim.hook({ operation, nth, when }, () => {
    dead.now = true
  })
  sim.prime({ operation, nth, fault: `reset-${when}` })
}
