import { listSome } from '../list-some.js'
import { quote } from '../quote.js'
import type { Json } from '../types.js'
import type { Basis } from './basis.js'
import { contractOf, type ModuleContract } from './contract.js'
import type { Finding } from './finding.js'
import { actionsOf, type FlowAction, memberOf, objectOf, textOf } from './flow-action.js'
import { findingAt } from './found.js'

/** A block that calls a module. */
export interface ModuleCall {
  readonly action: FlowAction
  /** The resource's id. */
  readonly moduleId: string
}

/** A module of this repository. */
export interface RepositoryModule {
  /** As people know it: `module/Greeting`. */
  readonly key: string
  /** Of the resource; null: the repository does not manage them. */
  readonly settings: Json | null
}

/** What a caller's calls came to. */
export interface CallOutcome {
  readonly findings: readonly Finding[]
  /** Calls of modules that the repository does not hold, or whose Settings it does not manage. */
  readonly unchecked: number
}

/**
 * The calls of a flow that run a module's current content. A call by a version's number or an alias, or one that is
 * decided when the flow runs, is `null`: it runs what this repository need not hold.
 */
export function findCalls(content: Json): readonly (ModuleCall | null)[] {
  return actionsOf(content)
    .filter(({ type }) => type === 'InvokeFlowModule')
    .map((action) => {
      const moduleId = currentId(textOf(memberOf(action.parameters, 'FlowModuleId')))
      return moduleId === null ? null : { action, moduleId }
    })
}

/** The id in an id or an ARN without a qualifier, or with `$LATEST`; null: it is none of these. */
export function currentId(text: string): string | null {
  return /^(?:arn:[^/]*:instance\/[^/]+\/flow-module\/)?([\w-]+)(?::\$LATEST)?$/.exec(text)?.[1] ?? null
}

/**
 * What a flow's calls give and expect against what the called modules of this repository declare. Warnings at most:
 * either side may be published first. What a shown view declares belongs here too, by `checkShownView`.
 *
 * @param moduleOf the repository's module with a resource's id; undefined: it holds none
 */
export function checkCalls(
  content: Json,
  moduleOf: (id: string) => RepositoryModule | undefined,
): CallOutcome {
  const checked = findCalls(content).map((call) => {
    const called = call === null ? undefined : moduleOf(call.moduleId)
    if (call === null || !called || called.settings === null) return null
    return checkCall(call.action, called.key, contractOf(called.settings))
  })
  return {
    findings: checked.flatMap((findings) => findings ?? []),
    unchecked: checked.filter((findings) => findings === null).length,
  }
}

/** The service compares a caller with the module as it is live, which may still be another than the repository's. */
const declares: Basis = {
  certainty: 'documented',
  evidence: 'the called module in this repository',
  because: () => 'Amazon Connect refuses a flow that does not fit the module as it is live.',
}

function checkCall(action: FlowAction, key: string, contract: ModuleContract): readonly Finding[] {
  const given = Object.keys(objectOf(memberOf(action.parameters, 'Input')))
  const inputs = contract.inputs ?? {}
  const unknown = given.filter((name) => !Object.hasOwn(inputs, name))
  const missing = contract.requiredInputs.filter((name) => name !== '' && !given.includes(name))
  return [
    ...unknown.map((name) => undeclaredInput(action, key, name, Object.keys(inputs))),
    ...missing.map((name) => missingInput(action, key, name)),
    ...undeclaredBranches(action, key, contract),
  ]
}

function undeclaredInput(action: FlowAction, key: string, name: string, known: readonly string[]): Finding {
  return findingAt(action, {
    code: 'called-module-input',
    basis: declares,
    what: `This block gives the input ${quote(name)} to ${key}, whose Settings do not declare it${declared(known)}.`,
    todo: 'Declare it there, or remove it here.',
    at: ['Parameters', 'Input', name],
  })
}

function missingInput(action: FlowAction, key: string, name: string): Finding {
  return findingAt(action, {
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
  return action.conditions.flatMap(({ operands, path }) =>
    operands
      .filter((name) => typeof name === 'string' && name !== '' && !branches.includes(name))
      .map((name) =>
        findingAt(action, {
          code: 'called-module-result',
          basis: declares,
          what: `This block has a branch for the result ${quote(String(name))} of ${key}, whose Settings do not declare it${declared(branches)}.`,
          todo: 'Declare it there, or remove the branch.',
          at: [...path.slice(action.path.length), 'Operands', operands.indexOf(name), String(name)],
        }),
      ),
  )
}

function declared(names: readonly string[]): string {
  return names.length === 0
    ? ' (they declare none)'
    : ` (they declare ${listSome(names.map((name) => quote(name)))})`
}
