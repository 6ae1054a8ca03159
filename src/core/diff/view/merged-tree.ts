import type { Detail } from '../../model/difference.js'
import { longestIncreasing } from '../shared/sequence.js'
import { ownDetails } from './details.js'
import type { Partners } from './match.js'
import type { Component } from './tree.js'

/** A component in the tree that merges both sides: a new one at its place, a removed one at its old place. */
export type MergedNode = OneSidedNode | TwoSidedNode

export interface OneSidedNode {
  readonly mark: 'added' | 'removed'
  readonly component: Component
  readonly nodes: readonly MergedNode[]
  readonly isChanged: true
}

export interface TwoSidedNode {
  readonly mark: 'moved' | 'changed' | 'same'
  /** The component after. */
  readonly component: Component
  readonly before: Component
  /** The differences of the component itself. */
  readonly details: readonly Detail[]
  readonly nodes: readonly MergedNode[]
  /** Whether it, or something in it, differs. */
  readonly isChanged: boolean
}

/** Merges two partners and everything in them into one tree. */
export function mergeTrees(
  before: Component,
  component: Component,
  partners: Partners,
  moved = false,
): TwoSidedNode {
  const stays = findStaying(before, component, partners)
  const details = ownDetails(before, component, stays)
  const mark = moved ? 'moved' : details.length > 0 ? 'changed' : 'same'
  const nodes = mergeChildren(before, component, stays, partners)
  const isChanged = mark !== 'same' || nodes.some((node) => node.isChanged)
  return { mark, component, before, details, nodes, isChanged }
}

/**
 * A component that only one side has. Components in it that both sides have are shown at their present place, as moved.
 */
function createOneSided(component: Component, mark: OneSidedNode['mark'], partners: Partners): OneSidedNode {
  const nodes = component.children.flatMap((child): readonly MergedNode[] => {
    const partner = partners.get(child)
    if (partner === undefined) return [createOneSided(child, mark, partners)]
    return mark === 'added' ? [mergeTrees(partner, child, partners, true)] : []
  })
  return { mark, component, nodes, isChanged: true }
}

const none: ReadonlySet<Component> = new Set()

/** The components that both sides have with the same parent and in the same order. */
function findStaying(before: Component, after: Component, partners: Partners): ReadonlySet<Component> {
  if (before.children.length === 0 || after.children.length === 0) return none
  const places = new Map(before.children.map((child, place) => [child, { child, place }]))
  const shared = after.children.flatMap((child) => {
    const partner = partners.get(child)
    const former = partner && places.get(partner)
    return former === undefined ? [] : [{ child, former }]
  })
  const inOrder = new Set(longestIncreasing(shared.map(({ former }) => former.place)))
  const stays = shared.filter((_, index) => inOrder.has(index))
  return new Set(stays.flatMap(({ child, former }) => [child, former.child]))
}

const noNodes: readonly MergedNode[] = []

function mergeChildren(
  before: Component,
  after: Component,
  stays: ReadonlySet<Component>,
  partners: Partners,
): readonly MergedNode[] {
  if (before.children.length === 0 && after.children.length === 0) return noNodes
  const { first, following } = groupRemoved(before, stays, partners)
  const now = after.children.flatMap((child): readonly MergedNode[] => {
    const partner = partners.get(child)
    const node =
      partner === undefined
        ? createOneSided(child, 'added', partners)
        : mergeTrees(partner, child, partners, !stays.has(child))
    return [node, ...(following.get(child) ?? [])]
  })
  return [...first, ...now]
}

/** Removed components: those before all staying components, and the others by the sibling that they followed. */
function groupRemoved(before: Component, stays: ReadonlySet<Component>, partners: Partners): RemovedNodes {
  const first: MergedNode[] = []
  const following = new Map<Component, MergedNode[]>()
  let list = first
  for (const child of before.children) {
    const partner = partners.get(child)
    if (partner === undefined) list.push(createOneSided(child, 'removed', partners))
    else if (stays.has(child)) {
      list = []
      following.set(partner, list)
    }
  }
  return { first, following }
}

interface RemovedNodes {
  readonly first: readonly MergedNode[]
  readonly following: ReadonlyMap<Component, readonly MergedNode[]>
}
