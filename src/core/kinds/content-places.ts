import type { ContentPath } from '../check/finding.js'
import type { Located } from '../document/located.js'
import { member as memberOf, presentMember } from '../document/located-json.js'
import { nestedLocation } from '../document/problem.js'
import type { Kind, SourceLocation } from '../model/definition.js'
import type { Context } from './context.js'
import { detectFormat, type FileFormat } from './shape.js'

/** Where something of a definition's content stands in its file. */
export interface ContentPlace {
  readonly place: SourceLocation
  /** Where in a string that is JSON text, as a sentence in brackets after a blank; else empty. */
  readonly note: string
}

/** A part of the content, and the string that it is the JSON text of. */
interface Part {
  readonly value: Located
  readonly string: ContentPlace | null
}

/**
 * Tells where each path of a definition's content stands in the file that it was read from, in every shape that a
 * definition may have. Where the content lacks members of the path, the place is that of the innermost that it has; null:
 * the file has no such part at all.
 */
export function contentPlaces(
  kind: Kind,
  tree: Located,
  context: Context,
): (path: ContentPath) => ContentPlace | null {
  const format = detectFormat(kind, tree, () => {})
  const parts = format === null ? {} : (kind === 'view' ? viewParts : moduleParts)(format, context)
  return ({ root, members }) => {
    const part = parts[root]
    return part ? placeOf(part, members) : null
  }
}

type Parts = { readonly [root in ContentPath['root']]?: Part | null }

function moduleParts({ form, body }: FileFormat, context: Context): Parts {
  if (form === 'bare') return { Content: { value: body, string: null } }
  return {
    Content: partOf(presentMember(body, 'Content'), null, context),
    Settings: partOf(presentMember(body, 'Settings'), null, context),
  }
}

function viewParts({ form, body }: FileFormat, context: Context): Parts {
  if (form === 'bare') return { Template: { value: body, string: null } }
  const content = partOf(presentMember(body, 'Content') ?? body, null, context)
  if (content?.value.type !== 'object') return {}
  return { Template: partOf(presentMember(content.value, 'Template'), content.string, context) }
}

/** An object, or the one that a string holds as JSON text. */
function partOf(value: Located | null, outer: ContentPlace | null, context: Context): Part | null {
  if (value?.type !== 'string') return value && { value, string: outer }
  const string = placeIn(value.at, outer)
  const { tree } = context.parseJson(context.file, value.value)
  return tree && { value: tree, string }
}

/** As other problems of JSON text are shown: at the string in the file, with the place within in words. */
function placeIn(at: SourceLocation, string: ContentPlace | null): ContentPlace {
  if (string === null) return { place: at, note: '' }
  return { place: string.place, note: nestedLocation(at) + string.note }
}

function placeOf({ value, string }: Part, members: ContentPath['members']): ContentPlace {
  let innermost = value
  for (const member of members) {
    const child = childOf(innermost, member)
    if (child === null) break
    innermost = child
  }
  return placeIn(innermost.at, string)
}

function childOf(value: Located, member: string | number): Located | null {
  if (value.type === 'array') return typeof member === 'number' ? (value.items[member] ?? null) : null
  return value.type === 'object' ? memberOf(value, String(member)) : null
}
