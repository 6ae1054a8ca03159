import { createHash } from 'node:crypto'
import { canonicalJson } from '../hash/canonical-json.js'
import type { Hash, Json } from '../model/definition.js'
import { type Action, actions } from '../model/plan.js'

/** A change that is approved for one definition: this action, to this content, from this live state. */
export interface Reviewable {
  readonly key: string
  readonly action: Action
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** Hash of the description and tags to set; null: none are set. */
  readonly metadata: Hash | null
  /** Hash of the alias to move and of its present version; null: none is moved. */
  readonly alias: Hash | null
}

/** The same as a comment's header keeps it: hashes that can only be compared for equality. */
export interface SealedEntry {
  readonly key: string
  readonly action: Action
  readonly repository: string
  readonly live: string
  readonly metadata: string | null
  readonly alias: string | null
}

/**
 * Number of base64 characters, of 6 bits each, that are kept of a SHA-256. The author of a definition can choose both
 * contents of a collision, so R has 192 bits: finding one takes 2^96 hashes. L, and description and tags, only hold
 * back a publish of exactly that R: 132 bits. The key's characters find a row; R proves the key, which is hashed with
 * it.
 */
const keptLengths = { key: 6, repository: 32, live: 22, metadata: 22, alias: 22 }

/** Existing comments have these letters, so a letter never changes. */
const actionLetters: Readonly<Record<Action, string>> = {
  create: 'c',
  update: 'u',
  version: 'v',
  drifted: 'd',
  metadata: 'm',
  unchanged: 'n',
  blocked: 'b',
  held: 'h',
  rollback: 'r',
}
const entryPattern = new RegExp(
  `^([a-z])${[keptLengths.key, keptLengths.repository, keptLengths.live].map((length) => `([A-Za-z0-9+/]{${length}})`).join('')}([A-Za-z0-9+/]{${keptLengths.metadata}})?(?::([A-Za-z0-9+/]{${keptLengths.alias}}))?$`,
)

/**
 * Hashes the members of a change.
 *
 * @param instance id of the instance: an approval for one is none for another
 */
export function sealEntry(
  instance: string,
  { key, action, repository, live, metadata, alias }: Reviewable,
): SealedEntry {
  const digest = (part: keyof typeof keptLengths, value: Json) =>
    createHash('sha256')
      .update(canonicalJson({ instance, key, [part]: value }))
      .digest('base64')
      .slice(0, keptLengths[part])
  return {
    key: digest('key', key),
    action,
    repository: digest('repository', repository),
    live: digest('live', live),
    metadata: metadata === null ? null : digest('metadata', metadata),
    alias: alias === null ? null : digest('alias', alias),
  }
}

/**
 * Encodes an entry in 61 characters, or 83 if description or tags are set: entries of 500 definitions are half a
 * comment. An alias takes 23 more.
 */
export function encodeEntry({ key, action, repository, live, metadata, alias }: SealedEntry): string {
  return `${actionLetters[action]}${key}${repository}${live}${metadata ?? ''}${alias === null ? '' : `:${alias}`}`
}

/** Null: the text does not have this form. */
export function decodeEntry(text: string): SealedEntry | null {
  const [, letter = '?', key = '', repository = '', live = '', metadata = null, alias = null] =
    entryPattern.exec(text) ?? []
  const action = actions.find((each) => actionLetters[each] === letter)
  return action === undefined ? null : { key, action, repository, live, metadata, alias }
}
