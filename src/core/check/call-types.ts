import { isObject, listOf, memberOf, objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { quote } from '../text/quote.js'
import { isDynamic, textOf } from './flow-action.js'

/** A literal whose JSON type differs from its schema's. */
export interface WrongType {
  /** Members on the path from the given value. */
  readonly path: readonly string[]
  /** The value for a message: `"7" (a string)`. */
  readonly given: string
  /** The expected type: `a number`. */
  readonly expected: string
}

/**
 * Literals in a value whose type differs from the one that a module's Settings declare: the live service refused `"7"`
 * for a number in a probe (2026-08). The value of a JSONPath is known only when the flow runs, so it is never reported.
 *
 * @param schema JSON Schema, draft 4. Only `type` and `properties` are read; `type` may be a list
 */
export function wrongTypes(schema: Json, value: Json): readonly WrongType[] {
  return wrongTypesIn(schema, value, [])
}

/** Recursion is bounded: files nest 200 levels at most. */
function wrongTypesIn(schema: Json, value: Json, path: readonly string[]): readonly WrongType[] {
  if (isDynamic(value)) return []
  const { type, properties } = objectOf(schema)
  const declared = (typeof type === 'string' ? [type] : listOf(type).map(textOf)).filter((each) =>
    Object.hasOwn(articles, each),
  )
  if (declared.length > 0 && !declared.some((each) => isOfType(value, each)))
    return [
      { path, given: describeValue(value), expected: declared.map((each) => articles[each]).join(' or ') },
    ]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = memberOf(properties, name)
    return known === undefined ? [] : wrongTypesIn(known, inner, [...path, name])
  })
}

/** The JSON Schema types that a module's Settings may declare, with their articles. */
const articles: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'integer') return typeof value === 'number' && Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return value !== null && isObject(value)
  return typeof value === type
}

function describeValue(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return `${quote(value)} (a string)`
  return typeof value === 'object' ? 'an object' : `${value} (a ${typeof value})`
}
