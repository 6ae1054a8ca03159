import { createHash } from 'node:crypto'
import { canonicalJson } from '../hash/canonical-json.js'
import type { Hash, Json } from '../model/definition.js'
import { type Action, actions } from '../model/plan.js'

/** What is approved of one definition: this action, over this content, from this state. */
export interface Reviewable {
  readonly key: string
  readonly action: Action
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** Hash of the description and tags to be set; null: none are. */
  readonly metadata: Hash | null
  /** Hash of the alias to be moved, and of where it is; null: none is. */
  readonly alias: Hash | null
}

/** The same as a comment's header keeps it: texts that can only be told to be equal. */
export interface SealedEntry {
  readonly key: string
  readonly action: Action
  readonly repository: string
  readonly live: string
  readonly metadata: string | null
  readonly alias: string | null
}

/**
 * Base64 characters, of 6 bits each, that are kept of a SHA-256. Who writes a definition can choose both contents of a
 * collision, so R gets 192 bits: to find one takes 2^96 hashes. L, and description and tags, only hold a publish of that
 * very R back: 132 bits. The key's find a row; that it is of this key is proven by R, which is hashed with it.
 */
const keptLengths = { key: 6, repository: 32, live: 22, metadata: 22, alias: 22 }

/** Part of comments that exist: a letter never changes. */
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

/** @param instance id of the instance: what was shown for one is no approval for another */
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
 * 61 characters, 83 where description or tags are to be set: those of 500 definitions are half a comment. An alias takes 23
 * more.
 */
export function encodeEntry({ key, action, repository, live, metadata, alias }: SealedEntry): string {
  return `${actionLetters[action]}${key}${repository}${live}${metadata ?? ''}${alias === null ? '' : `:${alias}`}`
}

/** Null: not of this form. */
export function decodeEntry(text: string): SealedEntry | null {
  const [, letter = '?', key = '', repository = '', live = '', metadata = null, alias = null] =
    entryPattern.exec(text) ?? []
  const action = actions.find((each) => actionLetters[each] === letter)
  return action === undefined ? null : { key, action, repository, live, metadata, alias }
}
