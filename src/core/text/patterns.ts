/**
 * Whether a list of patterns selects a key. In a pattern `*` matches any run of characters, `/` too; all other
 * characters are literal, case included. The last pattern that matches decides; one that starts with `!` excludes. A
 * list of only exclusions, or an empty one, starts from everything.
 */
export function matchesKey(patterns: readonly string[], key: string): boolean {
  const last = patterns.findLast((pattern) => matchesWildcard(withoutExclusion(pattern), key))
  return last === undefined ? patterns.every(isExclusion) : !isExclusion(last)
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!')
}

function withoutExclusion(pattern: string): string {
  return isExclusion(pattern) ? pattern.slice(1) : pattern
}

/** The parts between stars must follow each other in the text; matching each as early as possible is enough. */
function matchesWildcard(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === pattern
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const found = text.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return from + last.length <= text.length && text.endsWith(last)
}
