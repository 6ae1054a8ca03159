import { isList, isObject, type JsonObject, listOf, memberOf, objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { blockWords } from './block-name.js'
import {
  askingTypes,
  type BranchStyle,
  branchStyles,
  errorWords,
  operatorWords,
  succeedingTypes,
  success,
} from './branch-table.js'

/**
 * The plain words of an action's branches, in the order of `readTransitions`: the transition without a condition, then
 * conditions, then errors. A branch that is not flow language is shown as JSON.
 */
export function branchWords(action: JsonObject): readonly string[] {
  const transitions = objectOf(action.Transitions)
  const conditions = listOf(transitions.Conditions)
  return [
    ...(typeof transitions.NextAction === 'string' ? [nextWord(action, conditions.length)] : []),
    ...conditions.map((entry, index) => conditionWord(action, entry, conditions[index - 1])),
    ...listOf(transitions.Errors).map((entry) => errorWord(action, entry)),
  ]
}

/** The word for `NextAction`. A block that asks something leads there if it gets no answer, which is no success. */
function nextWord(action: JsonObject, conditions: number): string {
  const isOneOf = (types: readonly string[]) => types.some((type) => type === action.Type)
  const asks = isOneOf(askingTypes) ? !isStoring(action) : conditions > 0 && !isOneOf(succeedingTypes)
  return asks ? 'Default' : success
}

function conditionWord(action: JsonObject, entry: Json, previous: Json | undefined): string {
  const { operator, operand } = readCondition(entry)
  if (operator === null || operand === null)
    return JSON.stringify(isObject(entry) ? entry.Condition : entry) ?? '?'
  if (action.Type === 'DistributeByPercentage') return shareWord(operand, readCondition(previous).operand)
  if (isStaffing(action) && operator === 'NumberGreaterThan' && operand === '0') return 'True'
  const style = styleOf(action)
  if (style === null || operator !== 'Equals')
    return [wordIn(operatorWords, operator), operator === 'KeyExists' ? '' : operand].join(' ').trimEnd()
  const word = memberOf(style.operands, operand)
  if (typeof word === 'string') return word
  return style.prefix === undefined ? operand : `${style.prefix} ${operand}`
}

/** The share of a branch: from the limit of the condition before it, or from 1, to below its own limit. */
function shareWord(operand: string, previous: string | null): string {
  const share = Number(operand) - (previous === null ? 1 : Number(previous))
  return Number.isInteger(share) && share >= 0 ? `${share} %` : `Below ${operand} %`
}

function errorWord(action: JsonObject, entry: Json): string {
  const { ErrorType: type } = objectOf(entry)
  if (typeof type !== 'string') return JSON.stringify(entry)
  if (type === 'NoMatchingCondition' && isStaffing(action)) return 'False'
  const own = type === 'NoMatchingCondition' ? styleOf(action)?.noMatch : undefined
  return own ?? wordIn(errorWords, type)
}

/** The plain word for a name of the language; the name itself if the table has none. */
function wordIn(table: Readonly<Record<string, string>>, name: string): string {
  const word = memberOf(table, name)
  return typeof word === 'string' ? word : name
}

const styles: ReadonlyMap<Json | undefined, BranchStyle> = new Map(Object.entries(branchStyles))

const styleOf = ({ Type: type }: JsonObject): BranchStyle | null => styles.get(type) ?? null

const isStaffing = (action: JsonObject): boolean => blockWords(action).name === 'Check staffing'

const isStoring = (action: JsonObject): boolean => blockWords(action).name === 'Store customer input'

interface Condition {
  readonly operator: string | null
  readonly operand: string | null
}

function readCondition(entry: Json | undefined): Condition {
  const { Operator: operator, Operands: operands } = objectOf(memberOf(entry, 'Condition'))
  const words = isList(operands)
    ? operands.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    : null
  return { operator: typeof operator === 'string' ? operator : null, operand: words?.join(', ') ?? null }
}
