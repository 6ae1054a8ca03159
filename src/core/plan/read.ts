import type { Hash } from '../model/definition.js'

/** The version that was published last. */
export interface PublishedVersion {
  readonly number: number
  /** The hash in its marker. */
  readonly hash: Hash
}

/** The next thing to read of a resource before its row of the plan is certain. */
export type NextRead =
  | { readonly what: 'live' }
  | { readonly what: 'draft' }
  | { readonly what: 'versions' }
  /** Versions above `above` that the list may not show yet: up to `newest`, and beyond as long as there are more. */
  | { readonly what: 'unlisted'; readonly above: number; readonly newest: number }
  | { readonly what: 'tags' }
  | { readonly what: 'content'; readonly version: number }
  /** The module's alias of that name. */
  | { readonly what: 'alias'; readonly name: string }
  /** Whether this push changed the definition. */
  | { readonly what: 'pushed' }
  /** Whether the repository had the live content at a commit after `since`, 12 hex digits. */
  | { readonly what: 'history'; readonly since: string; readonly published: PublishedVersion }
