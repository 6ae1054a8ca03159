import type { Located } from '../document/located.js'
import {
  checkNumbers,
  type LocatedObject,
  type LocatedString,
  member,
  presentMember,
  typeName,
} from '../document/located-json.js'
import { error, relocate, warning } from '../document/problem.js'
import type { Problem, SourceLocation } from '../model/definition.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'
import { findArns, relocateArn } from './arns.js'
import type { Context, ReportFinding } from './context.js'

/** The value of a required member, or null after reporting that it is missing. */
export function required(object: LocatedObject, name: string, report: ReportFinding): Located | null {
  const value = member(object, name)
  if (value === null) report(missingMember(name, object.at))
  return value
}

export function missingMember(name: string, at: SourceLocation): Problem {
  return error('missing-member', at, `${name} is missing here. Add it.`)
}

export function wrongType(what: string, value: Located, expected: string): Problem {
  return error('wrong-type', value.at, `${what} is ${typeName(value)}; expected ${expected}. Correct it.`)
}

/** The value as an object, or null after reporting that it is none. */
export function asObject(value: Located, what: string, report: ReportFinding): LocatedObject | null {
  if (value.type === 'object') return value
  report(wrongType(what, value, 'an object'))
  return null
}

/** The value as a string, or null after reporting that it is none. */
export function asString(value: Located, what: string, report: ReportFinding): LocatedString | null {
  if (value.type === 'string') return value
  report(wrongType(what, value, 'a string (in quotes)'))
  return null
}

/** Reports numbers and ARNs in a value that is sent. */
export function checkValue(value: Located, report: ReportFinding): void {
  checkNumbers(value, report)
  findArns(value).forEach(report)
}

/** A member that must be a string. */
export function requiredString(
  object: LocatedObject,
  name: string,
  report: ReportFinding,
): LocatedString | null {
  const value = required(object, name, report)
  return value === null ? null : asString(value, name, report)
}

/** A member that may be a string; absent and null count as none. */
export function optionalString(
  object: LocatedObject,
  name: string,
  report: ReportFinding,
): LocatedString | null {
  const value = presentMember(object, name)
  return value === null ? null : asString(value, name, report)
}

/**
 * Reads a value that is an object or the JSON text of one. Problems in JSON text are reported at the string, with the
 * place inside it.
 */
export function readObject<T>(
  value: Located,
  what: string,
  { file, parseJson }: Context,
  report: ReportFinding,
  body: (object: LocatedObject, report: ReportFinding) => T,
): T | null {
  if (value.type === 'object') return body(value, report)
  if (value.type !== 'string') {
    report(wrongType(what, value, 'an object, or a string that holds one as JSON'))
    return null
  }
  const inner: ReportFinding = (found) =>
    report('arn' in found ? relocateArn(value.at, found) : relocate(value.at, found))
  const { tree, problems } = parseJson(file, value.value)
  problems.forEach(inner)
  const object = tree === null ? null : asObject(tree, what, inner)
  return object === null ? null : body(object, inner)
}

/** The members that an object may have, and what happens to others. */
export interface KnownMembers {
  /** The object's name in a message. */
  readonly where: string
  readonly members: readonly string[]
  readonly ignored?: (name: string) => boolean
  /** The effect of an unknown member, in words. */
  readonly effect: string
}

/** The effect of a member that we do not read. */
export const noEffect = 'so it has no effect'

/** The effect of an unknown member in the content itself. */
export const sentAsIs = 'and is sent as it is'

/** Warns about each unknown member, with the known one that was probably meant. */
export function unknownMembers(object: LocatedObject, known: KnownMembers, report: ReportFinding): void {
  const unknown = object.members.filter(
    ({ name }) => !known.members.includes(name) && known.ignored?.(name) !== true,
  )
  for (const [index, { name, at }] of unknown.entries())
    report(unknownMember(name, at, known, index < maxCompared))
}

/**
 * Maximum number of an object's members that are compared with the known ones: 100,000 take a minute, and few are
 * reported.
 */
const maxCompared = 100

function unknownMember(
  name: string,
  at: SourceLocation,
  { where, members, effect }: KnownMembers,
  isCompared: boolean,
): Problem {
  const closest = isCompared ? nearest(name, members) : null
  const hint = closest === null ? `Known are ${members.join(', ')}.` : `Did you mean ${closest}?`
  return warning('unknown-member', at, `${quote(name)} is not known in ${where}, ${effect}. ${hint}`)
}
