import { ageWarnings } from '../core/change-warnings.js'
import { notesOf } from '../core/notes.js'
import { makePlan, type Seen } from '../core/plan.js'
import type { Plan } from '../core/types.js'
import { objections } from '../core/verdict.js'
import { readAges } from './ages.js'
import type { Job } from './job.js'
import type { Selected } from './load.js'
import type { Observed } from './observe.js'
import type { StepResult } from './run-state.js'
import type { Tools } from './tools.js'

/** Plans, and plans again where an older commit must not publish over a newer one. */
export async function planChanges(
  job: Job,
  { policy, ages: reader }: Tools,
  { loaded, observed }: { readonly loaded: Selected; readonly observed: Observed },
): Promise<StepResult<{ readonly plan: Plan }>> {
  const { observations, unread } = observed
  const definitions = loaded.definitions.filter(({ key }) => !unread.has(key))
  const planWith = (ages: Seen['ages']) =>
    makePlan(job.inputs.instance.id, definitions, { observations, ages }, policy)
  const first = planWith(new Map())
  const ages = await readAges(reader, first)
  const plan = ages.size > 0 ? planWith(ages) : first
  return {
    facts: { plan },
    warnings: ageWarnings(plan),
    notices: notesOf(plan),
    failures: objections(plan, loaded.invalid.length, job.decision.mode, job.inputs),
  }
}
