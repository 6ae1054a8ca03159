import { isList, type JsonObject, memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'

/** The whole width, in columns. */
const whole = 12

/**
 * The number of the twelve columns that each part takes, repeated; null: each takes the whole width. Views write
 * `12`, `"12"`, `[12]` and `["6", "6"]`; how the console fills columns is not documented: here it is row by row.
 */
export function columnSpans(configuration: Json | undefined): readonly number[] | null {
  const columns = memberOf(memberOf(configuration, 'Layout'), 'Columns')
  const spans = (isList(columns) ? columns : [columns]).map(Number)
  const isGrid = spans.every((span) => Number.isInteger(span) && span >= 1 && span <= whole)
  return isGrid && spans.some((span) => span !== whole) ? spans : null
}

const aligns: Readonly<Record<string, string>> = { left: 'v-left', center: 'v-mid', right: 'v-end' }

/** The class that aligns a component's content; empty: the component does not say. */
export function alignClass({ Configuration }: JsonObject): string {
  const align = memberOf(memberOf(Configuration, 'Layout'), 'Align')
  return typeof align === 'string' && Object.hasOwn(aligns, align) ? (aligns[align] ?? '') : ''
}
