import { isObject } from '../document/json.js'
import type { Content, Definition, Json } from '../model/definition.js'
import { executableJson } from './content-hash.js'
import { executableOrText, isStoredFormOf } from './stored-form.js'

/**
 * Whether the service's answer to a write has the written content, in the service's form: with dropped members or
 * rewritten values. Content that somebody else published at the same moment lacks the members that the write added.
 *
 * @param before the content that was live before the write; null: none, so there is no other content to mistake it for
 */
export function isAnswerToWrite(definition: Definition, before: Content | null, answered: Content): boolean {
  if (before === null || isStoredFormOf(definition, answered)) return true
  const former = executableOrText(before)
  const now = executableOrText(answered)
  if (JSON.stringify(former) === JSON.stringify(now)) return false
  return hasChange(leavesOf(former), leavesOf(executableJson(definition.content)), leavesOf(now))
}

/** Path → the values there. */
type Leaves = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Whether the answer has more of the added values than it has unknown values in their places; dropped values, and
 * values that were there before, do not count. For a write that only removes or moves: none of the removed values is
 * there, and no new one.
 */
function hasChange(before: Leaves, written: Leaves, answered: Leaves): boolean {
  const added = leavesOnlyIn(written, before)
  if (added.length > 0) {
    const kept = added.filter((leaf) => hasLeaf(answered, leaf))
    const others = leavesOnlyIn(answered, written).filter((leaf) => !hasLeaf(before, leaf))
    const foreign = new Set(others.map(([path]) => path))
    const replaced = added.filter((leaf) => !hasLeaf(answered, leaf) && foreign.has(leaf[0]))
    return kept.length > replaced.length
  }
  return (
    leavesOnlyIn(before, written).every((leaf) => !hasLeaf(answered, leaf)) &&
    leavesOnlyIn(answered, before).length === 0
  )
}

type Leaf = readonly [path: string, value: string]

/** The leaves that `other` lacks. */
function leavesOnlyIn(leaves: Leaves, other: Leaves): readonly Leaf[] {
  return [...leaves]
    .flatMap(([path, values]) => [...values].map((value): Leaf => [path, value]))
    .filter((leaf) => !hasLeaf(other, leaf))
}

function hasLeaf(leaves: Leaves, [path, value]: Leaf): boolean {
  return leaves.get(path)?.has(value) ?? false
}

/**
 * Each value by the member names on the path to it. Array indices do not count, because one more item moves all others;
 * nor do case, spaces, and whether a number is a text, which a service may normalize.
 */
function leavesOf(value: Json): Leaves {
  const leaves = new Map<string, Set<string>>()
  collect(value, '', leaves)
  return leaves
}

function collect(value: Json, path: string, leaves: Map<string, Set<string>>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}/`, leaves)
  else if (isObject(value))
    for (const [name, member] of Object.entries(value)) collect(member, `${path}/${name}`, leaves)
  else leaves.set(path, (leaves.get(path) ?? new Set()).add(normalize(value)))
}

function normalize(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
