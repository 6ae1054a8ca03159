/** Keys named in one sentence at most. */
const maxNamed = 10

/** `view/A, view/B`, and `and 3 more` where there are more than a sentence can hold. */
export function listKeys(keys: readonly string[]): string {
  const rest = keys.length - maxNamed
  return `${keys.slice(0, maxNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
