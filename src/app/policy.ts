import { shortCommit } from '../core/marker.js'
import { matchesKey } from '../core/patterns.js'
import type { Policy } from '../core/plan.js'
import type { Reading } from '../core/types.js'
import type { Job } from './job.js'

/** What the user allows, as the plan asks for it. */
export function policyOf(job: Job): Policy {
  const { inputs, decision } = job
  const { createMissing, overwriteDrift, failOnDrift, allowOlder, overwriteDrafts: drafts } = inputs
  return {
    ...{ createMissing, overwriteDrift, failOnDrift, allowOlder },
    overwritesDraft: (key) =>
      drafts.kind === 'patterns' ? matchesKey(drafts.patterns, key) : drafts.kind === 'all',
    branchPush: decision.branchPush,
    repeated: job.context.runAttempt !== '1',
    plans: decision.mode === 'plan',
    verifies: verifierOf(job),
  }
}

/**
 * A run verifies the version that it makes, unless it ends before. The next run is of the same commit, or of one that was
 * pushed on top of it; a publish that cannot know which commit was published before it verifies every version.
 */
function verifierOf({ context, decision, before }: Job): Policy['verifies'] {
  if (decision.mode === 'publish' && before === null) return () => true
  const recent = [context.commit, before].flatMap((commit) => (commit === null ? [] : [shortCommit(commit)]))
  return (commit) => recent.includes(commit)
}

/** An index may lag, which a plan that only informs can stand; whatever writes or fails on what it sees reads exactly. */
export function readingOf({ inputs, decision }: Job): Reading {
  if (inputs.observe !== 'auto') return inputs.observe
  const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs
  const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan
  const exact = decision.mode === 'publish' || fails
  return exact ? 'describe' : 'search'
}
