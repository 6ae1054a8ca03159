import { given, type LocatedString } from '../located-json.js'
import { error } from '../problem.js'
import type { Place, Tags } from '../types.js'
import type { Context, Report } from './context.js'
import { noEffect, optionalString, unknownMembers } from './members.js'
import type { Shape } from './shape.js'
import { readTags } from './tags.js'
import { alphabetFault, lengthFault, type TextRule } from './text-rule.js'

/** What a definition says beside its content. */
export interface Head {
  /** Null where it is not a good one. */
  readonly name: string | null
  readonly place: Place
  readonly description: string | null
  readonly tags: Tags
}

export interface HeadRules {
  /** The kind as a sentence names it. */
  readonly label: string
  readonly name: TextRule
  readonly description: TextRule
  /** Members that an envelope may have beside Name, Description, Tags and what is read-only. */
  readonly members: readonly string[]
}

/** Reads name, description and tags, and warns of unknown members. Bare content has none of them. */
export function readHead(rules: HeadRules, { form, body }: Shape, context: Context, report: Report): Head {
  const start = { file: context.file, line: 1, column: 1 }
  if (form === 'bare') return { ...nameOf(null, start, rules, report), description: null, tags: {} }
  const members = ['Name', 'Description', 'Tags', ...rules.members]
  unknownMembers(body, { where: `a ${rules.label}`, members, ignored: isReadOnly, effect: noEffect }, report)
  return {
    ...nameOf(optionalString(body, 'Name', report), start, rules, report),
    description: descriptionOf(optionalString(body, 'Description', report), rules.description, report),
    tags: readTags(given(body, 'Tags'), form === 'answer', report),
  }
}

/** What a describe call answers and no write takes: kept files hold it, and it means nothing. */
export function isReadOnly(name: string): boolean {
  return readOnly.has(name) || name.endsWith('Sha256')
}

const readOnly: ReadonlySet<string> = new Set([
  'Id',
  'Arn',
  'Status',
  'Type',
  'State',
  'Version',
  'VersionDescription',
  'InputSchema',
  'CreatedTime',
  'LastModifiedTime',
  'LastModifiedRegion',
])

function nameOf(given: LocatedString | null, start: Place, { name: rule }: HeadRules, report: Report) {
  const place = given?.at ?? start
  const name = given?.value ?? nameOfFile(start.file)
  const what = given === null ? "The name, which is the file's," : 'Name'
  return { name: checkName(name, what, rule, place, report) ? name : null, place }
}

function checkName(name: string, what: string, rule: TextRule, place: Place, report: Report): boolean {
  const length = lengthFault(name, rule)
  const alphabet = alphabetFault(name, rule)
  if (length !== null) report(error('name-length', place, `${what} ${length}. Give it another Name.`))
  if (alphabet !== null) report(error('name-alphabet', place, `${what} ${alphabet}. Give it another Name.`))
  return length === null && alphabet === null
}

/** The file's name less its type and less a final `.view` or `.module`. */
export function nameOfFile(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.(?:json|ya?ml)$/i, '')
    .replace(/\.(?:view|module)$/i, '')
}

/** An empty description is none: it is never taken away. */
function descriptionOf(given: LocatedString | null, rule: TextRule, report: Report): string | null {
  if (given === null || given.value === '') return null
  const length = lengthFault(given.value, rule)
  const alphabet = alphabetFault(given.value, rule)
  if (length !== null) report(error('description-length', given.at, `Description ${length}. Shorten it.`))
  if (alphabet !== null)
    report(error('description-alphabet', given.at, `Description ${alphabet}. Correct it.`))
  return given.value
}
