import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { ViewContent } from '../../model/definition.js'
import type { Item } from '../../model/difference.js'

/** Actions that only one side has. They are a set: order and repetition do not matter. */
export function actionItems(
  { actions: before }: ViewContent,
  { actions: after }: ViewContent,
): readonly Item[] {
  const item = (mark: 'added' | 'removed') => (subject: string) =>
    ({ aspect: 'action', mark, subject, details: [] }) as const
  return [
    ...missingFrom(before, after).map(item('removed')),
    ...missingFrom(after, before).map(item('added')),
  ]
}

/** Sorted, so that the order in which actions are listed does not matter. */
function missingFrom(actions: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return [...new Set(actions)].filter((action) => !known.has(action)).toSorted(compareCodeUnits)
}
