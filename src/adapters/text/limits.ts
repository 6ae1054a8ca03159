/**
 * Maximum depth of objects and lists. Real views and flows have a dozen levels; the limit keeps every recursion small.
 */
export const maxDepth = 200

/** Maximum bytes of a definition's file: ten times the largest content that the service accepts. */
export const maxBytes = 4 * 1024 * 1024

/** Maximum values and characters of a YAML document after its aliases are expanded. */
export const maxExpanded = 4 * 1024 * 1024

/**
 * Maximum words, signs and blanks of a YAML document: more than the largest content has if it is all small numbers, one
 * per line.
 */
export const maxLexemes = 600_000
