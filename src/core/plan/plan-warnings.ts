import type { BlockReason } from '../model/plan.js'

/** Reasons that block a publish but are only warnings in a plan: they may be gone by the time of the merge. */
export const planWarnings: readonly string[] = [
  'unpublished-draft',
  'superseded',
  'age-unknown',
  'other-repository',
  'not-promoted',
] satisfies readonly BlockReason[]
