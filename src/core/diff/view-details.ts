import { canonicalJson } from '../canonical-json.js'
import { isObject, type JsonObject } from '../json.js'
import type { Json } from '../types.js'
import { detail } from './details.js'
import type { Detail } from './types.js'
import { componentName } from './view-names.js'
import { type Component, isComponent, type Piece } from './view-tree.js'
import { valueDetails } from './view-values.js'

/** What differs of a component itself: its props, its texts, and how they stand between the components that stay. */
export function* ownDetails(
  before: Component,
  after: Component,
  stays: ReadonlySet<Component>,
): Generator<Detail> {
  yield* memberDetails(membersBeside(before, after), membersBeside(after, before))
  if (before.list && after.list) yield* textDetails(texts(before), texts(after))
  const [was, is] = [inPlace(before, stays), inPlace(after, stays)]
  if (was.length === is.length && was.some((piece, index) => isText(piece) !== isText(is[index])))
    yield detail('Content (order)', listed(was), listed(is))
}

/** What a component that only one side has brings or takes away: its own props and texts. */
export function wholeDetails(component: Component, mark: 'added' | 'removed'): readonly Detail[] {
  const bare = Object.fromEntries(Object.entries(component.members).flatMap(emptied))
  const [before, after] = mark === 'added' ? [bare, component.members] : [component.members, bare]
  const [old, now] = mark === 'added' ? [[], texts(component)] : [texts(component), []]
  return [...memberDetails(before, after), ...textDetails(old, now)]
}

/** The type is told already, and of the props each by itself. */
function emptied([name, value]: readonly [string, Json]): readonly (readonly [string, Json])[] {
  if (name === 'Type') return [[name, value]]
  return name === 'Props' && isObject(value) ? [[name, {}]] : []
}

/** A prop is called by its name alone, as in the designer. */
function* memberDetails(before: JsonObject, after: JsonObject): Generator<Detail> {
  for (const each of valueDetails('', before, after))
    yield { ...each, label: each.label.replace(/^Props\./u, '') }
}

/** The members of one, with its list of contents where the other has none. */
function membersBeside(component: Component, other: Component): JsonObject {
  const { list, members, pieces } = component
  return list && !other.list
    ? { ...members, Content: pieces.map((piece) => (isComponent(piece) ? componentName(piece) : piece.text)) }
    : members
}

function textDetails(before: readonly Json[], after: readonly Json[]): Iterable<Detail> {
  const one = before.length <= 1 && after.length <= 1
  return one ? valueDetails('Content', before[0], after[0]) : valueDetails('Content', before, after)
}

function texts({ pieces }: Component): readonly Json[] {
  return pieces.flatMap((piece) => (isComponent(piece) ? [] : [piece.text]))
}

/** Texts, and the components that stay. */
function inPlace({ pieces }: Component, stays: ReadonlySet<Component>): readonly Piece[] {
  return pieces.filter((piece) => !isComponent(piece) || stays.has(piece))
}

function isText(piece: Piece | undefined): boolean {
  return piece !== undefined && !isComponent(piece)
}

function listed(pieces: readonly Piece[]): string {
  return pieces.map(pieceName).join(', ')
}

function pieceName(piece: Piece): string {
  return isComponent(piece) ? componentName(piece) : canonicalJson(piece.text)
}
