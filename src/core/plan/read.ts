import type { Hash } from '../model/definition.js'

/** One more thing to read of a resource before its row of the plan is certain. */
export type NextRead =
  | { readonly what: 'live' }
  | { readonly what: 'draft' }
  | { readonly what: 'versions' }
  /** The versions above `above`, up to `newest` and as far as there are more: the list may not show them yet. */
  | { readonly what: 'unlisted'; readonly above: number; readonly newest: number }
  | { readonly what: 'tags' }
  | { readonly what: 'content'; readonly version: number }
  /** The module's alias of that name. */
  | { readonly what: 'alias'; readonly name: string }
  /** Whether this push changed the definition. */
  | { readonly what: 'pushed' }
  /** Whether the repository held what is live at a commit after `since`, 12 hex digits. */
  | { readonly what: 'history'; readonly since: string; readonly live: Hash }
