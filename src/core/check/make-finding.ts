import type { Basis } from './basis.js'
import type { ContentPath, Finding } from './finding.js'
import type { FlowAction } from './flow-action.js'

/** The parts of a finding that a rule reports. */
export interface FindingParts {
  readonly code: string
  readonly basis: Basis
  /** A sentence that states what is wrong. */
  readonly what: string
  /** The source's statement, as the end of "The documentation says that"; not used for proven rules. */
  readonly rule?: string
  /** A sentence that states what to do. */
  readonly todo: string
  /** Path below the action, or below the root of the content. For a missing member, it ends with its name. */
  readonly at: readonly (string | number)[]
  /** Whether the name of the last member is the problem, and not its value. */
  readonly isName?: true
}

/** A finding at an action. */
export function actionFinding({ path, type }: FlowAction, parts: FindingParts): Finding {
  return makeFinding(pathOf('Content', [...path, ...parts.at], parts), type, parts)
}

/** A finding for the content as a whole. */
export function contentFinding(root: ContentPath['root'], parts: FindingParts): Finding {
  return makeFinding(pathOf(root, parts.at, parts), null, parts)
}

function pathOf(
  root: ContentPath['root'],
  members: ContentPath['members'],
  { isName }: FindingParts,
): ContentPath {
  return isName === undefined ? { root, members } : { root, members, isName }
}

export function makeFinding(
  path: ContentPath,
  type: string | null,
  { code, basis, what, rule = '', todo }: Omit<FindingParts, 'at' | 'isName'>,
): Finding {
  const { certainty, evidence, because } = basis
  return { code, certainty, type, path, message: `${what} ${because(rule)} ${todo}`, evidence }
}
