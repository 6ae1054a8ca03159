import { quote } from '../quote.js'
import type { Json } from '../types.js'
import type { Basis } from './basis.js'
import { contractOf, declaredNames, type ModuleContract } from './contract.js'
import type { ContentPath, Finding } from './finding.js'
import { actionsOf, type FlowAction, memberOf, objectOf, textOf, textOperands } from './flow-action.js'
import { findingAt } from './found.js'
import type { FoundPlace } from './locate.js'

/** Where the parts of a flow's calls are in its file, by the members of their paths as JSON. */
export interface CallPlaces {
  readonly actions: readonly FlowAction[]
  readonly places: ReadonlyMap<string, FoundPlace>
}

/** A module of this repository. */
export interface RepositoryModule {
  readonly file: string
  /** As people know it: `module/Greeting`. */
  readonly key: string
  /** Of the resource, as JSON text; null: the repository does not manage them. */
  readonly settings: string | null
  /** `Id` and `Arn` that its file has. */
  readonly ids: readonly string[]
  /** The id of the live resource of its name; null: none was found. */
  readonly listedId: string | null
  readonly calls: CallPlaces | null
}

/** What the calls of all modules came to. */
export interface FoundCalls {
  /** By the caller's file. */
  readonly findings: ReadonlyMap<string, readonly (FoundPlace & { readonly finding: Finding })[]>
  /** Calls of modules that the repository does not hold, or whose Settings it does not manage. */
  readonly unchecked: number
}

/** The blocks of a flow that call modules, with the places that may be named; null: there are none. */
export function callPlaces(text: string, find: (path: ContentPath) => FoundPlace): CallPlaces | null {
  if (!text.includes('"InvokeFlowModule"')) return null
  const actions = actionsOf(JSON.parse(text) as Json).filter(({ type }) => type === 'InvokeFlowModule')
  const paths = actions.flatMap(({ path, parameters, conditions }) => [
    path,
    [...path, 'Parameters'],
    ...Object.keys(objectOf(parameters.Input)).map((name) => [...path, 'Parameters', 'Input', name]),
    ...conditions.flatMap((each) => each.operands.map((_, index) => [...each.path, 'Operands', index])),
  ])
  return {
    actions,
    places: new Map(paths.map((members) => [JSON.stringify(members), find({ root: 'Content', members })])),
  }
}

/**
 * What calls give and expect against what the called modules of this repository declare. Warnings at most: either side
 * may be published first. A module is known by the id that its file has, else by that of the live resource of its name.
 * A call by a version's number or an alias, or one that is decided when the flow runs, runs what this repository need
 * not hold. What a shown view declares belongs here too, by `checkShownView`.
 */
export function resolveCalls(modules: readonly RepositoryModule[]): FoundCalls {
  const byId = new Map([
    ...idsOf(modules, ({ listedId }) => [listedId ?? '']),
    ...idsOf(modules, ({ ids }) => ids),
  ])
  let unchecked = 0
  const findings = modules.map(({ file, calls }) => {
    const found = (calls?.actions ?? []).flatMap((action) => {
      const called = byId.get(currentId(textOf(memberOf(action.parameters, 'FlowModuleId'))) ?? '')
      if (called?.settings)
        return checkCall(action, called.key, contractOf(JSON.parse(called.settings) as Json))
      unchecked += 1
      return []
    })
    return [file, found.map((finding) => ({ finding, ...placeOf(finding.path.members, calls) }))] as const
  })
  return { findings: new Map(findings), unchecked }
}

function idsOf(modules: readonly RepositoryModule[], ids: (module: RepositoryModule) => readonly string[]) {
  return modules.flatMap((module) =>
    ids(module).flatMap((text) => {
      const id = currentId(text)
      return id === null ? [] : [[id, module] as const]
    }),
  )
}

/** The id in an id or an ARN without a qualifier, or with `$LATEST`; null: it is none of these. */
export function currentId(text: string): string | null {
  return /^(?:arn:[^/]*:instance\/[^/]+\/flow-module\/)?([\w-]+)(?::\$LATEST)?$/.exec(text)?.[1] ?? null
}

/** Of the longest part of the path that is there. */
function placeOf(members: ContentPath['members'], calls: CallPlaces | null): FoundPlace {
  const lengths = members.map((_, index) => members.length - index)
  const found = lengths.map((length) => calls?.places.get(JSON.stringify(members.slice(0, length))))
  const place = found.find((each) => each !== undefined)
  if (place === undefined) throw new TypeError('a call without a place: this is a bug of connect-publish')
  return place
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
    what: `This block gives the input ${quote(name)} to ${key}, whose Settings do not declare it${declaredNames(known)}.`,
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
  return action.conditions.flatMap((condition) =>
    textOperands(condition)
      .filter(({ text }) => !branches.includes(text))
      .map(({ text, index }) =>
        findingAt(action, {
          code: 'called-module-result',
          basis: declares,
          what: `This block has a branch for the result ${quote(text)} of ${key}, whose Settings do not declare it${declaredNames(branches)}.`,
          todo: 'Declare it there, or remove the branch.',
          at: [...condition.path.slice(action.path.length), 'Operands', index, text],
        }),
      ),
  )
}
