import type { Located } from '../document/located.js'
import { compactJson, type LocatedObject, presentMember } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { ViewContent } from '../model/definition.js'
import { checkActions, checkDeclared, checkRaised } from './actions.js'
import type { Context, ReportFinding } from './context.js'
import { type FileFormat, wrongKind } from './file-format.js'
import { viewContent } from './large-text.js'
import {
  asObject,
  checkValue,
  noEffect,
  readObject,
  required,
  sentAsIs,
  unknownMembers,
  wrongType,
} from './members.js'

/** The API's documentation says "400 kB total, uncompressed"; we use 400,000 bytes. */
const maxBytes = 400_000

/** Reads and checks the parts of a view that are sent; null: it cannot be read. */
export function readViewContent(
  { form, body }: FileFormat,
  context: Context,
  report: ReportFinding,
): ViewContent | null {
  if (form === 'bare') return readTemplateOnly(body, report)
  const content = presentMember(body, 'Content')
  if (content === null) return readTemplateAndActions(body, form, context, report)
  for (const name of ['Template', 'Actions']) {
    const duplicate = presentMember(body, name)
    if (duplicate !== null) report(error('two-contents', duplicate.at, twoContents(name)))
  }
  return readObject(content, 'Content', context, report, (object, inner) => {
    if (wrongKind('view', object) === null) unknownMembers(object, contentMembers, inner)
    return readTemplateAndActions(object, form, context, inner)
  })
}

const contentMembers = {
  where: "a view's Content",
  members: ['Template', 'Actions'],
  ignored: (name: string) => name === 'InputSchema',
  effect: noEffect,
}

function twoContents(name: string): string {
  return `${name} is beside Content, but a view has either Content or Template and Actions. Remove one of them.`
}

/** Reads a template without a list of actions: its actions are those that it raises. */
function readTemplateOnly(template: LocatedObject, report: ReportFinding): ViewContent {
  checkTemplate(template, report)
  return checkSize(template, compactJson(template), checkRaised(template, report), report)
}

/** Reads a template with the list of its actions. A describe call may leave out an empty list. */
function readTemplateAndActions(
  object: LocatedObject,
  form: FileFormat['form'],
  context: Context,
  report: ReportFinding,
): ViewContent | null {
  const wrongKindProblem = wrongKind('view', object)
  if (wrongKindProblem !== null) {
    report(wrongKindProblem)
    return null
  }
  const list = form === 'answer' ? presentMember(object, 'Actions') : required(object, 'Actions', report)
  const actions = list === null ? [] : checkActions(list, report)
  const value = required(object, 'Template', report)
  if (value === null) return null
  const template = readObject(value, 'Template', context, report, (tree, inner) => {
    checkTemplate(tree, inner)
    if (actions !== null) checkDeclared(tree, actions, inner)
    return compactJson(tree)
  })
  return template === null || actions === null ? null : checkSize(object, template, actions, report)
}

/** Checks a template's frame as the service's full validation does; components are checked elsewhere. */
function checkTemplate(template: LocatedObject, report: ReportFinding): void {
  unknownMembers(template, { where: 'a template', members: ['Head', 'Body'], effect: sentAsIs }, report)
  const head = requiredObject(template, 'Head', report)
  if (head !== null) requiredObject(head, 'Configuration', report)
  const body = required(template, 'Body', report)
  if (body !== null && body.type !== 'array') report(wrongType('Body', body, 'a list of components'))
  checkValue(template, report)
}

function requiredObject(object: LocatedObject, name: string, report: ReportFinding): LocatedObject | null {
  const value = required(object, name, report)
  return value === null ? null : asObject(value, name, report)
}

/** Checks the size as it is sent: the template's text and the list of actions as JSON, in bytes of UTF-8. */
function checkSize(
  at: Located,
  template: string,
  actions: readonly string[],
  report: ReportFinding,
): ViewContent {
  const content = viewContent(template, actions)
  const fault = viewSizeFault(content)
  if (fault !== null) report(error('view-size', at.at, fault))
  return content
}

/** The fault in the size of a view, as sentences; null: none. */
export function viewSizeFault({ template, actions }: ViewContent): string | null {
  const bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions))
  if (bytes <= maxBytes) return null
  return `Template and Actions have ${bytes} bytes as compact JSON; at most ${maxBytes} (400 kB) are allowed. Make the view smaller, or split it.`
}
