import type { ContentPath } from '../check/finding.js'
import type { Located, Member } from '../document/located.js'
import type { LocatedObject } from '../document/located-json.js'
import type { ParseJson } from '../document/parsed.js'
import { nestedLocation } from '../document/problem.js'
import type { Kind, SourceLocation } from '../model/definition.js'
import { detectFormat, type FileFormat } from './file-format.js'

/** The place of a part of a definition's content in its file. */
export interface ContentPlace {
  readonly place: SourceLocation
  /** The place inside a string with JSON text, as a sentence in brackets after a blank; else empty. */
  readonly note: string
}

/** A place within what is sent as a definition's content. */
export interface PartPath extends Omit<ContentPath, 'root'> {
  /** `Actions` is the list beside a view's template. */
  readonly root: ContentPath['root'] | 'Actions'
}

/** A value of a definition's content. */
export interface ContentValue {
  readonly value: Located
  /** The name of its member. Null: it is an item, or a document itself. */
  readonly name: SourceLocation | null
  /** The string of the file whose JSON text contains it. Null: it is directly in the file. */
  readonly string: ContentPlace | null
}

/**
 * Finds values of a definition's content in its file, in every format that a definition may have. If the content lacks
 * members of a path, the innermost existing value is returned; null: the file does not have the part at all. JSON text
 * in a string is parsed once, for all paths into it.
 *
 * @param tree the file's tree, or the part of it that is the definition
 * @param parseJson parses a part that is a string; a text that is not JSON is a value like any other
 */
export function contentValues(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
): (path: PartPath) => ContentValue | null {
  const format = detectFormat(kind, tree, () => {})
  let read: Parts | null = null
  return ({ root, members }) => {
    // Lazy: most definitions have no finding.
    read ??= format === null ? {} : (kind === 'view' ? viewParts : moduleParts)(format, parseJson)
    const part = read[root]
    return part ? innermost(part, members) : null
  }
}

/** Finds the place of each path in a definition's content. Null: the file does not have the part, or it is not JSON. */
export function contentPlaces(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
): (path: ContentPath) => ContentPlace | null {
  const find = contentValues(kind, tree, parseJson)
  return (path) => {
    const isRead = find({ ...path, members: [] })?.value.type !== 'string'
    const found = isRead ? find(path) : null
    return found && placeIn(found.value.at, found.string)
  }
}

type Parts = { readonly [root in PartPath['root']]?: ContentValue | null }

function moduleParts({ form, body }: FileFormat, parseJson: ParseJson): Parts {
  const whole: ContentValue = { value: body, name: null, string: null }
  if (form === 'bare') return { Content: whole }
  return { Content: partOf(whole, 'Content', parseJson), Settings: partOf(whole, 'Settings', parseJson) }
}

function viewParts({ form, body }: FileFormat, parseJson: ParseJson): Parts {
  const whole: ContentValue = { value: body, name: null, string: null }
  if (form === 'bare') return { Template: whole }
  const content = partOf(whole, 'Content', parseJson) ?? whole
  return {
    Template: partOf(content, 'Template', parseJson),
    Actions: partOf(content, 'Actions', parseJson),
  }
}

/** A member that is given, or the value of its JSON text. */
function partOf({ value, string }: ContentValue, name: string, parseJson: ParseJson): ContentValue | null {
  const member = value.type === 'object' ? findMember(value, name) : undefined
  if (member === undefined || member.value.type === 'null') return null
  const part: ContentValue = { value: member.value, name: member.at, string }
  if (part.value.type !== 'string') return part
  const { tree } = parseJson(part.value.at.file, part.value.value)
  return tree ? { value: tree, name: null, string: placeIn(part.value.at, string) } : part
}

/** Like other problems of JSON text: at the string in the file, with the place inside it in words. */
export function placeIn(at: SourceLocation, string: ContentPlace | null): ContentPlace {
  if (string === null) return { place: at, note: '' }
  return { place: string.place, note: nestedLocation(at) + string.note }
}

/** A place in a document that is the JSON text of a string; null: the document is a file. */
export function placeInDocument(string: SourceLocation | null, found: ContentPlace): ContentPlace {
  if (string === null) return found
  return { place: string, note: found.note + nestedLocation(found.place) }
}

function innermost(part: ContentValue, members: ContentPath['members']): ContentValue {
  let found = part
  for (const member of members) {
    const child = childOf(found, member)
    if (child === null) break
    found = child
  }
  return found
}

function childOf({ value, string }: ContentValue, step: string | number): ContentValue | null {
  if (value.type === 'array') {
    const item = typeof step === 'number' ? value.items[step] : undefined
    return item ? { value: item, name: null, string } : null
  }
  const member = value.type === 'object' ? findMember(value, String(step)) : undefined
  return member ? { value: member.value, name: member.at, string } : null
}

function findMember({ members }: LocatedObject, name: string): Member | undefined {
  return members.find((each) => each.name === name)
}
