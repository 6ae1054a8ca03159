import { onceForEach } from '../model/once-for-each.js'
import type { ActionRow, ParameterRow } from './data/rows.js'

/** The parameters of an action that a rule checks, computed once per action type. */
interface RowFacts {
  /** Always required, or depending on other parameters. */
  readonly required: readonly RequiredParameter[]
  /** Refused if `when` does not apply. */
  readonly only: readonly ParameterRow[]
  /** AWS ended their feature. */
  readonly retired: readonly ParameterRow[]
}

export interface RequiredParameter {
  readonly parameter: ParameterRow
  /** Its path, step by step. */
  readonly steps: readonly Step[]
}

/** A member, or each item of the list in it. */
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
