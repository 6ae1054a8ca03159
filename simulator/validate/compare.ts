import type { Evidence } from '../facts/evidence.js'
import { isObject, type Json, type JsonObject } from '../state/json.js'

/** Operators that a live instance refused, although the documentation has compound conditions. */
const refusedOperators: readonly (Json | undefined)[] = [
  'And',
  'Or',
  'Not',
  'All',
  'Any',
  'Contains',
  'Exists',
]

/** The rules of Compare: a JSONPath, and conditions with one operand and a plain operator. */
export function* refusedOfCompare(
  parameters: JsonObject,
  conditions: readonly JsonObject[],
  index: number,
): Generator<readonly [evidence: Evidence, words: string]> {
  const { ComparisonValue: value } = parameters
  if (typeof value === 'string' && value !== '' && !/^\$[.[]/.test(value))
    yield ['P', `Invalid Action property value. Path: Actions[${index}].Parameters.ComparisonValue`]
  for (const { Condition } of conditions) {
    const { Operator, Operands } = Condition !== undefined && isObject(Condition) ? Condition : {}
    const hasMore = Operator === 'Equals' && Array.isArray(Operands) && Operands.length > 1
    if (hasMore || refusedOperators.includes(Operator)) yield ['P', `Invalid branch. Path: ${index}.Evaluate`]
  }
}
