import type { Content, Hash, Key, Kind, SourceLocation, Tags } from './content.js'
import type { References } from './reference.js'

export type * from './content.js'

/** Something to tell about a file. An `error` makes its definition invalid; a `warning` or a `notice` does not. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'notice'
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  /** What is wrong with which value, what was expected, and what to do, as sentences. */
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
  /** Where the name stands, or the file's first character: where a problem of the whole definition is shown. */
  readonly place: SourceLocation
  readonly content: Content
  /** R: the hash of `content`. */
  readonly hash: Hash
  /** Kept in step only where given and not empty; else null. */
  readonly description: string | null
  /** Added and changed, never removed; empty where none are given. */
  readonly tags: Tags
  /** Absent: it has none. Until they are resolved, `content` is as written and `hash` is S. */
  readonly references?: References
  /** `ExternalInvocationConfiguration.Enabled` of a module where given; else null. */
  readonly externalInvocation: boolean | null
}
