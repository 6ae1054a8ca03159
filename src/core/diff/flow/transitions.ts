import { isList, isObject, type JsonObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'

/** One way on from a block. */
export interface Transition {
  readonly kind: 'next' | 'condition' | 'error'
  /** Tells it among the ways of its block, on both sides of a comparison. */
  readonly key: string
  /** In a reader's words: `= 1`, `on NoMatchingError`; empty for the way on without a condition. */
  readonly label: string
  /** The identifier to which it leads. Null: it names none. */
  readonly to: string | null
}

/** The ways on from a block: without a condition, then under conditions, then after errors, as they are listed. */
export function readTransitions({ Transitions: transitions }: JsonObject): readonly Transition[] {
  if (transitions === undefined || !isObject(transitions)) return []
  const { NextAction: next, Conditions: conditions, Errors: errors } = transitions
  return numberDuplicates([
    ...(typeof next === 'string' ? [{ kind: 'next', key: 'next', label: '', to: next } as const] : []),
    ...(isList(conditions) ? conditions.map((entry) => readTransition('condition', entry)) : []),
    ...(isList(errors) ? errors.map((entry) => readTransition('error', entry)) : []),
  ])
}

function readTransition(kind: 'condition' | 'error', entry: Json): Transition {
  const { NextAction: to, ...rest } = isObject(entry) ? entry : {}
  if (typeof to !== 'string')
    return { kind, key: `${kind} to ${JSON.stringify(entry)}`, label: JSON.stringify(entry), to: null }
  const label = kind === 'condition' ? conditionLabel(rest) : errorLabel(rest)
  return { kind, key: `${kind} ${JSON.stringify(rest)}`, label: label ?? JSON.stringify(rest), to }
}

/** The second of two equal ones is another. */
function numberDuplicates(transitions: readonly Transition[]): readonly Transition[] {
  const seen = new Map<string, number>()
  return transitions.map((transition) => {
    const count = (seen.get(transition.key) ?? 0) + 1
    seen.set(transition.key, count)
    return count === 1
      ? transition
      : { ...transition, key: `${count} ${transition.key}`, label: `${transition.label} (${count})` }
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
