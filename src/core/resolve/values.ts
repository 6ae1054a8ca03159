import type { Located, Member } from '../document/located.js'
import {
  checkNumbers,
  type LocatedObject,
  type LocatedString,
  member,
  toJson,
  typeName,
} from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { Json, Problem, SourceLocation } from '../model/definition.js'
import type { Reference } from '../model/reference.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'
import { parseReferenceName } from './grammar.js'

/** The content of the files of values for one instance. */
export interface Values {
  /** Their paths, from the workspace's root; later files have precedence. */
  readonly files: readonly string[]
  /** Name → value. */
  readonly values: ReadonlyMap<string, Value>
  /** `kind/Name` as a definition has it → its replacement in this instance. */
  readonly overrides: ReadonlyMap<string, Override>
  /** The files' name for the instance; null: they have no section for it. */
  readonly nickname: string | null
  /** Whether the files have sections for instances, this one or others. */
  readonly hasSections: boolean
}

export interface Value {
  readonly json: Json
  /** A number as its file has it. Absent: as JavaScript writes it. */
  readonly written?: string
  readonly place: SourceLocation
}

export interface Override extends Pick<Reference, 'kind' | 'name'> {
  /** `kind/Name`, as written in the file. */
  readonly written: string
  readonly place: SourceLocation
}

export const noValues: Values = {
  files: [],
  values: new Map(),
  overrides: new Map(),
  nickname: null,
  hasSections: false,
}

interface Section {
  readonly nickname: string
  readonly instanceId: string | null
  readonly place: SourceLocation
  readonly values: ReadonlyMap<string, Value>
  readonly overrides: ReadonlyMap<string, Override>
}

interface ValuesFile {
  readonly values: ReadonlyMap<string, Value>
  readonly sections: readonly Section[]
  readonly hasSections: boolean
}

type Report = (problem: Problem) => void

/**
 * Reads the files of values for one instance. The instance's own section has precedence over values for every instance,
 * and a later file over an earlier one.
 *
 * @param trees of the files, in the order in which they were given
 * @param instanceId lower-case UUID of the target
 * @returns `problems` are errors: with one of them the values must not be used
 */
export function readValues(
  trees: readonly Located[],
  instanceId: string,
): { readonly values: Values; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const files = trees.map((tree) => readFile(tree, (problem) => problems.push(problem)))
  const ownSections = files.flatMap(({ sections }) => {
    const [first, second] = sections.filter((section) => section.instanceId === instanceId)
    if (first && second) problems.push(duplicateSection(first, second))
    return first ?? []
  })
  const values: Values = {
    files: trees.map(({ at }) => at.file),
    values: new Map([...files, ...ownSections].flatMap((each) => [...each.values])),
    overrides: new Map(ownSections.flatMap(({ overrides }) => [...overrides])),
    nickname: ownSections.at(-1)?.nickname ?? null,
    hasSections: files.some(({ hasSections }) => hasSections),
  }
  return { values, problems }
}

function readFile(tree: Located, report: Report): ValuesFile {
  const root = asObject(tree, 'A file of values', report)
  if (root === null) return { values: new Map(), sections: [], hasSections: false }
  checkMembers(root, ['values', 'instances'], 'a file of values', report)
  const instances = objectIn(root, 'instances', report)
  return {
    values: readMap(objectIn(root, 'values', report), report),
    sections: instances.flatMap((each) => readSection(each, report)),
    hasSections: instances.length > 0,
  }
}

function readSection({ name, at, value }: Member, report: Report): readonly Section[] {
  const what = `The section ${quote(name)}`
  const section = asObject(value, what, report)
  if (section === null) return []
  checkMembers(section, ['instance', 'values', 'references'], `the section ${quote(name)}`, report)
  const instance = member(section, 'instance')
  if (instance === null)
    report(
      error(
        'values-file',
        at,
        `${what} has no instance. Add it: the id or the ARN of the instance that it is for.`,
      ),
    )
  return [
    {
      nickname: name,
      instanceId: instance === null ? null : idOf(instance, what, report),
      place: at,
      values: readMap(objectIn(section, 'values', report), report),
      overrides: readOverrides(objectIn(section, 'references', report), report),
    },
  ]
}

