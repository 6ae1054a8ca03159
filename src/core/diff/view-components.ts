import { detail, oneSided } from './details.js'
import type { Detail, Item } from './types.js'
import type { Both, Branch, Single } from './view-branches.js'
import { wholeDetails } from './view-details.js'
import { componentName, componentPath, type Parents } from './view-names.js'
import type { Component } from './view-tree.js'

/**
 * The components that differ, as one meets them from the top. What an added or removed component holds goes with it;
 * one that is both moved and changed is told twice.
 */
export function* componentItems(above: Branch, parents: Parents): Generator<Item> {
  for (const branch of above.branches) {
    if (!branch.touched) continue
    if (!isSingle(branch)) yield* bothItems(branch, parents)
    else if (branch.mark !== above.mark) yield singleItem(branch, parents)
    yield* componentItems(branch, parents)
  }
}

/** How many components one that was added or removed brings or takes away with it. */
export function inside({ mark, branches }: Single): number {
  return branches.reduce(
    (sum, each) => (isSingle(each) && each.mark === mark ? sum + 1 + inside(each) : sum),
    0,
  )
}

export function isSingle(branch: Branch): branch is Single {
  return branch.mark === 'added' || branch.mark === 'removed'
}

function singleItem(branch: Single, parents: Parents): Item {
  const { component, mark } = branch
  const held = inside(branch)
  const count = held === 0 ? [] : [oneSided('components inside', `${held}`, mark)]
  const details = [...wholeDetails(component, mark), ...count]
  return { aspect: 'component', mark, subject: componentPath(component, parents), details }
}

function* bothItems({ component, before, mark, details }: Both, parents: Parents): Generator<Item> {
  const item = { aspect: 'component', subject: componentPath(component, parents) } as const
  if (mark === 'moved') yield { ...item, mark, details: [...moveDetails(before, component, parents)] }
  if (details.length > 0) yield { ...item, mark: 'changed', details }
}

/** From where to where: what holds it, and its place there. */
function moveDetails(before: Component, after: Component, parents: Parents): readonly Detail[] {
  const place = (component: Component) => {
    const above = parents.get(component) as Component // What moved is held by something: only a root is not.
    return [componentPath(above, parents), position(component, above)] as const
  }
  const [[wasIn, was], [isIn, is]] = [place(before), place(after)]
  return [detail('in', wasIn, isIn), detail('position', was, is)].filter(({ before: b, after: a }) => b !== a)
}

function position(component: Component, { children }: Component): string {
  const index = children.indexOf(component)
  const previous = children[index - 1]
  const behind = previous === undefined ? '' : `, after ${componentName(previous)}`
  return `${index + 1} of ${children.length}${behind}`
}
