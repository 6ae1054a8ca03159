import type { Json } from '../../model/definition.js'
import { type Basis, basisOf } from '../basis.js'
import type { ActionRow, ParameterRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import { type FlowAction, isDynamic } from '../flow-action.js'
import { hasJsonType, type JsonType, jsonTypeName } from '../json-type.js'
import { actionFinding } from '../make-finding.js'
import type { ParameterNode } from '../parameter-tree.js'
import { placeholderIn } from '../placeholders.js'
import { memberName, type Path } from './structure.js'

/**
 * Finds a value of another JSON type than its parameter's: text, an object or a list. A warning, because nobody tried
 * every type against the service. Null has a rule of its own.
 */
export function checkType(
  action: FlowAction,
  row: ActionRow,
  node: ParameterNode,
  value: Json,
  at: Path,
): readonly Finding[] {
  const expected = typeOf(node)
  if (expected === null || value === null || isOfType(value, expected)) return []
  // No published flow has one in place of text. YAML makes them of text without quotes: `8`, `true`.
  const isUnquoted = expected === 'text' && (typeof value === 'number' || typeof value === 'boolean')
  return [
    actionFinding(action, {
      code: 'parameter-value',
      basis: isUnquoted ? basisOf('O') : basisFor(row, node),
      what: `${action.type} has ${jsonTypeName(value)} in ${memberName(at)}.`,
      rule: `it takes ${expected}`,
      todo: isUnquoted ? `Write "${value}".` : `Write ${expected}.`,
      at,
    }),
  ]
}

/** Null: unknown. */
function typeOf({ row, members, any, item }: ParameterNode): JsonType | null {
  if (item !== null || row?.kind === 'list') return 'a list'
  if (members.size > 0 || any !== null || row?.kind === 'object' || row?.kind === 'map') return 'an object'
  return row !== null && textKinds.includes(row.kind ?? 'text') ? 'text' : null
}

/** Kinds of parameters whose values are text. The members of a map have the types that somebody declares. */
const textKinds: readonly ParameterRow['kind'][] = ['text', 'enum', 'ref', 'integer', 'jsonpath']

/** A text that gets its value later may become an object or a list. "" has a rule of its own. */
function isOfType(value: Json, type: JsonType): boolean {
  if (typeof value !== 'string') return hasJsonType(value, type)
  return type === 'text' || value === '' || isDynamic(value) || placeholderIn(value) !== null
}

function basisFor(row: ActionRow, { row: own, item }: ParameterNode): Basis {
  const parameter = own ?? item?.row ?? null
  return parameter === null ? basisOf('O') : basisOf(parameter.evidence, { ...row, unproven: true })
}
