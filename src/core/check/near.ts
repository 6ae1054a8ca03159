import { nearest } from '../text/nearest.js'

/** Longer words are compared by their first units: nothing known is as long. */
const longest = 100

/** The known word that `word` was probably meant to be; null: none is near. */
export function near(word: string, known: readonly string[]): string | null {
  return nearest(word.slice(0, longest), known)
}
