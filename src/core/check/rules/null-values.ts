import { isList, isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { Basis } from '../basis.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { type ParameterNode, parameterTree } from '../parameter-tree.js'
import { memberName, type Path } from './structure.js'

/** Nobody tried whether the service takes null for a member that is left out. */
const noFlowHasIt: Basis = {
  certainty: 'documented',
  evidence: 'no published flow has it',
  because: () => 'No published flow has null there.',
}

/** Finds null in transitions and, if the parameters of the action's type are known, in these. */
export function checkNullValues(action: FlowAction): readonly Finding[] {
  const { row, transitions, parameters } = action
  const places = nullsIn(transitions, null, ['Transitions'])
  const isKnown = row !== null && !row.shapeUnknown
  const all = isKnown ? [...places, ...nullsIn(parameters, parameterTree(row), ['Parameters'])] : places
  return all.map((at) => nullValue(action, at))
}

function nullsIn(value: Json, node: ParameterNode | null, path: Path): readonly Path[] {
  if (value === null) return [path]
  if (isList(value))
    return value.flatMap((item, index) => nullsIn(item, node?.item ?? null, [...path, index]))
  if (!isObject(value) || node?.row?.anyJson) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    nullsIn(inner, node?.members.get(name) ?? node?.any ?? null, [...path, name]),
  )
}

function nullValue(action: FlowAction, at: Path): Finding {
  return actionFinding(action, {
    code: 'null-value',
    basis: noFlowHasIt,
    what: `${action.type} has null in ${memberName(at)}.`,
    todo: 'Write a value, or remove it.',
    at,
  })
}
