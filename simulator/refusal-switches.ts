/**
 * Content that is refused in addition to what always is, by the source of the rule. All are off by default: content
 * that a test is not about need not be complete.
 */
export interface RefusalSwitches {
  /** All of the following. */
  refusesAll: boolean
  /**
   * Content that one party saw the live service refuse (2026-08): unknown types, branches, properties, empty strings.
   */
  refusesProbed: boolean
  /** Content that another party saw the live service refuse (2026-06-08). */
  refusesVerified: boolean
  /** Rules that AWS documents and nobody tried. */
  refusesDocumented: boolean
  /**
   * Rules in none of these: those that others derived from public code and flows, and types and properties that no
   * source lists.
   */
  refusesSupposed: boolean
}

export const defaultRefusalSwitches = (): RefusalSwitches => ({
  refusesAll: false,
  refusesProbed: false,
  refusesVerified: false,
  refusesDocumented: false,
  refusesSupposed: false,
})
