import { ageWarnings } from '../core/change-warnings.js'
import { notesOf } from '../core/notes.js'
import { makePlan, type Seen } from '../core/plan.js'
import type { Plan } from '../core/types.js'
import { objections } from '../core/verdict.js'
import { readAges } from './ages.js'
import type { Compared } from './content-check.js'
import type { Job } from './job.js'
import type { Selected } from './load.js'
import type { StepResult } from './run-state.js'
import type { Tools } from './tools.js'

/** A plan, and how old this run's commit is beside what it would replace. */
export interface WholePlan extends Plan {
  readonly ages: Seen['ages']
  /** The definitions that it is of. */
  readonly loaded: Selected
}

/** Plans all definitions, and plans again where an older commit must not publish over a newer one. */
export async function makeWholePlan(job: Job, tools: Tools, compared: Compared): Promise<WholePlan> {
  const first = planWith(job, tools, compared, new Map())
  const ages = await readAges(tools.ages, first)
  const plan = ages.size > 0 ? planWith(job, tools, compared, ages) : first
  return { ...plan, ages, loaded: compared.loaded }
}

/** The plan of the definitions that are valid, with what is to be known of it. */
export function planChanges(
  job: Job,
  tools: Tools,
  compared: Compared,
  { changes, digest, ages, loaded }: WholePlan,
): StepResult<{ readonly plan: Plan }> {
  const isWhole = compared.loaded === loaded
  const plan = isWhole ? { changes, digest } : planWith(job, tools, compared, ages)
  return {
    facts: { plan },
    warnings: ageWarnings(plan),
    notices: notesOf(plan),
    failures: objections(plan, compared.loaded.invalid.length, job.decision.mode, job.inputs),
  }
}

function planWith(
  { inputs }: Job,
  { policy }: Tools,
  { loaded, observed: { observations, unread } }: Compared,
  ages: Seen['ages'],
): Plan {
  const definitions = loaded.definitions.filter(({ key }) => !unread.has(key))
  return makePlan(inputs.instance.id, definitions, { observations, ages }, policy)
}
