/** The code that compares the changes of a plan, loaded with the first change that differs. */
export { compareChanges } from './compare-changes.js'
export { createEarlyDifferences } from './early-differences.js'
