import { objectOf } from '../document/json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Json } from '../model/definition.js'
import type { Finding } from './finding.js'
import { actionsOf, type FlowAction, presentMember } from './flow-action.js'
import { checkActionStructure } from './rules/action-structure.js'
import { checkActionType } from './rules/action-type.js'
import { checkConditions } from './rules/conditions.js'
import { checkDocument, checkIdentifier, checkRetired } from './rules/document.js'
import { checkDuplicateBranches } from './rules/duplicate-branch.js'
import { checkErrorBranches } from './rules/error-branches.js'
import { checkNullValues } from './rules/null-values.js'
import { checkOwnContract } from './rules/own-contract.js'
import { checkParameters } from './rules/parameters.js'
import { checkRequiredParameters } from './rules/required-parameters.js'
import { checkSettingsStructure } from './rules/settings-structure.js'
import { checkTransitions } from './rules/transitions.js'
import { checkTexts } from './texts.js'

/** A rule for one action. */
type ActionCheck = (action: FlowAction) => readonly Finding[]

const actionChecks: readonly ActionCheck[] = [
  checkActionType,
  checkIdentifier,
  checkErrorBranches,
  checkTransitions,
  checkConditions,
  checkRequiredParameters,
  checkParameters,
  checkRetired,
  checkDuplicateBranches,
]

/** Rules whose findings other rules may report too, more exactly: those are kept. */
const generalChecks: readonly ActionCheck[] = [checkActionStructure, checkNullValues]

/**
 * Finds content of a flow module that Amazon Connect would refuse, and content that the data does not know. Pure; the
 * result does not depend on the order of members, on identifiers or on `Metadata`. Reading a definition already checks
 * that StartAction and transitions name actions, and that identifiers are unique.
 *
 * @param content flow language, as it is sent
 * @param settings of the resource; null: the repository does not manage them, so they are not known
 * @returns ordered by place
 */
export function checkFlow(content: Json, settings: Json | null): readonly Finding[] {
  const actions = actionsOf(content)
  const found = [
    ...checkDocument(content),
    ...checkActions(actions),
    ...(settings === null
      ? []
      : [...checkOwnContract(actions, settings), ...checkSettingsStructure(settings)]),
    ...checkTexts('Content', presentMember(objectOf(content), 'Settings') ?? null, ['Settings']),
    ...checkTexts('Settings', settings, []),
  ]
  return found.length < 2 ? found : found.toSorted(inOrder)
}

/** Allocates nothing for rules without findings, which are most. */
function checkActions(actions: readonly FlowAction[]): readonly Finding[] {
  const found: Finding[] = []
  for (const action of actions) {
    const first = found.length
    for (const check of actionChecks) {
      const findings = check(action)
      if (findings.length > 0) found.push(...findings)
    }
    for (const check of generalChecks) {
      const findings = check(action)
      if (findings.length > 0) found.push(...notReported(findings, found.slice(first)))
    }
  }
  return found
}

/** The findings at whose places, and inside of them, no exact one is. */
function notReported(findings: readonly Finding[], exact: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !exact.some((other) => isWithin(other, finding)))
}

/** Whether a finding is at the place of another, or inside it. */
function isWithin(finding: Finding, { path }: Finding): boolean {
  return path.members.every((step, index) => finding.path.members[index] === step)
}

/** By place, then by code, independent of the written order of members. */
export function inOrder(a: Finding, b: Finding): number {
  return compareCodeUnits(orderOf(a), orderOf(b))
}

function orderOf({ path, code }: Finding): string {
  const steps = path.members.map((step) => (typeof step === 'number' ? String(step).padStart(6, '0') : step))
  return [path.root, ...steps, code].join('\u0000')
}
