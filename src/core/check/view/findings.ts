import type { Json } from '../../model/definition.js'
import { listSome } from '../../text/list-some.js'
import { quote } from '../../text/quote.js'
import { sourceTexts } from '../data/view-components.js'
import type { Certainty, Finding } from '../finding.js'
import type { Component } from './components.js'
import type { Path } from './texts.js'

/** The evidence of a rule: a source of the data, or that the data lacks a word. */
const evidences = {
  ...sourceTexts,
  unlisted: 'not in the data of view components',
  near: 'a known word is near',
}

/** A rule's finding at a place in a template. */
interface Statement {
  readonly code: string
  readonly certainty: Certainty
  readonly source: keyof typeof evidences
  readonly path: Path
  /** Whether the name of the last member is the problem, and not its value. */
  readonly isName?: true
  /** Sentences: what is wrong and what was expected. */
  readonly wrong: string
  /** The effect in Amazon Connect, without the evidence. Default: from the certainty. */
  readonly effect?: string
  /** A sentence that states what to do. */
  readonly advice: string
}

/** A finding about a component, or (null) about the template as a whole. */
export function viewFinding(component: Component | null, statement: Statement): Finding {
  const { code, certainty, source, path, isName, wrong, advice } = statement
  const evidence = evidences[source]
  return {
    code,
    certainty,
    type: component?.type ?? null,
    path: { root: 'Template', members: path, ...(isName && { isName }) },
    message: `${wrong} ${statement.effect ?? effects[certainty]} (${evidence}). ${advice}`,
    evidence,
  }
}

const effects: Readonly<Record<Certainty, string>> = {
  proven: 'Amazon Connect refuses this',
  documented: 'Amazon Connect may refuse this',
  unknown: 'It may be right, because this check does not know everything',
}

/** A word of the definition in a message: unquoted if it is a plain word. */
export function word(text: string): string {
  return /^[\w-]{1,60}$/.test(text) ? text : quote(text)
}

/** A value in a message; an object or a list by its type. */
export function shown(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** "Did you mean X?", or else the given sentence. */
export function orMeant(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `Did you mean ${near}?`
}

/** The names that a message offers: all of them, or their number if they are too many to read. */
export function offered(names: readonly string[]): string {
  return names.length > 12 ? `one of ${names.length} names` : listSome(names, 12)
}
