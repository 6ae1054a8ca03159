/**
 * Does a list of patterns select a key? In a pattern `*` stands for any run of characters, `/` too; all else is
 * literal, case included. The last pattern that matches decides; one that begins with `!` excludes. A list of nothing
 * but exclusions (or of nothing) starts from everything.
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

/** The parts between stars must follow each other in the text; taking each as early as possible never loses. */
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
