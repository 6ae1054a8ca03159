import type { HistoryAnswer } from '../../src/core/plan/plan-table.js'
import { rowOf } from '../../src/core/plan/plan-table.js'
import { rollbackRowOf } from '../../src/core/plan/rollback-table.js'
import {
  formsOf,
  groupBy,
  type Letters,
  type OwnForm,
  patterns,
  patternText,
  stateOf,
} from './plan-states.js'

const heading: Readonly<Record<OwnForm, string>> = {
  none: '',
  'in no version': 'L is R in the service’s form, in no version: ',
  'in the version of B': 'L is R in the service’s form, as the version of B holds it: ',
  'in the version of K': 'L is R in the service’s form, as the version of K holds it: ',
}

/** `push`: this push changed the definition, so the history decides nothing. */
const situations: readonly (readonly [pushed: boolean, history: HistoryAnswer, title: string])[] = [
  [true, 'unknown', 'this push changed it'],
  [false, 'yes', 'it did not; an earlier commit had what is live'],
  [false, 'no', 'it did not; no earlier commit had it'],
  [false, 'unknown', 'it did not; nobody knows'],
]

/** The rows of a pattern in its four situations, as one text. */
function rowsOf(letters: Letters, form: OwnForm): string {
  const rows = situations.map(([pushed, history]) =>
    rowOf(stateOf({ ...letters, form, kept: false, repeats: false, pushed, history })),
  )
  return rows.map(({ action, why }) => `\`${action}\` (${why})`).join(' | ')
}

/** Every state of the plan table, grouped by what becomes of it: a table for each group, and the patterns in it. */
export function planTableText(): string {
  const all = patterns.flatMap((letters) => formsOf(letters).map((form) => ({ letters, form })))
  const groups = groupBy(all, ({ letters, form }) => rowsOf(letters, form))
  return [...groups].map(([rows, members]) => `${tableOf(rows)}\n\n${membersText(members)}`).join('\n\n')
}

/** The same of a rollback, for which neither the push nor the history matters. */
export function rollbackTableText(): string {
  const all = patterns.flatMap((letters) => formsOf(letters).map((form) => ({ letters, form })))
  const groups = groupBy(all, ({ letters, form }) => {
    const { action, why } = rollbackRowOf(
      stateOf({ ...letters, form, kept: false, repeats: false, pushed: false, history: 'unknown' }),
    )
    return `**\`${action}\` (${why})**`
  })
  return [...groups].map(([row, members]) => `${row}\n\n${membersText(members)}`).join('\n\n')
}

function tableOf(rows: string): string {
  const titles = situations.map(([, , title]) => title).join(' | ')
  return new Set(rows.split(' | ')).size === 1
    ? `**Always: ${rows.split(' | ')[0]}**`
    : `| ${titles} |\n|---|---|---|---|\n| ${rows} |`
}

function membersText(members: readonly { readonly letters: Letters; readonly form: OwnForm }[]): string {
  const byForm = groupBy(members, ({ form }) => form)
  return [...byForm]
    .map(
      ([form, each]) =>
        `- ${heading[form]}${each.map(({ letters }) => `\`${patternText(letters)}\``).join(', ')}`,
    )
    .join('\n')
}
