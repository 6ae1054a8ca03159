import type { Located } from '../located.js'
import { given, type LocatedObject, type LocatedString, member, typeName } from '../located-json.js'
import { nearest } from '../nearest.js'
import { error, warning, within } from '../problem.js'
import { quote } from '../quote.js'
import type { Place, Problem } from '../types.js'
import { arnWithin } from './arns.js'
import type { Context, Tell } from './context.js'

/** A member that must be there: its value, or null after telling that it is missing. */
export function required(object: LocatedObject, name: string, tell: Tell): Located | null {
  const value = member(object, name)
  if (value === null) tell(missing(name, object.at))
  return value
}

export function missing(name: string, at: Place): Problem {
  return error('missing-member', at, `${name} is missing here. Add it.`)
}

export function wrongType(what: string, value: Located, expected: string): Problem {
  return error('wrong-type', value.at, `${what} is ${typeName(value)}; expected ${expected}. Write it so.`)
}

/** The value as an object, or null after telling that it is none. */
export function asObject(value: Located, what: string, tell: Tell): LocatedObject | null {
  if (value.type === 'object') return value
  tell(wrongType(what, value, 'an object'))
  return null
}

/** The value as a string, or null after telling that it is none. */
export function asString(value: Located, what: string, tell: Tell): LocatedString | null {
  if (value.type === 'string') return value
  tell(wrongType(what, value, 'a string (in quotes)'))
  return null
}

/** A member that must be a string. */
export function requiredString(object: LocatedObject, name: string, tell: Tell): LocatedString | null {
  const value = required(object, name, tell)
  return value === null ? null : asString(value, name, tell)
}

/** A member that may be a string; absent and null are none. */
export function optionalString(object: LocatedObject, name: string, tell: Tell): LocatedString | null {
  const value = given(object, name)
  return value === null ? null : asString(value, name, tell)
}

/**
 * Reads a value that is an object or the JSON text of one. What `body` reports of JSON text is told at the string,
 * with the place within it.
 */
export function readObject<T>(
  value: Located,
  what: string,
  { file, parseJson }: Context,
  tell: Tell,
  body: (object: LocatedObject, tell: Tell) => T,
): T | null {
  if (value.type === 'object') return body(value, tell)
  if (value.type !== 'string') {
    tell(wrongType(what, value, 'an object, or a string that holds one as JSON'))
    return null
  }
  const inner: Tell = (found) => tell('arn' in found ? arnWithin(value.at, found) : within(value.at, found))
  const { tree, problems } = parseJson(file, value.value)
  problems.forEach(inner)
  const object = tree === null ? null : asObject(tree, what, inner)
  return object === null ? null : body(object, inner)
}

/** The members that an object may have, and what becomes of others. */
export interface Known {
  /** The object, as a message names it. */
  readonly where: string
  readonly members: readonly string[]
  readonly ignored?: (name: string) => boolean
  /** What becomes of an unknown member, as words. */
  readonly effect: string
}

/** What becomes of a member that we do not read. */
export const noEffect = 'so it has no effect'

/** What becomes of a member of the content itself. */
export const sentAsIs = 'and is sent as it stands'

/** Warns of each unknown member, with the known one that was probably meant. */
export function unknownMembers(object: LocatedObject, known: Known, tell: Tell): void {
  const unknown = object.members.filter(
    ({ name }) => !known.members.includes(name) && known.ignored?.(name) !== true,
  )
  for (const [index, { name, at }] of unknown.entries())
    tell(unknownMember(name, at, known, index < mostCompared))
}

/** Members of an object that are compared with the known ones: it takes a minute for 100,000, of which a few are told. */
const mostCompared = 100

function unknownMember(
  name: string,
  at: Place,
  { where, members, effect }: Known,
  compared: boolean,
): Problem {
  const meant = compared ? nearest(name.slice(0, 100), members) : null
  const hint = meant === null ? `Known are ${members.join(', ')}.` : `Did you mean ${meant}?`
  return warning('unknown-member', at, `${quote(name)} is not known in ${where}, ${effect}. ${hint}`)
}
