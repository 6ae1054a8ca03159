import { parseKept } from '../document/kept-json.js'
import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import type { Content, Definition, SourceLocation, ViewContent } from '../model/definition.js'
import { type CheckedContent, createPlaceFinder, nullIfNoJson, placeFindings } from './checked-content.js'
import type { Finding } from './finding.js'
import { idsOf } from './locate.js'
import { checkTexts, mayHoldPlaceholders } from './texts.js'
import { mayHoldBindings } from './view/texts.js'
import { checkView } from './view.js'

/**
 * Checks a view's content, and finds the place of each finding in the tree of its file.
 *
 * @param within the string of the file whose text the tree is; null: the file's own
 */
export function checkDefinition(
  { content }: Definition,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null = null,
): CheckedContent {
  const find = createPlaceFinder('view', tree, parseJson, within)
  return {
    findings: placeFindings(findingsOf(viewContent(content)), find),
    ids: idsOf('view', tree),
    calls: null,
  }
}

/**
 * Finds content of a view that Amazon Connect would refuse, as far as known, ordered by place. Pure.
 *
 * @param content as it is sent, or as the service returned it
 * @returns null: it is not JSON, which only a service could return
 * @throws TypeError the content is a module's: a bug of ours
 */
export function checkContent(content: Content): readonly Finding[] | null {
  return nullIfNoJson(() => findingsOf(viewContent(content)))
}

function findingsOf({ template: text, actions }: ViewContent): readonly Finding[] {
  const template = parseKept(text)
  const found = checkView(template, actions, mayHoldBindings(text))
  return mayHoldPlaceholders(text) ? [...found, ...checkTexts('Template', template, [])] : found
}

function viewContent(content: Content): ViewContent {
  if (content.kind !== 'view')
    throw new TypeError('a module checked as a view: this is a bug of connect-publish')
  return content
}
