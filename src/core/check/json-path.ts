import type { Json } from '../model/definition.js'

/** Whether Amazon Connect replaces a text when the flow runs. */
export function isJsonPath(value: Json): boolean {
  return typeof value === 'string' && /^\$[.[]/.test(value)
}
