import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import { desk, inConsole } from './desk-files.js'
import { type InProcess, runInProcess } from './in-process.js'
import { held, untruths } from './truth.js'

/** A simulator of its own; the caller stops it. */
export const aliasInstance = (switches: SimulatorOptions['switches'] = {}): Promise<Simulator> =>
  startSimulator({ throttle: false, switches })

/** What makes `runWithAlias` a rollback. */
export const backTo = { inputs: { mode: 'rollback' }, event: { name: 'workflow_dispatch' } } as const

let runs = 0

/** One run of the module `desk` with the alias `live`. */
export async function runWithAlias(
  sim: Simulator,
  text: string,
  { inputs = {}, ...more }: Partial<InProcess> = {},
): Promise<Report> {
  runs += 1
  const files = desk('module', text)
  const given = { files, runId: String(runs), ...more, inputs: { 'module-alias': 'live', ...inputs } }
  const report = await runInProcess(sim, given)
  if (!report) throw new Error('the run did not end')
  return report
}

export const deskEntry = (report: Report): Entry => {
  const entry = report.entries['module/desk']
  if (!entry) throw new Error('the run has no module desk')
  return entry
}

/** `published update v2, alias v1 → v2`, warnings and failures by their codes. */
export function aliasStory(report: Report): string {
  const { status, action, version, alias, warnings } = deskEntry(report)
  const moved = alias ? [`alias v${alias.previousVersion ?? 0} → v${alias.version ?? '?'}`] : []
  const codes = [...warnings.map(({ code }) => code), ...report.failures.map(({ code }) => code)]
  return [`${status} ${action} v${version ?? '?'}`, ...moved, ...codes].join(', ')
}

/** Where the module's aliases really are: name → version. */
export function aliasesOf(sim: Simulator, name = 'desk'): Readonly<Record<string, number>> {
  const { aliases } = sim.console.find('module', name)
  return Object.fromEntries([...aliases.values()].map((alias) => [alias.name, alias.version]))
}

/** Calls about aliases, as single words: `Create`, `Update`, `Describe`, `List`. */
export const aliasCalls = (sim: Simulator): readonly string[] =>
  sim.calls.flatMap(({ operation }) => /^([A-Z][a-z]+)ContactFlowModuleAlias/.exec(operation)?.[1] ?? [])

/** Everything that a report says and that is not so, and every alias that a call put on a version of other content. */
export function aliasUntruths(sim: Simulator, report: Report | null): readonly string[] {
  return report ? [...untruths(sim, report), ...misplaced(sim, report)] : []
}

/** Each alias that a call of this run put somewhere was put on a version that holds the definition. */
export function misplaced(sim: Simulator, { entries }: Report): readonly string[] {
  return sim.calls.flatMap(({ operation, applied, params }) => {
    if (!applied || !/^(Create|Update)ContactFlowModuleAlias$/.test(operation)) return []
    const name = sim.state.modules.get(String(params.ContactFlowModuleId))?.name ?? '?'
    const version = Number(params.ContactFlowModuleVersion)
    const hash = held(sim, 'module', name)?.versions.find(([number]) => number === version)?.[1]
    const isRight = hash !== undefined && hash === entries[`module/${name}`]?.contentSha256
    return isRight ? [] : [`${name}: an alias was put on version ${version}, which holds something else`]
  })
}

/** An instance that has version 1 of `one` and version 2 of `two`, and the alias where `on` says; 0: none. */
export async function withTwoVersions(
  on: number,
  switches: SimulatorOptions['switches'] = {},
): Promise<Simulator> {
  const sim = await aliasInstance()
  for (const text of ['one', 'two']) await runWithAlias(sim, text, { inputs: { 'module-alias': '' } })
  if (on > 0) sim.console.putAlias('desk', 'live', on)
  Object.assign(sim.switches, switches)
  sim.clearCalls()
  return sim
}

/** Version 3 of other content; what is live stays as it was. */
export function versionNewer(sim: Simulator): void {
  sim.console.publish('module', 'desk', inConsole('module', 'newer'))
  sim.console.createVersion('module', 'desk')
  sim.console.publish('module', 'desk', inConsole('module', 'two'))
}

/** The repository holds `two`, which is version 2 and live: only the alias has to be moved. */
export interface AliasCase {
  /** Where the alias is before; 0: there is none. */
  readonly on: number
  readonly switches?: SimulatorOptions['switches']
  /** What happens meanwhile. */
  readonly meanwhile?: (sim: Simulator) => void
  readonly story: string
  readonly end: Readonly<Record<string, number>>
}

/** What became of a case: its story, where the aliases are, and everything that is wrong. */
export async function endOf({ on, switches, meanwhile }: AliasCase) {
  const sim = await withTwoVersions(on, switches)
  try {
    meanwhile?.(sim)
    const report = await runWithAlias(sim, 'two')
    return { story: aliasStory(report), end: aliasesOf(sim), wrong: aliasUntruths(sim, report) }
  } finally {
    await sim.stop()
  }
}
