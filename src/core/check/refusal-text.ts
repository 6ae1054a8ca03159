import { schemaErrors } from './refusal-dump.js'
import { dottedSteps, pointerSteps, type Steps } from './refusal-steps.js'

/** Something that the service says is wrong with content. */
export interface Reason {
  /** In the service's words. */
  readonly words: string
  /** Where, from the root of the content that was sent. Null: it does not say. */
  readonly steps: Steps | null
  /** Where in some action that it does not name. Null: it does not say that either. */
  readonly within: Steps | null
}

/** Texts longer than this are not searched for places: no message of the service is. In UTF-16 units. */
const maxSearched = 200_000

/**
 * What the service says is wrong, each thing by itself. `texts` are the messages of an error's `Problems`, or the one
 * message that it has. Both styles of path are read, `Path: 0.Parameters` and `Actions[0].Transitions` of flow modules
 * (seen live by third parties, 2026-06 and 2026-08), and JSON pointers such as `/Body/0/Type`, alone or in a JSON Schema
 * validator's list of errors (views, seen live, 2026-08). Never throws.
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
/** `Actions[0].Parameters` without the word before it. */
const action = /(?:^|[\s"'`([:,])((?:Actions|Body)\[\d{1,6}\][\w$#@~.[\]-]{0,1000})/
/** `/Body/0/Type`, also as `data/Body/0/Type`. */
const pointer =
  /(?:^|[\s"'`(:,=]|\bdata)(\/(?:Body|Head|Actions|StartAction)(?![\w-])(?:\/[^\s/"'`,;:()[\]{}\\]{1,200}){0,200})/g
/** Said of a module's content as a whole, `Settings` above all. */
const missingField = /\bJSON field is missing or null for field name\b/i
/** `Empty value in Parameters.Attributes`, which names no action. */
const emptyIn = /^Empty value in (Parameters(?:\.\w{1,200}){0,20})/i

/** Where one text has several paths, each has the words up to the next. */
function pointerReason(text: string, found: readonly RegExpExecArray[], n: number): Reason {
  const path = String(found[n]?.[1])
  const start = (each: RegExpExecArray | undefined) => each && each.index + each[0].indexOf('/')
  const own = found.length === 1 ? text : text.slice(start(found[n]), start(found[n + 1]))
  return reason(own.replace(/[\s,;]+(?:data)?$/, ''), pointerSteps(path))
}
