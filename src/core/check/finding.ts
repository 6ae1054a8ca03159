/** How certain it is that the service refuses the reported content. */
export type Certainty =
  /** Somebody saw the live service refuse it, and no real, published content contradicts that. */
  | 'proven'
  /** Only documentation states it, or published content contradicts it. */
  | 'documented'
  /** The data does not know the action, parameter, component or property. */
  | 'unknown'

/**
 * A place in a definition's content: member names and list indices from the root of `Template`, `Content` or
 * `Settings`.
 */
export interface ContentPath {
  readonly root: 'Template' | 'Content' | 'Settings'
  readonly members: readonly (string | number)[]
  /** Whether the name of the last member is meant, and not its value. */
  readonly isName?: true
}

/** Content of a definition that the service may refuse, or that the data does not know. */
export interface Finding {
  /** Kebab case, a heading of docs/errors.md and docs/checks.md. */
  readonly code: string
  readonly certainty: Certainty
  /** Its action or component type, such as `UpdateFlowAttributes` or `Form`; null: the content as a whole. */
  readonly type: string | null
  readonly path: ContentPath
  /** Sentences: what is wrong, what was expected, and what to do. */
  readonly message: string
  /** The source of the rule, as the end of "Amazon Connect refuses this (…)" or of "(…)": "seen live, 2026-08". */
  readonly evidence: string
}
