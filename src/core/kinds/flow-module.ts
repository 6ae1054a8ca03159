import type { Located } from '../document/located.js'
import { compactJson, type LocatedObject, presentMember, withoutMember } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { ModuleContent } from '../model/definition.js'
import type { Context, ReportFinding } from './context.js'
import { type FileFormat, wrongKind } from './file-format.js'
import { checkFlowGraph } from './flow-graph.js'
import { moduleContent } from './large-text.js'
import {
  asObject,
  checkValue,
  noEffect,
  readObject,
  required,
  requiredString,
  sentAsIs,
  unknownMembers,
  wrongType,
} from './members.js'

/** ContactFlowModuleContent of the service model, in UTF-16 units. */
const maxLength = 256_000

/** Reads and checks the parts of a flow module that are sent; null: it cannot be read. */
export function readModuleContent(
  { form, body }: FileFormat,
  context: Context,
  report: ReportFinding,
): ModuleContent | null {
  const value = form === 'bare' ? body : required(body, 'Content', report)
  const settingsValue = form === 'bare' ? null : presentMember(body, 'Settings')
  const content = value === null ? null : readObject(value, 'Content', context, report, readFlowLanguage)
  const settings =
    settingsValue === null ? null : readObject(settingsValue, 'Settings', context, report, readContract)
  if (value === null || content === null) return null
  const fault = moduleSizeFault({ content })
  if (fault !== null) report(error('module-size', value.at, fault))
  return moduleContent(content, settings)
}

/** The fault in the size of a flow module, as sentences; null: none. */
export function moduleSizeFault({ content }: Pick<ModuleContent, 'content'>): string | null {
  if (content.length <= maxLength) return null
  return `The module's content has ${content.length} characters as compact JSON; at most ${maxLength} are allowed. Make the module smaller, or split it.`
}

/** `ExternalInvocationConfiguration.Enabled`; null if it is not given. */
export function readExternalInvocation({ form, body }: FileFormat, report: ReportFinding): boolean | null {
  const value = form === 'bare' ? null : presentMember(body, 'ExternalInvocationConfiguration')
  const object = value === null ? null : asObject(value, 'ExternalInvocationConfiguration', report)
  if (object === null) return null
  unknownMembers(object, externalMembers, report)
  const enabled = presentMember(object, 'Enabled')
  if (enabled === null) return null
  if (enabled.type === 'boolean') return enabled.value
  report(wrongType('Enabled', enabled, 'true or false'))
  return null
}

const externalMembers = {
  where: 'ExternalInvocationConfiguration',
  members: ['Enabled'],
  effect: noEffect,
}

const flowMembers = {
  where: 'flow language',
  members: ['Version', 'StartAction', 'Actions', 'Metadata', 'Settings'],
  effect: sentAsIs,
}

/** The canvas, top-level `Metadata`, is sent unchanged: the service does not execute it. */
function readFlowLanguage(flow: LocatedObject, report: ReportFinding): string | null {
  const wrongKindProblem = wrongKind('module', flow)
  if (wrongKindProblem !== null) {
    report(wrongKindProblem)
    return null
  }
  unknownMembers(flow, flowMembers, report)
  requiredString(flow, 'Version', report)
  const start = requiredString(flow, 'StartAction', report)
  const actions = readActions(flow, report)
  if (actions !== null) checkFlowGraph(start, actions, report)
  checkValue(withoutMember(flow, 'Metadata'), report)
  return compactJson(flow)
}

function readActions(flow: LocatedObject, report: ReportFinding): readonly Located[] | null {
  const actions = required(flow, 'Actions', report)
  if (actions?.type === 'array') return actions.items
  if (actions !== null) report(wrongType('Actions', actions, 'a list of actions'))
  return null
}

function readContract(settings: LocatedObject, report: ReportFinding): string {
  checkValue(settings, report)
  return compactJson(settings)
}
