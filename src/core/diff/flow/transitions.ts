import { isList, isObject, type JsonObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { branchWords } from '../../words/branch-words.js'

/** A transition of a block. */
export interface Transition {
  readonly kind: 'next' | 'condition' | 'error'
  /** Identifies it among the transitions of its block, on both sides of a comparison. */
  readonly key: string
  /** In the console's words: `Success`, `Press 1`, `Timeout`; the entry as JSON if it is no plain branch. */
  readonly label: string
  /**
   * The language's name of an error, `InputTimeLimitExceeded`. Null: it is no error, or the label is already its name.
   */
  readonly api: string | null
  /** The identifier of its target. Null: it names none. */
  readonly to: string | null
}

/** The aspects under which a difference lists transitions. */
export const transitionAspects = ['transition', 'error-branch'] as const
export type TransitionAspect = (typeof transitionAspects)[number]

export function aspectOf({ kind }: Transition): TransitionAspect {
  return kind === 'error' ? 'error-branch' : 'transition'
}

/** The transitions of a block: the one without a condition, then conditions, then errors, in their listed order. */
export function readTransitions(action: JsonObject): readonly Transition[] {
  const { Transitions: transitions } = action
  if (transitions === undefined || !isObject(transitions)) return []
  const { NextAction: next, Conditions: conditions, Errors: errors } = transitions
  const words = branchWords(action)
  const read = [
    ...(typeof next === 'string'
      ? [{ kind: 'next', key: 'next', plain: true, api: null, to: next } as const]
      : []),
    ...(isList(conditions) ? conditions.map((entry) => readTransition('condition', entry)) : []),
    ...(isList(errors) ? errors.map((entry) => readTransition('error', entry)) : []),
  ]
  return numberDuplicates(
    read.map(({ plain, ...transition }, index) => ({
      ...transition,
      label: plain === true ? (words[index] ?? '') : plain,
    })),
  )
}

/** A transition before its label is known. `plain` true: the label is the console's word; a text: it is that JSON. */
type ReadTransition = Omit<Transition, 'label'> & { readonly plain: true | string }

function readTransition(kind: 'condition' | 'error', entry: Json): ReadTransition {
  const { NextAction: to, ...rest } = isObject(entry) ? entry : {}
  if (typeof to !== 'string') {
    const text = JSON.stringify(entry)
    return { kind, key: `${kind} to ${text}`, plain: text, api: null, to: null }
  }
  const text = JSON.stringify(rest)
  const isPlain = kind === 'condition' ? isPlainCondition(rest) : isPlainError(rest)
  const { ErrorType: type } = rest
  const api = kind === 'error' && isPlain && typeof type === 'string' ? type : null
  return { kind, key: `${kind} ${text}`, plain: isPlain || text, api, to }
}

/** The second of two equal ones gets another key. */
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

/** Whether an entry has only an error's type. */
function isPlainError({ ErrorType: type, ...more }: JsonObject): boolean {
  return typeof type === 'string' && isEmpty(more)
}

/** Whether an entry has only an operator and its operands. */
function isPlainCondition({ Condition: condition, ...more }: JsonObject): boolean {
  if (condition === undefined || !isObject(condition) || !isEmpty(more)) return false
  const { Operator: operator, Operands: operands, ...rest } = condition
  return typeof operator === 'string' && isList(operands) && isEmpty(rest)
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0
}
