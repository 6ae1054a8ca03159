import type { Json } from '../model/definition.js'

export type JsonObject = { readonly [member: string]: Json }

export function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
