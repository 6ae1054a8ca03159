/**
 * The start of a reference: dollars, a brace, a lower-case word and a slash. Each pair of dollars before the brace is
 * one escaped dollar, and an odd dollar starts a reference. Nothing else in a string is an escape. A match starts at the
 * first dollar only: otherwise a long run of dollars would be searched again from each of them.
 */
export const referenceStart = /(?<!\$)(\$+)\{([a-z]+(?:-[a-z]+)*)\//g

/** Whether a string has a reference, or an escaped one. */
export function hasReferences(text: string): boolean {
  return text.includes('${') && text.search(referenceStart) >= 0
}
