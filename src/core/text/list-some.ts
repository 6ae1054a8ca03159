/** So many names are read in one sentence. */
const defaultMax = 10

/** `view/A, view/B`, and `and 3 more` where there are more than `max`. */
export function listSome(names: readonly (string | number)[], max = defaultMax): string {
  const rest = names.length - max
  return `${names.slice(0, max).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
