/** What finds places in files that are read again for it, loaded together: few runs need any. */
export { placeChanges } from './changed-places.js'
export { refusalProblems } from './refusals.js'
