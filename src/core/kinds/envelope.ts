import { type LocatedString, presentMember } from '../document/located-json.js'
import { error, fileStart } from '../document/problem.js'
import type { SourceLocation, Tags } from '../model/definition.js'
import { hasReferences } from '../resolve/has-references.js'
import type { Context, ReportFinding } from './context.js'
import type { FileFormat } from './file-format.js'
import { asString, noEffect, optionalString, unknownMembers } from './members.js'
import { readTags } from './tags.js'
import { alphabetFault, lengthFault, type TextRule } from './text-rule.js'

interface NameLocation {
  /** Null if it is not valid. */
  readonly name: string | null
  /** Whether the definition has the name itself, not from its file or folder. */
  readonly hasName: boolean
  readonly place: SourceLocation
}

/** The members of a definition beside its content. */
export interface DefinitionMetadata extends NameLocation {
  readonly description: string | null
  readonly tags: Tags
}

export interface MetadataRules {
  /** The kind in a sentence. */
  readonly label: string
  readonly name: TextRule
  readonly description: TextRule
  /** Members that an envelope may have beside Name, Description, Tags and read-only members. */
  readonly members: readonly string[]
}

/** Reads name, description and tags, and warns about unknown members. Bare content has none of them. */
export function readMetadata(
  rules: MetadataRules,
  format: FileFormat,
  context: Context,
  report: ReportFinding,
): DefinitionMetadata {
  if (format.form === 'bare') return { ...nameFromFile(context, rules, report), description: null, tags: {} }
  const { form, body } = format
  const members = ['Name', 'Description', 'Tags', ...rules.members]
  unknownMembers(body, { where: `a ${rules.label}`, members, ignored: isReadOnly, effect: noEffect }, report)
  return {
    ...readName(format, context, rules, report),
    description: checkDescription(optionalString(body, 'Description', report), rules.description, report),
    tags: readTags(presentMember(body, 'Tags'), form === 'answer', report),
  }
}

/** Members of a describe call's answer that no write accepts: saved answers have them, and they are ignored. */
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

/** A Name of another type leaves the definition without a name: the file's name is not what was intended. */
function readName(
  { body }: FileFormat,
  context: Context,
  rules: MetadataRules,
  report: ReportFinding,
): NameLocation {
  const value = presentMember(body, 'Name')
  if (value === null) return nameFromFile(context, rules, report)
  const name = asString(value, 'Name', report)
  if (name === null || !checkName(name.value, 'Name', rules.name, name.at, report))
    return { name: null, hasName: true, place: value.at }
  return { name: name.value, hasName: true, place: name.at }
}

function nameFromFile(
  { file, defaultName = null }: Context,
  rules: MetadataRules,
  report: ReportFinding,
): NameLocation {
  const place = fileStart(file)
  const name = defaultName ?? nameOfPath(file)
  const what = `The name (the ${defaultName === null ? 'file' : 'folder'}'s, as there is no Name)`
  return { name: checkName(name, what, rules.name, place, report) ? name : null, hasName: false, place }
}

function checkName(
  name: string,
  what: string,
  rule: TextRule,
  place: SourceLocation,
  report: ReportFinding,
): boolean {
  const length = lengthFault(name, rule)
  const alphabet = alphabetFault(name, rule)
  if (length !== null) report(error('name-length', place, `${what} ${length}. Give it another Name.`))
  if (alphabet !== null) report(error('name-alphabet', place, `${what} ${alphabet}. Give it another Name.`))
  return length === null && alphabet === null
}

/**
 * The file's name without its extension and without a final `.view` or `.module`, in NFC: some systems store file names
 * in another form.
 */
export function nameOfPath(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.(?:json|ya?ml)$/i, '')
    .replace(/\.(?:view|module)$/i, '')
    .normalize('NFC')
}

/** An empty description counts as none: this action never removes one. */
function checkDescription(given: LocatedString | null, rule: TextRule, report: ReportFinding): string | null {
  if (given === null || given.value === '') return null
  // A text with references is checked after they are resolved.
  if (hasReferences(given.value)) return given.value
  const length = lengthFault(given.value, rule)
  const alphabet = alphabetFault(given.value, rule)
  if (length !== null) report(error('description-length', given.at, `Description ${length}. Shorten it.`))
  if (alphabet !== null)
    report(error('description-alphabet', given.at, `Description ${alphabet}. Correct it.`))
  return given.value
}
