/**
 * What makes a string ours: dollars, a brace, a lower-case word and a slash. Before it each pair of dollars is one
 * dollar, and an odd dollar begins a reference. Nothing else in a string is an escape.
 */
export const referenceStart = /(\$+)\{([a-z]+(?:-[a-z]+)*)\//g

/** Whether a string has a reference, or a text that is escaped to be none. */
export function hasReferences(text: string): boolean {
  return text.includes('${') && text.search(referenceStart) >= 0
}
