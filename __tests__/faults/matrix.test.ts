import { describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/types.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'
import { held, untruths } from '../support/truth.js'

/** What is published before, and what the run under test finds in the repository: one changed and one new of each kind. */
const before = { 'old.view.json': viewText('one'), 'old.module.json': moduleText('one') }
const after = {
  'old.view.json': viewText('two'),
  'old.module.json': moduleText('two'),
  'new.view.json': viewText('new'),
  'new.module.json': moduleText('new'),
}

const faults = [
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
/** Milliseconds that a row may take; nobody waits for it to pass. */
const minutes = 180_000
type Kill = Extract<(typeof faults)[number], `kill-${string}`>

/** Every call of an undisturbed run: the operation and which of its calls it is. */
async function callsOfACleanRun(deduplicate: boolean): Promise<readonly (readonly [string, number])[]> {
  const sim = await prepared(deduplicate)
  await runInProcess(sim, { files: after, runId: '2' })
  const seen = new Map<string, number>()
  const calls = sim.calls.map(({ operation }) => {
    seen.set(operation, (seen.get(operation) ?? 0) + 1)
    return [operation, seen.get(operation) ?? 0] as const
  })
  await sim.stop()
  return calls
}

async function prepared(deduplicate: boolean): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false, switches: { moduleVersionsDeduplicate: deduplicate } })
  await runInProcess(sim, { files: before, runId: '1', commit: 'a'.repeat(40) })
  sim.clearCalls()
  return sim
}

/** A run with one fault, then one without; answers everything that is wrong afterwards. */
async function violations(
  deduplicate: boolean,
  operation: string,
  nth: number,
  fault: (typeof faults)[number],
) {
  const sim = await prepared(deduplicate)
  const dead = { now: false }
  if (fault === 'kill-before' || fault === 'kill-after') primeKill(sim, operation, nth, fault, dead)
  else sim.prime({ operation, nth, fault: fault as FaultKind })
  const requestTimeout = fault.startsWith('timeout') ? 150 : 2_000
  const first = await runInProcess(sim, { files: after, runId: '2', dead: () => dead.now, requestTimeout })
  const lies = first ? untruths(sim, first) : []
  sim.clearFaults()
  const second = await runInProcess(sim, { files: after, runId: '3' })
  const wrong = [...lies, ...wrongEnd(sim, second)]
  await sim.stop()
  return wrong.map((what) => `${operation} #${nth} ${fault}: ${what}`)
}

/** The process dies while the call is on its way: before it took effect, or after. */
function primeKill(sim: Simulator, operation: string, nth: number, kill: Kill, dead: { now: boolean }): void {
  const when = kill === 'kill-before' ? 'before' : 'after'
  sim.hook({ operation, nth, when }, () => {
    dead.now = true
  })
  sim.prime({ operation, nth, fault: when === 'before' ? 'reset-before' : 'reset-after' })
}

/** What must be true in the end, whatever happened on the way. */
function wrongEnd(sim: Simulator, last: Report | null): readonly string[] {
  const wrong: string[] = last ? [...untruths(sim, last)] : ['the second run did not end']
  for (const failure of last?.failures ?? []) wrong.push(`the second run failed: ${failure.message}`)
  for (const [key, entry] of Object.entries(last?.entries ?? {})) {
    const now = held(sim, entry.kind, entry.name)
    const wanted = entry.name === 'old' ? 2 : 1
    if (now?.versions.length !== wanted)
      wrong.push(`${key} has ${now?.versions.length} versions instead of ${wanted}`)
    if (now?.versions.at(-1)?.[1] !== entry.contentSha256)
      wrong.push(`${key}: the highest version holds something else`)
    if (now?.live !== entry.contentSha256) wrong.push(`${key}: something else is live`)
    if (entry.version !== wanted) wrong.push(`${key} is reported as version ${entry.version}`)
  }
  return wrong
}

describe.each([
  ['module versions deduplicate', true],
  ['module versions do not deduplicate', false],
])('%s', (_, deduplicate) => {
  test.each(faults)(
    '%s at every call: one more run, and each change is one version',
    async (fault) => {
      const calls = await callsOfACleanRun(deduplicate)
      const wrong: string[] = []
      for (const [operation, nth] of calls)
        wrong.push(...(await violations(deduplicate, operation, nth, fault)))
      expect(wrong).toEqual([])
      expect(calls.length).toBeGreaterThan(20)
    },
    minutes,
  )
})
