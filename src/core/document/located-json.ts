import type { Json } from '../model/definition.js'
import type { Located, Member } from './located.js'

export type LocatedObject = Extract<Located, { type: 'object' }>
export type LocatedString = Extract<Located, { type: 'string' }>

/**
 * Compact JSON text with every object's members in the order in which they were written, integer-like names too.
 * Otherwise as JSON.stringify writes it: a number that is not finite is null.
 */
export function compactJson(value: Located): string {
  if (value.type === 'object') return `{${value.members.map(compactJsonMember).join(',')}}`
  if (value.type === 'array') return `[${value.items.map(compactJson).join(',')}]`
  return JSON.stringify(value.type === 'null' ? null : value.value)
}

function compactJsonMember({ name, value }: Member): string {
  return `${JSON.stringify(name)}:${compactJson(value)}`
}

/** The plain value. `__proto__` is a member like any other; integer-like names come first, as JavaScript has it. */
export function toJson(value: Located): Json {
  if (value.type === 'object')
    return Object.fromEntries(value.members.map((member) => [member.name, toJson(member.value)]))
  if (value.type === 'array') return value.items.map(toJson)
  return value.type === 'null' ? null : value.value
}

/** The value of a member, or null where there is none. */
export function member(object: LocatedObject, name: string): Located | null {
  return object.members.find((each) => each.name === name)?.value ?? null
}

/** The value of a member that is given: null where it is absent or written as `null`. */
export function presentMember(object: LocatedObject, name: string): Located | null {
  const value = member(object, name)
  return value?.type === 'null' ? null : value
}

const typeNames: Readonly<Record<Located['type'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** The type of a value as a message names it. */
export function typeName(value: Located): string {
  return typeNames[value.type]
}
