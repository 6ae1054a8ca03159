import { ageWarnings } from '../core/change-warnings.js'
import { notesOf } from '../core/notes.js'
import type { Outcome } from '../core/outcome.js'
import { makePlan, type Policy, writes } from '../core/plan.js'
import type { Instance, Key, Snapshot } from '../core/types.js'
import { breakingChanges, objections } from '../core/verdict.js'
import { type AgeReader, ageReader, readAges } from './ages.js'
import { breakage } from './breakage.js'
import { settleContent } from './content-check.js'
import { findDifferences } from './differences.js'
import { saveDraft } from './drafts.js'
import type { Job } from './job.js'
import { judged, type Loaded } from './load.js'
import { observe } from './observe.js'
import { policyOf, readingOf } from './policy.js'
import { tellRemoved } from './removed.js'
import { reviewObjections } from './reviews.js'
import { targetOf } from './select.js'
import type { Story } from './story.js'
import type { Watch } from './watch.js'

/** Compares what was read of the repository with the instance, if there is anything to compare, and publishes. */
export async function observeAndApply(job: Job, story: Story): Promise<void> {
  const policy = policyOf(job)
  const ages = agesOf(job)
  if (story.instance) await look(job, story, story.instance, policy, ages)
  await tellRemoved(job, story)
  await decideOn(job, story, policy, ages)
  if (job.decision.mode === 'publish' && story.failures.length === 0) await apply(job, story, policy, ages)
}

async function look(
  job: Job,
  story: Story,
  instance: Instance,
  policy: Policy,
  reader: AgeReader,
): Promise<void> {
  // Only now it is known which account's ARNs belong here.
  story.loaded = judged(story.loaded.files, targetOf(job.inputs, instance))
  const { definitions } = story.loaded
  const seen = await observe(await watchOf(job, policy, reader), definitions, readingOf(job))
  Object.assign(story, { observations: seen.observations, unread: seen.unread, observed: seen.reading })
  if (seen.searchRefused)
    story.notices.push(
      'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.',
    )
}

/** Plans, and plans again where an older commit must not publish over a newer one. */
async function decideOn(job: Job, story: Story, policy: Policy, reader: AgeReader): Promise<void> {
  const { observations, loaded, unread } = story
  const planWith = (ages: Parameters<typeof makePlan>[2]['ages'], { definitions }: Loaded = loaded) => {
    const readable = definitions.filter(({ key }) => !unread.has(key))
    return makePlan(job.inputs.instance.id, readable, { observations, ages }, policy)
  }
  const plan = planWith(new Map())
  const ages = await readAges(reader, plan)
  const whole = ages.size > 0 ? planWith(ages) : plan
  await settleContent(job, story, whole)
  story.plan = story.loaded === loaded ? whole : planWith(ages, story.loaded)
  story.warnings.push(...ageWarnings(story.plan))
  story.notices.push(...notesOf(story.plan))
  story.failures.push(...objections(story.plan, story.loaded.invalid.length, job.decision.mode, job.inputs))
  if (story.failures.length === 0) story.failures.push(...(await reviewObjections(job, story.plan)))
  await findDifferences(story.plan.changes, story.differences)
  const broken = { changed: breakingChanges(story.plan, story.differences), removed: story.removed }
  story.failures.push(...(await breakage(job, story, broken)))
}

async function apply(job: Job, story: Story, policy: Policy, ages: AgeReader): Promise<void> {
  const { writer } = await job.connect()
  if (!story.plan || !writer) return
  const { context, inputs } = job
  const label = await job.label()
  const { runId, runAttempt, commit } = context
  const ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }
  const keepDraft = (key: Key, draft: Snapshot) => saveDraft(job.drafts, story.savedDrafts, key, draft)
  const reviewed = inputs.expectedPlanDigest !== null || inputs.requireReviewedPlan
  const deps = { ...(await watchOf(job, policy, ages)), ...ids, label, ages, writer, keepDraft, reviewed }
  const { publish } = await import('./publish/publish.js')
  if (story.plan.changes.some(writes))
    await Promise.all([job.readyToTell(), import('./told.js'), import('../core/diff/compared.js')])
  const outcomes = new Map<Key, () => Outcome>()
  story.outcomes = outcomes
  await publish(deps, story.plan, (key, outcome) => outcomes.set(key, outcome))
}

function agesOf({ commits, context, branch }: Job): AgeReader {
  return ageReader(commits, { commit: context.commit, branch, repeated: context.runAttempt !== '1' })
}

async function watchOf(job: Job, policy: Policy, { newerCommits }: AgeReader): Promise<Watch> {
  const { clock, limits, log, history, before, parse, context } = job
  const { reader } = await job.connect()
  const sources = { history, before, parse, head: context.commit, newerCommits }
  return { reader, clock, limits, log, policy, sources }
}
