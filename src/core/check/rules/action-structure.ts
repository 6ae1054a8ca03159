import { isList, isObject, type JsonObject, listOf, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { basisOf, nearMiss, notKnown } from '../basis.js'
import type { Finding } from '../finding.js'
import { type FlowAction, isDynamic } from '../flow-action.js'
import { jsonTypeName } from '../json-type.js'
import { actionFinding } from '../make-finding.js'

type JsonType = 'text' | 'object' | 'list'

/** An object of the Flow language with fixed members, and the JSON types of those that it must have. */
interface Structure {
  /** Its name in a message. */
  readonly name: (type: string) => string
  readonly members: readonly string[]
  readonly required: Readonly<Record<string, JsonType>>
}

const structures = {
  action: {
    name: (type) => type,
    members: ['Identifier', 'Type', 'Parameters', 'Transitions'],
    required: { Parameters: 'object', Transitions: 'object' },
  },
  transitions: {
    name: (type) => `Transitions of ${type}`,
    members: ['NextAction', 'Errors', 'Conditions'],
    required: {},
  },
  error: {
    name: (type) => `An error branch of ${type}`,
    members: ['NextAction', 'ErrorType'],
    required: { ErrorType: 'text' },
  },
  branch: {
    name: (type) => `A condition of ${type}`,
    members: ['NextAction', 'Condition'],
    required: { Condition: 'object' },
  },
  condition: {
    name: (type) => `A condition of ${type}`,
    members: ['Operator', 'Operands'],
    required: { Operator: 'text', Operands: 'list' },
  },
} as const satisfies Readonly<Record<string, Structure>>

type Path = readonly (string | number)[]

/**
 * Finds unknown members of an action, its transitions, error branches and conditions, and members that are missing or of
 * another JSON type. Reading a definition already reports a target that is missing in a branch.
 */
export function checkActionStructure(action: FlowAction): readonly Finding[] {
  const { value, transitions } = action
  return [
    ...checkObject(action, structures.action, value, []),
    ...checkObject(action, structures.transitions, transitions, ['Transitions']),
    ...listOf(transitions.Errors).flatMap((error, index) =>
      checkObject(action, structures.error, error, ['Transitions', 'Errors', index]),
    ),
    ...listOf(transitions.Conditions).flatMap((branch, index) => {
      const at = ['Transitions', 'Conditions', index]
      return [
        ...checkObject(action, structures.branch, branch, at),
        ...checkObject(action, structures.condition, memberOf(branch, 'Condition'), [...at, 'Condition']),
        ...checkOperands(action, memberOf(memberOf(branch, 'Condition'), 'Operands'), [
          ...at,
          'Condition',
          'Operands',
        ]),
      ]
    }),
  ]
}

function checkObject(
  action: FlowAction,
  structure: Structure,
  value: Json | undefined,
  at: Path,
): readonly Finding[] {
  if (!isObject(value)) return []
  const unknown = Object.keys(value)
    .filter((name) => !structure.members.includes(name))
    .map((name) => ({ name, meant: nearest(name, absentMembers(structure, value)) }))
  return [
    ...unknown.map(({ name, meant }) => unknownMember(action, structure, name, meant, at)),
    ...Object.entries(structure.required)
      .filter(([name]) => !unknown.some(({ meant }) => meant === name))
      .flatMap(([name, type]) => checkMember(action, structure, name, type, value, at)),
  ]
}

function absentMembers({ members }: Structure, value: JsonObject): readonly string[] {
  return members.filter((name) => !Object.hasOwn(value, name))
}

function unknownMember(
  action: FlowAction,
  structure: Structure,
  name: string,
  meant: string | null,
  at: Path,
): Finding {
  return actionFinding(action, {
    code: 'unknown-action-member',
    basis: meant === null ? notKnown : nearMiss,
    what: `${structure.name(action.type)} has the member ${quote(name)}, which this check does not know.`,
    todo: meant === null ? `Known are ${structure.members.join(', ')}.` : `Did you mean ${meant}?`,
    at: [...at, name],
    isName: true,
  })
}

function checkMember(
  action: FlowAction,
  structure: Structure,
  name: string,
  type: JsonType,
  object: JsonObject,
  at: Path,
): readonly Finding[] {
  const value = memberOf(object, name) ?? null
  if (isOfType(value, type)) return []
  const owner = structure.name(action.type)
  const isAbsent = value === null || value === ''
  return [
    actionFinding(action, {
      code: 'action-structure',
      basis: basisOf('D', { doc: 'flow-language-actions' }),
      what: isAbsent ? `${owner} has no ${name}.` : `${owner} has ${jsonTypeName(value)} as ${name}.`,
      rule: `${name} is required and is ${typeNames[type]}`,
      todo: isAbsent ? `Add ${name}.` : `Write ${typeNames[type]}.`,
      at: [...at, name],
    }),
  ]
}

function checkOperands(action: FlowAction, value: Json | undefined, at: Path): readonly Finding[] {
  return listOf(value).flatMap((operand, index) =>
    typeof operand === 'string'
      ? []
      : [
          actionFinding(action, {
            code: 'action-structure',
            basis: basisOf('O'),
            what: `A condition of ${action.type} has ${jsonTypeName(operand)} as an operand.`,
            rule: 'an operand is text',
            todo: typeof operand === 'object' ? 'Write text.' : `Write "${operand}".`,
            at: [...at, index],
          }),
        ],
  )
}

const typeNames: Readonly<Record<JsonType, string>> = { text: 'text', object: 'an object', list: 'a list' }

function isOfType(value: Json, type: JsonType): boolean {
  if (type === 'text') return typeof value === 'string' && value !== ''
  return isDynamic(value) || (type === 'list' ? isList(value) : isObject(value))
}
