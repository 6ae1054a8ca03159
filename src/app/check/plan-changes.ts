import type { Definition } from '../../core/model/definition.js'
import type { Plan } from '../../core/model/plan.js'
import { planFailures } from '../../core/plan/checks.js'
import { skipDependants } from '../../core/plan/dependants.js'
import { blockMissingAliases } from '../../core/plan/missing-aliases.js'
import { makePlan, type Observed, planOf } from '../../core/plan/plan.js'
import { ageWarnings, aliasNote, planNotices } from '../../core/report/change-warnings.js'
import { notHeldNotice, pinWarnings, unreadPinsNotice } from '../../core/report/rollback-warnings.js'
import type { RunContext } from '../run-context.js'
import { leftOutOf, type ObservedFacts, type StepResult } from '../run-state.js'
import type { Tools } from '../tools.js'
import { readAges } from './commit-ages.js'

/**
 * Plans all definitions. Plans again if an older commit must not replace a newer one, or if the plan does not create an
 * alias that a definition needs.
 */
export async function makeWholePlan(
  context: RunContext,
  tools: Tools,
  { loaded, observed }: ObservedFacts,
): Promise<Plan> {
  const { observations, unreadable } = observed
  const definitions = loaded.definitions.filter(({ key }) => !unreadable.has(key))
  const planOfAll = (all: readonly Definition[], ages: Observed['ages']) =>
    makePlan(context.inputs.instance.id, all, { observations, ages }, tools.policy)
  const first = planOfAll(definitions, new Map())
  const ages = await readAges(tools.ages, first)
  const plan = ages.size > 0 ? planOfAll(definitions, ages) : first
  const resolvable = blockMissingAliases(definitions, plan)
  return resolvable === definitions ? plan : planOfAll(resolvable, ages)
}

/** The plan of the valid definitions, with its warnings, notices and failures. */
export function planChanges(
  { inputs, decision }: RunContext,
  { policy }: Tools,
  { loaded, observed }: ObservedFacts,
  whole: Plan,
): StepResult<{ readonly plan: Plan }> {
  const valid = new Set(loaded.definitions.map(({ key }) => key))
  const ofValid = whole.changes.filter(({ key }) => valid.has(key))
  const changes = policy.rollback ? skipDependants(ofValid, leftOutOf({ loaded, observed })) : ofValid
  const plan = planOf(inputs.instance.id, changes)
  const note = aliasNote(loaded.definitions, policy)
  const notHeld = policy.rollback ? notHeldNotice(plan) : null
  const unreadPins = policy.rollback && inputs.only !== null ? unreadPinsNotice(plan) : null
  return {
    facts: { plan },
    warnings: policy.rollback ? pinWarnings(plan) : ageWarnings(plan),
    notices: [...planNotices(plan), ...[note, notHeld, unreadPins].filter((each) => each !== null)],
    failures: planFailures(plan, loaded.invalid.length, decision.mode, inputs),
  }
}
