import type { Located } from '../located.js'
import type { ParseJson } from '../parsed.js'
import type { Content, Definition, Json } from '../types.js'
import { type CallPlaces, callPlaces, type FoundCalls, type RepositoryModule, resolveCalls } from './calls.js'
import type { Finding } from './finding.js'
import { checkFlow } from './flow.js'
import { type FoundPlace, idsOf, locate } from './locate.js'
import { checkTexts } from './texts.js'

/** A finding and where it is in its file. */
export interface PlacedFinding extends FoundPlace {
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

/** Checks a definition's content, and finds the place of each finding in the tree of its file. */
export function checkDefinition(
  { kind, content }: Definition,
  tree: Located,
  parseJson: ParseJson,
): CheckedContent {
  const find = (path: Finding['path']) => locate(kind, tree, path, parseJson)
  const findings = (checkContent(content) ?? []).map((finding) => ({ finding, ...find(finding.path) }))
  const ids = kind === 'module' ? idsOf(kind, tree) : []
  return { findings, ids, calls: content.kind === 'module' ? callPlaces(content.content, find) : null }
}

/**
 * What Amazon Connect would refuse of a content, as far as it is known, ordered by place. Pure.
 *
 * @param content as it is sent, or as the service answered it
 * @returns null: it is no JSON, which only a service could answer
 */
export function checkContent(content: Content): readonly Finding[] | null {
  try {
    if (content.kind === 'view') return checkTexts('Template', JSON.parse(content.template) as Json, [])
    const settings = content.settings === null ? null : (JSON.parse(content.settings) as Json)
    return checkFlow(JSON.parse(content.content) as Json, settings)
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}

/** What the calls between a repository's modules come to, by the caller's file. */
export function checkModuleCalls(modules: readonly RepositoryModule[]): FoundCalls {
  return resolveCalls(modules)
}
