import type { Breaking, Item } from '../../model/difference.js'
import { listSome } from '../../text/list-some.js'
import { quote } from '../../text/quote.js'

/** What stops working for the flows that show a view, from what differs of its inputs and its actions. */
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
    what: (names) => `The view newly requires as input ${names}.`,
    affected: 'A flow that shows this version must give it in its ShowView block.',
  },
  {
    aspect: 'input',
    mark: 'removed',
    code: 'view-input-removed',
    what: (names) => `The view no longer takes as input ${names}.`,
    affected: 'What a flow that shows this version gives there is shown nowhere.',
  },
  {
    aspect: 'action',
    mark: 'removed',
    code: 'view-action-removed',
    what: (names) => `The view no longer has the action ${names}.`,
    affected: "A flow that shows this version never takes its ShowView block's branch for it.",
  },
]

/** How long the flows that use a view are safe from what breaks. */
export const untilMoved =
  'That is each flow whose block names $LATEST, from the publish on; one that pins a version keeps working until it moves.'
