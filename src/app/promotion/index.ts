import { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import type { Plan } from '../../core/model/plan.js'
import {
  blockUnproven,
  commitsToCompare,
  findProofs,
  lackingOf,
  receivedAnywhere,
} from '../../core/promotion/check.js'
import {
  type EarlierReport,
  invalidReport,
  readEarlierReport,
  reportLimits,
} from '../../core/promotion/earlier-report.js'
import type { CommitOrder } from '../../core/promotion/messages.js'
import { remarkWarnings, valueNotices } from '../../core/promotion/remarks.js'
import { ageWarnings, checkUsable } from '../../core/promotion/usable.js'
import type { RunContext } from '../run-context.js'
import { type PromotionResult, withoutPromotion } from './promotion.js'

/**
 * Reads the reports, and blocks the definitions that they lack. An unusable report fails the run, and blocks nothing.
 */
export async function promote(
  context: RunContext,
  instance: Instance,
  whole: Plan,
): Promise<PromotionResult> {
  const own = { instanceArn: instance.arn, repository: context.workflowRun.repository }
  const read = await Promise.all(context.inputs.requirePublishedOn.map((path) => readReport(context, path)))
  const found = read.map((each) => (each instanceof ActionError ? each : checkUsable(each, own)))
  const reports = found.flatMap((each) => (each instanceof ActionError ? [] : [each]))
  const failures = found.flatMap((each) => (each instanceof ActionError ? [each] : []))
  if (failures.length > 0) return { facts: {}, failures, promotion: withoutPromotion(whole) }
  const checked = findProofs(whole, reports)
  const orders = await compareCommits(context, commitsToCompare(checked))
  const orderOf = (commit: string): CommitOrder =>
    orders.get(commit) ?? { order: 'unknown', why: 'it was not asked' }
  const proven = checked.filter((each) => lackingOf(each).length === 0)
  return {
    facts: {},
    warnings: [
      ...reports.flatMap((report) => ageWarnings(report, context.clock.wallTime())),
      ...remarkWarnings(proven),
    ],
    notices: valueNotices(proven),
    promotion: {
      plan: blockUnproven(context.inputs.instance.id, whole, checked, orderOf),
      received: receivedAnywhere(checked),
    },
  }
}

async function readReport({ reports }: RunContext, path: string): Promise<EarlierReport | ActionError> {
  const found = await reports.read(path, reportLimits.bytes)
  if (!('value' in found)) return invalidReport(path, found.why, found.cause)
  try {
    return readEarlierReport(found.value, path)
  } catch (cause) {
    if (cause instanceof ActionError) return cause
    throw cause
  }
}

/** How this run's commit compares to others, each 12 hex digits. */
async function compareCommits(
  { commits, workflowRun }: RunContext,
  others: ReadonlySet<string>,
): Promise<ReadonlyMap<string, CommitOrder>> {
  const orders = [...others].map(
    async (commit) => [commit, await commits.compare(commit, workflowRun.commit)] as const,
  )
  return new Map(await Promise.all(orders))
}
