import type { ActionError } from '../core/errors.js'
import { notesOf } from '../core/notes.js'
import type { Outcome } from '../core/outcome.js'
import { makePlan, type Policy } from '../core/plan.js'
import type { Key, Report, Snapshot } from '../core/types.js'
import { breakingChanges, invalidities, objections } from '../core/verdict.js'
import { ageReader, readAges } from './ages.js'
import { breakage } from './breakage.js'
import { saveDraft } from './drafts.js'
import { asActionError } from './failure.js'
import { identify } from './identify.js'
import type { Job } from './job.js'
import { judged } from './load.js'
import { observe } from './observe.js'
import { policyOf, readingOf } from './policy.js'
import { tellRemoved } from './removed.js'
import { reviewObjections } from './reviews.js'
import { selectDefinitions, targetOf } from './select.js'
import { newStory, type Story, told } from './story.js'
import type { Watch } from './watch.js'

/** A run under way. */
export interface Running {
  /** Never rejects: whatever happens is in the report. */
  readonly report: Promise<Report>
  /** The report as it would be if the run ended now. */
  readonly soFar: () => Report
}

/** One run: discover → load → observe → plan → apply → report. */
export function run(job: Job): Running {
  const story = newStory(job)
  return { report: tellRun(job, story), soFar: () => told(job, story) }
}

async function tellRun(job: Job, story: Story): Promise<Report> {
  try {
    story.loaded = await selectDefinitions(job, story)
    await compareAndApply(job, story)
  } catch (cause) {
    failOrPass(job, story, asActionError(cause))
  }
  return told(job, story)
}

async function compareAndApply(job: Job, story: Story): Promise<void> {
  const policy = policyOf(job)
  // Without definitions there is nothing to ask the service.
  if (story.loaded.definitions.length > 0) {
    story.instance = await identify(job)
    // Only now it is known which account's ARNs belong here.
    story.loaded = judged(story.loaded.files, targetOf(job.inputs, story.instance))
    await look(job, story, policy)
  }
  await tellRemoved(job, story)
  await decideOn(job, story, policy)
  if (job.decision.mode === 'publish' && story.failures.length === 0) await apply(job, story, policy)
}

async function look(job: Job, story: Story, policy: Policy): Promise<void> {
  const { definitions } = story.loaded
  const seen = await observe(await watchOf(job, policy), definitions, readingOf(job))
  Object.assign(story, { observations: seen.observations, unread: seen.unread, observed: seen.reading })
  if (seen.searchRefused)
    story.notices.push(
      'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.',
    )
}

/** Plans, and plans again where an older commit must not publish over a newer one. */
async function decideOn(job: Job, story: Story, policy: Policy): Promise<void> {
  const { observations, loaded, unread } = story
  const definitions = loaded.definitions.filter(({ key }) => !unread.has(key))
  const planWith = (ages: Parameters<typeof makePlan>[2]['ages']) =>
    makePlan(job.inputs.instance.id, definitions, { observations, ages }, policy)
  const plan = planWith(new Map())
  const ages = await readAges(ageReader(job.commits, job.context.commit), plan)
  story.plan = ages.size > 0 ? planWith(ages) : plan
  story.notices.push(...notesOf(story.plan))
  fail(story, objections(story.plan, loaded.invalid.length, job.decision.mode, job.inputs))
  if (story.failures.length === 0) fail(story, await reviewObjections(job, story.plan))
  fail(story, await breakage(job, story, { changed: breakingChanges(story.plan), removed: story.removed }))
}

async function apply(job: Job, story: Story, policy: Policy): Promise<void> {
  const { writer } = await job.connect()
  if (!story.plan || !writer) return
  const { context, inputs } = job
  const label = await job.label()
  const ids = { instanceId: inputs.instance.id, runId: context.runId, commit: context.commit }
  const ageOf = ageReader(job.commits, context.commit)
  const keepDraft = (key: Key, draft: Snapshot) => saveDraft(job.drafts, story.savedDrafts, key, draft)
  const reviewed = inputs.expectedPlanDigest !== null || inputs.requireReviewedPlan
  const deps = { ...(await watchOf(job, policy)), ...ids, label, ageOf, writer, keepDraft, reviewed }
  const { publish } = await import('./publish/publish.js')
  const outcomes = new Map<Key, () => Outcome>()
  story.outcomes = outcomes
  await publish(deps, story.plan, (key, outcome) => outcomes.set(key, outcome))
}

async function watchOf({ connect, clock, limits, log }: Job, policy: Policy): Promise<Watch> {
  const { reader } = await connect()
  return { reader, clock, limits, log, policy }
}

function fail(story: Story, failures: readonly ActionError[]): void {
  story.failures.push(...failures)
}

/** A pull request from a fork has no credentials: what can be said without the instance is said, and that is all. */
function failOrPass(job: Job, story: Story, failure: ActionError): void {
  if (failure.code !== 'no-credentials' || !job.decision.fork) {
    fail(story, [failure])
    return
  }
  story.checkedOnly = true
  story.warnings.push({
    code: 'not-compared',
    message:
      'This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance.',
  })
  fail(story, invalidities(story.loaded.invalid.length))
}
