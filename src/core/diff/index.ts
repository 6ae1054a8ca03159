import type { Content } from '../model/definition.js'
import type { Difference } from '../model/difference.js'
import { moduleDifference } from './flow/module.js'
import { viewDifference } from './view/view.js'

/** The differences of two contents of one kind. Null: they have different kinds, and cannot be compared. */
export function differenceOf(before: Content, after: Content): Difference | null {
  if (before.kind === 'module' && after.kind === 'module') return moduleDifference(before, after)
  if (before.kind === 'view' && after.kind === 'view') return viewDifference(before, after)
  return null
}
