import type { ActionError } from '../core/errors.js'
import { makePlan, type Policy } from '../core/plan.js'
import type { Report } from '../core/types.js'
import { failuresOf, objections } from '../core/verdict.js'
import { readAges } from './ages.js'
import { saveDrafts } from './drafts.js'
import { asActionError } from './failure.js'
import { identify } from './identify.js'
import type { Job } from './job.js'
import { observe } from './observe.js'
import { policyOf, readingOf } from './policy.js'
import { publish } from './publish/publish.js'
import { selectDefinitions } from './select.js'
import { newStory, type Story, told } from './story.js'

/** One run: discover → load → observe → plan → apply → report. Never throws: whatever happens is in the report. */
export async function run(job: Job): Promise<Report> {
  const story = newStory(job)
  try {
    story.loaded = await selectDefinitions(job, story)
    if (story.loaded.definitions.length > 0) await compareAndApply(job, story)
    else fail(story, objections({ changes: [], digest: '' }, story.loaded.invalid.length, 'plan', job.inputs))
  } catch (cause) {
    failOrPass(job, story, asActionError(cause))
  }
  return told(job, story)
}

async function compareAndApply(job: Job, story: Story): Promise<void> {
  const policy = policyOf(job)
  story.instance = await identify(job)
  await look(job, story, policy)
  await decideOn(job, story, policy)
  if (job.decision.mode === 'publish' && story.failures.length === 0) await apply(job, story, policy)
}

async function look(job: Job, story: Story, policy: Policy): Promise<void> {
  const { definitions } = story.loaded
  const seen = await observe(job.connection.reader, definitions, readingOf(job), policy, job.limits)
  Object.assign(story, { observations: seen.observations, observed: seen.reading })
  if (seen.searchRefused)
    story.notices.push(
      'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.',
    )
}

/** Plans, and plans again where an older commit must not publish over a newer one. */
async function decideOn(job: Job, story: Story, policy: Policy): Promise<void> {
  const { observations, loaded } = story
  const planWith = (ages: Parameters<typeof makePlan>[2]['ages']) =>
    makePlan(job.inputs.instance.id, loaded.definitions, { observations, ages }, policy)
  const plan = planWith(new Map())
  const ages = job.commits ? await readAges(job.commits, plan, job.context.commit) : new Map()
  story.plan = ages.size > 0 ? planWith(ages) : plan
  fail(story, objections(story.plan, loaded.invalid.length, job.decision.mode, job.inputs))
}

async function apply(job: Job, story: Story, policy: Policy): Promise<void> {
  if (!story.plan) return
  story.savedDrafts = await saveDrafts(job.drafts, story.plan)
  const { clock, log, limits, label, context, inputs, connection } = job
  const deps = { clock, log, limits, label, policy, reader: connection.reader, writer: connection.writer() }
  const ids = { instanceId: inputs.instance.id, runId: context.runId, commit: context.commit }
  story.outcomes = await publish({ ...deps, ...ids }, story.plan)
  fail(story, failuresOf(story.outcomes))
}

function fail(story: Story, failures: readonly ActionError[]): void {
  story.failures.push(...failures)
}

/** A pull request from a fork has no credentials: what can be said without the instance is said, and that is all. */
function failOrPass(job: Job, story: Story, failure: ActionError): void {
  if (failure.reason !== 'no-credentials' || !job.decision.fork) {
    fail(story, [failure])
    return
  }
  story.checkedOnly = true
  story.warnings.push({
    code: 'not-compared',
    message:
      'This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance.',
  })
  fail(
    story,
    objections({ changes: [], digest: '' }, story.loaded.invalid.length, 'plan', {
      ...job.inputs,
      failOnChanges: false,
    }),
  )
}
