import type { ActionRow, Evidence } from './data/rows.js'
import { seenLive } from './data/seen-live.js'
import type { Certainty } from './finding.js'

/** How sure a rule is, and what says so. */
export interface Basis {
  readonly certainty: Certainty
  /** As a finding has it. */
  readonly evidence: string
  /** The sentence that says where the rule comes from; `rule` ends "The documentation says that". */
  readonly because: (rule: string) => string
}

const devguide = 'https://docs.aws.amazon.com/connect/latest/devguide/'

/**
 * The basis of a rule by the letters of its evidence. Proven where the live service was seen to refuse it, but of an
 * action of which too little is known for that.
 */
export function basisOf(evidence: Evidence, row: Pick<ActionRow, 'doc' | 'unproven'> = {}): Basis {
  const seen = ['P', 'A'].find((letter) => evidence.includes(letter))
  if (seen !== undefined && row.unproven !== true) return proven(`seen live, ${seenLive[seen]}`)
  const source = sourceOf(evidence)
  const page = evidence.includes('D') && row.doc !== undefined ? `, ${pageOf(row.doc)}` : ''
  return documented(source.verb, `${source.name}${page}`)
}

/** @param evidence as "(…)" after "Amazon Connect refuses this" */
export function proven(evidence: string): Basis {
  return { certainty: 'proven', evidence, because: () => `Amazon Connect refuses this (${evidence}).` }
}

function documented(source: string, evidence: string): Basis {
  return { certainty: 'documented', evidence, because: (rule) => `${source} that ${rule}.` }
}

/** Of what the data does not know: nobody says that it is refused. */
export const notKnown: Basis = {
  certainty: 'unknown',
  evidence: 'not in the data of this action',
  because: () => 'This action does not know it, so it is not checked.',
}

/** What the data does not know, where a known word is near: probably a slip. */
export const nearMiss: Basis = {
  certainty: 'documented',
  evidence: 'a known word is near',
  because: () => 'This action does not know it.',
}

interface Source {
  readonly name: string
  readonly verb: string
}

const sources: Readonly<Record<string, Source>> = {
  D: { name: 'documentation', verb: 'The documentation says' },
  P: { name: 'tried live by few', verb: 'A probe of the live service suggests' },
  A: { name: 'tried live by few', verb: 'A probe of the live service suggests' },
  O: { name: 'published flows', verb: 'Published flows suggest' },
  F: { name: 'catalogue of another tool', verb: 'A catalogue of another tool says' },
  B: { name: 'catalogue of another tool', verb: 'A catalogue of another tool says' },
}

function sourceOf(evidence: Evidence): Source {
  const letter = ['D', 'P', 'A', 'O', 'F', 'B'].find((each) => evidence.includes(each)) ?? 'D'
  return sources[letter] as Source
}

function pageOf(doc: string): string {
  return doc.startsWith('https://') ? doc : `${devguide}${doc}.html`
}
