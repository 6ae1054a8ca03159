import type { ActionRow, ParameterRow } from './data/rows.js'
import { onceForEach } from './once-for-each.js'

/** Those of an action's parameters that a rule asks for, found once for each action type. */
interface RowFacts {
  /** They must be given, always or by other parameters. */
  readonly required: readonly RequiredParameter[]
  /** They are refused where `when` does not hold. */
  readonly only: readonly ParameterRow[]
  /** AWS ended what they belong to. */
  readonly retired: readonly ParameterRow[]
}

export interface RequiredParameter {
  readonly parameter: ParameterRow
  /** Its path, step by step. */
  readonly steps: readonly Step[]
}

/** A member, or each item of the list that the member is. */
export interface Step {
  readonly name: string
  readonly ofEachItem: boolean
}

export const rowFacts = onceForEach(findFacts)

function findFacts({ parameters }: ActionRow): RowFacts {
  return {
    required: parameters
      .filter(({ required }) => required === 'required' || required === 'conditional')
      .map((parameter) => ({ parameter, steps: parameter.path.split('.').map(toStep) })),
    only: parameters.filter(({ only }) => only),
    retired: parameters.filter(({ retired }) => retired !== undefined),
  }
}

function toStep(text: string): Step {
  return { name: text.replace('[]', ''), ofEachItem: text.endsWith('[]') }
}
