import type { Breaking, Item } from '../../model/difference.js'
import { listSome } from '../../text/list-some.js'
import { quote } from '../../text/quote.js'

/** Breaking changes for flows that show a view, from the differences of its inputs and its actions. */
export function viewBreaking(items: readonly Item[]): readonly Breaking[] {
  return brokenParts(items).map(({ code, what, affected, names }) => ({
    code,
    message: `${what(listSome(names.map(quote)), names.length > 1)} ${affected(names.length > 1)} ${affectedFlows}`,
  }))
}

/** The inputs or the actions whose change breaks flows for one reason. */
export interface BrokenParts extends Rule {
  /** At least one. */
  readonly names: readonly string[]
}

/** The breaking changes of `viewBreaking`, in its order, each with the inputs or actions that changed. */
export function brokenParts(items: readonly Item[]): readonly BrokenParts[] {
  return rules
    .map((rule) => ({ ...rule, names: namesOf(items, rule) }))
    .filter(({ names }) => names.length > 0)
}

function namesOf(items: readonly Item[], { aspect, mark }: Rule): readonly string[] {
  return items.filter((item) => item.aspect === aspect && item.mark === mark).map(({ subject }) => subject)
}

interface Rule {
  readonly aspect: 'input' | 'action'
  readonly mark: 'added' | 'removed'
  readonly code: string
  readonly what: (names: string, several: boolean) => string
  readonly affected: (several: boolean) => string
}

const rules: readonly Rule[] = [
  {
    aspect: 'input',
    mark: 'added',
    code: 'view-input-required',
    what: (names, several) => `New required ${several ? 'inputs' : 'input'}: ${names}.`,
    affected: (several) => `Flows must pass ${several ? 'them' : 'it'} in their ShowView block.`,
  },
  {
    aspect: 'input',
    mark: 'removed',
    code: 'view-input-removed',
    what: (names, several) => `Removed ${several ? 'inputs' : 'input'}: ${names}.`,
    affected: (several) =>
      `Values that flows still pass for ${several ? 'them' : 'it'} are no longer displayed.`,
  },
  {
    aspect: 'action',
    mark: 'removed',
    code: 'view-action-removed',
    what: (names, several) => `Removed ${several ? 'actions' : 'action'}: ${names}.`,
    affected: (several) =>
      several
        ? "The branches of the flows' ShowView block for them will never run."
        : "The branch of the flows' ShowView block for it will never run.",
  },
]

/** Which flows a change of a view affects, and when. */
export const affectedFlows =
  'Publishing this affects flows using $LATEST; flows pinned to a version are not affected.'
