import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import { type ContentPlace, placeInDocument } from '../kinds/content-places.js'
import type { Content, Definition, Json, SourceLocation } from '../model/definition.js'
import {
  type CallPlaces,
  callPlaces,
  type FoundCalls,
  type RepositoryModule,
  type RepositoryView,
  resolveCalls,
} from './calls.js'
import type { Finding } from './finding.js'
import { checkFlow } from './flow.js'
import { createLocator, idsOf } from './locate.js'
import { checkTexts, mayHoldPlaceholders } from './texts.js'
import { checkView } from './view.js'

/** A finding and where it is in its file. */
export interface PlacedFinding extends ContentPlace {
  readonly finding: Finding
}

/** What is kept of a definition's check once its file is forgotten. */
export interface CheckedContent {
  readonly findings: readonly PlacedFinding[]
  /** `Id` and `Arn` of the resource, where the file has them. */
  readonly ids: readonly string[]
  /** Null: it calls no module. */
  readonly calls: CallPlaces | null
}

/**
 * Checks a definition's content, and finds the place of each finding in the tree of its file.
 *
 * @param within the string of the file whose text the tree is; null: the file's own
 */
export function checkDefinition(
  { kind, content }: Definition,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null = null,
): CheckedContent {
  const locate = createLocator(kind, tree, parseJson)
  const find = (path: Finding['path']) => placeInDocument(within, locate(path))
  const findings = (checkContent(content) ?? []).map((finding) => ({ finding, ...find(finding.path) }))
  return {
    findings,
    ids: idsOf(kind, tree),
    calls: content.kind === 'module' ? callPlaces(content.content, find) : null,
  }
}

/**
 * What Amazon Connect would refuse of a content, as far as it is known, ordered by place. Pure.
 *
 * @param content as it is sent, or as the service answered it
 * @returns null: it is no JSON, which only a service could answer
 */
export function checkContent(content: Content): readonly Finding[] | null {
  try {
    if (content.kind === 'view') return checkViewContent(content.template, content.actions)
    const settings = content.settings === null ? null : (JSON.parse(content.settings) as Json)
    return checkFlow(JSON.parse(content.content) as Json, settings)
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}

function checkViewContent(text: string, actions: readonly string[]): readonly Finding[] {
  const template = JSON.parse(text) as Json
  const found = checkView(template, actions)
  return mayHoldPlaceholders(text) ? [...found, ...checkTexts('Template', template, [])] : found
}

/** What the calls of a repository's modules come to, by the caller's file: of modules, and of views that they show. */
export function checkCalls(
  modules: readonly RepositoryModule[],
  views: readonly RepositoryView[],
): FoundCalls {
  return resolveCalls(modules, views)
}
