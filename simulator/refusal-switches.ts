/**
 * Which content is refused beside what always is, by where it is known from that the service refuses it. All off: what a
 * test is not about need not be complete.
 */
export interface RefusalSwitches {
  /** All of what follows. */
  refusesAll: boolean
  /** What one party saw the live service refuse (2026-08): unknown types, branches, properties, empty strings. */
  refusesProbed: boolean
  /** What another party saw the live service refuse (2026-06-08). */
  refusesVerified: boolean
  /** What AWS documents and nobody tried. */
  refusesDocumented: boolean
  /** What is in none of these: what others read out of public code and flows, and types and properties that nobody listed. */
  refusesSupposed: boolean
}

export const defaultRefusalSwitches = (): RefusalSwitches => ({
  refusesAll: false,
  refusesProbed: false,
  refusesVerified: false,
  refusesDocumented: false,
  refusesSupposed: false,
})
