import type { ReadMethod } from '../../core/model/observation.js'
import { makesChanges } from '../../core/plan/mode.js'
import type { Policy } from '../../core/plan/policy.js'
import { shortCommit } from '../../core/plan/version-marker.js'
import { matchesKey } from '../../core/text/patterns.js'
import type { RunContext } from '../run-context.js'

/** The user's settings in the form that the plan needs. */
export function createPolicy(context: RunContext): Policy {
  const { inputs, decision } = context
  const { createMissing, moduleAlias, overwriteDrift, failOnDrift, allowOlder } = inputs
  const { overwriteDrafts: drafts } = inputs
  const { rollback } = decision
  return {
    createMissing,
    moduleAlias,
    overwriteDrift,
    allowOlder,
    rollback,
    // A rollback saves the live content and replaces it. No draft or console edit must stop that.
    failOnDrift: failOnDrift && !rollback,
    mayOverwriteDraft: (key) =>
      rollback || (drafts.kind === 'patterns' ? matchesKey(drafts.patterns, key) : drafts.kind === 'all'),
    commit: shortCommit(context.workflowRun.commit),
    branchPush: decision.branchPush,
    repeated: isRepeated(context),
    overtakenByRollback: false,
    planOnly: decision.mode === 'plan',
    listVersions: inputs.observe === 'versions',
    mustVerify: createVerifier(context),
  }
}

/** Whether this is another attempt of the workflow run: its branch may have moved on since the first. */
export function isRepeated({ workflowRun }: RunContext): boolean {
  return workflowRun.runAttempt !== '1'
}

/**
 * Decides which versions to verify. A run verifies the version that it makes, unless it ends before. The next run has
 * the same commit, or one that was pushed on top of it, so only versions of these commits need verification. A publish
 * that cannot know the commit before it verifies every version, and so does a rollback.
 */
function createVerifier({ workflowRun, decision, before }: RunContext): Policy['mustVerify'] {
  if (decision.rollback || (decision.mode === 'publish' && before === null)) return () => true
  const recent = [workflowRun.commit, before].flatMap((commit) =>
    commit === null ? [] : [shortCommit(commit)],
  )
  return (commit) => recent.includes(commit)
}

/**
 * An index may lag, which is acceptable for a plan that only informs. A run that writes, or that fails because of what
 * it reads, uses exact reads, unless the user accepts the lag. A rollback always does: it often follows so soon that
 * the index still shows the content that it restores.
 */
export function chooseReadMethod({ inputs, decision }: RunContext): ReadMethod {
  if (inputs.observe === 'versions' || decision.rollback) return 'describe'
  if (inputs.observe !== 'auto') return inputs.observe
  const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs
  const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan
  const exact = makesChanges(decision.mode) || fails
  return exact ? 'describe' : 'search'
}
