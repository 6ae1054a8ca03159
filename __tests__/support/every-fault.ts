import { types } from 'node:util'
import type { Fault, Simulator } from '../../simulator/index.js'
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

/** What a run does not get over by itself: `…-on` strikes that call and all later ones of its operation. */
const hard = {
  denied: { fault: { error: 'AccessDeniedException', status: 403 } },
  quota: { fault: { error: 'ServiceQuotaExceededException', status: 402 } },
  'http-500-on': { fault: 'http-500', times: Number.POSITIVE_INFINITY },
  'reset-before-on': { fault: 'reset-before', times: Number.POSITIVE_INFINITY },
  'reset-after-on': { fault: 'reset-after', times: Number.POSITIVE_INFINITY },
} as const satisfies Readonly<Record<string, Pick<Fault, 'fault' | 'times'>>>
export type HardFault = keyof typeof hard | 'cancel'
export const hardFaults = [...(Object.keys(hard) as (keyof typeof hard)[]), 'cancel'] as const

/** A publish that is disturbed, and what must be true after one more run. */
export interface Trial {
  /** An instance whose clock does not move; every try goes on from a copy of it. */
  readonly prepare: () => Promise<Simulator>
  readonly run: InProcess
  /** Of which operations calls are disturbed. Default: of all. */
  readonly about?: RegExp
  /** Everything that is wrong after the run that was disturbed; null: it was killed. Default: nothing but untruths. */
  readonly wrongMeanwhile?: (sim: Simulator, first: Report | null) => readonly string[]
  /** Everything that is wrong in the end, by what the instance holds, what was written, and the report of the last run. */
  readonly wrongEnd: (sim: Simulator, last: Report | null) => readonly string[]
}

/** One call of an undisturbed run: the operation, which of its calls it is, and whether it took effect. */
type CallOf = readonly [operation: string, nth: number, applied: boolean]

/**
 * Faults after a call took effect, and those before it that the run cannot distinguish from them. At a call that changes nothing
 * the two are one fault, which is tried once; for a long soak (`SOAK` is set) each by itself.
 */
const before: Readonly<Partial<Record<AnyFault | HardFault, AnyFault | HardFault>>> = {
  'reset-after': 'reset-before',
  'error-500-after': 'http-500',
  'timeout-after': 'timeout',
  'kill-after': 'kill-before',
  'reset-after-on': 'reset-before-on',
}

/** What every try of a trial goes on from, and what was found on the way. */
interface Prepared {
  readonly sim: Simulator
  readonly calls: readonly CallOf[]
  /** Operations of which no call of the undisturbed run changed anything that the instance holds. */
  readonly reads: ReadonlySet<string>
  /** What is wrong with a fault at a call. */
  readonly tries: Map<string, Promise<readonly string[]>>
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
  const calls = await callsOfACleanRun(sim, trial)
  return { sim, calls, reads: await readsOfACleanRun(sim, trial, calls), tries: new Map(), ends: new Map() }
}

async function callsOfACleanRun(
  instance: Simulator,
  { run, about = /./ }: Trial,
): Promise<readonly CallOf[]> {
  const sim = await instance.fork()
  await runInProcess(sim, { ...run, runId: '2' })
  const seen = new Map<string, number>()
  const calls = sim.calls.map(({ operation, applied }): CallOf => {
    seen.set(operation, (seen.get(operation) ?? 0) + 1)
    return [operation, seen.get(operation) ?? 0, applied]
  })
  await sim.stop()
  return calls.filter(([operation]) => about.test(operation))
}

/** Compares all that the instance holds just before each call with that just after; a refused call is none of these. */
async function readsOfACleanRun(
  instance: Simulator,
  { run }: Trial,
  calls: readonly CallOf[],
): Promise<ReadonlySet<string>> {
  const sim = await instance.fork()
  const harmless = new Set<CallOf>()
  for (const call of calls) {
    const [operation, nth] = call
    const state = { before: '' }
    sim.hook({ operation, nth, when: 'before' }, () => {
      state.before = textOf(sim.data())
    })
    sim.hook({ operation, nth, when: 'after' }, () => {
      if (textOf(sim.data()) === state.before) harmless.add(call)
    })
  }
  await runInProcess(sim, { ...run, runId: '2' })
  await sim.stop()
  const writes = new Set(calls.filter((call) => !harmless.has(call)).map(([operation]) => operation))
  return new Set(calls.map(([operation]) => operation).filter((operation) => !writes.has(operation)))
}

/** Maps of a copy are none of this context's, so that `instanceof` does not know them. */
function textOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (types.isMap(value) ? [...value] : value))
}

