import { moduleContent, viewContent } from '../kinds/large-text.js'
import type { Content, Json } from '../model/definition.js'
import type { Reference, Written } from '../model/reference.js'
import { parseReferences, type Segment } from './grammar.js'
import { hasReferences } from './has-references.js'

/** The replacement of a reference: text, or with `#json` any value. Null: the reference stays as written. */
export type Insertion = { readonly text: string } | { readonly json: Json }
export type Insert = (reference: Reference, written: string) => Insertion | null

/**
 * Replaces references in every string value of compact JSON text. Text without references stays byte for byte: members
 * keep their order, and numbers their spelling.
 */
export function substituteJson(text: string, insert: Insert): string {
  if (!hasReferences(text)) return text
  let result = ''
  let copied = 0
  // Only strings have a dollar, so the quote before it starts the string that contains it.
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', copied)) {
    const begin = quoteBefore(text, at)
    const end = quoteAfter(text, at) + 1
    const literal = text.slice(begin, end)
    const isName = text[end] === ':'
    const value = isName ? null : substituteValue(JSON.parse(literal) as string, insert)
    result += text.slice(copied, begin) + (value === null ? literal : JSON.stringify(value))
    copied = end
  }
  return result + text.slice(copied)
}

function quoteBefore(text: string, from: number): number {
  let at = text.lastIndexOf('"', from)
  while (isEscaped(text, at)) at = text.lastIndexOf('"', at - 1)
  return at
}

function quoteAfter(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at
}

/** Whether an odd number of backslashes precedes the character. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === '\\') before -= 1
  return (at - before) % 2 === 0
}

/** The value of a string with references. Null: the string has none. */
function substituteValue(text: string, insert: Insert): Json | null {
  if (!hasReferences(text)) return null
  const segments = parseReferences(text)
  const [only] = segments
  if (segments.length !== 1 || only?.type !== 'reference') return joinSegments(segments, insert)
  const insertion = insert(only.reference, only.written)
  if (insertion === null) return only.written
  return 'json' in insertion ? insertion.json : insertion.text
}

/** Replaces references in a plain string. */
export function substituteText(text: string, insert: Insert): string {
  return hasReferences(text) ? joinSegments(parseReferences(text), insert) : text
}

function joinSegments(segments: readonly Segment[], insert: Insert): string {
  return segments.map((segment) => segmentText(segment, insert)).join('')
}

/** In a longer text `#json` stays as written: it is refused there, except on the canvas. */
function segmentText(segment: Segment, insert: Insert): string {
  if (segment.type === 'text') return segment.text
  if (segment.type === 'fault' || segment.reference.form === 'json') return segment.written
  const insertion = insert(segment.reference, segment.written)
  return insertion !== null && 'text' in insertion ? insertion.text : segment.written
}

/** Replaces references in all parts of a definition that are sent. */
export function substitute({ content, description, tags }: Written, insert: Insert): Written {
  return {
    content: substituteContent(content, insert),
    description: description === null ? null : substituteText(description, insert),
    tags: Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [key, substituteText(value, insert)]),
    ),
  }
}

function substituteContent(content: Content, insert: Insert): Content {
  if (content.kind === 'view') {
    const { template, actions } = content
    return viewContent(
      substituteJson(template, insert),
      actions.map((action) => substituteText(action, insert)),
    )
  }
  const { settings } = content
  return moduleContent(
    substituteJson(content.content, insert),
    settings === null ? null : substituteJson(settings, insert),
  )
}
