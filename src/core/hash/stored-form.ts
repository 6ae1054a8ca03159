import { onlyDropsMembers } from '../document/json-differences.js'
import { kinds } from '../kinds/index.js'
import type { Content, Definition, Json } from '../model/definition.js'
import { isOpen } from '../resolve/state.js'
import { executableJson, liveHash } from './content-hash.js'

/**
 * Whether `live` is what a write of the definition leaves: its content, or the form that the service makes of it by
 * dropping members that it does not keep. Whatever else differs, a component less too, is somebody's edit.
 */
export function isStoredFormOf(definition: Definition, live: Content): boolean {
  const { kind, content, hash } = definition
  // Its content is not known: nothing is a form of it.
  if (isOpen(definition)) return false
  if (liveHash(definition, live) === hash) return true
  return kinds[kind].normalizesContent && onlyDropsMembers(executableJson(content), executableOrText(live))
}

/** Content that is no JSON is compared as its text. */
export function executableOrText(content: Content): Json {
  try {
    return executableJson(content)
  } catch {
    return JSON.stringify(content)
  }
}
