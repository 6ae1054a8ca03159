import type { Breaking, Item } from '../../model/difference.js'
import { listSome } from '../../text/list-some.js'
import { quote } from '../../text/quote.js'

/** Breaking changes for flows that show a view, from the differences of its inputs and its actions. */
export function viewBreaking(items: readonly Item[]): readonly Breaking[] {
  return rules.flatMap(({ aspect, mark, code, what, affected }) => {
    const names = items
      .filter((item) => item.aspect === aspect && item.mark === mark)
      .map((item) => item.subject)
    if (names.length === 0) return []
    return [{ code, message: `${what(listSome(names.map(quote)))} ${affected} ${untilMoved}` }]
  })
}

interface Rule {
  readonly aspect: 'input' | 'action'
  readonly mark: 'added' | 'removed'
  readonly code: string
  readonly what: (names: string) => string
  readonly affected: string
}

const rules: readonly Rule[] = [
  {
    aspect: 'input',
    mark: 'added',
    code: 'view-input-required',
    what: (names) => `New required input: ${names}.`,
    affected: 'Flows must pass it in their ShowView block.',
  },
  {
    aspect: 'input',
    mark: 'removed',
    code: 'view-input-removed',
    what: (names) => `Removed input: ${names}.`,
    affected: 'Values that flows still pass for it are no longer displayed.',
  },
  {
    aspect: 'action',
    mark: 'removed',
    code: 'view-action-removed',
    what: (names) => `Removed action: ${names}.`,
    affected: "The branch of the flows' ShowView block for it will never run.",
  },
]

/** How long the flows that use a view are not affected. */
export const untilMoved =
  'Flows using $LATEST are affected as soon as this is published; flows pinned to a version are not.'
