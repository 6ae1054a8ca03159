/** Levels of objects and lists within each other. Real views and flows have a dozen; it keeps every walk's stack small. */
export const maxDepth = 200

/** Bytes of a definition's file: ten times the largest content that the service takes. */
export const maxBytes = 4 * 1024 * 1024

/** Values and characters that a YAML document may have once its aliases are written out. */
export const maxExpanded = 4 * 1024 * 1024

/** Words, signs and blanks of a YAML document: more than the largest content has where it is all small numbers, each on a line. */
export const maxLexemes = 600_000
