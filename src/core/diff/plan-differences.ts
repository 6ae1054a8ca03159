/** What compares the changes of a plan, loaded together with the first that differs. */
export { compareChanges } from './compare-changes.js'
export { createEarlyDifferences } from './early-differences.js'
