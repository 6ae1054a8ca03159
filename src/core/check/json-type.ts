import { isList, isObject } from '../document/json.js'
import type { Json } from '../model/definition.js'

/** A JSON type, as a message names it. */
export type JsonType = 'text' | 'an object' | 'a list'

export function hasJsonType(value: Json | undefined, type: JsonType): boolean {
  if (type === 'text') return typeof value === 'string'
  return type === 'a list' ? isList(value) : isObject(value)
}

/** The JSON type of a value for a message, with the value if that is short. */
export function jsonTypeName(value: Json): string {
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'an object'
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'string' ? 'text' : String(value)
}