/** The fault at each call in turn, each followed by one run without; answers the calls tried and all that was wrong. */
export async function tryAtEveryCall(trial: Trial, fault: AnyFault | HardFault) {
  const from = await preparedOf(trial)
  const wrong: string[] = []
  for (const call of from.calls) {
    const [operation, nth] = call
    const found = await wrongWith(trial, from, call, fault)
    wrong.push(...found.map((what) => `${operation} #${nth} ${fault}: ${what}`))
  }
  return { calls: from.calls.length, wrong }
}

/** Once for all faults that are the same at this call. */
function wrongWith(
  trial: Trial,
  from: Prepared,
  call: CallOf,
  fault: AnyFault | HardFault,
): Promise<readonly string[]> {
  const [operation, nth] = call
  const isRead = from.reads.has(operation) && !process.env.SOAK
  const same = (isRead ? before[fault] : undefined) ?? fault
  const key = `${operation} ${nth} ${same}`
  const known = from.tries.get(key) ?? violations(trial, from, call, same)
  from.tries.set(key, known)
  return known
}

async function violations(
  trial: Trial,
  from: Prepared,
  call: CallOf,
  fault: AnyFault | HardFault,
): Promise<readonly string[]> {
  const sim = await from.sim.fork()
  const [operation, nth] = call
  const end: End = { dead: false, cancelled: false }
  prime(sim, operation, nth, fault, end)
  const limits = fault === 'cancel' ? { limits: cancellable(end) } : {}
  const first = await runInProcess(sim, { ...trial.run, ...limits, runId: '2', dead: () => end.dead })
  const falseStatements = [
    ...(first ? untruths(sim, first) : misplaced(sim, call, fault)),
    ...(trial.wrongMeanwhile?.(sim, first) ?? []),
  ]
  sim.clearFaults()
  const wrong = [...falseStatements, ...(await wrongAfterwards(trial, from, sim))]
  await sim.stop()
  return wrong
}

/** What is wrong after one more run. Most faults leave the same behind: from there it runs once. */
async function wrongAfterwards(trial: Trial, { ends }: Prepared, sim: Simulator): Promise<readonly string[]> {
  const writes = sim.writes().map(({ operation, params }) => [operation, params])
  const state = textOf([sim.data(), writes])
  const known = ends.get(state)
  if (known) return known
  const last = await runInProcess(sim, { ...trial.run, runId: '3' })
  const wrong = [...unfinished(sim, last), ...trial.wrongEnd(sim, last)]
  ends.set(state, wrong)
  return wrong
}

/** This write of a killed run took effect or not, as was meant. Others that were under way beside it may follow. */
function misplaced(
  sim: Simulator,
  [operation, nth, takesEffect]: CallOf,
  fault: AnyFault | HardFault,
): readonly string[] {
  if (!/^(Create|Update|TagResource)/.test(operation)) return []
  const applied = sim.calls.filter((call) => call.operation === operation).map((call) => call.applied)
  const right = applied[nth - 1] === (takesEffect && fault === 'kill-after')
  return right ? [] : [`the kill missed its call: ${JSON.stringify(applied)}`]
}

function unfinished(sim: Simulator, last: Report | null): readonly string[] {
  if (!last) return ['the second run did not end']
  return [...untruths(sim, last), ...last.failures.map(({ message }) => `the second run failed: ${message}`)]
}

/** How a run came to its end before it was done. */
interface End {
  dead: boolean
  cancelled: boolean
}

/** Once it is cancelled nothing new is started; what was may take as long as it needs. */
function cancellable(end: End): NonNullable<InProcess['limits']> {
  return {
    stopReason: () => (end.cancelled ? 'cancelled' : null),
    hardDeadline: () => Number.MAX_SAFE_INTEGER,
  }
}

/** The fault of a call, and what else befalls the run with it. */
function prime(sim: Simulator, operation: string, nth: number, fault: AnyFault | HardFault, end: End): void {
  const match = { operation, nth }
  if (fault === 'kill-before' || fault === 'kill-after') {
    const when = fault === 'kill-before' ? 'before' : 'after'
    sim.hook({ ...match, when }, () => {
      end.dead = true
    })
    sim.prime({ ...match, fault: `reset-${when}` })
  } else if (fault === 'cancel')
    sim.hook(match, () => {
      end.cancelled = true
    })
  else sim.prime({ ...match, ...(isHard(fault) ? hard[fault] : { fault }) })
}

function isHard(fault: string): fault is keyof typeof hard {
  return fault in hard
}
