/** So many names are read in one sentence. */
const readable = 10

/** `view/A, view/B`, and `and 3 more` where there are more than `most`. */
export function listSome(names: readonly (string | number)[], most = readable): string {
  const rest = names.length - most
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
