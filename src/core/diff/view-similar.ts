import { isObject } from '../json.js'
import type { Json } from '../types.js'
import { type Component, isComponent, type Piece } from './view-tree.js'

/** Of what two components have, more than this must be common to take them for the same one. */
const enough = 0.4

/** How far from its own place among what is left a component is looked for; it bounds the work. */
const reach = 10

/** What a component has beside its type: its props with their values, the words of its texts, what it holds. */
type Traits = ReadonlyMap<string, number>

/** Pairs components of one place and of one type, each with the one that it has most in common with, if enough. */
export function nearPairs(
  left: readonly Component[],
  right: readonly Component[],
): readonly (readonly [Component, Component])[] {
  const traits = new Map(right.map((each) => [each, traitsOf(each)]))
  return left.flatMap((component, place) => {
    const own = traitsOf(component)
    const best = right
      .slice(Math.max(0, place - reach), place + reach)
      .filter(({ type }) => type === component.type)
      .map((each) => ({ each, likeness: likeness(own, traits.get(each)) }))
      .reduce<Candidate | null>((a, b) => (b.likeness > (a?.likeness ?? enough) ? b : a), null)
    if (best === null) return []
    traits.delete(best.each)
    return [[component, best.each] as const]
  })
}

interface Candidate {
  readonly each: Component
  readonly likeness: number
}

/** From 0 to 1: twice what is common, of all that both have. Undefined has found its partner already. */
function likeness(a: Traits, b: Traits | undefined): number {
  if (b === undefined) return 0
  let common = 0
  for (const [trait, count] of a) common += Math.min(count, b.get(trait) ?? 0)
  return (2 * common) / Math.max(1, total(a) + total(b))
}

function total(traits: Traits): number {
  return [...traits.values()].reduce((sum, count) => sum + count, 0)
}

function traitsOf({ members, pieces }: Component): Traits {
  const traits = new Map<string, number>()
  const all = [
    ...traitsOfValue({ ...members, Type: [] }, ''),
    ...pieces.flatMap((piece) => [...traitsOfPiece(piece)]),
  ]
  for (const trait of all) traits.set(trait, (traits.get(trait) ?? 0) + 1)
  return traits
}

function* traitsOfPiece(piece: Piece): Generator<string> {
  if (!isComponent(piece)) yield* traitsOfValue(piece.text, 'text')
  else yield* [`holds ${piece.type}`, `holds ${piece.key}`]
}

function* traitsOfValue(value: Json, path: string): Generator<string> {
  if (typeof value === 'string') for (const word of value.split(/\s+/u)) yield `${path} ${word}`
  else if (Array.isArray(value)) for (const item of value) yield* traitsOfValue(item, path)
  else if (isObject(value)) yield* traitsOfMembers(value, path)
  else yield `${path} ${JSON.stringify(value)}`
}

function* traitsOfMembers(value: { readonly [member: string]: Json }, path: string): Generator<string> {
  for (const [name, item] of Object.entries(value)) yield* traitsOfValue(item, `${path}.${name}`)
}
