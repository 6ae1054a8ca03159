import type { ViewContent } from '../types.js'
import type { Difference } from './types.js'

/** What differs between two contents of a view, as a tree of components. */
export function viewDifference(_before: ViewContent, _after: ViewContent): Difference {
  return { kind: 'view', items: [], breaking: [], picture: null, unrelated: false }
}
