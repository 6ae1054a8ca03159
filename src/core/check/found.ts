import type { Basis } from './basis.js'
import type { ContentPath, Finding } from './finding.js'
import type { FlowAction } from './flow-action.js'

/** What a rule reports of an action. */
export interface FindingParts {
  readonly code: string
  readonly basis: Basis
  /** What is wrong, as a sentence. */
  readonly what: string
  /** What the source says, as the end of "The documentation says that"; not used of proven rules. */
  readonly rule?: string
  /** What to do, as a sentence. */
  readonly todo: string
  /** Members below the action, or from `from`. Names that do not exist stand for what is missing. */
  readonly at: readonly (string | number)[]
}

/** A finding at an action. */
export function findingAt({ path, type, identifier }: FlowAction, parts: FindingParts): Finding {
  return finding({ root: 'Content', members: [...path, ...parts.at] }, type, identifier, parts)
}

/** A finding of the content as a whole. */
export function findingOfContent(root: ContentPath['root'], parts: FindingParts): Finding {
  return finding({ root, members: parts.at }, null, null, parts)
}

export function finding(
  path: ContentPath,
  type: string | null,
  identifier: string | null,
  { code, basis, what, rule = '', todo }: Omit<FindingParts, 'at'>,
): Finding {
  const { certainty, evidence, because } = basis
  return { code, certainty, type, identifier, path, message: `${what} ${because(rule)} ${todo}`, evidence }
}
