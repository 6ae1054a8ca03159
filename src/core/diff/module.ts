import type { ModuleContent } from '../types.js'
import type { Difference } from './types.js'

/** What differs between two contents of a flow module, as a graph of blocks. */
export function moduleDifference(_before: ModuleContent, _after: ModuleContent): Difference {
  return { kind: 'module', items: [], breaking: [], picture: null, unrelated: false }
}
