import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { type Basis, basisOf, nearMiss, notKnown } from '../basis.js'
import type { ActionRow, ParameterRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { isJsonPath } from '../json-path.js'
import { actionFinding } from '../make-finding.js'
import { isOpaque, type ParameterNode, parameterTree } from '../parameter-tree.js'
import { checkType } from './parameter-types.js'
import { checkValue } from './parameter-values.js'
import { checkText } from './text.js'

interface Walk {
  readonly action: FlowAction
  readonly row: ActionRow | null
  readonly found: Finding[]
  /**
   * The path of the visited value from the action: one list that grows and shrinks; it is copied only for a finding.
   */
  readonly path: (string | number)[]
}

type At = readonly (string | number)[]

/** Checks every value of an action's Parameters and of its conditions' operands. */
export function checkParameters(action: FlowAction): readonly Finding[] {
  const { row, parameters, conditions } = action
  const known = row !== null && !row.shapeUnknown ? parameterTree(row) : null
  const walk: Walk = { action, row, found: [], path: ['Parameters'] }
  visit(parameters, known, walk)
  for (const { operands, path } of conditions) {
    const operandsPath = [...path.slice(action.path.length), 'Operands']
    visitItems(operands ?? [], null, { ...walk, path: operandsPath })
  }
  return walk.found
}

function visit(value: Json, known: ParameterNode | null, walk: Walk): void {
  const wrongType =
    known !== null && walk.row ? checkType(walk.action, walk.row, known, value, walk.path) : []
  walk.found.push(...wrongType)
  // A value of another type has other members than those that are known.
  visitValue(value, wrongType.length === 0 ? known : null, walk)
}

function visitValue(value: Json, node: ParameterNode | null, walk: Walk): void {
  if (typeof value === 'string') visitText(value, node, walk)
  else if (value === null) return
  else if (Array.isArray(value)) visitItems(value, node?.item ?? null, walk)
  else if (isObject(value))
    for (const name of Object.keys(value)) {
      walk.path.push(name)
      visitMember(name, value[name] ?? null, node, walk)
      walk.path.pop()
    }
  if (node?.row && walk.row) walk.found.push(...checkValue(walk.action, walk.row, node.row, value, walk.path))
}

function visitItems(items: readonly Json[], node: ParameterNode | null, walk: Walk): void {
  for (const [index, item] of items.entries()) {
    walk.path.push(index)
    visit(item, node, walk)
    walk.path.pop()
  }
}

function visitMember(name: string, value: Json, node: ParameterNode | null, walk: Walk): void {
  const known = node === null ? null : (node.members.get(name) ?? node.any)
  if (known?.row?.required === 'forbidden' && walk.row) {
    walk.found.push(forbiddenParameter(walk.action, walk.row, known.row, walk.path))
    return
  }
  if (known === null && node !== null && !isOpaque(node))
    walk.found.push(unknownParameter(walk.action, name, node, walk.path))
  visit(value, known, walk)
}

function visitText(text: string, node: ParameterNode | null, { action, found, path }: Walk): void {
  if (text === '') found.push(emptyString(action, path))
  if (text === '' || isJsonPath(text)) return
  const fault = checkText(text, node?.row?.ref ?? null)
  if (fault !== null) found.push(actionFinding(action, { ...fault, at: path }))
}

/** The live service refuses it in probes, but published flows have it. */
const emptyText: Basis = {
  certainty: 'documented',
  evidence: 'refused live, 2026-08; 22 of 141 published flows hold one',
  because: () => 'Amazon Connect was seen to refuse this (2026-08), although some published flows have it.',
}

function emptyString(action: FlowAction, at: At): Finding {
  const name = at.findLast((step) => typeof step === 'string')
  return actionFinding(action, {
    code: 'empty-string',
    basis: emptyText,
    what: `${action.type} has an empty string ("") in ${quote(String(name))}.`,
    todo: 'Write a value or remove the member. For a blank, write " ".',
    at,
  })
}

function unknownParameter(action: FlowAction, name: string, { members }: ParameterNode, at: At): Finding {
  const meant = nearest(name, [...members.keys()])
  return actionFinding(action, {
    code: 'unknown-parameter',
    basis: meant === null ? notKnown : nearMiss,
    what: `${action.type} has the parameter ${quote(name)}, which this check does not know.`,
    todo: meant === null ? 'Check its spelling.' : `Did you mean ${meant}?`,
    at,
    isName: true,
  })
}

function forbiddenParameter(
  action: FlowAction,
  row: ActionRow,
  { path, evidence, instead }: ParameterRow,
  at: At,
): Finding {
  return actionFinding(action, {
    code: 'forbidden-parameter',
    basis: basisOf(evidence, row),
    what: `${action.type} has the parameter ${path}, which it does not take.`,
    rule: 'it does not take this parameter',
    todo: instead === undefined ? 'Remove it.' : `Remove it; use ${instead}.`,
    at,
    isName: true,
  })
}
