import type { RefusalSwitches } from '../refusal-switches.js'

/**
 * Sources of a fact, as letters separated by commas. `P` and `A`: two parties tried it on a live instance, 2026-08 and
 * 2026-06. `D`: AWS documents it. `F`, `B`, `O` and nothing: other tools assume it, or all published flows have it.
 */
export type Evidence = string

const switchOf = (letter: string): keyof RefusalSwitches => {
  if (letter === 'P') return 'refusesProbed'
  if (letter === 'A') return 'refusesVerified'
  return letter === 'D' ? 'refusesDocumented' : 'refusesSupposed'
}

/** Whether content that contradicts a fact is refused. */
export const isRefused = (switches: RefusalSwitches, evidence: Evidence): boolean =>
  switches.refusesAll || evidence.split(',').some((letter) => switches[switchOf(letter)])
