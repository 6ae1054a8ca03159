import type { ReadMethod } from '../../core/model/observation.js'
import type { Policy } from '../../core/plan/policy.js'
import { shortCommit } from '../../core/plan/version-marker.js'
import { matchesKey } from '../../core/text/patterns.js'
import type { RunContext } from '../run-context.js'

/** What the user allows, as the plan asks for it. */
export function createPolicy(job: RunContext): Policy {
  const { inputs, decision } = job
  const { createMissing, overwriteDrift, failOnDrift, allowOlder, overwriteDrafts: drafts } = inputs
  return {
    ...{ createMissing, overwriteDrift, failOnDrift, allowOlder },
    mayOverwriteDraft: (key) =>
      drafts.kind === 'patterns' ? matchesKey(drafts.patterns, key) : drafts.kind === 'all',
    branchPush: decision.branchPush,
    repeated: job.context.runAttempt !== '1',
    planOnly: decision.mode === 'plan',
    mustVerify: createVerifier(job),
  }
}

/**
 * A run verifies the version that it makes, unless it ends before. The next run is of the same commit, or of one that was
 * pushed on top of it; a publish that cannot know which commit was published before it verifies every version.
 */
function createVerifier({ context, decision, before }: RunContext): Policy['mustVerify'] {
  if (decision.mode === 'publish' && before === null) return () => true
  const recent = [context.commit, before].flatMap((commit) => (commit === null ? [] : [shortCommit(commit)]))
  return (commit) => recent.includes(commit)
}

/** An index may lag, which a plan that only informs can stand; whatever writes or fails on what it sees reads exactly. */
export function chooseReadMethod({ inputs, decision }: RunContext): ReadMethod {
  if (inputs.observe !== 'auto') return inputs.observe
  const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs
  const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan
  const exact = decision.mode === 'publish' || fails
  return exact ? 'describe' : 'search'
}
