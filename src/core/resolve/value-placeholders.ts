import { checkText } from '../check/rules/text.js'
import { isList, isObject } from '../document/json.js'
import type { Json } from '../model/definition.js'
import type { Reference } from '../model/reference.js'
import type { Warning } from '../model/report.js'
import { quote } from '../text/quote.js'
import { hasReferences } from './has-references.js'
import { nameKey, type Values } from './values.js'

/**
 * Warnings about used values that have a placeholder of another tool, or a reference. A value is inserted as it is, so
 * either would go live.
 *
 * @param references of all definitions of the repository
 */
export function placeholderWarnings(
  { values }: Values,
  references: readonly Reference[],
): readonly Warning[] {
  const used = new Set(references.map(nameKey))
  return [...values].flatMap(([name, { json, place }]) => {
    const fault = used.has(nameKey({ kind: 'value', name })) ? firstFault(json) : null
    if (fault === null) return []
    const where = `The value ${quote(name)} (${place.file}, line ${place.line})`
    return [{ code: fault.code, message: `${where}: ${fault.message}` }]
  })
}

function firstFault(json: Json): Warning | null {
  if (typeof json === 'string') return faultOf(json)
  const parts = isList(json) ? json : isObject(json) ? Object.values(json) : []
  return parts.reduce<Warning | null>((found, part) => found ?? firstFault(part), null)
}

function faultOf(text: string): Warning | null {
  if (hasReferences(text)) return { code: 'foreign-placeholder', message: notResolved(text) }
  const fault = checkText(text, null)
  return fault && { code: fault.code, message: `${fault.what} ${fault.basis.because('')} ${fault.todo}` }
}

function notResolved(text: string): string {
  return `${quote(text)} has a reference, and values are not read for references, so it would go live as it is written. Write the text itself, or write both references in the definition.`
}
