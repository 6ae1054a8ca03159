import { isObject, listOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import { basisOf, proven } from '../basis.js'
import { languageVersion, limits } from '../data/flow-language.js'
import { seenLive } from '../data/seen-live.js'
import type { Finding } from '../finding.js'
import { type FlowAction, presentMember } from '../flow-action.js'
import { jsonTypeName } from '../json-type.js'
import { actionFinding, contentFinding } from '../make-finding.js'
import { rowFacts } from '../row-facts.js'

const page = { doc: 'flow-language-actions' }

/** Checks a module's content as a whole. */
export function checkDocument(content: Json): readonly Finding[] {
  return [...checkVersion(content), ...checkSettings(content), ...checkCount(content)]
}

function checkVersion(content: Json): readonly Finding[] {
  const { Version: version } = objectOf(content)
  if (typeof version !== 'string' || version === languageVersion) return []
  return [
    contentFinding('Content', {
      code: 'flow-language-version',
      basis: basisOf('D', { doc: 'flow-language-example' }),
      what: `The content has the Version ${quote(version)}.`,
      rule: `${languageVersion} is the only supported version of the Flow language`,
      todo: `Write "${languageVersion}".`,
      at: ['Version'],
    }),
  ]
}

const emptySettings =
  '"Settings": {"InputParameters": [], "OutputParameters": [], "Transitions": []} beside Actions.'

function checkSettings(content: Json): readonly Finding[] {
  const settings = presentMember(objectOf(content), 'Settings')
  if (isObject(settings)) return []
  if (settings !== undefined) return [wrongSettings(settings)]
  return [
    contentFinding('Content', {
      code: 'missing-content-settings',
      basis: proven(`seen live, ${seenLive.P}`),
      what: 'The content of this module has no Settings: only contact flows have none.',
      todo: `Add ${emptySettings}`,
      at: ['Settings'],
    }),
  ]
}

function wrongSettings(settings: Json): Finding {
  return contentFinding('Content', {
    code: 'missing-content-settings',
    basis: basisOf('O'),
    what: `The content of this module has ${jsonTypeName(settings)} as Settings.`,
    rule: 'Settings is an object',
    todo: `Write ${emptySettings}`,
    at: ['Settings'],
  })
}

function checkCount(content: Json): readonly Finding[] {
  const { length } = listOf(objectOf(content).Actions)
  if (length <= limits.actions) return []
  return [
    contentFinding('Content', {
      code: 'too-many-actions',
      basis: basisOf('D', page),
      what: `The module has ${length} actions.`,
      rule: `a flow has at most ${limits.actions}`,
      todo: 'Split it into modules.',
      at: ['Actions'],
    }),
  ]
}

/** Checks the alphabet, the length and the reserved words of identifiers. */
export function checkIdentifier(action: FlowAction): readonly Finding[] {
  const fault = identifierFault(action.identifier)
  if (fault === null) return []
  return [
    actionFinding(action, {
      code: 'identifier-form',
      basis: basisOf('D', page),
      what: `The Identifier of this action ${fault.what}.`,
      rule: fault.rule,
      todo: 'Rename the action, and change the transitions that name it.',
      at: ['Identifier'],
    }),
  ]
}

const forbiddenCharacter = new RegExp(`[${limits.identifierForbidden.replace(/[\\\]^-]/g, '\\$&')}]`)

function identifierFault(identifier: string): { readonly what: string; readonly rule: string } | null {
  const { identifierLength, identifierForbidden, identifierReserved } = limits
  if (identifier.length > identifierLength)
    return {
      what: `has ${identifier.length} characters`,
      rule: `it has at most ${identifierLength} characters`,
    }
  const [character] = forbiddenCharacter.exec(identifier) ?? []
  if (character !== undefined)
    return { what: `contains ${quote(character)}`, rule: `it must not contain any of ${identifierForbidden}` }
  return identifierReserved.some((word) => word === identifier)
    ? { what: 'is a reserved word', rule: `it must not be one of ${identifierReserved.join(', ')}` }
    : null
}

/** Finds actions and parameters of features that AWS has ended. The service may still accept them: that is not known. */
export function checkRetired(action: FlowAction): readonly Finding[] {
  const { type, row, parameters } = action
  const parameter = row && rowFacts(row).retired.find(({ path }) => Object.hasOwn(parameters, path))
  const day = row?.retired ?? parameter?.retired
  if (day === undefined) return []
  const name = row?.retired === undefined && parameter ? ` has the parameter ${parameter.path}, which` : ''
  return [
    actionFinding(action, {
      code: 'retired-action',
      basis: basisOf('D', { doc: voiceId }),
      what: `${type}${name} belongs to Voice ID.`,
      rule: `AWS ended Voice ID on ${day}`,
      todo: 'Remove it: the feature no longer exists.',
      ...(name === '' || !parameter
        ? { at: ['Type'] }
        : { at: ['Parameters', parameter.path], isName: true }),
    }),
  ]
}

const voiceId =
  'https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html'
