import type { Content, Hash, Key, Kind, SourceLocation, Tags } from './content.js'
import type { References } from './reference.js'

export type * from './content.js'

/** A problem of a file. An `error` makes its definition invalid; a `warning` or a `notice` does not. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'notice'
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  /** Sentences: what is wrong with which value, what was expected, and what to do. */
  readonly message: string
  readonly place: SourceLocation
}

/** A valid definition of the repository. */
export interface Definition {
  readonly key: Key
  readonly kind: Kind
  readonly name: string
  /** Path from the workspace's root, with `/`. */
  readonly file: string
  /** Place of the name, or the file's first character: the place of problems that concern the whole definition. */
  readonly place: SourceLocation
  readonly content: Content
  /** R: the hash of `content`. */
  readonly hash: Hash
  /** Managed only if given and not empty; else null. */
  readonly description: string | null
  /** Tags to add or change; others are never removed. Empty: none are given. */
  readonly tags: Tags
  /** Absent: it has no references. Until they are resolved, `content` is as written and `hash` is S. */
  readonly references?: References
  /** `ExternalInvocationConfiguration.Enabled` of a module; null: the file does not have it. */
  readonly externalInvocation: boolean | null
}
