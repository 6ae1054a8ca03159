import type { ContentPath } from '../check/finding.js'
import type { Content, Hash, Key, Kind, SourceLocation, Tags } from './content.js'

/** Kinds of resources that definitions refer to and that this action does not publish. */
export const listedKinds = [
  'queue',
  'prompt',
  'hours',
  'quick-connect',
  'routing-profile',
  'user',
  'flow',
  'lambda',
] as const

export type ListedKind = (typeof listedKinds)[number]

/** Kinds that a reference can name: `${kind/Name}`. */
export type ReferenceKind = ListedKind | Kind | 'instance' | 'value'

/** A resource of the instance that a reference can name. */
export interface NamedResource {
  readonly kind: ListedKind
  /** Exact, case included, as the service lists it. For a function: the name in its ARN, without qualifier. */
  readonly name: string
  /** Null: the resource has no id of its own, such as a function. */
  readonly id: string | null
  /** For a function: as it is associated with the instance, with its qualifier if it has one. */
  readonly arn: string
  /** `archived` and `saved` (never published) are states of flows. */
  readonly state: 'active' | 'archived' | 'saved'
}

/** `${kind/Name@qualifier#form}`, with its percent codes decoded. */
export interface Reference {
  readonly kind: ReferenceKind
  readonly name: string
  readonly qualifier: string | null
  /** Null: the kind's default, which is `arn`. */
  readonly form: 'arn' | 'id' | 'json' | null
}

/** A place in the parts of a definition that are sent: its content, or its actions, description and tags. */
export interface ReferencePath {
  readonly root: ContentPath['root'] | 'Actions' | 'Description' | 'Tags'
  readonly members: readonly (string | number)[]
}

/** A reference in a definition's file. */
export interface FoundReference {
  readonly reference: Reference
  /** As the file has it: `${queue/Support}`. */
  readonly written: string
  readonly path: ReferencePath
  readonly place: SourceLocation
  /** In the canvas (`Metadata`), where a reference that cannot be resolved stays as written. */
  readonly isInCanvas: boolean
}

/** The parts of a definition that may have references. */
export interface Written {
  readonly content: Content
  readonly description: string | null
  readonly tags: Tags
}

/** Why the references of a definition prevent its publish. */
export interface ReferenceBlock {
  readonly reason: 'unresolved-reference' | 'ambiguous-reference' | 'missing-value' | 'reference-cycle'
  /** Sentences: what is wrong at which places, and what to do. */
  readonly message: string
  /** The first place. Null: the definition as a whole. */
  readonly place: SourceLocation | null
}

/** A reference and the text that it resolves to. */
export interface ResolvedReference extends FoundReference {
  /** Null: it is known only after its target was published, or it cannot be resolved. */
  readonly resolved: string | null
  /** `kind/Name` that the values file maps it to in this instance. Null: it is used as written. */
  readonly overriddenBy: string | null
  /** The definition that must be published first, because it or its alias does not exist yet. Null: there is none. */
  readonly awaits: Key | null
}

/** The resolved references of a definition in one instance. */
export interface Resolution {
  readonly references: readonly ResolvedReference[]
  /**
   * The parts that a digest and a review compare: references to definitions of this repository stay as written. Computed
   * on demand, because most definitions are unchanged.
   */
  readonly reviewed: () => Written
  /** The definitions of this repository that it refers to, each once. */
  readonly targets: readonly Key[]
  /** The targets that do not exist yet, or whose alias does not: the content is known once they are published. */
  readonly pending: readonly Key[]
  /** Null: every reference can be resolved, now or after its pending target is published. */
  readonly block: ReferenceBlock | null
}

/** The references of a definition, and their resolution. */
export interface References {
  /** As the file has it. */
  readonly written: Written
  /** S: the hash of the content as written. */
  readonly source: Hash
  readonly found: readonly FoundReference[]
  /** Null: the instance was not read yet. */
  readonly resolution: Resolution | null
}
