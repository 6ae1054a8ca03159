import type { Located } from '../document/located.js'
import { type LocatedObject, member, typeName } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { Kind, Problem } from '../model/definition.js'
import type { ReportFinding } from './context.js'
import { noEffect, unknownMembers, wrongType } from './members.js'

/** The format of a definition's file: the API's property names, a describe call's answer, or only its content. */
export interface FileFormat {
  readonly form: 'envelope' | 'answer' | 'bare'
  readonly body: LocatedObject
}

interface FormatMarkers {
  /** The member of a describe call's answer with the resource. */
  readonly wrapper: string
  /** Each of these members identifies an envelope. */
  readonly envelope: readonly string[]
  /** Each of these members identifies bare content. */
  readonly bare: readonly string[]
  readonly name: string
  readonly input: string
}

const formatMarkers: Readonly<Record<Kind, FormatMarkers>> = {
  view: {
    wrapper: 'View',
    envelope: ['Template', 'Content'],
    bare: ['Head', 'Body'],
    name: 'a view',
    input: 'views',
  },
  module: {
    wrapper: 'ContactFlowModule',
    envelope: ['Content'],
    bare: ['StartAction', 'Actions'],
    name: 'a flow module',
    input: 'modules',
  },
}

/** Members that identify the other kind with certainty. */
const distinctiveMembers: Readonly<Record<Kind, readonly string[]>> = {
  view: ['View', 'Template', 'Head', 'Body'],
  module: ['ContactFlowModule', 'StartAction'],
}

/** Detects the format of a document by its members; null after reporting why it has none. */
export function detectFormat(kind: Kind, tree: Located, report: ReportFinding): FileFormat | null {
  const format = tree.type === 'object' ? detectObjectFormat(kind, tree, report) : notAnObject(kind, tree)
  if ('form' in format) return format
  report(format)
  return null
}

function detectObjectFormat(kind: Kind, tree: LocatedObject, report: ReportFinding): FileFormat | Problem {
  if (member(tree, 'modules')?.type === 'array') return error('console-export', tree.at, consoleExport)
  const { wrapper, envelope, bare } = formatMarkers[kind]
  const resource = member(tree, wrapper)
  if (resource !== null) return describeOutput(tree, wrapper, resource, report)
  const wrongKindProblem = wrongKind(kind, tree)
  if (wrongKindProblem !== null) return wrongKindProblem
  if (hasAny(tree, envelope)) return { form: 'envelope', body: tree }
  if (hasAny(tree, bare)) return { form: 'bare', body: tree }
  const message = `This is not a definition of ${formatMarkers[kind].name}. ${expectedFormats[kind]}`
  return error('definition-shape', tree.at, message)
}

function hasAny(object: LocatedObject, names: readonly string[]): boolean {
  return object.members.some(({ name }) => names.includes(name))
}

const consoleExport =
  "This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead."

const expectedFormats: Readonly<Record<Kind, string>> = {
  view: 'Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.',
  module:
    'Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them.',
}

function notAnObject(kind: Kind, tree: Located): Problem {
  return error(
    'definition-type',
    tree.at,
    `The document is ${typeName(tree)}; expected an object. ${expectedFormats[kind]}`,
  )
}

/** The AWS CLI's and SDKs' own members around a resource are ignored here. */
function describeOutput(
  tree: LocatedObject,
  wrapper: string,
  resource: Located,
  report: ReportFinding,
): FileFormat | Problem {
  const ignored = (name: string) => name === 'ResponseMetadata' || name === '$metadata'
  unknownMembers(tree, { where: 'this answer', members: [wrapper], ignored, effect: noEffect }, report)
  return resource.type === 'object'
    ? { form: 'answer', body: resource }
    : wrongType(wrapper, resource, 'an object')
}

/** The problem if the members are those of the other kind: its patterns should have matched the file. */
export function wrongKind(kind: Kind, object: LocatedObject): Problem | null {
  const other = kind === 'view' ? 'module' : 'view'
  const member = object.members.find(({ name }) => distinctiveMembers[other].includes(name))
  if (member === undefined || hasAny(object, distinctiveMembers[kind])) return null
  const message = `This is ${formatMarkers[other].name} (it has ${member.name}), but the ${formatMarkers[kind].input} patterns match the file. Move the file, or change the patterns of ${formatMarkers[kind].input} and ${formatMarkers[other].input}.`
  return error('wrong-kind', object.at, message)
}
