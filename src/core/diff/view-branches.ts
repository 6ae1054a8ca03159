import type { Detail } from './types.js'
import { ownDetails } from './view-details.js'
import type { Partners } from './view-match.js'
import { increasing } from './view-sequence.js'
import type { Component } from './view-tree.js'

/** A component in the one tree that shows both sides: what is new in its place, what is gone in its old place. */
export type Branch = Single | Both

export interface Single {
  readonly mark: 'added' | 'removed'
  readonly component: Component
  readonly branches: readonly Branch[]
  readonly touched: true
}

export interface Both {
  readonly mark: 'moved' | 'changed' | 'same'
  /** As it is now. */
  readonly component: Component
  readonly before: Component
  /** What differs of itself. */
  readonly details: readonly Detail[]
  readonly branches: readonly Branch[]
  /** Something differs in it or in what it holds. */
  readonly touched: boolean
}

/** Two partners, and all that either of them holds, as one tree. */
export function joined(before: Component, component: Component, partners: Partners, moved = false): Both {
  const stays = staying(before, component, partners)
  const details = [...ownDetails(before, component, stays)]
  const mark = moved ? 'moved' : details.length > 0 ? 'changed' : 'same'
  const branches = children(before, component, stays, partners)
  const touched = mark !== 'same' || branches.some((branch) => branch.touched)
  return { mark, component, before, details, branches, touched }
}

/** What only one side has. Of what it holds, whatever both sides have is shown where it is now, as moved. */
function single(component: Component, mark: Single['mark'], partners: Partners): Single {
  const branches = component.children.flatMap((child): readonly Branch[] => {
    const partner = partners.get(child)
    if (partner === undefined) return [single(child, mark, partners)]
    return mark === 'added' ? [joined(partner, child, partners, true)] : []
  })
  return { mark, component, branches, touched: true }
}

/** The components of both sides that stay where they are: with their parent, and in one order. */
function staying(before: Component, after: Component, partners: Partners): ReadonlySet<Component> {
  const places = new Map(before.children.map((child, place) => [child, { child, place }]))
  const here = after.children.flatMap((child) => {
    const partner = partners.get(child)
    const was = partner && places.get(partner)
    return was === undefined ? [] : [{ child, was }]
  })
  const inOrder = new Set(increasing(here.map(({ was }) => was.place)))
  const stays = here.filter((_, index) => inOrder.has(index))
  return new Set(stays.flatMap(({ child, was }) => [child, was.child]))
}

function children(
  before: Component,
  after: Component,
  stays: ReadonlySet<Component>,
  partners: Partners,
): readonly Branch[] {
  const { first, behind } = removed(before, stays, partners)
  const now = after.children.flatMap((child): readonly Branch[] => {
    const partner = partners.get(child)
    const branch =
      partner === undefined
        ? single(child, 'added', partners)
        : joined(partner, child, partners, !stays.has(child))
    return [branch, ...(behind.get(child) ?? [])]
  })
  return [...first, ...now]
}

/** What is gone: what stood before all that stays, and the rest by the sibling that it stood behind. */
function removed(before: Component, stays: ReadonlySet<Component>, partners: Partners): Gone {
  const first: Branch[] = []
  const behind = new Map<Component, Branch[]>()
  let list = first
  for (const child of before.children) {
    const partner = partners.get(child)
    if (partner === undefined) list.push(single(child, 'removed', partners))
    else if (stays.has(child)) {
      list = []
      behind.set(partner, list)
    }
  }
  return { first, behind }
}

interface Gone {
  readonly first: readonly Branch[]
  readonly behind: ReadonlyMap<Component, readonly Branch[]>
}
