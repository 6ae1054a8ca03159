import { schemaErrors } from './refusal-dump.js'
import { dottedSteps, pointerSteps, type Steps } from './refusal-steps.js'

/** One of the service's reasons for refusing content. */
export interface Reason {
  /** The service's words. */
  readonly words: string
  /** Path from the root of the content that was sent. Null: the reason has none. */
  readonly steps: Steps | null
  /** Path within an action that the reason does not name. Null: it has none. */
  readonly within: Steps | null
}

/** Maximum length of a text that is searched for places, in UTF-16 units: the service's messages are shorter. */
const maxSearched = 200_000

/**
 * Reads the service's reasons, each separately. `texts` are the messages of an error's `Problems`, or its only message.
 * Both path styles of flow modules are read, `Path: 0.Parameters` and `Actions[0].Transitions` (seen live by third
 * parties, 2026-06 and 2026-08), and JSON pointers such as `/Body/0/Type`, alone or in a JSON Schema validator's list
 * of errors (views, seen live, 2026-08). Never throws.
 */
export function readReasons(texts: readonly string[]): readonly Reason[] {
  return texts.flatMap((text) => (text.length > maxSearched ? [reason(text, null)] : reasonsOf(text)))
}

function reasonsOf(text: string): readonly Reason[] {
  const errors = schemaErrors(text)
  if (errors.length > 0) return errors.map(({ words, steps }) => reason(words, steps))
  const dotted = labelled.exec(text)?.[1] ?? action.exec(text)?.[1]
  if (dotted !== undefined)
    return [reason(text, dotted.startsWith('/') ? pointerSteps(dotted) : dottedSteps(dotted))]
  const pointers = [...text.matchAll(pointer)]
  if (pointers.length > 0) return pointers.map((_, n) => pointerReason(text, pointers, n))
  if (missingField.test(text)) return [reason(text, [])]
  const within = emptyIn.exec(text)?.[1]
  return [{ words: text, steps: null, within: within === undefined ? null : dottedSteps(within) }]
}

function reason(words: string, steps: Steps | null): Reason {
  return { words, steps, within: null }
}

/** `Path: 0.Parameters`, `Path: Actions[0].Transitions.NextAction`, `Path: /Body/0/Type`. */
const labelled = /\bPath:\s{0,9}["'`]?((?:\/|[A-Za-z]|\d)[\w$#@~/.[\]-]{0,1000})/i
/** `Actions[0].Parameters` without the word `Path:`. */
const action = /(?:^|[\s"'`([:,])((?:Actions|Body)\[\d{1,6}\][\w$#@~.[\]-]{0,1000})/
/** `/Body/0/Type`, also as `data/Body/0/Type`. */
const pointer =
  /(?:^|[\s"'`(:,=]|\bdata)(\/(?:Body|Head|Actions|StartAction)(?![\w-])(?:\/[^\s/"'`,;:()[\]{}\\]{1,200}){0,200})/g
/** Refers to a module's content as a whole, usually to `Settings`. */
const missingField = /\bJSON field is missing or null for field name\b/i
/** `Empty value in Parameters.Attributes`, which names no action. */
const emptyIn = /^Empty value in (Parameters(?:\.\w{1,200}){0,20})/i

/** If one text has several paths, each gets the words up to the next. */
function pointerReason(text: string, found: readonly RegExpExecArray[], n: number): Reason {
  const path = String(found[n]?.[1])
  const start = (each: RegExpExecArray | undefined) => each && each.index + each[0].indexOf('/')
  const own = found.length === 1 ? text : text.slice(start(found[n]), start(found[n + 1]))
  return reason(own.replace(/[\s,;]+(?:data)?$/, ''), pointerSteps(path))
}
