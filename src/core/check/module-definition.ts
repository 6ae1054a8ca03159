import { parseKept } from '../document/kept-json.js'
import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import type { Content, Definition, Json, ModuleContent, SourceLocation } from '../model/definition.js'
import { callPlaces } from './call-places.js'
import { type CheckedContent, createPlaceFinder, nullIfNoJson, placeFindings } from './checked-content.js'
import type { Finding } from './finding.js'
import { checkFlow } from './flow.js'
import { idsOf } from './locate.js'

/**
 * Checks a flow module's content, and finds the place of each finding in the tree of its file.
 *
 * @param within the string of the file whose text the tree is; null: the file's own
 */
export function checkDefinition(
  { content }: Definition,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null = null,
): CheckedContent {
  const find = createPlaceFinder('module', tree, parseJson, within)
  return {
    findings: placeFindings(findingsOf(moduleContent(content)), find),
    ids: idsOf('module', tree),
    calls: callPlaces(moduleContent(content).content, find),
  }
}

/**
 * Finds content of a module that Amazon Connect would refuse, as far as known, ordered by place. Pure.
 *
 * @param content as it is sent, or as the service returned it
 * @returns null: it is not JSON, which only a service could return
 * @throws TypeError the content is a view's: a bug of ours
 */
export function checkContent(content: Content): readonly Finding[] | null {
  return nullIfNoJson(() => findingsOf(moduleContent(content)))
}

function findingsOf({ content, settings }: ModuleContent): readonly Finding[] {
  return checkFlow(parseKept(content), settings === null ? null : (JSON.parse(settings) as Json))
}

function moduleContent(content: Content): ModuleContent {
  if (content.kind !== 'module')
    throw new TypeError('a view checked as a module: this is a bug of connect-publish')
  return content
}
