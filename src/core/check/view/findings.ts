import type { Json } from '../../model/definition.js'
import { listSome } from '../../text/list-some.js'
import { quote } from '../../text/quote.js'
import { type Source, sourceTexts } from '../data/view-components.js'
import type { Certainty, Finding } from '../finding.js'
import type { Component } from './components.js'
import type { Path } from './texts.js'

/** What a rule says of a place in a template. */
interface Statement {
  readonly code: string
  readonly certainty: Certainty
  readonly source: Source
  readonly path: Path
  /** What is wrong and what was expected, as sentences. */
  readonly wrong: string
  /** What Amazon Connect makes of it, less the evidence. Default: what the certainty says. */
  readonly effect?: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/** A finding about a component, or (null) about the template as a whole. */
export function finding(component: Component | null, statement: Statement): Finding {
  const { code, certainty, source, path, wrong, advice } = statement
  const evidence = sourceTexts[source]
  return {
    code,
    certainty,
    type: component?.type ?? null,
    identifier: component?.id ?? null,
    path: { root: 'Template', members: path },
    message: `${wrong} ${statement.effect ?? effects[certainty]} (${evidence}). ${advice}`,
    evidence,
  }
}

const effects: Readonly<Record<Certainty, string>> = {
  proven: 'Amazon Connect refuses this',
  documented: 'Amazon Connect may refuse this',
  unknown: 'Amazon Connect may know it, since what this check knows is not complete',
}

/** A stranger's word in a message: as it is where it is a plain word, else quoted. */
export function word(text: string): string {
  return /^[\w-]{1,60}$/.test(text) ? text : quote(text)
}

/** A value in a message; of one that has parts, what it is. */
export function shown(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** "Did you mean X?", or else the sentence that is given. */
export function orMeant(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `Did you mean ${near}?`
}

/** The names that a reader is offered: all of them, or their number where that is no list to read. */
export function offered(names: readonly string[]): string {
  return names.length > 12 ? `one of ${names.length} names` : listSome(names, 12)
}
