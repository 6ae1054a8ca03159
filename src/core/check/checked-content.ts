import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import { type ContentPlace, placeInDocument } from '../kinds/content-places.js'
import type { Kind, SourceLocation } from '../model/definition.js'
import type { CallPlaces } from './call-places.js'
import type { Finding } from './finding.js'
import { createLocator } from './locate.js'

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
 * Finds where in its file something of a definition's content is.
 *
 * @param within the string of the file whose text the tree is; null: the file's own
 */
export function createPlaceFinder(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null,
): (path: Finding['path']) => ContentPlace {
  const locate = createLocator(kind, tree, parseJson)
  return (path) => placeInDocument(within, locate(path))
}

export function placeFindings(
  findings: readonly Finding[],
  find: (path: Finding['path']) => ContentPlace,
): readonly PlacedFinding[] {
  return findings.map((finding) => ({ finding, ...find(finding.path) }))
}

/** Null: a text is no JSON, which only a service could answer. */
export function nullIfNoJson<T>(check: () => T): T | null {
  try {
    return check()
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}
