import type { ViewContent } from '../../model/definition.js'
import type { Item } from '../../model/difference.js'
import {
  type ContentChange,
  type ContentChanges,
  changeAt,
  changeInPart,
  removalAt,
} from '../shared/content-change.js'
import type { Path } from '../shared/leaves.js'
import { type ValueChange, valueChanges } from '../shared/value-changes.js'
import { removedOutputs } from '../view-outputs.js'
import { actionItems } from './actions.js'
import { bestMatch } from './best-match.js'
import { type BrokenParts, brokenParts } from './breaking.js'
import { isOneSided } from './component-items.js'
import { inputItems } from './input-items.js'
import type { Partners } from './match.js'
import type { MergedNode, TwoSidedNode } from './merged-tree.js'
import { actionPlaces, inputPlaces, type PlaceInTree } from './named-places.js'
import { type Component, createIntern, isComponent, type Piece, readViewTree, type ViewTree } from './tree.js'

/** Two contents of a view, matched. The paths are those of `after`. */
interface ComparedViews {
  readonly before: ViewTree
  readonly after: ViewTree
  readonly partners: Partners
  readonly root: TwoSidedNode
}

function compareViews(before: ViewContent, after: ViewContent): ComparedViews | null {
  const intern = createIntern()
  const [treeBefore, treeAfter] = [readViewTree(before, intern), readViewTree(after, intern)]
  if (treeBefore === null || treeAfter === null) return null
  return { before: treeBefore, after: treeAfter, ...bestMatch(treeBefore, treeAfter) }
}

/** The places that the difference of two views concerns. */
export function viewContentChanges(before: ViewContent, after: ViewContent): ContentChanges {
  const views = compareViews(before, after)
  const actions = actionItems(before, after)
  return { changes: [...viewChanges(views, actions, after)], breaking: brokenPlaces(views, actions) }
}

function* viewChanges(
  views: ComparedViews | null,
  actions: readonly Item[],
  after: ViewContent,
): Generator<ContentChange> {
  if (views !== null)
    for (const item of inputItems(views.before, views.after)) yield* inputChanges(views, item.subject)
  for (const { mark, subject } of actions)
    yield mark === 'added' ? changeAt('Actions', [after.actions.indexOf(subject)]) : removalAt('Actions', [])
  if (views === null) return yield changeAt('Template', [])
  yield* nodeChanges(views, views.root)
  for (const change of valueChanges(views.before.templateMeta, views.after.templateMeta))
    yield changeInPart('Template', change)
  if (views.root.details.length > 0) yield* ownChanges(views, views.root)
}

function brokenPlaces(views: ComparedViews | null, actions: readonly Item[]): ContentChanges['breaking'] {
  if (views === null) return brokenParts(actions).map(() => [removalAt('Actions', [])])
  const items = [...inputItems(views.before, views.after), ...actions]
  const outputs = [...removedOutputs(views.before, views.after).values()]
  const ofParts = brokenParts(items).map((broken) => partChanges(views, broken))
  const ofOutputs = outputs.map((component) => removedFrom(views, { component, members: ['Props', 'Name'] }))
  return outputs.length > 0 ? [...ofParts, ofOutputs] : ofParts
}

function partChanges(views: ComparedViews, { aspect, names }: BrokenParts): readonly ContentChange[] {
  if (aspect === 'input') return names.flatMap((name) => [...inputChanges(views, name)])
  const raised = actionPlaces(views.before)
  const raisers = names.flatMap((name) => raised.get(name) ?? [])
  // A bare template has no list of actions: they are those that it raises.
  return [removalAt('Actions', []), ...raisers.map((place) => removedFrom(views, place))]
}

/** The first place that shows an input, of the side that has it. */
function* inputChanges(views: ComparedViews, name: string): Generator<ContentChange> {
  const [own, former] = [inputPlaces(views.after).get(name), inputPlaces(views.before).get(name)]
  if (own !== undefined) yield changeAt('Template', pathOf(views.after, own))
  else if (former !== undefined) yield removedFrom(views, former)
}

function* nodeChanges(views: ComparedViews, parent: MergedNode): Generator<ContentChange> {
  for (const node of parent.nodes) {
    if (!node.isChanged) continue
    const { component } = node
    if (!isOneSided(node)) {
      if (node.mark === 'moved') yield changeAt('Template', pathOf(views.after, { component, members: [] }))
      if (node.details.length > 0) yield* ownChanges(views, node)
    } else if (node.mark !== parent.mark)
      yield node.mark === 'added'
        ? changeAt('Template', pathOf(views.after, { component, members: [] }))
        : removedFrom(views, { component, members: [] })
    yield* nodeChanges(views, node)
  }
}

/** The changes of a component's members and texts; if there are none, the order of its texts and components changed. */
function* ownChanges(
  { after }: ComparedViews,
  { before, component }: TwoSidedNode,
): Generator<ContentChange> {
  const inTree = ({ path, exists }: ValueChange) => ({
    at: { root: 'Template', members: pathOf(after, { component, members: path }) } as const,
    exists,
  })
  let isFound = false
  for (const change of [
    ...valueChanges(before.members, component.members),
    ...textChanges(before, component),
  ]) {
    isFound = true
    yield inTree(change)
  }
  if (!isFound) yield inTree({ path: ['Content'], exists: true })
}

function textChanges(before: Component, { hasList, pieces }: Component): readonly ValueChange[] {
  if (before.hasList !== hasList) return [{ path: ['Content'], exists: hasList }]
  const [former, own] = [texts(before.pieces), texts(pieces)]
  const [known, kept] = [new Set(former.map(({ text }) => text)), new Set(own.map(({ text }) => text))]
  const added = own.filter(({ text }) => !known.has(text))
  const isShorter = former.some(({ text }) => !kept.has(text)) && own.length < former.length
  return [
    ...added.map(({ at }) => ({ path: ['Content', at], exists: true })),
    ...(isShorter ? [{ path: ['Content'], exists: false }] : []),
  ]
}

function texts(pieces: readonly Piece[]): readonly { readonly at: number; readonly text: string }[] {
  return pieces.flatMap((piece, at) => (isComponent(piece) ? [] : [{ at, text: JSON.stringify(piece.text) }]))
}

/**
 * The place of something that was removed from a component, or, if that was removed too, from the nearest parent that
 * was not.
 */
function removedFrom({ before, after, partners }: ComparedViews, place: PlaceInTree): ContentChange {
  const { component, members } = place
  if (component === null) return removalAt('Template', members)
  for (let parent = component; ; parent = before.parents.get(parent) ?? before.root) {
    const partner = partners.get(parent)
    if (partner === undefined) continue
    const path = parent === component ? members : ['Content']
    return removalAt('Template', pathOf(after, { component: partner, members: path }))
  }
}

/** The path of a place from the template's root. */
function pathOf(tree: ViewTree, { component, members }: PlaceInTree): Path {
  if (component === null) return members
  const parent = tree.parents.get(component)
  // The root represents Body, which is its list of contents.
  if (parent === undefined) return members[0] === 'Content' ? ['Body', ...members.slice(1)] : ['Body']
  const at = parent.pieces.indexOf(component)
  return [...pathOf(tree, { component: parent, members: ['Content', at] }), ...members]
}
