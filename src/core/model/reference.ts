import type { ContentPath } from '../check/finding.js'
import type { Content, Hash, Key, Kind, SourceLocation, Tags } from './content.js'

/** Resources that definitions refer to and that this action does not publish. */
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

/** What a reference can name: `${kind/Name}`. */
export type ReferenceKind = ListedKind | Kind | 'instance' | 'value'

/** A resource of the instance that a reference can name. */
export interface NamedResource {
  readonly kind: ListedKind
  /** Exact, case included: what the service lists. Of a function the name in its ARN, without qualifier. */
  readonly name: string
  /** Null: the resource has no id of its own, as a function. */
  readonly id: string | null
  /** Of a function as it is associated with the instance, with its qualifier if it has one. */
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

/** A place within what is sent of a definition: its content, or what it says beside that. */
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
  /** In the canvas (`Metadata`), where a reference that cannot be resolved is left as written. */
  readonly isInCanvas: boolean
}

/** What of a definition may have references. */
export interface Written {
  readonly content: Content
  readonly description: string | null
  readonly tags: Tags
}

/** Why a definition cannot be published as its references are. */
export interface ReferenceBlock {
  readonly reason: 'unresolved-reference' | 'ambiguous-reference' | 'missing-value' | 'reference-cycle'
  /** What is wrong at which places, and what to do, as sentences. */
  readonly message: string
  /** The first place. Null: the definition as a whole. */
  readonly place: SourceLocation | null
}

/** A reference and the text that it came to. */
export interface ResolvedReference extends FoundReference {
  /** Null: it is known after its target was published, or it cannot be resolved. */
  readonly resolved: string | null
  /** `kind/Name` that the values file names for it in this instance. Null: it is meant as written. */
  readonly overriddenBy: string | null
}

/** What the references of a definition came to in the instance. */
export interface Resolution {
  readonly references: readonly ResolvedReference[]
  /** What a digest and a review compare: references to definitions of this repository stay as written. */
  readonly reviewed: Written
  /** Definitions of this repository that it refers to, each once. */
  readonly targets: readonly Key[]
  /** Of these, the ones that do not exist yet, or whose alias does not: the content is known once they are published. */
  readonly pending: readonly Key[]
  /** Null: all can be resolved, now or once the pending ones are published. */
  readonly block: ReferenceBlock | null
}

/** The references of a definition, and what they came to. */
export interface References {
  /** As the file has it. */
  readonly written: Written
  /** S: the hash of the content as written. */
  readonly source: Hash
  readonly found: readonly FoundReference[]
  /** Null: the instance was not asked yet. */
  readonly resolution: Resolution | null
}
