import type { Json } from '../model/definition.js'

export type JsonObject = { readonly [member: string]: Json }

export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Like Array.isArray, which forgets that an array may be readonly. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** The value if it is an object, else an empty object. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/** The value if it is a list, else an empty list. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

/** The own value of a name in a table; null: there is none. `toString` is none. */
export function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return (Object.hasOwn(table, name) ? table[name] : null) ?? null
}

/** An object's own member of that name: `toString` is no member of `{}`. */
export function memberOf(value: Json | undefined, member: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined
}
