import { isObject } from '../document/json.js'
import { parseKept } from '../document/kept-json.js'
import type { Located } from '../document/located.js'
import type { ParseJson } from '../document/parsed.js'
import { type ContentPlace, placeInDocument } from '../kinds/content-places.js'
import type { Definition, Json, SourceLocation } from '../model/definition.js'
import { hasReferences } from '../resolve/has-references.js'
import { referenceKinds } from './data/reference-kinds.js'
import { actionsOf } from './flow-action.js'
import { isJsonPath } from './json-path.js'
import { createLocator } from './locate.js'
import { type ParameterNode, parameterTree } from './parameter-tree.js'

/** An ARN or an id in the place of a resource. */
export interface Literal {
  /** The whole value: an ARN or an id, with its suffix, such as `:$LATEST`. */
  readonly text: string
  /** Kind of the resource in that place, from `referenceKinds`. */
  readonly kind: string
}

/** A literal, and its place in the file. */
export interface PlacedLiteral extends Literal, ContentPlace {}

type Members = readonly (string | number)[]

/**
 * Finds the ARNs and ids with which a definition's content names resources, in the places that the data of the Flow
 * language has. A view has none.
 *
 * @param tree the file's tree, or the part of it that is the definition
 * @param within the string of the file whose text the tree is; null: the file's own
 */
export function findLiterals(
  { kind, content }: Definition,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null = null,
): readonly PlacedLiteral[] {
  if (content.kind === 'view') return []
  const locate = createLocator(kind, tree, parseJson)
  return literalsOf(parseKept(content.content)).map(({ members, ...literal }) => ({
    ...literal,
    ...placeInDocument(within, locate({ root: 'Content', members })),
  }))
}

type Found = Literal & { readonly members: Members }

function literalsOf(content: Json): readonly Found[] {
  return actionsOf(content).flatMap(({ row, parameters, path }) =>
    row === null || row.shapeUnknown ? [] : visit(parameters, parameterTree(row), [...path, 'Parameters']),
  )
}

function visit(value: Json, node: ParameterNode, members: Members): readonly Found[] {
  if (typeof value === 'string') {
    const kind = node.row?.ref
    return kind !== undefined && isLiteral(value, kind) ? [{ text: value, kind, members }] : []
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => (node.item ? visit(item, node.item, [...members, index]) : []))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = node.members.get(name) ?? node.any
    return known ? visit(inner, known, [...members, name]) : []
  })
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[$\w-]+)?$/i
/** An AWS-managed resource has no account. Such a view is the same in every instance of its Region. */
const managed = /^arn:[\w-]+:connect:[\w-]*:aws:/

function isLiteral(text: string, kind: string): boolean {
  if (!Object.hasOwn(referenceKinds, kind) || isJsonPath(text) || hasReferences(text)) return false
  return uuid.test(text) || (/^arn:[\w-]+:/.test(text) && !managed.test(text))
}
