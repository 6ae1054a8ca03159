import type { Key } from '../model/definition.js'
import type { Change, Plan } from '../model/plan.js'
import { needsProof } from '../plan/decision.js'
import { planOf } from '../plan/plan.js'
import { sourceOf } from '../resolve/state.js'
import { type CommitOrder, type Lacking, notPromotedMessage } from './messages.js'
import { commitOf, type Proof, proofOf } from './proof.js'
import type { UsableReport } from './usable.js'

/** The proofs for one definition that would be written, one per report. */
export interface CheckedChange {
  readonly change: Change
  readonly proofs: readonly { readonly report: UsableReport; readonly proof: Proof }[]
}

/** Looks up every definition that needs proof, in every report. */
export function findProofs(plan: Plan, reports: readonly UsableReport[]): readonly CheckedChange[] {
  return plan.changes.filter(needsProof).map((change) => ({
    change,
    proofs: reports.map((report) => ({
      report,
      proof: proofOf(report.entries.get(change.key), sourceOf(change.definition)),
    })),
  }))
}

/** The reports that lack a definition; empty: all have it. */
export function lackingOf({ proofs }: CheckedChange): readonly Lacking[] {
  return proofs.flatMap(({ report, proof }) => (proof.received ? [] : [{ report, proof }]))
}

/** Definitions whose source at least one report shows as received: the service accepted it there. */
export function receivedAnywhere(checked: readonly CheckedChange[]): ReadonlySet<Key> {
  const received = checked.filter(({ proofs }) => proofs.some(({ proof }) => proof.received))
  return new Set(received.map(({ change }) => change.key))
}

/** Commits, 12 hex digits each, whose order the messages about missing proofs depend on. */
export function commitsToCompare(checked: readonly CheckedChange[]): ReadonlySet<string> {
  return new Set(checked.flatMap(lackingOf).flatMap(({ proof }) => commitOf(proof.instead) ?? []))
}

/**
 * The plan in which every definition that a report lacks is blocked.
 *
 * @param orderOf how this run's commit compares to one of `commitsToCompare`
 */
export function blockUnproven(
  instanceId: string,
  plan: Plan,
  checked: readonly CheckedChange[],
  orderOf: (commit: string) => CommitOrder,
): Plan {
  const lackingByKey = new Map(checked.map((each) => [each.change.key, lackingOf(each)]))
  const changes = plan.changes.map((change): Change => {
    const lacking = lackingByKey.get(change.key) ?? []
    if (lacking.length === 0) return change
    const message = notPromotedMessage(change.key, lacking, orderOf)
    return { ...change, decision: { type: 'block', reason: 'not-promoted', message } }
  })
  return planOf(instanceId, changes)
}
