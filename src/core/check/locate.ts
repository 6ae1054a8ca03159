import type { Located } from '../document/located.js'
import { presentMember } from '../document/located-json.js'
import type { ParseJson } from '../document/parsed.js'
import { nestedLocation } from '../document/problem.js'
import { type ContentPlace, contentValues, type PartPath } from '../kinds/content-places.js'
import { detectFormat } from '../kinds/file-format.js'
import type { Kind } from '../model/definition.js'
import type { ContentPath } from './finding.js'

/**
 * Creates a function that finds the place of a finding. A path with missing names or indices ends at the part that
 * would contain them, or else at the start of the definition.
 *
 * @param tree of the file from which the definition was read
 * @param parseJson parses a part that is a string
 */
export function createLocator(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
): (path: ContentPath) => ContentPlace {
  const find = createPartLocator(kind, tree, parseJson)
  return (path) => find(path) ?? { place: tree.at, note: '' }
}

/** The same for all parts of what is sent. Null: the file has no such part at all. */
export function createPartLocator(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
): (path: PartPath) => ContentPlace | null {
  const find = contentValues(kind, tree, parseJson)
  return (path) => {
    const found = find(path)
    if (found === null) return null
    const { value, name, string } = found
    // A list or an object of many lines is shown at its name.
    const isAtName = path.isName === true || value.type === 'object' || value.type === 'array'
    const place = name !== null && isAtName ? name : value.at
    return string === null ? { place, note: '' } : { place: string.place, note: nestedLocation(place) }
  }
}

/** The `Id` and the `Arn` of the resource in a saved answer of a describe call. */
export function idsOf(kind: Kind, tree: Located): readonly string[] {
  const shape = detectFormat(kind, tree, () => undefined)
  if (shape === null || shape.form === 'bare') return []
  return ['Id', 'Arn'].flatMap((name) => {
    const value = presentMember(shape.body, name)
    return value?.type === 'string' ? [value.value] : []
  })
}
