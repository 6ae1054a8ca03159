import { actionRows } from '../../src/core/check/data/flow-language.js'
import type { Members } from './flow-actions.js'
import type { Mutant } from './flow-mutants.js'

/**
 * Mutants of a flow that nobody was seen to refuse: a misspelt type or parameter, and a branch or a parameter left out
 * that only documentation or other tools ask for. The checks warn of them.
 */
export function slipsOf(flow: Members): readonly Mutant[] {
  const actions = flow.Actions as readonly Members[]
  return actions.flatMap((action, index) =>
    slips(action).map(([rule, what, changed]) => {
      const type = String(action.Type)
      return { rule, what: `${type} ${what}`, flow: { ...flow, Actions: actions.with(index, changed) } }
    }),
  )
}

type Slip = readonly [rule: string, what: string, changed: Members]

function slips(action: Members): readonly Slip[] {
  const row = actionRows[String(action.Type)]
  if (!row || row.shapeUnknown) return []
  const isSeen = (evidence: string) => /[PA]/.test(evidence) && row.unproven !== true
  const { Errors = [] } = action.Transitions as { readonly Errors?: readonly Members[] }
  const parameters = action.Parameters as Members
  const branches = row.errors.filter(({ evidence, status }) => status === undefined && !isSeen(evidence))
  const needed = row.parameters.filter(
    ({ evidence, required }) => required === 'required' && !isSeen(evidence),
  )
  return [
    ['unknown-action-type', 'misspelt', { ...action, Type: misspelt(String(action.Type)) }],
    ...Object.keys(parameters).map((name): Slip => {
      const { [name]: value, ...others } = parameters
      return ['unknown-parameter', name, { ...action, Parameters: { ...others, [misspelt(name)]: value } }]
    }),
    ...branches.map(({ type }): Slip => {
      const left = Errors.filter(({ ErrorType }) => ErrorType !== type)
      return [
        'missing-error-branch',
        type,
        { ...action, Transitions: { ...(action.Transitions as Members), Errors: left } },
      ]
    }),
    ...needed.flatMap(({ path }): readonly Slip[] => {
      const [name = ''] = path.split(/[.[]/)
      const { [name]: value, ...others } = parameters
      return value === undefined ? [] : [['missing-parameter', path, { ...action, Parameters: others }]]
    }),
  ]
}

/** Its last letter exchanged for one that no known word of the flow language ends in. */
function misspelt(word: string): string {
  return `${word.slice(0, -1)}q`
}
