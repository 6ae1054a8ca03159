import type { Basis } from './basis.js'
import type { Finding } from './finding.js'
import type { FlowAction } from './flow-action.js'
import { actionFinding } from './make-finding.js'

/** A module, and the modules of the repository that it calls. */
export interface CallingModule {
  readonly file: string
  /** Its key for messages: `module/Greeting`. */
  readonly key: string
  readonly calls: readonly ModuleCall[]
}

interface ModuleCall {
  readonly action: FlowAction
  /** The file of the called module. */
  readonly to: string
}

/** Maximum number of modules in a chain of calls; a flow calls the first. */
export const maxNestedModules = 5

/**
 * The guide is known from a quotation, and older copies of it do not allow modules to call modules. Levels are counted
 * like the tool that quotes it counts them: the module that a flow calls is the first level.
 */
const guide: Basis = {
  certainty: 'documented',
  evidence: 'administrator guide, as flow-as-code quotes it',
  because: (rule) => `The administrator guide, as another tool quotes it, says that ${rule}.`,
}

/**
 * Finds calls that close a ring, and calls that make a chain of modules deeper than the service documents. Each chain
 * is reported once, where it becomes too deep; a chain that leads into a ring has no depth, because the ring is
 * reported. Not recursive, so the length of a chain does not matter.
 *
 * @param modules by file
 * @returns findings by the caller's file
 */
export function checkNesting(
  modules: ReadonlyMap<string, CallingModule>,
): ReadonlyMap<string, readonly Finding[]> {
  const depths = depthsOf(modules)
  const found = new Map<string, readonly Finding[]>()
  for (const module of modules.values()) {
    const findings = module.calls.flatMap((call) => {
      const ring = depths.has(module.file) ? null : pathBetween(modules, call.to, module.file)
      if (ring !== null) return [ringFinding(call.action, [module.file, ...ring].map(nameIn(modules)))]
      const isTooDeep = depths.get(call.to) === maxNestedModules
      return isTooDeep ? [depthFinding(call.action, chainFrom(modules, depths, module.file, call.to))] : []
    })
    if (findings.length > 0) found.set(module.file, findings)
  }
  return found
}

type Modules = ReadonlyMap<string, CallingModule>

/** Number of modules in the longest chain from each module; absent: the chain reaches a ring. */
function depthsOf(modules: Modules): ReadonlyMap<string, number> {
  const all = new Map([...modules].map(([file, { calls }]) => [file, nestedModule(file, calls.length)]))
  for (const caller of all.values())
    modules.get(caller.file)?.calls.forEach(({ to }) => {
      all.get(to)?.callers.push(caller)
    })
  const depths = new Map<string, number>()
  const ready = [...all.values()].filter(({ open }) => open === 0)
  for (const { file, depth, callers } of ready) {
    depths.set(file, depth)
    for (const caller of callers) {
      caller.depth = Math.max(caller.depth, depth + 1)
      caller.open -= 1
      if (caller.open === 0) ready.push(caller)
    }
  }
  return depths
}

interface NestedModule {
  readonly file: string
  readonly callers: NestedModule[]
  /** Number of its calls whose depth is not known yet. */
  open: number
  depth: number
}

function nestedModule(file: string, calls: number): NestedModule {
  return { file, callers: [], open: calls, depth: 1 }
}

/** The shortest path along calls, both ends included; null: there is none. */
function pathBetween(modules: Modules, from: string, to: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  const ready = [from]
  for (const file of ready) {
    if (file === to) break
    modules.get(file)?.calls.forEach(({ to: next }) => {
      if (cameFrom.has(next)) return
      cameFrom.set(next, file)
      ready.push(next)
    })
  }
  if (!cameFrom.has(to)) return null
  const path: string[] = []
  for (let file: string | null = to; file !== null; file = cameFrom.get(file) ?? null) path.unshift(file)
  return path
}

/** The longest chain through a call of a module that has the maximum depth. */
function chainFrom(
  modules: Modules,
  depths: ReadonlyMap<string, number>,
  caller: string,
  called: string,
): readonly string[] {
  const chain = [caller]
  let next: string | undefined = called
  for (let below = maxNestedModules - 1; next !== undefined; below -= 1) {
    chain.push(next)
    next = modules.get(next)?.calls.find(({ to }) => depths.get(to) === below)?.to
  }
  return chain.map(nameIn(modules))
}

function nameIn(modules: Modules): (file: string) => string {
  return (file) => String(modules.get(file)?.key)
}

const at = ['Parameters', 'FlowModuleId']

function ringFinding(action: FlowAction, keys: readonly string[]): Finding {
  const what =
    keys.length === 2
      ? 'This block calls its own module'
      : 'With this block, modules call each other in a circle'
  return actionFinding(action, {
    ...{ code: 'called-module-ring', basis: guide, at },
    what: `${what}: ${joinChain(keys)}.`,
    rule: 'a limit of the stack ends such calls when the flow runs',
    todo: 'Remove this call. To repeat actions, use a Loop or a transition back.',
  })
}

function depthFinding(action: FlowAction, keys: readonly string[]): Finding {
  return actionFinding(action, {
    ...{ code: 'called-module-depth', basis: guide, at },
    what: `With this block ${keys.length} modules call each other in a chain: ${joinChain(keys)}.`,
    rule: `modules can call each other to ${maxNestedModules} levels`,
    todo: 'Combine some of them.',
  })
}

/** Maximum number of a chain's modules in a sentence. */
const maxListed = 10

function joinChain(keys: readonly string[]): string {
  const shown = keys.length > maxListed ? [...keys.slice(0, maxListed - 1), '…', ...keys.slice(-1)] : keys
  return shown.join(' → ')
}
