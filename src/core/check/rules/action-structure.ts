import { isObject, type JsonObject, listOf, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { basisOf } from '../basis.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { type JsonType, jsonTypeName } from '../json-type.js'
import { actionFinding } from '../make-finding.js'
import { isOfType, type Members, type Path, unknownMembers } from './structure.js'

/** The objects of the Flow language with fixed members. Those that have a type here are required. */
const structures = {
  action: { Identifier: null, Type: null, Parameters: 'an object', Transitions: 'an object' },
  transitions: { NextAction: null, Errors: null, Conditions: null },
  error: { NextAction: null, ErrorType: 'text' },
  branch: { NextAction: null, Condition: 'an object' },
  condition: { Operator: 'text', Operands: 'a list' },
} as const satisfies Readonly<Record<string, Members>>

/** An object within an action. */
interface Place {
  readonly action: FlowAction
  /** Subject and verb of a sentence about the object. */
  readonly owner: string
  readonly at: Path
}

/**
 * Finds unknown members of an action, its transitions, error branches and conditions, and members that are missing or of
 * another JSON type. Reading a definition already reports a target that is missing in a branch.
 */
export function checkActionStructure(action: FlowAction): readonly Finding[] {
  const { type, value, transitions } = action
  const at = ['Transitions']
  return [
    ...checkObject({ action, owner: `${type} has`, at: [] }, structures.action, value),
    ...checkObject({ action, owner: `Transitions of ${type} have`, at }, structures.transitions, transitions),
    ...listOf(transitions.Errors).flatMap((error, index) => {
      const place = { action, owner: `An error branch of ${type} has`, at: [...at, 'Errors', index] }
      return checkObject(place, structures.error, error)
    }),
    ...listOf(transitions.Conditions).flatMap((branch, index) =>
      checkBranch({ action, owner: `A condition of ${type} has`, at: [...at, 'Conditions', index] }, branch),
    ),
  ]
}

function checkBranch(place: Place, branch: Json): readonly Finding[] {
  const condition = memberOf(branch, 'Condition')
  const inside = { ...place, at: [...place.at, 'Condition'] }
  return [
    ...checkObject(place, structures.branch, branch),
    ...checkObject(inside, structures.condition, condition),
    ...checkOperands({ ...inside, at: [...inside.at, 'Operands'] }, memberOf(condition, 'Operands')),
  ]
}

function checkObject(place: Place, members: Members, value: Json | undefined): readonly Finding[] {
  if (!isObject(value) || isSound(members, value)) return []
  const { action, owner, at } = place
  const unknown = unknownMembers(owner, members, value)
  return [
    ...unknown.map(({ name, parts }) =>
      actionFinding(action, { code: 'unknown-action-member', ...parts, at: [...at, name] }),
    ),
    ...Object.entries(members).flatMap(([name, type]) =>
      type === null || unknown.some(({ meant }) => meant === name)
        ? []
        : checkMember(place, name, type, value),
    ),
  ]
}

/** Whether all members are known and of their type. Most are, so this allocates nothing. */
function isSound(members: Members, value: JsonObject): boolean {
  for (const name in value) if (!Object.hasOwn(members, name)) return false
  for (const name in members) {
    const type = members[name] ?? null
    if (type !== null && !isOfType(memberOf(value, name) ?? null, type)) return false
  }
  return true
}

function checkMember(
  { action, owner, at }: Place,
  name: string,
  type: JsonType,
  object: JsonObject,
): readonly Finding[] {
  const value = memberOf(object, name) ?? null
  if (isOfType(value, type)) return []
  const isAbsent = value === null || value === ''
  return [
    actionFinding(action, {
      code: 'action-structure',
      basis: basisOf('D', { doc: 'flow-language-actions' }),
      what: isAbsent ? `${owner} no ${name}.` : `${owner} ${jsonTypeName(value)} as ${name}.`,
      rule: `${name} is required and is ${type}`,
      todo: isAbsent ? `Add ${name}.` : `Write ${type}.`,
      at: [...at, name],
    }),
  ]
}

function checkOperands({ action, owner, at }: Place, value: Json | undefined): readonly Finding[] {
  return listOf(value).flatMap((operand, index) =>
    typeof operand === 'string'
      ? []
      : [
          actionFinding(action, {
            code: 'action-structure',
            basis: basisOf('O'),
            what: `${owner} ${jsonTypeName(operand)} as an operand.`,
            rule: 'an operand is text',
            todo: typeof operand === 'object' ? 'Write text.' : `Write "${operand}".`,
            at: [...at, index],
          }),
        ],
  )
}
