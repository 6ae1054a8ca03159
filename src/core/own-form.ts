import { executed, seenHash } from './content-hash.js'
import { onlyDropped } from './differences.js'
import { kinds } from './kinds/index.js'
import type { Content, Definition, Json } from './types.js'

/**
 * Whether `live` is what a write of the definition leaves: its content, or the form that the service makes of it by
 * dropping members that it does not keep. Whatever else differs, a component less too, is somebody's edit.
 */
export function isFormOf(definition: Definition, live: Content): boolean {
  const { kind, content, hash } = definition
  if (seenHash(definition, live) === hash) return true
  return kinds[kind].storesOwnForm && onlyDropped(executed(content), executedOrText(live))
}

/** Content that is no JSON is compared as its text. */
export function executedOrText(content: Content): Json {
  try {
    return executed(content)
  } catch {
    return JSON.stringify(content)
  }
}
