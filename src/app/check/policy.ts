import type { ReadMethod } from '../../core/model/observation.js'
import { makesChanges } from '../../core/plan/mode.js'
import type { Policy } from '../../core/plan/policy.js'
import { shortCommit } from '../../core/plan/version-marker.js'
import { matchesKey } from '../../core/text/patterns.js'
import type { RunContext } from '../run-context.js'

/** What the user allows, as the plan asks for it. */
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
    // Going back replaces whatever is live, and keeps it. A stray draft or a console edit must not stop that.
    failOnDrift: failOnDrift && !rollback,
    mayOverwriteDraft: (key) =>
      rollback || (drafts.kind === 'patterns' ? matchesKey(drafts.patterns, key) : drafts.kind === 'all'),
    branchPush: decision.branchPush,
    repeated: isRepeated(context),
    planOnly: decision.mode === 'plan',
    listVersions: inputs.observe === 'versions',
    mustVerify: createVerifier(context),
  }
}

/** Whether the workflow run ran before: its branch may have moved on since. */
export function isRepeated({ workflowRun }: RunContext): boolean {
  return workflowRun.runAttempt !== '1'
}

/**
 * A run verifies the version that it makes, unless it ends before. The next run is of the same commit, or of one that was
 * pushed on top of it; a publish that cannot know which commit was published before it verifies every version, and so
 * does a rollback.
 */
function createVerifier({ workflowRun, decision, before }: RunContext): Policy['mustVerify'] {
  if (decision.rollback || (decision.mode === 'publish' && before === null)) return () => true
  const recent = [workflowRun.commit, before].flatMap((commit) =>
    commit === null ? [] : [shortCommit(commit)],
  )
  return (commit) => recent.includes(commit)
}

/**
 * An index may lag, which a plan that only informs can stand; whatever writes or fails on what it sees reads exactly, unless
 * the user accepts the lag. Nobody can for a rollback: it often follows so closely that the index still shows what it restores.
 */
export function chooseReadMethod({ inputs, decision }: RunContext): ReadMethod {
  if (inputs.observe === 'versions' || decision.rollback) return 'describe'
  if (inputs.observe !== 'auto') return inputs.observe
  const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs
  const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan
  const exact = makesChanges(decision.mode) || fails
  return exact ? 'describe' : 'search'
}
