/** The code that compares the changes of a plan, loaded with the first change that differs. */
export { changedPaths } from './changed-paths.js'
export { compareChanges } from './compare-changes.js'
export { createEarlyDifferences } from './early-differences.js'
