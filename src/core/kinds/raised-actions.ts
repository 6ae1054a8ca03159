import type { Located } from '../located.js'
import type { LocatedString } from '../located-json.js'

/**
 * The actions that a view's components raise, in the order of their places: literal strings under `Action` and
 * `TableAction`. A value that begins with `$.` is bound when the view is shown, so it names none.
 */
export function raisedActions(value: Located): readonly LocatedString[] {
  if (value.type === 'array') return value.items.flatMap(raisedActions)
  if (value.type !== 'object') return []
  return value.members.flatMap(({ name, value: each }) => {
    const raises = name === 'Action' || name === 'TableAction'
    return raises && each.type === 'string' && isLiteral(each.value) ? [each] : raisedActions(each)
  })
}

function isLiteral(action: string): boolean {
  return action !== '' && !action.startsWith('$.')
}
