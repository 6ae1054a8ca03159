import type { Detail, Item } from '../../model/difference.js'
import { detail, oneSided } from '../shared/details.js'
import { wholeDetails } from './details.js'
import type { MergedNode, OneSidedNode, TwoSidedNode } from './merged-tree.js'
import { apiOfType, componentName, componentPath, type Parents } from './names.js'
import type { Component } from './tree.js'

/**
 * The components that differ, in reading order. An item for an added or removed component includes the components in
 * it; a component that is both moved and changed has two items.
 */
export function componentItems(root: MergedNode, parents: Parents): readonly Item[] {
  const items: Item[] = []
  addItems(root, parents, items)
  return items
}

function addItems(parent: MergedNode, parents: Parents, items: Item[]): void {
  for (const node of parent.nodes) {
    if (!node.isChanged) continue
    if (!isOneSided(node)) addTwoSided(node, parents, items)
    else if (node.mark !== parent.mark) items.push(oneSidedItem(node, parents))
    addItems(node, parents, items)
  }
}

/** Number of components inside of an added or removed one. */
export function countInside({ mark, nodes }: OneSidedNode): number {
  return nodes.reduce(
    (sum, each) => (isOneSided(each) && each.mark === mark ? sum + 1 + countInside(each) : sum),
    0,
  )
}

export function isOneSided(node: MergedNode): node is OneSidedNode {
  return node.mark === 'added' || node.mark === 'removed'
}

function oneSidedItem(node: OneSidedNode, parents: Parents): Item {
  const { component, mark } = node
  const innerCount = countInside(node)
  const count = innerCount === 0 ? [] : [oneSided('components inside', `${innerCount}`, mark)]
  const details = [...wholeDetails(component, mark), ...count]
  const subject = componentPath(component, parents)
  return { aspect: 'component', mark, subject, ...apiOfType(component), details }
}

function addTwoSided(
  { component, before, mark, details }: TwoSidedNode,
  parents: Parents,
  items: Item[],
): void {
  const hasDetails = details.length > 0
  if (mark !== 'moved' && !hasDetails) return
  const item = {
    aspect: 'component',
    subject: componentPath(component, parents),
    ...apiOfType(component),
  } as const
  if (mark === 'moved') items.push({ ...item, mark, details: moveDetails(before, component, parents) })
  if (hasDetails) items.push({ ...item, mark: 'changed', details })
}

/** The move of a component: its parent and its place there, before and after. */
function moveDetails(before: Component, after: Component, parents: Parents): readonly Detail[] {
  const place = (component: Component) => {
    const parent = parents.get(component) as Component // A moved component has a parent: only a root has none.
    return [componentPath(parent, parents), position(component, parent)] as const
  }
  const [[parentBefore, positionBefore], [parentAfter, positionAfter]] = [place(before), place(after)]
  return [detail('in', parentBefore, parentAfter), detail('position', positionBefore, positionAfter)].filter(
    (each) => each.before !== each.after,
  )
}

function position(component: Component, { children }: Component): string {
  const index = children.indexOf(component)
  const previous = children[index - 1]
  const following = previous === undefined ? '' : `, after ${componentName(previous)}`
  return `${index + 1} of ${children.length}${following}`
}
