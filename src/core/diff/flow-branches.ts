import { isObject, type JsonObject } from '../json.js'
import type { Json } from '../types.js'
import { isList } from './read-json.js'

/** One way on from a block. */
export interface Branch {
  readonly kind: 'next' | 'condition' | 'error'
  /** Tells it among the ways of its block, on both sides of a comparison. */
  readonly key: string
  /** In a reader's words: `= 1`, `on NoMatchingError`; empty for the way on without a condition. */
  readonly label: string
  /** The identifier to which it leads. Null: it names none. */
  readonly to: string | null
}

/** The ways on from a block: without a condition, then under conditions, then after errors, as they are listed. */
export function branchesOf({ Transitions: transitions }: JsonObject): readonly Branch[] {
  if (transitions === undefined || !isObject(transitions)) return []
  const { NextAction: next, Conditions: conditions, Errors: errors } = transitions
  return numbered([
    ...(typeof next === 'string' ? [{ kind: 'next', key: 'next', label: '', to: next } as const] : []),
    ...(isList(conditions) ? conditions.map((entry) => branch('condition', entry)) : []),
    ...(isList(errors) ? errors.map((entry) => branch('error', entry)) : []),
  ])
}

function branch(kind: 'condition' | 'error', entry: Json): Branch {
  const { NextAction: to, ...rest } = isObject(entry) ? entry : {}
  if (typeof to !== 'string')
    return { kind, key: `${kind} to ${JSON.stringify(entry)}`, label: JSON.stringify(entry), to: null }
  const label = kind === 'condition' ? conditionLabel(rest) : errorLabel(rest)
  return { kind, key: `${kind} ${JSON.stringify(rest)}`, label: label ?? JSON.stringify(rest), to }
}

/** The second of two equal ones is another. */
function numbered(branches: readonly Branch[]): readonly Branch[] {
  const seen = new Map<string, number>()
  return branches.map((branch) => {
    const count = (seen.get(branch.key) ?? 0) + 1
    seen.set(branch.key, count)
    return count === 1
      ? branch
      : { ...branch, key: `${count} ${branch.key}`, label: `${branch.label} (${count})` }
  })
}

/** Null where there is more, or less, than an error's type. */
function errorLabel({ ErrorType: type, ...more }: JsonObject): string | null {
  return typeof type === 'string' && isEmpty(more) ? `on ${type}` : null
}

/** Null where there is more, or less, than an operator and its operands. */
function conditionLabel({ Condition: condition, ...more }: JsonObject): string | null {
  if (condition === undefined || !isObject(condition) || !isEmpty(more)) return null
  const { Operator: operator, Operands: operands, ...rest } = condition
  if (typeof operator !== 'string' || !isList(operands) || !isEmpty(rest)) return null
  const words = operands.map((operand) => (typeof operand === 'string' ? operand : JSON.stringify(operand)))
  return [operators.get(operator) ?? operator, words.join(', ')].join(' ').trimEnd()
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0
}

/** Of the flow language's reference; any other is told by its own name. */
const operators: ReadonlyMap<string, string> = new Map([
  ['Equals', '='],
  ['NumberGreaterThan', '>'],
  ['NumberGreaterOrEqualTo', '≥'],
  ['NumberLessThan', '<'],
  ['NumberLessOrEqualTo', '≤'],
  ['TextStartsWith', 'starts with'],
  ['TextEndsWith', 'ends with'],
  ['TextContains', 'contains'],
])
