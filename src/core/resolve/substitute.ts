import type { Content, Json } from '../model/definition.js'
import type { Reference, Written } from '../model/reference.js'
import { parseReferences } from './grammar.js'
import { hasReferences } from './has-references.js'

/** What is inserted for a reference: text, or with `#json` any value. Null: the reference stays as it is written. */
export type Insertion = { readonly text: string } | { readonly json: Json }
export type Insert = (reference: Reference, written: string) => Insertion | null

/** A string of JSON text, and whether it is the name of a member. */
const jsonString = /"(?:[^"\\]|\\.)*"(:?)/g

/**
 * Inserts into every string value of compact JSON text. What has no reference stays as it is, to the byte: members keep
 * their order, and numbers their spelling.
 */
export function substituteJson(text: string, insert: Insert): string {
  if (!hasReferences(text)) return text
  return text.replace(jsonString, (literal: string, colon: string) => {
    if (colon !== '' || !literal.includes('${')) return literal
    const value = substituteValue(JSON.parse(literal) as string, insert)
    return value === null ? literal : JSON.stringify(value)
  })
}

/** The value of a string with references. Null: the string has none. */
function substituteValue(text: string, insert: Insert): Json | null {
  if (!hasReferences(text)) return null
  const parts = parseReferences(text)
  const [only] = parts
  if (parts.length === 1 && only?.type === 'reference') {
    const insertion = insert(only.reference, only.written)
    if (insertion !== null && 'json' in insertion) return insertion.json
  }
  return joined(parts, insert)
}

/** Inserts into a plain string. */
export function substituteText(text: string, insert: Insert): string {
  return hasReferences(text) ? joined(parseReferences(text), insert) : text
}

function joined(parts: ReturnType<typeof parseReferences>, insert: Insert): string {
  return parts.map((part) => textOf(part, insert)).join('')
}

function textOf(part: ReturnType<typeof parseReferences>[number], insert: Insert): string {
  if (part.type === 'text') return part.text
  if (part.type === 'fault') return part.written
  const insertion = insert(part.reference, part.written)
  return insertion !== null && 'text' in insertion ? insertion.text : part.written
}

/** Inserts into everything that is sent of a definition. */
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
    const inserted = {
      template: substituteJson(template, insert),
      actions: actions.map((action) => substituteText(action, insert)),
    }
    return { kind: 'view', ...inserted }
  }
  const { settings } = content
  return {
    kind: 'module',
    content: substituteJson(content.content, insert),
    settings: settings === null ? null : substituteJson(settings, insert),
  }
}
