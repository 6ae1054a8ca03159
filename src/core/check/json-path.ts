import type { Json } from '../model/definition.js'

/** Text that Amazon Connect replaces when the flow runs. */
export function isJsonPath(value: Json): boolean {
  return typeof value === 'string' && /^\$[.[]/.test(value)
}