/** A UUID, alone or at the end of an instance's ARN. */
const instancePattern =
  /^(?:arn:[\w-]+:connect:[\w-]+:\d{12}:instance\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

function idOf(value: Located, what: string, report: Report): string | null {
  const text = value.type === 'string' ? instancePattern.exec(value.value)?.[1] : undefined
  if (text !== undefined) return text.toLowerCase()
  const found = value.type === 'string' ? quote(value.value) : typeName(value)
  report(
    error(
      'values-file',
      value.at,
      `${what} has ${found} as its instance; expected the id or the ARN of an Amazon Connect instance.`,
    ),
  )
  return null
}

function duplicateSection(first: Section, second: Section): Problem {
  const { line } = first.place
  return error(
    'values-file',
    second.place,
    `The sections ${quote(first.nickname)} (line ${line}) and ${quote(second.nickname)} are for the same instance; expected one. Join them.`,
  )
}

function readMap(members: readonly Member[], report: Report): ReadonlyMap<string, Value> {
  return new Map(
    members.map(({ name, at, value }) => {
      checkNumbers(value, report)
      const json = toJson(value)
      if (value.type !== 'number' || value.written === undefined) return [name, { json, place: at }]
      return [name, { json, place: at, written: value.written }]
    }),
  )
}

function readOverrides(members: readonly Member[], report: Report): ReadonlyMap<string, Override> {
  return new Map(
    members.flatMap(({ name, at, value }) => {
      const from = parseReferenceName(name)
      const text = asString(value, `The reference ${quote(name)}`, report)
      const to = text === null ? null : parseReferenceName(text.value)
      if (from === null || from.kind === 'value' || from.kind === 'instance') {
        report(error('values-file', at, notOverridable(name)))
        return []
      }
      if (text === null) return []
      if (to === null || to.kind !== from.kind) {
        report(error('values-file', text.at, otherKind(name, text.value, from.kind)))
        return []
      }
      return [[nameKey(from), { ...to, written: text.value, place: at }] as const]
    }),
  )
}

/** Key of an override: its kind and decoded name, independent of the spelling. */
export function nameKey({ kind, name }: Pick<Reference, 'kind' | 'name'>): string {
  return `${kind}/${name}`
}

function notOverridable(name: string): string {
  return `${quote(name)} is no reference that an instance can name otherwise; expected kind/Name as definitions have it, without "\${", "@" and "#", such as queue/Support.`
}

function otherKind(name: string, text: string, kind: string): string {
  return `${quote(name)} is ${quote(text)} in this instance; expected ${kind}/ and the name that it has there.`
}

function checkMembers(object: LocatedObject, known: readonly string[], where: string, report: Report): void {
  for (const { name, at } of object.members) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    const advice = near === null ? `Known are ${known.join(', ')}.` : `Did you mean ${near}?`
    report(error('values-file', at, `${quote(name)} is not known in ${where}. ${advice}`))
  }
}

function objectIn(object: LocatedObject, name: string, report: Report): readonly Member[] {
  const value = member(object, name)
  if (value === null || value.type === 'null') return []
  return asObject(value, name, report)?.members ?? []
}

function asObject(value: Located, what: string, report: Report): LocatedObject | null {
  if (value.type === 'object') return value
  report(error('values-file', value.at, `${what} is ${typeName(value)}; expected an object.`))
  return null
}

function asString(value: Located, what: string, report: Report): LocatedString | null {
  if (value.type === 'string') return value
  report(error('values-file', value.at, `${what} is ${typeName(value)}; expected a string.`))
  return null
}
