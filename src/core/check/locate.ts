import type { Located, Member } from '../document/located.js'
import { type LocatedObject, presentMember } from '../document/located-json.js'
import type { ParseJson } from '../document/parsed.js'
import { nestedLocation } from '../document/problem.js'
import { detectFormat, type FileFormat } from '../kinds/shape.js'
import type { Kind, SourceLocation } from '../model/definition.js'
import type { ContentPath } from './finding.js'

/** A place in a definition's file. */
export interface FoundPlace {
  readonly place: SourceLocation
  /** Where in a string that is JSON text, as a sentence in brackets after the message; else empty. */
  readonly note: string
}

/** A value, and the string of the file that it is in, where it is in one. */
interface Found {
  readonly value: Located
  /** The name of the member that it is the value of, where it has one. */
  readonly name: SourceLocation | null
  readonly within: SourceLocation | null
}

/**
 * Finds where paths of a definition's content are in its file, by the shapes in which definitions are kept. Names and
 * indices that do not exist, such as those of what is missing, end at what they would be in. A part that is kept as JSON
 * text is read once, however many paths lead into it.
 *
 * @param tree of the file, from which the definition was read
 * @param parseJson reads the text of a part that is kept as a string
 */
export function createLocator(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
): (path: ContentPath) => FoundPlace {
  const format = detectFormat(kind, tree, () => undefined)
  const roots = new Map<ContentPath['root'], Found>()
  return ({ root, members }) => {
    const start = roots.get(root) ??
      rootOf(format, root, parseJson) ?? { value: tree, name: null, within: null }
    roots.set(root, start)
    return placeOf(start, members)
  }
}

function placeOf(root: Found, members: ContentPath['members']): FoundPlace {
  const { value, name, within } = members.reduce<Found & { readonly ended?: true }>(descend, root)
  // A list or an object of many lines is known by its name.
  const place = name !== null && (value.type === 'object' || value.type === 'array') ? name : value.at
  return within === null ? { place, note: '' } : { place: within, note: nestedLocation(place) }
}

function rootOf(shape: FileFormat | null, root: ContentPath['root'], parseJson: ParseJson): Found | null {
  if (shape === null) return null
  const { form, body } = shape
  const whole: Found = { value: body, name: null, within: null }
  if (form === 'bare') return whole
  if (root !== 'Template') return part(whole, root, parseJson)
  const content = part(whole, 'Content', parseJson) ?? whole
  return part(content, 'Template', parseJson)
}

/** A member that is an object, or the JSON text of one. */
function part({ value, within }: Found, name: string, parseJson: ParseJson): Found | null {
  const member = value.type === 'object' ? memberOf(value, name) : undefined
  if (member === undefined || member.value.type === 'null') return null
  const found: Found = { value: member.value, name: member.at, within }
  if (found.value.type !== 'string') return found
  const { tree } = parseJson(found.value.at.file, found.value.value)
  return tree === null ? found : { value: tree, name: null, within: within ?? found.value.at }
}

function descend(
  found: Found & { readonly ended?: true },
  step: string | number,
): Found & { readonly ended?: true } {
  const { value, within } = found
  if (found.ended) return found
  if (value.type === 'array' && typeof step === 'number') {
    const item = value.items[step]
    return item === undefined ? { ...found, ended: true } : { value: item, name: null, within }
  }
  const member = value.type === 'object' ? memberOf(value, String(step)) : undefined
  return member === undefined ? { ...found, ended: true } : { value: member.value, name: member.at, within }
}

function memberOf({ members }: LocatedObject, name: string): Member | undefined {
  return members.find((each) => each.name === name)
}

/** The `Id` and the id in the `Arn` of the resource that a kept answer of a describe call has. */
export function idsOf(kind: Kind, tree: Located): readonly string[] {
  const shape = detectFormat(kind, tree, () => undefined)
  if (shape === null || shape.form === 'bare') return []
  return ['Id', 'Arn'].flatMap((name) => {
    const value = presentMember(shape.body, name)
    return value?.type === 'string' ? [value.value] : []
  })
}
