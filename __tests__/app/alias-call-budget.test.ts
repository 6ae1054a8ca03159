import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import { versionDescription } from '../../src/core/plan/version-description.js'
import { type Calls, runBudget, type Setting } from '../support/call-budget.js'
import { moduleText } from '../support/desk-files.js'
import { filesOf, fill, load } from '../support/fleet.js'
import { runInProcess } from '../support/in-process.js'

/** Modules by what a run finds of them and of their aliases. */
interface Aliased {
  /** Unchanged, the alias on the version that holds them. */
  readonly inPlace: number
  /** Unchanged, without an alias. */
  readonly bare: number
  /** Unchanged, the alias on a version that was published before. */
  readonly behind: number
  /** Changed, the alias on the version that was published before. */
  readonly changed: number
  readonly created: number
}

const none: Aliased = { inPlace: 0, bare: 0, behind: 0, changed: 0, created: 0 }
const families = ['inPlace', 'bare', 'behind', 'changed', 'created'] as const
type Family = (typeof families)[number]

/** What the instance holds of a family before anybody moved on. */
const loads: Readonly<Record<Family, (count: number) => ReturnType<typeof load>>> = {
  inPlace: (count) => load(count),
  bare: (count) => load(count),
  behind: (count) => load(0, count),
  changed: (count) => load(0, count),
  created: (count) => load(0, 0, count),
}

function prepare(sim: Simulator, aliased: Aliased): Readonly<Record<string, string>> {
  const files = families.map((family) => {
    const loaded = loads[family](aliased[family])
    fill(sim, 'module', loaded, undefined, family)
    return filesOf('module', loaded, undefined, family)
  })
  for (const { name } of sim.state.modules.values()) {
    if (!name.startsWith('bare')) sim.console.putAlias(name, 'live', 1)
    if (name.startsWith('behind')) publishNow(sim, name)
  }
  return Object.assign({}, ...files)
}

/** The next version, as this action makes it, of what the repository has now. */
function publishNow({ console }: Simulator, name: string): void {
  const { Content } = JSON.parse(moduleText(`${Number(name.replace(/\D/g, ''))} now`))
  console.publish('module', name, { content: Content })
  const hash = contentHash({ kind: 'module', content: JSON.stringify(Content), settings: null })
  const marker = { commit: 'a'.repeat(12), hash, source: hash }
  console.createVersion('module', name, versionDescription('module', 'v2', marker))
}

/** Calls of a run of the action, by operation. */
async function spent(aliased: Aliased, { mode }: Setting, more: object): Promise<Calls> {
  const sim = await startSimulator({ throttle: false, switches: { pageSize: 1_000 } })
  const files = prepare(sim, aliased)
  const inputs =
    mode === 'publish'
      ? { mode }
      : { mode: 'plan', ...(mode === 'plan by describe' ? { observe: 'describe' } : {}) }
  const report = await runInProcess(sim, { files, inputs: { ...inputs, ...more }, requestTimeout: 20_000 })
  await sim.stop()
  expect(report?.failures).toEqual([])
  const counts: Record<string, number> = {}
  for (const { operation } of sim.calls) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

/** What a run spends without an alias, and the calls more that docs/performance.md has for one. */
function allowed(aliased: Aliased, setting: Setting, hasAlias: boolean): Calls {
  const { inPlace, bare, behind, changed, created } = aliased
  const base = runBudget(['module'], load(inPlace + bare + behind, changed, created), setting)
  if (!hasAlias) return base
  const publishes = setting.mode === 'publish'
  const elsewhere = bare + behind
  const proofs = elsewhere * (setting.mode === 'plan by search' ? 2 : 1)
  const moved = behind + changed
  const more: Calls = {
    ListContactFlowModuleAliases: inPlace + elsewhere + changed,
    DescribeContactFlowModule: (base.DescribeContactFlowModule ?? 0) + proofs,
    ListContactFlowModuleVersions:
      (base.ListContactFlowModuleVersions ?? 0) + elsewhere + (publishes ? moved : 0),
    DescribeContactFlowModuleAlias: publishes ? 2 * moved : 0,
    UpdateContactFlowModuleAlias: publishes ? moved : 0,
    CreateContactFlowModuleAlias: publishes ? bare + created : 0,
  }
  return Object.fromEntries(Object.entries({ ...base, ...more }).filter(([, count]) => count > 0))
}

const settings: readonly Setting[] = (['plan by search', 'plan by describe', 'publish'] as const).map(
  (mode) => ({ mode, search: 'full', describe: 'version' }),
)

describe.each<[string, Aliased]>([
  ['all in place', { ...none, inPlace: 3 }],
  ['no aliases yet', { ...none, bare: 2 }],
  ['aliases that are behind', { ...none, behind: 2 }],
  ['changed ones', { ...none, changed: 2 }],
  ['new ones', { ...none, created: 2 }],
  ['some of each', { inPlace: 3, bare: 1, behind: 2, changed: 4, created: 2 }],
])('the calls of a run over modules, %s', (_, aliased) => {
  test.each(settings)('with an alias: $mode', async (setting) => {
    expect(await spent(aliased, setting, { 'module-alias': 'live' })).toEqual(allowed(aliased, setting, true))
  })

  test.each(settings)('without one not a call more: $mode', async (setting) => {
    expect(await spent(aliased, setting, {})).toEqual(allowed(aliased, setting, false))
  })
})
