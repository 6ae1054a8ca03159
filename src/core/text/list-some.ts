/** Default maximum number of names in a sentence. */
const defaultMax = 10

/** `view/A, view/B`, with `and 3 more` if there are more than `max`. */
export function listSome(names: readonly (string | number)[], max = defaultMax): string {
  const rest = names.length - max
  return `${names.slice(0, max).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
