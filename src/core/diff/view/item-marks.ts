import { memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { ChangeType } from '../../model/difference.js'
import { longestIncreasing, pairByKey } from '../shared/sequence.js'

/**
 * Members that identify an item of a prop's list, the most reliable first: an option, a button, an attribute, a column.
 */
const nameMembers = ['Id', 'Value', 'Action', 'Name', 'Label'] as const

interface IndexedItem {
  readonly item: Json
  readonly index: number
}

/**
 * The change of each item of a prop's list, seen from one side: an option, a button, an attribute, a column.
 *
 * @param missing mark for an item that the other list lacks
 */
export function itemMarks(
  own: readonly Json[],
  other: readonly Json[],
  missing: 'added' | 'removed',
): readonly ChangeType[] {
  const marks: ChangeType[] = own.map(() => missing)
  const pairs: (readonly [left: IndexedItem, right: IndexedItem])[] = []
  let [left, right] = [own.map(withIndex), other.map(withIndex)]
  for (const keyOf of [jsonKey, ...nameMembers.map(memberKey)]) {
    const found = pairByKey(left, right, keyOf)
    const taken = new Set(found.flat())
    left = left.filter((each) => !taken.has(each))
    right = right.filter((each) => !taken.has(each))
    for (const [{ index }] of found) marks[index] = keyOf === jsonKey ? 'same' : 'changed'
    pairs.push(...found)
  }
  const inOrder = pairs.toSorted(([one], [other]) => one.index - other.index)
  const stays = new Set(longestIncreasing(inOrder.map(([, { index }]) => index)))
  for (const [place, [{ index }]] of inOrder.entries())
    if (!stays.has(place) && marks[index] === 'same') marks[index] = 'moved'
  return marks
}

function withIndex(item: Json, index: number): IndexedItem {
  return { item, index }
}

/** Members of objects are sorted in a tree, so equal items have equal texts. */
function jsonKey({ item }: IndexedItem): string {
  return JSON.stringify(item)
}

function memberKey(name: string): (item: IndexedItem) => string | null {
  return ({ item }) => {
    const value = memberOf(item, name)
    return typeof value === 'string' ? value : null
  }
}
