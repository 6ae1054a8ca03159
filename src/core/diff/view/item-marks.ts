import { memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { ChangeType } from '../../model/difference.js'
import { longestIncreasing, pairByKey } from '../shared/sequence.js'

/**
 * Members that identify an item of a prop's list, the most reliable first: an option, a button, an attribute, a column.
 */
const nameMembers = ['Id', 'Value', 'Action', 'Name', 'Label'] as const

interface Place {
  readonly item: Json
  readonly at: number
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
  const pairs: (readonly [left: Place, right: Place])[] = []
  let [left, right] = [own.map(placed), other.map(placed)]
  for (const keyOf of [jsonKey, ...nameMembers.map(memberKey)]) {
    const found = pairByKey(left, right, keyOf)
    const taken = new Set(found.flat())
    left = left.filter((place) => !taken.has(place))
    right = right.filter((place) => !taken.has(place))
    for (const [place] of found) marks[place.at] = keyOf === jsonKey ? 'same' : 'changed'
    pairs.push(...found)
  }
  const inOrder = pairs.toSorted(([a], [b]) => a.at - b.at)
  const stays = new Set(longestIncreasing(inOrder.map(([, { at }]) => at)))
  for (const [index, [{ at }]] of inOrder.entries())
    if (!stays.has(index) && marks[at] === 'same') marks[at] = 'moved'
  return marks
}

function placed(item: Json, at: number): Place {
  return { item, at }
}

/** Members of objects are sorted in a tree, so equal items have equal texts. */
function jsonKey({ item }: Place): string {
  return JSON.stringify(item)
}

function memberKey(name: string): (place: Place) => string | null {
  return ({ item }) => {
    const value = memberOf(item, name)
    return typeof value === 'string' ? value : null
  }
}
