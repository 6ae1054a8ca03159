import { type LocatedObject, member } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { Kind, Problem, SourceLocation } from '../model/definition.js'
import { quote } from '../text/quote.js'

/** ContactFlowType of the service model. */
const flowTypes: ReadonlySet<string> = new Set([
  'CONTACT_FLOW',
  'CUSTOMER_QUEUE',
  'CUSTOMER_HOLD',
  'CUSTOMER_WHISPER',
  'AGENT_HOLD',
  'AGENT_WHISPER',
  'OUTBOUND_WHISPER',
  'AGENT_TRANSFER',
  'QUEUE_TRANSFER',
  'CAMPAIGN',
])

/**
 * An error if an object is a contact flow: its envelope, or the answer of `describe-contact-flow`. Only the members
 * around flow language identify it; flow language itself is the same in flows and flow modules.
 */
export function contactFlow(kind: Kind, object: LocatedObject): Problem | null {
  const { wrapper } = wrappers[kind]
  const wrapped = member(object, wrapper)
  const body = wrapped?.type === 'object' ? wrapped : object
  for (const { name, at, value } of body.members) {
    const sign = signOf(kind, name, value.type === 'string' ? value.value : null)
    if (sign !== null) return contactFlowError(kind, at, sign)
  }
  return null
}

/** @param sign the part of the file that identifies it, in words */
export function contactFlowError(kind: Kind, at: SourceLocation, sign: string): Problem {
  const { publishes, input } = wrappers[kind]
  const message = `This is a contact flow (${sign}); ${publishes}. Move the file to where the ${input} patterns do not match it, or exclude it with a pattern that begins with "!".`
  return error('contact-flow', at, message)
}

/** What identifies a contact flow, in words; null: nothing does. A flow module's answer has no Type. */
function signOf(kind: Kind, name: string, text: string | null): string | null {
  if (name === 'ContactFlow' || name === 'ContactFlowType') return `it has ${name}`
  if (text === null) return null
  if (name === 'Arn') return text.includes('/contact-flow/') ? 'its Arn has /contact-flow/' : null
  const isFlowType = kind === 'module' ? !/module/i.test(text) : flowTypes.has(text)
  return name === 'Type' && isFlowType ? `its Type is ${quote(text)}` : null
}

const wrappers: Readonly<
  Record<Kind, { readonly wrapper: string; readonly publishes: string; readonly input: string }>
> = {
  view: { wrapper: 'View', publishes: 'this input takes views', input: 'views' },
  module: { wrapper: 'ContactFlowModule', publishes: 'this action publishes flow modules', input: 'modules' },
}
