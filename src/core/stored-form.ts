import { executed } from './content-hash.js'
import { isObject } from './json.js'
import { executedOrText, isFormOf } from './own-form.js'
import type { Content, Definition, Json } from './types.js'

/**
 * Whether what the service answered to a write is that write, in the service's form: what the write changed is there,
 * or was dropped. Somebody else's content, published at the same moment, still has what was there before.
 *
 * @param before what was live before the write; null: nothing was
 */
export function isAnswerToWrite(definition: Definition, before: Content | null, answered: Content): boolean {
  if (isFormOf(definition, answered)) return true
  if (before === null) return true
  return keepsChanges(executedOrText(before), executed(definition.content), executedOrText(answered))
}

/** Where `written` differs from `before`, `answered` agrees with `written` or lacks it. */
function keepsChanges(before: Json | undefined, written: Json, answered: Json | undefined): boolean {
  if (answered === undefined || isSame(before, written) || isSame(written, answered)) return true
  if (isObject(written) && isObject(answered)) {
    const former = before !== undefined && isObject(before) ? before : {}
    return Object.entries(written).every(([name, value]) => keepsChanges(former[name], value, answered[name]))
  }
  if (!Array.isArray(written) || !Array.isArray(answered) || written.length !== answered.length) return false
  const former: readonly Json[] = Array.isArray(before) ? before : []
  return written.every((item: Json, index) => keepsChanges(former[index], item, answered[index]))
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
