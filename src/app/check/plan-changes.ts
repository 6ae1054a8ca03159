import type { Plan } from '../../core/model/plan.js'
import { planFailures } from '../../core/plan/checks.js'
import { makePlan, type Observed } from '../../core/plan/plan.js'
import { ageWarnings, aliasNote, planNotices } from '../../core/report/change-warnings.js'
import { pinWarnings } from '../../core/report/rollback-warnings.js'
import type { SelectedDefinitions } from '../load/index.js'
import type { RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'
import type { Tools } from '../tools.js'
import { readAges } from './commit-ages.js'
import type { Compared } from './content.js'

/** A plan, and how old this run's commit is beside what it would replace. */
export interface WholePlan extends Plan {
  readonly ages: Observed['ages']
  /** The definitions that it is of. */
  readonly loaded: SelectedDefinitions
}

/** Plans all definitions, and plans again where an older commit must not publish over a newer one. */
export async function makeWholePlan(
  context: RunContext,
  tools: Tools,
  compared: Compared,
): Promise<WholePlan> {
  const first = planWith(context, tools, compared, new Map())
  const ages = await readAges(tools.ages, first)
  const plan = ages.size > 0 ? planWith(context, tools, compared, ages) : first
  return { ...plan, ages, loaded: compared.loaded }
}

/** The plan of the definitions that are valid, with what is to be known of it. */
export function planChanges(
  context: RunContext,
  tools: Tools,
  compared: Compared,
  { changes, digest, ages, loaded }: WholePlan,
): StepResult<{ readonly plan: Plan }> {
  const isWhole = compared.loaded === loaded
  const plan = isWhole ? { changes, digest } : planWith(context, tools, compared, ages)
  const note = aliasNote(compared.loaded.definitions, tools.policy)
  return {
    facts: { plan },
    warnings: tools.policy.rollback ? pinWarnings(plan) : ageWarnings(plan),
    notices: [...planNotices(plan), ...(note === null ? [] : [note])],
    failures: planFailures(plan, compared.loaded.invalid.length, context.decision.mode, context.inputs),
  }
}

function planWith(
  { inputs }: RunContext,
  { policy }: Tools,
  { loaded, observed: { observations, unreadable } }: Compared,
  ages: Observed['ages'],
): Plan {
  const definitions = loaded.definitions.filter(({ key }) => !unreadable.has(key))
  return makePlan(inputs.instance.id, definitions, { observations, ages }, policy)
}
