import type { Content, Json } from '../types.js'
import type { Finding } from './finding.js'
import { checkFlow } from './flow.js'
import { checkTexts } from './texts.js'

export { type CallOutcome, checkCalls, findCalls, type ModuleCall, type RepositoryModule } from './calls.js'
export { type FoundPlace, locate } from './locate.js'

/**
 * What Amazon Connect would refuse of a content, as far as it is known, ordered by place. Pure.
 *
 * @param content as it is sent; what the service answered may be no JSON, and then nothing is found
 */
export function checkContent(content: Content): readonly Finding[] {
  if (content.kind === 'view') {
    const template = read(content.template)
    return template === undefined ? [] : checkTexts('Template', template, [])
  }
  const [flow, settings] = [read(content.content), content.settings === null ? null : read(content.settings)]
  return flow === undefined || settings === undefined ? [] : checkFlow(flow, settings)
}

/** Undefined: it is no JSON, which only a service could answer. */
export function read(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
