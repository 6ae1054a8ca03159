import type { Located } from '../located.js'
import { compact, given, type LocatedObject } from '../located-json.js'
import { error } from '../problem.js'
import type { ViewContent } from '../types.js'
import { checkActions, checkDeclared, checkRaised } from './actions.js'
import { findArns } from './arns.js'
import type { Context, Tell } from './context.js'
import { asObject, noEffect, readObject, required, sentAsIs, unknownMembers, wrongType } from './members.js'
import { checkNumbers } from './numbers.js'
import { type Shape, wrongKind } from './shape.js'

/** "400 kB total, uncompressed" of the API's documentation, taken as 400,000 bytes. */
const maxBytes = 400_000

/** Reads and checks what is sent of a view; null where it cannot be read. */
export function viewContent({ form, body }: Shape, context: Context, tell: Tell): ViewContent | null {
  if (form === 'bare') return bareView(body, tell)
  const content = given(body, 'Content')
  if (content === null) return listedView(body, form, context, tell)
  for (const name of ['Template', 'Actions']) {
    const twice = given(body, name)
    if (twice !== null) tell(error('two-contents', twice.at, twoContents(name)))
  }
  return readObject(content, 'Content', context, tell, (object, inner) => {
    if (wrongKind('view', object) === null) unknownMembers(object, contentMembers, inner)
    return listedView(object, form, context, inner)
  })
}

const contentMembers = {
  where: "a view's Content",
  members: ['Template', 'Actions'],
  ignored: (name: string) => name === 'InputSchema',
  effect: noEffect,
}

function twoContents(name: string): string {
  return `${name} stands beside Content; expected either Content or Template and Actions. Remove one of them.`
}

/** Only the template: its actions are those that it raises. */
function bareView(template: LocatedObject, tell: Tell): ViewContent {
  checkTemplate(template, tell)
  return sized(template, compact(template), checkRaised(template, tell), tell)
}

/** A template beside the list of its actions. A describe call may leave out a list that is empty. */
function listedView(
  object: LocatedObject,
  form: Shape['form'],
  context: Context,
  tell: Tell,
): ViewContent | null {
  const foreign = wrongKind('view', object)
  if (foreign !== null) {
    tell(foreign)
    return null
  }
  const list = form === 'answer' ? given(object, 'Actions') : required(object, 'Actions', tell)
  const actions = list === null ? [] : checkActions(list, tell)
  const value = required(object, 'Template', tell)
  if (value === null) return null
  const template = readObject(value, 'Template', context, tell, (tree, inner) => {
    checkTemplate(tree, inner)
    if (actions !== null) checkDeclared(tree, actions, inner)
    return compact(tree)
  })
  return template === null || actions === null ? null : sized(object, template, actions, tell)
}

/** What the service's full validation asks of a template's frame; components are its own matter. */
function checkTemplate(template: LocatedObject, tell: Tell): void {
  unknownMembers(template, { where: 'a template', members: ['Head', 'Body'], effect: sentAsIs }, tell)
  const head = requiredObject(template, 'Head', tell)
  if (head !== null) requiredObject(head, 'Configuration', tell)
  const body = required(template, 'Body', tell)
  if (body !== null && body.type !== 'array') tell(wrongType('Body', body, 'a list of components'))
  checkNumbers(template, tell)
  findArns(template).forEach(tell)
}

function requiredObject(object: LocatedObject, name: string, tell: Tell): LocatedObject | null {
  const value = required(object, name, tell)
  return value === null ? null : asObject(value, name, tell)
}

/** Measured as it is sent: the template's text and the list of actions as JSON, in bytes of UTF-8. */
function sized(at: Located, template: string, actions: readonly string[], tell: Tell): ViewContent {
  const bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions))
  if (bytes > maxBytes) {
    const message = `Template and Actions come to ${bytes} bytes as compact JSON; expected at most ${maxBytes} (400 kB). Make the view smaller, or split it.`
    tell(error('view-size', at.at, message))
  }
  return { kind: 'view', template, actions }
}
