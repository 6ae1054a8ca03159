import { describe, expect, test } from '@jest/globals'
import { type SimulatorOptions, startSimulator } from '../../simulator/index.js'
import type { Kind } from '../../src/core/model/definition.js'
import { type Calls, runBudget, type Setting } from '../support/call-budget.js'
import { filesOf, fill, type Load, load } from '../support/fleet.js'
import { runInProcess } from '../support/in-process.js'

type Switches = NonNullable<SimulatorOptions['switches']>
const reported = { version: true, number: 'number', nothing: false } as const

function switchesOf({ search, describe, versionsUnreadable = false }: Setting): Switches {
  const searchFilled = search === 'denied' ? 'full' : search
  const describeTellsVersion = reported[describe]
  const moduleVersionReadable = versionsUnreadable ? 'refused' : 'content'
  const searchPermitted = search !== 'denied'
  return { pageSize: 1_000, searchPermitted, searchFilled, describeTellsVersion, moduleVersionReadable }
}

const inputs: Readonly<Record<Setting['mode'], Readonly<Record<string, string>>>> = {
  'plan by search': { mode: 'plan' },
  'plan by describe': { mode: 'plan', observe: 'describe' },
  publish: { mode: 'publish' },
  'publish by search': { mode: 'publish', observe: 'search' },
}

const unlimited = { throttle: false, maxModules: Number.POSITIVE_INFINITY } as const

/** Calls of a run of the action, by operation. */
async function spent(kinds: readonly Kind[], load: Load, setting: Setting): Promise<Calls> {
  const sim = await startSimulator({ ...unlimited, switches: switchesOf(setting) })
  for (const kind of kinds) fill(sim, kind, load)
  const files = Object.assign({}, ...kinds.map((kind) => filesOf(kind, load)))
  // A call that a busy machine made slow must not be sent again.
  const requestTimeout = 20_000
  const report = await runInProcess(sim, { files, inputs: inputs[setting.mode], requestTimeout })
  await sim.stop()
  expect([setting, report?.failures]).toEqual([setting, []])
  const counts: Record<string, number> = {}
  for (const { operation } of sim.calls) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

const describes = ['version', 'number', 'nothing'] as const
const settings: readonly Setting[] = [
  ...(['plan by search', 'publish by search'] as const).flatMap((mode) =>
    (['full', 'no-version', 'no-content', 'empty', 'denied'] as const).flatMap((search) =>
      describes.map((describe) => ({ mode, search, describe }) as const),
    ),
  ),
  ...(['plan by describe', 'publish'] as const).flatMap((mode) =>
    describes.map((describe) => ({ mode, search: 'full', describe }) as const),
  ),
]
const nameOf = (setting: Setting) => JSON.stringify(setting)

const few: readonly [string, Load][] = [
  ['one unchanged', load(1)],
  ['one changed', load(0, 1)],
  ['one new', load(0, 0, 1)],
  ['highest versions that somebody made by hand', load(3, 0, 0, { byHand: 2 })],
  ['hot fixes in the console that are kept', load(1, 3, 0, { hotFixed: 2 })],
  ['all of it', load(4, 3, 2, { byHand: 1, hotFixed: 1 })],
]
const many: readonly [string, Load][] = [
  ['some of each', load(3, 2, 4)],
  ['a full page', load(100)],
  ['a page and one more', load(100, 1)],
  ['pages and new ones', load(150, 51, 3)],
]
const likely: readonly Setting[] = [
  { mode: 'plan by search', search: 'full', describe: 'version' },
  { mode: 'plan by search', search: 'no-version', describe: 'nothing' },
  { mode: 'plan by search', search: 'empty', describe: 'number' },
  { mode: 'publish', search: 'full', describe: 'version' },
  { mode: 'publish by search', search: 'full', describe: 'version' },
]

async function expectBudget(kinds: readonly Kind[], load: Load, settings: readonly Setting[]) {
  const [cost, allowed]: Record<string, Calls>[] = [{}, {}]
  for (const setting of settings) {
    cost![nameOf(setting)] = await spent(kinds, load, setting)
    allowed![nameOf(setting)] = runBudget(kinds, load, setting)
  }
  expect(cost).toEqual(allowed)
}

/** Each operation but `DescribeInstance` belongs to one kind: a run over both shows the calls of each kind by themselves. */
describe('the calls of a run over views and modules are its budget', () => {
  const both: readonly Kind[] = ['view', 'module']
  test.each(few)('%s', (_, load) => expectBudget(both, load, settings), 60_000)
  test.each(many)('%s', (_, load) => expectBudget(both, load, likely), 60_000)
  test('some of each, where no version of a module can be read', () =>
    expectBudget(both, load(3, 2, 4), [{ ...likely[3]!, versionsUnreadable: true }]))
  test('a thousand, which are a page of modules, and a new one', () =>
    expectBudget(both, load(1_001, 0, 1), likely.slice(0, 1)))
})

/** Nothing is asked about a kind of which the repository has nothing. */
describe.each<[string, Kind]>([
  ['views', 'view'],
  ['modules', 'module'],
])('the calls of a run over %s alone are its budget', (_, kind) => {
  test.each(few)('%s', (_, load) => expectBudget([kind], load, likely), 60_000)
})
