import { isObject, type JsonObject } from '../../document/json.js'
import { canonicalJson } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import { itemWords } from '../../words/item-words.js'
import { detail } from '../shared/details.js'
import { componentName } from './names.js'
import { type Component, isComponent, type Piece } from './tree.js'
import { valueDetails } from './value-details.js'

/** The differences of a component itself: its props, its texts, and their order among the components that stay. */
export function ownDetails(
  before: Component,
  after: Component,
  stays: ReadonlySet<Component>,
): readonly Detail[] {
  const own = before.key === after.key ? noDetails : changedDetails(before, after)
  if (isInSameOrder(before, after, stays)) return own
  const [piecesBefore, piecesAfter] = [stayingPieces(before, stays), stayingPieces(after, stays)]
  return [...own, detail('Content (order)', listPieces(piecesBefore), listPieces(piecesAfter))]
}

const noDetails: readonly Detail[] = []

function changedDetails(before: Component, after: Component): readonly Detail[] {
  const members = memberDetails(after.type, membersToCompare(before, after), membersToCompare(after, before))
  return before.hasList && after.hasList ? [...members, ...textDetails(texts(before), texts(after))] : members
}

/**
 * Whether texts and staying components alternate in the same order. True if their numbers differ: that is a detail of
 * its own.
 */
function isInSameOrder(before: Component, after: Component, stays: ReadonlySet<Component>): boolean {
  // Without staying components there are only texts.
  if (stays.size === 0) return true
  const [one, other] = [stayingPieces(before, stays), stayingPieces(after, stays)]
  return one.length !== other.length || one.every((piece, index) => isText(piece) === isText(other[index]))
}

/** The details of an added or removed component: its own props and texts. */
export function wholeDetails(component: Component, mark: 'added' | 'removed'): readonly Detail[] {
  const bare = Object.fromEntries(Object.entries(component.members).flatMap(emptyProps))
  const [before, after] = mark === 'added' ? [bare, component.members] : [component.members, bare]
  const [textsBefore, textsAfter] = mark === 'added' ? [[], texts(component)] : [texts(component), []]
  return [...memberDetails(component.type, before, after), ...textDetails(textsBefore, textsAfter)]
}

/** The type is in the item already, and each prop is a detail of its own. */
function emptyProps([name, value]: readonly [string, Json]): readonly (readonly [string, Json])[] {
  if (name === 'Type') return [[name, value]]
  return name === 'Props' && isObject(value) ? [[name, {}]] : []
}

/** A prop is labelled by its name alone, as in the designer, and an item of a list by its noun. */
function memberDetails(type: string, before: JsonObject, after: JsonObject): readonly Detail[] {
  return valueDetails('', before, after).map((each) => {
    const path = each.label.startsWith(propsPath) ? each.label.slice(propsPath.length) : each.label
    const words = itemWords(type, path)
    return words === null ? { ...each, label: path } : { ...each, label: words, api: path }
  })
}

const propsPath = 'Props.'

/** The members of a component; with its list of contents if the other has none. */
function membersToCompare(component: Component, other: Component): JsonObject {
  const { hasList, members, pieces } = component
  return hasList && !other.hasList
    ? { ...members, Content: pieces.map((piece) => (isComponent(piece) ? componentName(piece) : piece.text)) }
    : members
}

function textDetails(before: readonly Json[], after: readonly Json[]): readonly Detail[] {
  const one = before.length <= 1 && after.length <= 1
  return one ? valueDetails('Content', before[0], after[0]) : valueDetails('Content', before, after)
}

function texts({ pieces }: Component): readonly Json[] {
  return pieces.flatMap((piece) => (isComponent(piece) ? [] : [piece.text]))
}

/** Texts, and the components that stay. */
function stayingPieces({ pieces }: Component, stays: ReadonlySet<Component>): readonly Piece[] {
  return pieces.filter((piece) => !isComponent(piece) || stays.has(piece))
}

function isText(piece: Piece | undefined): boolean {
  return piece !== undefined && !isComponent(piece)
}

function listPieces(pieces: readonly Piece[]): string {
  return pieces.map(pieceName).join(', ')
}

function pieceName(piece: Piece): string {
  return isComponent(piece) ? componentName(piece) : canonicalJson(piece.text)
}
