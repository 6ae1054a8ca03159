import { onlyDropsMembers } from '../document/json-differences.js'
import { kinds } from '../kinds/index.js'
import type { Content, Definition, Json } from '../model/definition.js'
import { isContentOpen } from '../resolve/state.js'
import { executableJson, liveHash } from './content-hash.js'

/**
 * Whether `live` is the result of writing the definition: its content, or that content without members that the service
 * drops. Any other difference, even one component less, is somebody's edit.
 */
export function isStoredFormOf(definition: Definition, live: Content): boolean {
  const { kind, content, hash } = definition
  // Its content is not known, so nothing can be a form of it.
  if (isContentOpen(definition)) return false
  if (liveHash(definition, live) === hash) return true
  return kinds[kind].normalizesContent && onlyDropsMembers(executableJson(content), executableOrText(live))
}

/** Content that is not JSON is compared as text. */
export function executableOrText(content: Content): Json {
  try {
    return executableJson(content)
  } catch {
    return JSON.stringify(content)
  }
}
