import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import { type ContentPlace, placeInDocument } from '../kinds/content-places.js'
import type { Kind, SourceLocation } from '../model/definition.js'
import type { CallPlaces } from './call-places.js'
import type { Finding } from './finding.js'
import { createLocator } from './locate.js'

/** A finding and its place in the file. */
export interface PlacedFinding extends ContentPlace {
  readonly finding: Finding
}

/** The result of a definition's check that is kept after its file was released. */
export interface CheckedContent {
  readonly findings: readonly PlacedFinding[]
  /** `Id` and `Arn` of the resource, if the file has them. */
  readonly ids: readonly string[]
  /** Null: it calls no module. */
  readonly calls: CallPlaces | null
}

/**
 * Finds the places of a definition's content in its file.
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

/** Null: a text is not JSON, which only a service could return. */
export function nullIfNoJson<T>(check: () => T): T | null {
  try {
    return check()
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}
