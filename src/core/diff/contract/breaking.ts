import type { Breaking } from '../../model/difference.js'
import { quote } from '../../text/quote.js'
import { differingLeaves, type Path } from '../shared/leaves.js'
import type { ContractChange } from './items.js'

/** JSON Schema keywords that describe a value and do not restrict it. */
const annotations: readonly unknown[] = ['title', 'description', 'default', 'examples', '$comment']

const affected =
  'Affected at once are flows that call this module with $LATEST or an alias that moves; those that pin a version keep working until they move.'

/**
 * Contract changes that break flows which call the module. Amazon Connect checks a call against the contract when the
 * calling flow is published, not again when the module changes.
 */
export function breakingContractChanges(changes: readonly ContractChange[]): readonly Breaking[] {
  return brokenTerms(changes).map(({ code, change: { member }, what }) => ({
    code,
    message: `The ${member.kind} ${quote(member.name)} ${what}. ${affected}`,
  }))
}

/** A term of a contract that breaks, in one way. */
export interface BrokenTerm extends BreakingRule {
  readonly change: ContractChange
}

/** One for each of what `breakingContractChanges` answers, in its order. */
export function brokenTerms(changes: readonly ContractChange[]): readonly BrokenTerm[] {
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
    if (after === null) return [{ code: 'contract-input-removed', what: 'is gone' }]
    const [required, changed] = [after.required && before?.required !== true, isRestricted(change)]
    return [
      ...(required ? [{ code: 'contract-input-required', what: 'is required now' }] : []),
      ...(changed ? [{ code: 'contract-input-changed', what: 'takes other values now' }] : []),
    ]
  },
  result: (change) => {
    const { before, after } = change
    if (after === null) return [{ code: 'contract-result-removed', what: 'is gone' }]
    if (isRestricted(change)) return [{ code: 'contract-result-changed', what: 'has other values now' }]
    return before?.required === true && !after.required
      ? [{ code: 'contract-result-changed', what: 'may be missing now' }]
      : []
  },
  branch: ({ after }) => (after === null ? [{ code: 'contract-branch-removed', what: 'is gone' }] : []),
}

/** Whether two schemas differ in more than annotations. */
function isRestricted({ before, after }: ContractChange): boolean {
  if (before === null) return false
  return differingLeaves(before.schema, after?.schema).some(({ path }) => restricts(path))
}

/** Whether what is at a path of a schema restricts values. */
export function restricts(path: Path): boolean {
  return !annotations.includes(path[0])
}
