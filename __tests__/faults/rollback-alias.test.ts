import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/index.js'
import {
  aliasesOf,
  aliasInstance,
  aliasStory,
  aliasUntruths,
  deskEntry,
  runWithAlias,
} from '../support/alias-desk.js'

let sim: Simulator

beforeEach(async () => {
  sim = await aliasInstance()
})

afterEach(() => sim.stop())

const backTo = { inputs: { mode: 'rollback' }, event: { name: 'workflow_dispatch' } } as const

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

test('a definition that a rollback left keeps the alias where the rollback put it', async () => {
  await runWithAlias(sim, 'good')
  await runWithAlias(sim, 'bad')
  await runWithAlias(sim, 'good', backTo)
  const report = await runWithAlias(sim, 'bad')
  expect([deskEntry(report).action, aliasesOf(sim)]).toEqual(['held', { live: 1 }])
})
