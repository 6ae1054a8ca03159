import type { Key } from '../../src/core/model/definition.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import type { RunStep } from './model.js'
import type { Expected } from './model-expected.js'
import type { Trace } from './model-run.js'

/** What a run did, and reported, that is not in the contract's table for what was there before. */
export function againstPlan(
  plan: ReadonlyMap<Key, Expected>,
  trace: Trace,
  report: Report | null,
  written: readonly Key[],
  { faults, timeout, half }: RunStep,
): readonly string[] {
  // What could not be read blocks nothing and hides no others; of a killed run nobody knows what it could not read.
  const isRead = (key: Key) => report !== null && report.entries[key]?.action !== null
  const denied = faults.some(({ fault }) => fault === 'denied' || fault === 'quota')
  const rows = [...plan.values()]
  const stopped = [...plan].some(([key, row]) => row === 'blocked' && (!denied || isRead(key)))
  const mayWrite = (row: Expected | undefined) => !stopped && row && isWritten.includes(row)
  const wrong = written
    .filter((key) => !mayWrite(plan.get(key)))
    .map((key) => `${key} was written: ${plan.get(key)}`)
  if (!rows.some(mayWrite) && trace.writes > 0)
    wrong.push(`${trace.writes} writes although nothing was to do`)
  if (!report || faults.length > 0 || half || timeout < 900) return wrong
  const green = report.failures.length === 0
  const red = stopped || rows.includes('unexplained')
  if (green === red) wrong.push(`it ended ${JSON.stringify(report.failures)}`)
  for (const [key, row] of plan) {
    const entry = report.entries[key]
    if (entry && reported(row, stopped).includes(`${entry.action} ${entry.status}`)) continue
    wrong.push(`${key} is ${row}, but reported as ${entry?.action} ${entry?.status}`)
  }
  return wrong
}

/** Nothing failed in the run but what it met: lag is waited out, or reported as a conflict where it hides what is live. */
export function needlessFailures({ failures }: Report, run: RunStep, lagging: boolean): readonly string[] {
  if (run.faults.length > 0 || run.half || run.timeout < 900) return []
  const allowed = ['blocked', 'drift-found', ...(lagging ? ['conflict'] : [])]
  return failures.filter(({ reason }) => !allowed.includes(reason)).map(({ message }) => `failed: ${message}`)
}

const isWritten: readonly Expected[] = ['create', 'update', 'unmarkable', 'version', 'metadata']

/** Action and status of a row. */
function reported(row: Expected, stopped: boolean): readonly string[] {
  const status: Readonly<Record<Expected, Entry['status']>> = {
    create: 'published',
    update: 'published',
    unmarkable: 'unchanged',
    version: 'published',
    metadata: 'updated',
    drifted: 'skipped',
    unexplained: 'skipped',
    unchanged: 'unchanged',
    superseded: 'skipped',
    blocked: 'blocked',
  }
  if (row === 'superseded') return ['update', 'version', 'metadata'].map((action) => `${action} skipped`)
  // The description may be set although no version can be made.
  if (row === 'unmarkable' && !stopped) return ['update unchanged', 'update updated']
  const action = { unmarkable: 'update', unexplained: 'drifted' }[row as string] ?? row
  return [`${action} ${stopped && isWritten.includes(row) ? 'skipped' : status[row]}`]
}
