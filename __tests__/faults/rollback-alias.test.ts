import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/index.js'
import {
  aliasesOf,
  aliasInstance,
  aliasStory,
  aliasUntruths,
  backTo,
  deskEntry,
  runWithAlias,
} from '../support/alias-desk.js'
import { desk, inConsole } from '../support/desk-files.js'

let sim: Simulator

beforeEach(async () => {
  sim = await aliasInstance()
})

afterEach(() => sim.stop())

test('a rollback puts the alias on the version that a publish made of the content, a lower number', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  sim.clearCalls()
  const report = await runWithAlias(sim, 'good', backTo)
  expect([aliasStory(report), aliasesOf(sim), aliasUntruths(sim, report)]).toEqual([
    'published rollback v3, alias v2 → v1',
    { live: 1 },
    [],
  ])
})

test('an alias that a rollback could not move: the version it was meant for is not said to be made by this run', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  sim.switches.deny = ['connect:UpdateContactFlowModuleAlias']
  sim.clearCalls()
  const report = await runWithAlias(sim, 'good', backTo)
  expect(report.failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^module\/desk: version 1 holds this definition, but putting the alias "live" on it failed\. /,
    ),
  ])
  expect([aliasStory(report), aliasesOf(sim), aliasUntruths(sim, report)]).toEqual([
    'failed rollback v3, alias-not-moved',
    { live: 2 },
    [],
  ])
})

test('a rollback puts the alias on its own version where no publish made one of the content', async () => {
  await runWithAlias(sim, 'bad')
  const report = await runWithAlias(sim, 'good', backTo)
  expect([aliasStory(report), aliasesOf(sim)]).toEqual(['published rollback v2, alias v1 → v2', { live: 2 }])
})

test('a rollback that finds the content live and restored moves the alias alone', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  await runWithAlias(sim, 'good', backTo)
  sim.console.putAlias('desk', 'live', 2)
  const report = await runWithAlias(sim, 'good', backTo)
  expect([deskEntry(report).status, deskEntry(report).action, aliasesOf(sim)]).toEqual([
    'updated',
    'unchanged',
    { live: 1 },
  ])
})

test('a rollback that is run again leaves the alias on equal content, which was published with a contract', async () => {
  const Settings = { transitions: { results: [{ name: 'done', description: 'All is said' }] } }
  await runWithAlias(sim, 'good', { files: desk('module', 'good', { Settings }) })
  await runWithAlias(sim, 'bad')
  sim.console.putAlias('desk', 'live', 1)
  for (const story of ['published rollback v3', 'unchanged unchanged v3'])
    expect([aliasStory(await runWithAlias(sim, 'good', backTo)), aliasesOf(sim)]).toEqual([
      story,
      { live: 1 },
    ])
})

test('a definition that a rollback left keeps the alias where the rollback put it', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  await runWithAlias(sim, 'good', backTo)
  const report = await runWithAlias(sim, 'bad')
  expect([deskEntry(report).action, aliasesOf(sim)]).toEqual(['held', { live: 1 }])
})

/** Nothing else of the rollback may be lost: callers that use the alias get the good version again. */
test.each<[string, (sim: Simulator) => void, string]>([
  [
    'the quota of versions is full',
    ({ switches }) => {
      switches.maxVersions = 2
    },
    'version-quota',
  ],
  [
    'the role may not make one',
    ({ switches }) => {
      switches.deny = ['connect:CreateContactFlowModuleVersion']
    },
    'access-denied',
  ],
  [
    'the content cannot be replaced',
    ({ switches }) => {
      switches.deny = ['connect:UpdateContactFlowModuleContent']
    },
    'access-denied',
  ],
  [
    'one that was made by hand is answered',
    (each) => {
      each.switches.moduleVersionsDeduplicate = true
      each.console.publish('module', 'desk', inConsole('module', 'good'))
      each.console.createVersion('module', 'desk', 'by hand')
    },
    'hold-not-left',
  ],
])(
  'a rollback can make no version, because %s: the alias alone is moved, and it is red',
  async (_, arrange, code) => {
    await runWithAlias(sim, 'good')
    await runWithAlias(sim, 'bad')
    arrange(sim)
    sim.clearCalls()
    const report = await runWithAlias(sim, 'good', backTo)
    expect([report.failures.map((each) => each.code), deskEntry(report).status]).toEqual([[code], 'failed'])
    expect([deskEntry(report).alias?.version, aliasesOf(sim), aliasUntruths(sim, report)]).toEqual([
      1,
      { live: 1 },
      [],
    ])
  },
)

test('a rollback that can neither make a version nor move the alias says both', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  sim.switches.deny = ['connect:CreateContactFlowModuleVersion', 'connect:UpdateContactFlowModuleAlias']
  const report = await runWithAlias(sim, 'good', backTo)
  expect([report.failures.map((each) => each.code), aliasesOf(sim)]).toEqual([['access-denied'], { live: 2 }])
  const { message } = deskEntry(report)
  expect(message).toMatch(/connect:CreateContactFlowModuleVersion.*putting the alias "live" on it failed\./)
})
