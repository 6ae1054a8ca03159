import type { Located, Member } from '../document/located.js'
import { type LocatedObject, member, withoutMember } from '../document/located-json.js'
import { error, fileStart } from '../document/problem.js'
import type { Kind, Problem, SourceLocation } from '../model/definition.js'
import { quote } from '../text/quote.js'
import { contactFlowError } from './contact-flow.js'

/** The result of a template: the properties of its only resource as a definition, or the error. */
export type FromTemplate =
  | { readonly properties: LocatedObject; readonly instanceArn: Located | null }
  | { readonly problem: Problem }

/**
 * Whether a member's value in the file has a tag, itself or inside it, that makes it an intrinsic function (YAML's
 * `!Ref`).
 */
export type IsTagged = (property: Member) => boolean

interface Resource {
  /** Place of its name in the template. */
  readonly at: SourceLocation
  readonly body: LocatedObject
  readonly type: string
}

/**
 * Reads a CloudFormation or SAM template, or a single resource of one. The properties of its only resource are accepted
 * as a definition if the resource has this kind's type and its properties are literal. Null: it is no template.
 */
export function fromTemplate(kind: Kind, object: LocatedObject, isTagged: IsTagged): FromTemplate | null {
  const resources = resourcesOf(object)
  if (resources === null) return null
  const [only, ...others] = resources
  if (only === undefined || others.length > 0) return { problem: templateError(object, resources) }
  if (only.type === 'AWS::Connect::ContactFlow')
    return { problem: contactFlowError(kind, only.at, 'its type is AWS::Connect::ContactFlow') }
  if (only.type !== types[kind]) return { problem: templateError(object, resources) }
  return propertiesOf(kind, only, isTagged)
}

/** Recognizes a template by its text alone, if it cannot be read as a tree. */
export function templateByText(file: string, text: string): Problem | null {
  const isTemplate = /^AWSTemplateFormatVersion\s*:|\bType\s*:\s*["']?(?:AWS|Custom|Alexa)::\w/m.test(text)
  return isTemplate
    ? error('cloudformation-template', fileStart(file), templateMessage('a CloudFormation'))
    : null
}

const types: Readonly<Record<Kind, string>> = {
  view: 'AWS::Connect::View',
  module: 'AWS::Connect::ContactFlowModule',
}

/** Null: neither a template nor a resource. */
function resourcesOf(object: LocatedObject): readonly Resource[] | null {
  const alone = asResource({ at: object.at, value: object })
  if (alone.length > 0 && member(object, 'Properties')?.type === 'object') return alone
  const resources = member(object, 'Resources')
  const found = resources?.type === 'object' ? resources.members.flatMap(asResource) : []
  return found.length > 0 || member(object, 'AWSTemplateFormatVersion') !== null ? found : null
}

function asResource({ at, value }: Pick<Member, 'at' | 'value'>): readonly Resource[] {
  if (value.type !== 'object') return []
  const type = member(value, 'Type')
  if (type?.type !== 'string' || !/^\w+::\w/.test(type.value)) return []
  return [{ at, body: value, type: type.value }]
}

function templateError(object: LocatedObject, resources: readonly Resource[]): Problem {
  const isCdk = resources.some(({ type, body }) => type === 'AWS::CDK::Metadata' || hasCdkPath(body))
  if (isCdk) return error('cdk-output', object.at, cdkTemplate)
  const isSam = resources.some(({ type }) => type.startsWith('AWS::Serverless::'))
  return error('cloudformation-template', object.at, templateMessage(isSam ? 'a SAM' : 'a CloudFormation'))
}

const cdkTemplate =
  'This is a template that the AWS CDK made (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.'

function templateMessage(what: string): string {
  return `This is ${what} template, which this action does not deploy. Keep the properties of each view and flow module as a file of its own; of a template with a single resource, of type AWS::Connect::View or AWS::Connect::ContactFlowModule and with literal properties, they are read as they are.`
}

function hasCdkPath(body: LocatedObject): boolean {
  const metadata = member(body, 'Metadata')
  return metadata?.type === 'object' && member(metadata, 'aws:cdk:path') !== null
}

/** The instance in the template is ignored: the run's input names it. */
function propertiesOf(kind: Kind, { at, body, type }: Resource, isTagged: IsTagged): FromTemplate {
  const properties = member(body, 'Properties')
  if (properties?.type !== 'object') return { problem: notLiteral(at, type, 'has no Properties') }
  const definition = withoutMember(properties, 'InstanceArn')
  const computed = definition.members.find((each) => isTagged(each) || isComputed(each.value))
  if (computed !== undefined)
    return { problem: notLiteral(computed.at, type, `computes its property ${quote(computed.name)}`) }
  const condition = body.members.find(({ name }) => name === 'Condition')
  if (condition !== undefined) return { problem: notLiteral(condition.at, type, 'depends on a Condition') }
  if (definition.members.length === 0)
    return { problem: notLiteral(at, type, `has no properties of ${kindWords[kind]}`) }
  return { properties: definition, instanceArn: member(properties, 'InstanceArn') }
}

const kindWords: Readonly<Record<Kind, string>> = { view: 'a view', module: 'a flow module' }

function notLiteral(at: SourceLocation, type: string, fault: string): Problem {
  const message = `This is a CloudFormation template, and its resource of type ${type} ${fault}; expected literal properties, since nothing is computed here. Write the values, or keep the properties as a file of their own.`
  return error('cloudformation-template', at, message)
}

/** Whether a value has an intrinsic function in JSON form, such as `{"Ref": "Stage"}`, at any depth. */
function isComputed(value: Located): boolean {
  if (value.type === 'array') return value.items.some(isComputed)
  if (value.type !== 'object') return false
  const [first, ...others] = value.members
  if (first !== undefined && others.length === 0 && /^(?:Ref|Condition|Fn::\w+)$/.test(first.name))
    return true
  return value.members.some((each) => isComputed(each.value))
}
