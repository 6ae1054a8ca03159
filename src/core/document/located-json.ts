import type { Json, Problem } from '../model/definition.js'
import { stringifyKept } from './kept-json.js'
import type { Located, LocatedObject } from './located.js'
import { error } from './problem.js'

export type { LocatedObject } from './located.js'
export type LocatedString = Extract<Located, { type: 'string' }>

/**
 * Compact JSON text with the members of objects in their written order, integer-like names too. Otherwise as
 * JSON.stringify: a number that is not finite becomes null.
 */
export function compactJson(value: Located): string {
  if (value.json !== undefined) return stringifyKept(value.json)
  const text: string[] = []
  write(value, text, new Map())
  return text.join('')
}

/**
 * Collects all levels in one list: joining each level separately would copy the deepest text once per level.
 *
 * @param names JSON texts of names: a document has few different names, each very often
 */
function write(value: Located, text: string[], names: Map<string, string>): void {
  if (value.type === 'object') {
    for (const [index, { name, value: inner }] of value.members.entries()) {
      const written = names.get(name) ?? `${JSON.stringify(name)}:`
      names.set(name, written)
      text.push(index === 0 ? '{' : ',', written)
      write(inner, text, names)
    }
    text.push(value.members.length === 0 ? '{}' : '}')
  } else if (value.type === 'array') {
    for (const [index, item] of value.items.entries()) {
      text.push(index === 0 ? '[' : ',')
      write(item, text, names)
    }
    text.push(value.items.length === 0 ? '[]' : ']')
  } else text.push(JSON.stringify(value.type === 'null' ? null : value.value))
}

/** The plain value. `__proto__` becomes an own member; integer-like names come first, as always in JavaScript. */
export function toJson(value: Located): Json {
  if (value.json !== undefined) return value.json
  if (value.type === 'object')
    return Object.fromEntries(value.members.map((member) => [member.name, toJson(member.value)]))
  if (value.type === 'array') return value.items.map(toJson)
  return value.type === 'null' ? null : value.value
}

/** The value of a member, or null if there is none. */
export function member(object: LocatedObject, name: string): Located | null {
  if (object.memberValue) return object.memberValue(name)
  return object.members.find((each) => each.name === name)?.value ?? null
}

/** The value of a member that is given; null if it is absent or written as `null`. */
export function presentMember(object: LocatedObject, name: string): Located | null {
  const value = member(object, name)
  return value?.type === 'null' ? null : value
}

/** An object without one of its members. */
export function withoutMember(object: LocatedObject, name: string): LocatedObject {
  const members = object.members.filter((each) => each.name !== name)
  const { [name]: _, ...json } = object.json ?? {}
  return {
    type: 'object',
    members,
    get at() {
      return object.at
    },
    ...(object.json !== undefined && { json }),
  }
}

const typeNames: Readonly<Record<Located['type'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** The type of a value, as messages name it. */
export function typeName(value: Located): string {
  return typeNames[value.type]
}

/** Reports each number that JSON readers would change or cannot store: integers beyond ±(2^53 − 1), NaN, infinities. */
export function checkNumbers(value: Located, report: (problem: Problem) => void): void {
  if (value.json !== undefined && hasExactNumbers(value.json)) return
  if (value.type === 'object') for (const member of value.members) checkNumbers(member.value, report)
  else if (value.type === 'array') for (const item of value.items) checkNumbers(item, report)
  else if (value.type === 'number' && !isExact(value.value))
    report(error('number-range', value.at, rangeMessage(value.value)))
}

function hasExactNumbers(value: Json): boolean {
  if (typeof value === 'number') return isExact(value)
  if (value === null || typeof value !== 'object') return true
  return Object.values(value).every(hasExactNumbers)
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function rangeMessage(value: number): string {
  const what = Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`
  return `${what}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`
}
