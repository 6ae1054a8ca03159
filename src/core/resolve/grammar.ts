import type { Reference } from '../model/reference.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'
import { referenceStart } from './has-references.js'
import { formFault, isReferenceKind, qualifierFault, referenceKindNames } from './reference-kinds.js'

/** A part of a string: text, a reference, or a malformed reference. */
export type Segment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reference'; readonly written: string; readonly reference: Reference }
  /** `message`: sentences that state what is wrong and what was expected. */
  | { readonly type: 'fault'; readonly written: string; readonly message: string }

/** Splits a string into text and references. Every string has exactly one reading. */
export function parseReferences(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let end = 0
  for (;;) {
    referenceStart.lastIndex = end
    const found = referenceStart.exec(text)
    if (found === null) break
    const [opening, dollars = '', word = ''] = found
    addText(segments, text.slice(end, found.index) + '$'.repeat(Math.floor(dollars.length / 2)))
    end = found.index + opening.length
    if (dollars.length % 2 === 0) {
      addText(segments, `{${word}/`)
      continue
    }
    const read = readReference(word, text, end)
    segments.push(read.segment)
    end = read.end
  }
  addText(segments, text.slice(end))
  return segments
}

/** Escapes a text so that it reads as itself and has no reference. */
export function escapeReferences(text: string): string {
  return text.replace(referenceStart, (_, dollars: string, word: string) => `${dollars}${dollars}{${word}/`)
}

function addText(segments: Segment[], text: string): void {
  if (text === '') return
  const last = segments.at(-1)
  if (last?.type === 'text') segments[segments.length - 1] = { type: 'text', text: last.text + text }
  else segments.push({ type: 'text', text })
}

/** A name, and its optional qualifier and form; percent codes replace characters with a meaning. */
const tail = /([^}@#]*)(?:@([^}@#]*))?(?:#([^}@#]*))?\}/y

function readReference(
  kind: string,
  text: string,
  from: number,
): { readonly segment: Segment; readonly end: number } {
  const written = (to: number) => `\${${kind}/${text.slice(from, to)}`
  tail.lastIndex = from
  const found = tail.exec(text)
  if (found === null) {
    const brace = text.indexOf('}', from)
    const end = brace < 0 ? text.length : brace + 1
    return { end, segment: { type: 'fault', written: written(end), message: brokenTail(brace < 0) } }
  }
  const end = from + found[0].length
  const [, name = '', qualifier = null, form = null] = found
  const read = toReference(kind, name, qualifier, form)
  const segment: Segment =
    typeof read === 'string'
      ? { type: 'fault', written: written(end), message: read }
      : { type: 'reference', written: written(end), reference: read }
  return { end, segment }
}

/** The reference, or sentences that state what is wrong with it. */
function toReference(
  kind: string,
  writtenName: string,
  writtenQualifier: string | null,
  form: string | null,
): Reference | string {
  if (!isReferenceKind(kind)) return unknownKind(kind)
  const fault = textFault('name', writtenName) ?? textFault('qualifier', writtenQualifier)
  if (fault !== null) return fault
  const name = decode(writtenName)
  const qualifier = writtenQualifier === null ? null : decode(writtenQualifier)
  const meaning = qualifierFault(kind, name, qualifier, form) ?? formFault(kind, form)
  return meaning ?? { kind, name, qualifier, form: form as Reference['form'] }
}

function brokenTail(isOpen: boolean): string {
  const what = isOpen
    ? 'It has no "}" at its end'
    : 'It has more than one "@" or "#", or "#" comes before "@"'
  return `${what}; expected \${kind/Name@qualifier#form}. ${percentAdvice}`
}

const percentAdvice = 'Write } @ # % in a name as %7D %40 %23 %25, and a blank at its start or end as %20.'

/** A name without a percent code, a control character, or a blank at an end: most names. */
const plain = /^[^\s%\p{Cc}](?:[^%\p{Cc}]*[^\s%\p{Cc}])?$/u

/** The fault in the spelling of a name or a qualifier; null: none. */
function textFault(what: string, text: string | null): string | null {
  if (text === null || plain.test(text)) return null
  if (text === '') return `Its ${what} is empty. Write it, or remove the sign before it.`
  if (/%(?!7D|40|23|25|20)/i.test(text))
    return `Its ${what} has a "%" that begins none of %7D %40 %23 %25 %20. ${percentAdvice}`
  if (/^\s|\s$/.test(text))
    return `Its ${what} begins or ends with a blank. Remove the blank, or write it as %20.`
  return /\p{Cc}/u.test(text) ? `Its ${what} has a control character. Remove it.` : null
}

function unknownKind(kind: string): string {
  const near = nearest(kind, referenceKindNames)
  const advice = near === null ? '' : ` Did you mean ${near}?`
  return `${quote(kind)} is no kind of reference; expected one of ${referenceKindNames.join(', ')}.${advice} To keep it as text, write "$$" for its "$".`
}

/** Reads `kind/Name`, without qualifier and form, and decodes its percent codes. Null: the text is something else. */
export function parseReferenceName(text: string): Pick<Reference, 'kind' | 'name'> | null {
  const [only, ...others] = parseReferences(`\${${text}}`)
  if (only?.type !== 'reference' || others.length > 0) return null
  const { kind, name, qualifier, form } = only.reference
  return qualifier === null && form === null ? { kind, name } : null
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%(7D|40|23|25|20)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** A name as a reference has it: percent codes replace characters with a meaning. */
export function encodeName(name: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return name.replace(/[}@#%]/g, code).replace(/^ | $/g, code)
}
