/** The steps of a run that read and check definitions: loaded together, once the first call to the service was sent. */
export { checkFiles } from './check/content-problems.js'
export { readDefinitions, selectDefinitions } from './load/select.js'
export { checkPromotion } from './promotion/steps.js'
export { findValues, refuseLiterals, resolveNames } from './resolve/steps.js'
