import { given, type LocatedString } from '../located-json.js'
import { error } from '../problem.js'
import type { Place, Tags } from '../types.js'
import type { Context, Tell } from './context.js'
import { asString, noEffect, optionalString, unknownMembers } from './members.js'
import type { Shape } from './shape.js'
import { readTags } from './tags.js'
import { alphabetFault, lengthFault, type TextRule } from './text-rule.js'

interface NamedAt {
  /** Null where it is not a good one. */
  readonly name: string | null
  /** The name is the definition's own, not its file's or folder's. */
  readonly hasName: boolean
  readonly place: Place
}

/** What a definition says beside its content. */
export interface Head extends NamedAt {
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
export function readHead(rules: HeadRules, shape: Shape, context: Context, tell: Tell): Head {
  if (shape.form === 'bare') return { ...nameOfFile(context, rules, tell), description: null, tags: {} }
  const { form, body } = shape
  const members = ['Name', 'Description', 'Tags', ...rules.members]
  unknownMembers(body, { where: `a ${rules.label}`, members, ignored: isReadOnly, effect: noEffect }, tell)
  return {
    ...readName(shape, context, rules, tell),
    description: descriptionOf(optionalString(body, 'Description', tell), rules.description, tell),
    tags: readTags(given(body, 'Tags'), form === 'answer', tell),
  }
}

/** What a describe call answers and no write takes: kept files hold it, and it means nothing. */
function isReadOnly(name: string): boolean {
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

/** A Name of another type leaves the definition without any: the file's name is not what was meant. */
function readName({ body }: Shape, context: Context, rules: HeadRules, tell: Tell): NamedAt {
  const value = given(body, 'Name')
  if (value === null) return nameOfFile(context, rules, tell)
  const name = asString(value, 'Name', tell)
  if (name === null || !checkName(name.value, 'Name', rules.name, name.at, tell))
    return { name: null, hasName: true, place: value.at }
  return { name: name.value, hasName: true, place: name.at }
}

function nameOfFile({ file, defaultName = null }: Context, rules: HeadRules, tell: Tell): NamedAt {
  const place = { file, line: 1, column: 1 }
  const name = defaultName ?? pathName(file)
  const what = `The name (the ${defaultName === null ? 'file' : 'folder'}'s, as there is no Name)`
  return { name: checkName(name, what, rules.name, place, tell) ? name : null, hasName: false, place }
}

function checkName(name: string, what: string, rule: TextRule, place: Place, tell: Tell): boolean {
  const length = lengthFault(name, rule)
  const alphabet = alphabetFault(name, rule)
  if (length !== null) tell(error('name-length', place, `${what} ${length}. Give it another Name.`))
  if (alphabet !== null) tell(error('name-alphabet', place, `${what} ${alphabet}. Give it another Name.`))
  return length === null && alphabet === null
}

/** The file's name less its type and less a final `.view` or `.module`, in NFC: some systems spell names in files otherwise. */
export function pathName(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.(?:json|ya?ml)$/i, '')
    .replace(/\.(?:view|module)$/i, '')
    .normalize('NFC')
}

/** An empty description is none: it is never taken away. */
function descriptionOf(given: LocatedString | null, rule: TextRule, tell: Tell): string | null {
  if (given === null || given.value === '') return null
  const length = lengthFault(given.value, rule)
  const alphabet = alphabetFault(given.value, rule)
  if (length !== null) tell(error('description-length', given.at, `Description ${length}. Shorten it.`))
  if (alphabet !== null) tell(error('description-alphabet', given.at, `Description ${alphabet}. Correct it.`))
  return given.value
}
