import { matchesKey } from '../core/patterns.js'
import type { Policy } from '../core/plan.js'
import type { Reading } from '../core/types.js'
import type { Job } from './job.js'

/** What the user allows, as the plan asks for it. */
export function policyOf({ inputs, decision }: Job): Policy {
  const { createMissing, overwriteDrift, failOnDrift, allowOlder, overwriteDrafts: drafts } = inputs
  return {
    ...{ createMissing, overwriteDrift, failOnDrift, allowOlder },
    overwritesDraft: (key) =>
      drafts.kind === 'patterns' ? matchesKey(drafts.patterns, key) : drafts.kind === 'all',
    branchPush: decision.branchPush,
  }
}

/** An index may lag, which a plan that only informs can stand; whatever writes or fails on what it sees reads exactly. */
export function readingOf({ inputs, decision }: Job): Reading {
  if (inputs.observe !== 'auto') return inputs.observe
  const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs
  const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan
  const exact = decision.mode === 'publish' || fails
  return exact ? 'describe' : 'search'
}
