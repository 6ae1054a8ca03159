import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/index.js'
import { aliasesOf, aliasInstance, aliasStory, runWithAlias } from '../support/alias-desk.js'
import { nothingSince } from '../support/past.js'

let sim: Simulator
beforeEach(async () => {
  sim = await aliasInstance()
})
afterEach(() => sim.stop())

const publish = (text: string) => runWithAlias(sim, text)
const without = (text: string) => runWithAlias(sim, text, { inputs: { 'module-alias': '' } })

describe('the plan', () => {
  const failures = async (inputs: Readonly<Record<string, string>>) =>
    (await runWithAlias(sim, 'one', { inputs: { mode: 'plan', ...inputs } })).failures.map(({ code }) => code)

  test('fails with fail-on-changes where only the alias moves', async () => {
    await without('one')
    expect(await failures({ 'fail-on-changes': 'true' })).toEqual(['changes-found'])
    await publish('one')
    expect(await failures({ 'fail-on-changes': 'true' })).toEqual([])
  })

  test('has another digest where the alias is elsewhere, and the same without an alias to move', async () => {
    await publish('one')
    const digest = async (text: string, inputs: Readonly<Record<string, string>> = {}) =>
      (await runWithAlias(sim, text, { inputs: { mode: 'plan', ...inputs } })).planDigest
    const [moved, none] = [await digest('two'), await digest('two', { 'module-alias': '' })]
    expect(await digest('one')).toBe(await digest('one', { 'module-alias': '' }))
    sim.console.deleteAlias('desk', 'live')
    expect(new Set([moved, none, await digest('two')]).size).toBe(3)
  })

  test('is published by its digest; an alias that somebody moved since stops it', async () => {
    for (const text of ['one', 'two']) await without(text)
    sim.console.putAlias('desk', 'live', 1)
    const { planDigest } = await runWithAlias(sim, 'two', { inputs: { mode: 'plan' } })
    const inputs = { 'expected-plan-digest': planDigest ?? '' }
    sim.console.deleteAlias('desk', 'live')
    const codes = async () => (await runWithAlias(sim, 'two', { inputs })).failures.map(({ code }) => code)
    expect(await codes()).toEqual(['plan-changed'])
    sim.console.putAlias('desk', 'live', 1)
    expect(await codes()).toEqual([])
  })
})

test('an older commit moves no alias', async () => {
  for (const text of ['one', 'two']) await without(text)
  const past = { ...nothingSince, compare: async () => ({ order: 'behind' as const }) }
  const report = await runWithAlias(sim, 'two', { past, commit: 'd'.repeat(40) })
  expect([aliasStory(report), aliasesOf(sim)]).toEqual(['skipped unchanged v2', {}])
})
