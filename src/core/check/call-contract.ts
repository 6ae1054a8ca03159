import { objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { quote } from '../text/quote.js'
import type { Basis } from './basis.js'
import { wrongTypes } from './call-types.js'
import { declaredNames, type ModuleContract } from './contract.js'
import type { Finding } from './finding.js'
import { type FlowAction, fixedOperands, presentMember } from './flow-action.js'
import { actionFinding } from './make-finding.js'

/** The service compares a caller with the live module, which may differ from the repository's. */
const declares: Basis = {
  certainty: 'documented',
  evidence: 'the called module in this repository',
  because: () => 'Amazon Connect compares a call with the live module, and refuses one that does not fit.',
}

/**
 * Compares the inputs, results and branches of a block with those that the called module declares.
 *
 * @param key of the called module, for messages
 */
export function checkCall(action: FlowAction, key: string, contract: ModuleContract): readonly Finding[] {
  const input = objectOf(presentMember(action.parameters, 'Input'))
  const given = Object.keys(input)
  const inputs = contract.inputs ?? {}
  const unknown = given.filter((name) => !Object.hasOwn(inputs, name))
  const missing = contract.requiredInputs.filter((name) => name !== '' && !given.includes(name))
  return [
    ...unknown.map((name) => undeclaredInput(action, key, name, Object.keys(inputs))),
    ...missing.map((name) => missingInput(action, key, name)),
    ...given.flatMap((name) => wrongInputTypes(action, key, name, inputs[name], input[name])),
    ...undeclaredBranches(action, key, contract),
  ]
}

function wrongInputTypes(
  action: FlowAction,
  key: string,
  name: string,
  schema: Json | undefined,
  value: Json | undefined,
): readonly Finding[] {
  if (schema === undefined || value === undefined) return []
  return wrongTypes(schema, value).map(({ path, given, expected }) =>
    actionFinding(action, {
      code: 'called-module-input-type',
      basis: declares,
      what: `This block gives ${given} as the input ${quote([name, ...path].join('.'))} of ${key}, whose Settings declare ${expected}.`,
      todo: 'Write the value in that type (numbers and booleans without quotes), or declare another type there.',
      at: ['Parameters', 'Input', name, ...path],
    }),
  )
}

function undeclaredInput(action: FlowAction, key: string, name: string, known: readonly string[]): Finding {
  return actionFinding(action, {
    code: 'called-module-input',
    basis: declares,
    what: `This block gives the input ${quote(name)} to ${key}, whose Settings do not declare it${declaredNames(known)}.`,
    todo: 'Declare it there, or remove it here.',
    at: ['Parameters', 'Input', name],
    isName: true,
  })
}

function missingInput(action: FlowAction, key: string, name: string): Finding {
  return actionFinding(action, {
    code: 'called-module-input',
    basis: declares,
    what: `This block does not give the input ${quote(name)} to ${key}, whose Settings require it.`,
    todo: 'Give it here, or do not require it there.',
    at: ['Parameters', 'Input', name],
  })
}

function undeclaredBranches(
  action: FlowAction,
  key: string,
  { branches }: ModuleContract,
): readonly Finding[] {
  return action.conditions.flatMap((condition) =>
    fixedOperands(condition)
      .filter(({ text }) => !branches.includes(text))
      .map(({ text, index }) =>
        actionFinding(action, {
          code: 'called-module-result',
          basis: declares,
          what: `This block has a branch for the result ${quote(text)} of ${key}, whose Settings do not declare it${declaredNames(branches)}.`,
          todo: 'Declare it there, or remove the branch.',
          at: [...condition.path.slice(action.path.length), 'Operands', index, text],
        }),
      ),
  )
}
