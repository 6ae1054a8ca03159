import type { Breaking } from '../../model/difference.js'
import { quote } from '../../text/quote.js'
import type { ContractChange } from './items.js'
import { restrictingChanges } from './schema-restrictions.js'

/**
 * A call without a version runs the current content, one by an alias the alias's version (seen live by third parties,
 * 2026-09-29).
 */
const affected =
  'Publishing this affects flows that call the module without a version or with $LATEST. Flows that call it by an alias are affected when the alias moves; flows pinned to a version are not affected.'

/**
 * Contract changes that break flows which call the module. Amazon Connect checks a call against the contract when the
 * calling flow is published, not again when the module changes.
 */
export function breakingContractChanges(changes: readonly ContractChange[]): readonly Breaking[] {
  return brokenMembers(changes).map(({ code, change: { member }, what }) => ({
    code,
    message: `The ${member.kind} ${quote(member.name)} ${what}. ${affected}`,
  }))
}

/** A contract member, and one reason why its change breaks flows. */
export interface BrokenMember extends BreakingRule {
  readonly change: ContractChange
}

/** The breaking changes of `breakingContractChanges`, in its order, each with the member that changed. */
export function brokenMembers(changes: readonly ContractChange[]): readonly BrokenMember[] {
  return changes.flatMap((change) =>
    breakingRules[change.member.kind](change).map((rule) => ({ ...rule, change })),
  )
}

interface BreakingRule {
  readonly code: string
  readonly what: string
}

const breakingRules: Readonly<
  Record<ContractChange['member']['kind'], (change: ContractChange) => readonly BreakingRule[]>
> = {
  input: (change) => {
    const { before, after } = change
    if (after === null) return [{ code: 'contract-input-removed', what: 'was removed' }]
    const required = after.required && before?.required !== true
    return [
      ...(required ? [{ code: 'contract-input-required', what: 'is required now' }] : []),
      ...(hasOtherValues(change) ? [{ code: 'contract-input-changed', what: 'takes other values now' }] : []),
    ]
  },
  result: (change) => {
    const { before, after } = change
    if (after === null) return [{ code: 'contract-result-removed', what: 'was removed' }]
    if (hasOtherValues(change)) return [{ code: 'contract-result-changed', what: 'has other values now' }]
    return before?.required === true && !after.required
      ? [{ code: 'contract-result-changed', what: 'may be missing now' }]
      : []
  },
  branch: ({ after }) => (after === null ? [{ code: 'contract-branch-removed', what: 'was removed' }] : []),
}

/** Whether both sides have the member, and their schemas allow different values. */
function hasOtherValues({ before, after }: ContractChange): boolean {
  return before !== null && after !== null && restrictingChanges(before.schema, after.schema).length > 0
}
