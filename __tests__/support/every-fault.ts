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
  /** An instance of its own for every try. */
  readonly prepare: () => Promise<Simulator>
  readonly run: InProcess
  /** Of which operations calls are disturbed. Default: of all. */
  readonly about?: RegExp
  /** Everything that is wrong in the end. */
  readonly wrongEnd: (sim: Simulator, last: Report | null) => readonly string[]
}

/** One call of an undisturbed run: the operation, and which of its calls it is. */
export type CallOf = readonly [operation: string, nth: number]

export async function callsOfACleanRun({ prepare, run }: Trial): Promise<readonly CallOf[]> {
  const sim = await prepare()
  await runInProcess(sim, { ...run, runId: '2' })
  const seen = new Map<string, number>()
  const calls = sim.calls.map(({ operation }): CallOf => {
    seen.set(operation, (seen.get(operation) ?? 0) + 1)
    return [operation, seen.get(operation) ?? 0]
  })
  await sim.stop()
  return calls
}

/** The fault at each call in turn, each followed by one run without; answers the calls tried and all that was wrong. */
export async function tryAtEveryCall(trial: Trial, fault: AnyFault) {
  const { about = /./ } = trial
  const calls = (await callsOfACleanRun(trial)).filter(([operation]) => about.test(operation))
  const wrong: string[] = []
  for (const call of calls) wrong.push(...(await violations(trial, call, fault)))
  return { calls: calls.length, wrong }
}

async function violations(
  trial: Trial,
  [operation, nth]: CallOf,
  fault: AnyFault,
): Promise<readonly string[]> {
  const sim = await trial.prepare()
  const dead = { now: false }
  prime(sim, operation, nth, fault, dead)
  // In milliseconds: long enough for any answer, short enough not to wait for those that never come.
  const requestTimeout = fault.startsWith('timeout') ? 150 : 2_000
  const first = await runInProcess(sim, { ...trial.run, runId: '2', dead: () => dead.now, requestTimeout })
  const lies = first ? untruths(sim, first) : [...misplaced(sim, [operation, nth], fault)]
  sim.clearFaults()
  const last = await runInProcess(sim, { ...trial.run, runId: '3' })
  const wrong = [...lies, ...unfinished(sim, last), ...trial.wrongEnd(sim, last)]
  await sim.stop()
  return wrong.map((what) => `${operation} #${nth} ${fault}: ${what}`)
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
