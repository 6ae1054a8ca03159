/** The steps of a run that follow its first question to the service: loaded together, once that was asked. */
export { checkBreaking, findBroken } from './breakage.js'
export { compareChanges } from './differences.js'
export { nothingObserved, observeInstance } from './observe-instance.js'
export { planChanges } from './plan-changes.js'
export { findRemoved } from './removed.js'
export { checkReviews } from './reviews.js'
export { startPublish } from './start-publish.js'
export { createTools } from './tools.js'
