import type { Located } from '../located.js'
import { type LocatedObject, member, typeName } from '../located-json.js'
import { error } from '../problem.js'
import type { Kind, Problem } from '../types.js'
import type { Tell } from './context.js'
import { noEffect, unknownMembers, wrongType } from './members.js'

/** How a definition is kept: by the API's property names, as a describe call's answer, or only its content. */
export interface Shape {
  readonly form: 'envelope' | 'answer' | 'bare'
  readonly body: LocatedObject
}

interface Marks {
  /** The member of a describe call's answer that holds the resource. */
  readonly wrapper: string
  /** Any of these makes an envelope. */
  readonly envelope: readonly string[]
  /** Any of these makes bare content. */
  readonly bare: readonly string[]
  readonly name: string
  readonly input: string
}

const marks: Readonly<Record<Kind, Marks>> = {
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

/** Members by which the other kind is known for certain. */
const tellTale: Readonly<Record<Kind, readonly string[]>> = {
  view: ['View', 'Template', 'Head', 'Body'],
  module: ['ContactFlowModule', 'StartAction'],
}

/** Tells the shape of a document by its members, or reports why it has none and answers null. */
export function shapeOf(kind: Kind, tree: Located, tell: Tell): Shape | null {
  const shape = tree.type === 'object' ? shapeOfObject(kind, tree, tell) : notAnObject(kind, tree)
  if ('form' in shape) return shape
  tell(shape)
  return null
}

function shapeOfObject(kind: Kind, tree: LocatedObject, tell: Tell): Shape | Problem {
  if (member(tree, 'modules')?.type === 'array') return error('console-export', tree.at, consoleExport)
  const { wrapper, envelope, bare } = marks[kind]
  const wrapped = member(tree, wrapper)
  if (wrapped !== null) return answer(tree, wrapper, wrapped, tell)
  const foreign = wrongKind(kind, tree)
  if (foreign !== null) return foreign
  if (has(tree, envelope)) return { form: 'envelope', body: tree }
  if (has(tree, bare)) return { form: 'bare', body: tree }
  const message = `This object is no definition of ${marks[kind].name}. ${shapes[kind]}`
  return error('definition-shape', tree.at, message)
}

function has(object: LocatedObject, names: readonly string[]): boolean {
  return object.members.some(({ name }) => names.includes(name))
}

const consoleExport =
  "This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead."

const shapes: Readonly<Record<Kind, string>> = {
  view: 'Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.',
  module:
    'Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them.',
}

function notAnObject(kind: Kind, tree: Located): Problem {
  return error(
    'definition-type',
    tree.at,
    `The document is ${typeName(tree)}; expected an object. ${shapes[kind]}`,
  )
}

/** The AWS CLI's and SDKs' own members around a resource mean nothing here. */
function answer(tree: LocatedObject, wrapper: string, wrapped: Located, tell: Tell): Shape | Problem {
  const ignored = (name: string) => name === 'ResponseMetadata' || name === '$metadata'
  unknownMembers(tree, { where: 'this answer', members: [wrapper], ignored, effect: noEffect }, tell)
  return wrapped.type === 'object'
    ? { form: 'answer', body: wrapped }
    : wrongType(wrapper, wrapped, 'an object')
}

/** A problem where the members are those of the other kind: its patterns should have matched the file. */
export function wrongKind(kind: Kind, object: LocatedObject): Problem | null {
  const other = kind === 'view' ? 'module' : 'view'
  const mark = object.members.find(({ name }) => tellTale[other].includes(name))
  if (mark === undefined || has(object, tellTale[kind])) return null
  const message = `This is ${marks[other].name} (it has ${mark.name}), but the ${marks[kind].input} patterns match the file. Move the file, or change the patterns of ${marks[kind].input} and ${marks[other].input}.`
  return error('wrong-kind', object.at, message)
}
