import type { Json } from '../model/definition.js'

let last: { readonly text: string; readonly value: Json } = { text: 'null', value: null }

/**
 * Parses JSON text. It keeps the last value, which nobody changes: one text is often read several times in a row.
 *
 * @throws SyntaxError for a text that is not JSON
 */
export function parseKept(text: string): Json {
  if (text !== last.text) last = { text, value: JSON.parse(text) as Json }
  return last.value
}

/**
 * Writes a value as compact JSON text, and keeps it as the value of that text.
 *
 * @param value nobody changes it; all its numbers are finite
 */
export function stringifyKept(value: Json): string {
  last = { text: JSON.stringify(value), value }
  return last.text
}
