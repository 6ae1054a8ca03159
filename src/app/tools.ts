import type { Policy } from '../core/plan.js'
import { type AgeReader, ageReader } from './ages.js'
import type { Job } from './job.js'
import { policyOf } from './policy.js'
import type { Watch } from './watch.js'

/** What the steps of one run share. */
export interface Tools {
  readonly policy: Policy
  /** One for the run: it asks once for each commit. */
  readonly ages: AgeReader
}

export function createTools(job: Job): Tools {
  const { commits, context, branch } = job
  const repeated = context.runAttempt !== '1'
  return { policy: policyOf(job), ages: ageReader(commits, { commit: context.commit, branch, repeated }) }
}

/** Connects to the service, with the first call. */
export async function watchOf(job: Job, { policy, ages }: Tools): Promise<Watch> {
  const { clock, limits, log, history, before, parse, context } = job
  const { reader } = await job.connect()
  const sources = { history, before, parse, head: context.commit, newerCommits: ages.newerCommits }
  return { reader, clock, limits, log, policy, sources }
}
