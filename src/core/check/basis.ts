import type { ActionRow, Evidence } from './data/rows.js'
import { seenLive } from './data/seen-live.js'
import type { Certainty } from './finding.js'

/** The certainty of a rule, and its source. */
export interface Basis {
  readonly certainty: Certainty
  /** For a finding's `evidence`. */
  readonly evidence: string
  /** Builds the sentence that names the rule's source; `rule` ends "The documentation says that". */
  readonly because: (rule: string) => string
}

const devguide = 'https://docs.aws.amazon.com/connect/latest/devguide/'

/**
 * Builds the basis of a rule from the letters of its evidence. The rule is proven if a probe of the live service was
 * refused, unless too little is known about the action.
 */
export function basisOf(evidence: Evidence, row: Pick<ActionRow, 'doc' | 'unproven'> = {}): Basis {
  const seen = ['P', 'A'].find((letter) => evidence.includes(letter))
  if (seen !== undefined && row.unproven !== true) return proven(`seen live, ${seenLive[seen]}`)
  const source = sourceOf(evidence)
  const page = evidence.includes('D') && row.doc !== undefined ? `, ${pageOf(row.doc)}` : ''
  return documented(source.verb, `${source.name}${page}`)
}

/** @param evidence for the brackets after "Amazon Connect refuses this" */
export function proven(evidence: string): Basis {
  return { certainty: 'proven', evidence, because: () => `Amazon Connect refuses this (${evidence}).` }
}

function documented(source: string, evidence: string): Basis {
  return { certainty: 'documented', evidence, because: (rule) => `${source} that ${rule}.` }
}

/** For words that the data does not have: no source says that they are refused. */
export const notKnown: Basis = {
  certainty: 'unknown',
  evidence: 'not in the data of this action',
  because: () => 'It may be right, and is not checked.',
}

/** For words that the data does not have, if a known word is similar: probably a typo. */
export const nearMiss: Basis = {
  certainty: 'documented',
  evidence: 'a known word is near',
  because: () => 'It is probably misspelt.',
}

interface Source {
  readonly letters: RegExp
  readonly name: string
  readonly verb: string
}

/** The best first. */
const sources: readonly Source[] = [
  { letters: /D/, name: 'documentation', verb: 'The documentation says' },
  { letters: /[PA]/, name: 'tried live by few', verb: 'A probe of the live service suggests' },
  { letters: /O/, name: 'published flows', verb: 'Published flows suggest' },
  { letters: /[FB]/, name: 'catalogue of another tool', verb: 'A catalogue of another tool says' },
]

/** Each row of the data has a letter. */
function sourceOf(evidence: Evidence): Source {
  return sources.find(({ letters }) => letters.test(evidence)) as Source
}

function pageOf(doc: string): string {
  return doc.startsWith('https://') ? doc : `${devguide}${doc}.html`
}
