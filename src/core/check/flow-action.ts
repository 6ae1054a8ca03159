import { isList, type JsonObject, listOf, memberOf, objectOf, ownValue } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { hasReferences } from '../resolve/has-references.js'
import { actionRows } from './data/flow-language.js'
import type { ActionRow } from './data/rows.js'
import { isJsonPath } from './json-path.js'

type Members = readonly (string | number)[]

/** An action of a flow, with the data of its type. Members with another type than the language's count as absent. */
export interface FlowAction {
  /** From the root of `Content`. */
  readonly path: Members
  readonly type: string
  readonly identifier: string
  /** The action as it is in the content. */
  readonly value: JsonObject
  /** Null: the type is not known. */
  readonly row: ActionRow | null
  readonly parameters: JsonObject
  readonly transitions: JsonObject
  readonly errors: readonly Branch[]
  readonly conditions: readonly Condition[]
}

interface Branch {
  readonly type: string
  readonly path: Members
}

export interface Condition {
  readonly operator: string
  /** Null: they are absent, or no list. */
  readonly operands: readonly Json[] | null
  readonly path: Members
}

interface TextOperand {
  readonly text: string
  readonly index: number
}

/** The operands of a condition that are fixed text, except "", which another rule checks. */
export function fixedOperands({ operands }: Condition): readonly TextOperand[] {
  return (operands ?? []).flatMap((text, index) =>
    typeof text === 'string' && text !== '' && !isDynamic(text) ? [{ text, index }] : [],
  )
}

/** The actions of a flow's content that have a type. */
export function actionsOf(content: Json): readonly FlowAction[] {
  const actions: FlowAction[] = []
  listOf(objectOf(content).Actions).forEach((value, index) => {
    const action = objectOf(value)
    const type = textOf(action.Type)
    if (type !== '') actions.push(actionOf(action, type, ['Actions', index]))
  })
  return actions
}

function actionOf(action: JsonObject, type: string, path: Members): FlowAction {
  const transitions = objectOf(action.Transitions)
  return {
    path,
    type,
    transitions,
    value: action,
    identifier: textOf(action.Identifier),
    row: ownValue(actionRows, type),
    parameters: objectOf(action.Parameters),
    errors: readBranches(transitions.Errors, path),
    conditions: readConditions(transitions.Conditions, path),
  }
}

function readBranches(value: Json | undefined, path: Members): readonly Branch[] {
  return listOf(value).map((each, index) => ({
    type: textOf(objectOf(each).ErrorType),
    path: [...path, 'Transitions', 'Errors', index],
  }))
}

function readConditions(value: Json | undefined, path: Members): readonly Condition[] {
  return listOf(value).map((each, index) => {
    const { Operator, Operands } = objectOf(objectOf(each).Condition)
    return {
      operator: textOf(Operator),
      operands: isList(Operands) ? Operands : null,
      path: [...path, 'Transitions', 'Conditions', index, 'Condition'],
    }
  })
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** The value of an own member; undefined if it is absent or null. */
export function presentMember(object: JsonObject, name: string): Json | undefined {
  return memberOf(object, name) ?? undefined
}

/**
 * Whether a text gets its value later: a JSONPath, which Amazon Connect replaces when the flow runs, or a text with
 * references.
 */
export function isDynamic(value: Json): boolean {
  return isJsonPath(value) || (typeof value === 'string' && hasReferences(value))
}
