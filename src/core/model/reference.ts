import type { Kind } from './definition.js'

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

/** Everything that a reference can name: `${kind/Name}`. */
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
