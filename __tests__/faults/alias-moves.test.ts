import { describe, expect, test } from '@jest/globals'
import type { Simulator, SimulatorOptions } from '../../simulator/index.js'
import {
  aliasCalls,
  aliasesOf,
  aliasInstance,
  aliasStory,
  aliasUntruths,
  deskEntry,
  runWithAlias,
} from '../support/alias-desk.js'
import { inConsole } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'

type Work = (sim: Simulator) => Promise<unknown>

/** Runs `work` with an instance of its own. */
async function within(work: Work, switches: SimulatorOptions['switches'] = {}): Promise<void> {
  const sim = await aliasInstance(switches)
  try {
    await work(sim)
  } finally {
    await sim.stop()
  }
}

const publish = (text: string) => (sim: Simulator) => runWithAlias(sim, text)
const without = (text: string) => (sim: Simulator) =>
  runWithAlias(sim, text, { inputs: { 'module-alias': '' } })
const put = (version: number) => async (sim: Simulator) => sim.console.putAlias('desk', 'live', version)
const inStudio = (text: string) => async (sim: Simulator) =>
  sim.console.publish('module', 'desk', inConsole('module', text))

interface Row {
  readonly before: readonly Work[]
  /** What the repository holds. */
  readonly text: string
  readonly plan: string
  readonly publish: string
  readonly calls: readonly string[]
  /** Where the alias is in the end; 0: there is none. */
  readonly end: number
}

const rows: readonly (readonly [string, Row])[] = [
  [
    'nothing is there',
    {
      before: [],
      text: 'one',
      end: 1,
      plan: 'planned create v?, alias v0 → v?',
      publish: 'published create v1, alias v0 → v1',
      calls: ['Create'],
    },
  ],
  [
    'the module has no alias',
    {
      before: [without('one')],
      text: 'two',
      end: 2,
      plan: 'planned update v?, alias v0 → v?',
      publish: 'published update v2, alias v0 → v2',
      calls: ['List', 'Create'],
    },
  ],
  [
    'it has one, and the content changed',
    {
      before: [publish('one')],
      text: 'two',
      end: 2,
      plan: 'planned update v?, alias v1 → v?',
      publish: 'published update v2, alias v1 → v2',
      calls: ['List', 'Describe', 'Update', 'Describe'],
    },
  ],
  [
    'nothing changed, and the alias is in place',
    {
      before: [publish('one')],
      text: 'one',
      end: 1,
      plan: 'unchanged unchanged v1',
      publish: 'unchanged unchanged v1',
      calls: ['List'],
    },
  ],
  [
    'nothing changed, and there is no alias',
    {
      before: [without('one')],
      text: 'one',
      end: 1,
      plan: 'planned unchanged v1, alias v0 → v1',
      publish: 'updated unchanged v1, alias v0 → v1',
      calls: ['List', 'Create'],
    },
  ],
  [
    'nothing changed, and the alias is on an older version',
    {
      before: [publish('one'), without('two')],
      text: 'two',
      end: 2,
      plan: 'planned unchanged v2, alias v1 → v2',
      publish: 'updated unchanged v2, alias v1 → v2',
      calls: ['List', 'Describe', 'Update', 'Describe'],
    },
  ],
  [
    'the alias is on an older version of the same content',
    {
      before: [publish('one'), without('two'), without('one')],
      text: 'one',
      end: 1,
      plan: 'unchanged unchanged v3',
      publish: 'unchanged unchanged v3',
      calls: ['List'],
    },
  ],
  [
    'a revert: the alias is on the version that had the content before',
    {
      before: [publish('one'), without('two')],
      text: 'one',
      end: 1,
      plan: 'planned update v?',
      publish: 'published update v3',
      calls: ['List'],
    },
  ],
  [
    'live without a version',
    {
      before: [publish('one'), inStudio('two')],
      text: 'two',
      end: 2,
      plan: 'planned version v?, alias v1 → v?',
      publish: 'published version v2, alias v1 → v2',
      calls: ['List', 'Describe', 'Update', 'Describe'],
    },
  ],
  [
    'drifted in the console',
    {
      before: [publish('one'), without('two'), inStudio('three'), put(1)],
      text: 'two',
      end: 1,
      plan: 'skipped drifted v2',
      publish: 'skipped drifted v2',
      calls: [],
    },
  ],
  [
    'a draft blocks it',
    {
      before: [
        publish('one'),
        async (sim) => sim.console.saveDraft('module', 'desk', inConsole('module', 'draft')),
      ],
      text: 'two',
      end: 1,
      plan: 'blocked blocked v?',
      publish: 'blocked blocked v?, blocked',
      calls: [],
    },
  ],
]

describe.each(rows)('%s', (_, { before, text, plan, publish: published, calls, end }) => {
  test('what a plan shows, what a publish does, and with which calls', () =>
    within(async (sim) => {
      for (const work of before) await work(sim)
      const planned = await runWithAlias(sim, text, { inputs: { mode: 'plan' } })
      const searched = await runWithAlias(sim, text, { inputs: { mode: 'plan', observe: 'describe' } })
      expect([planned, searched].map(aliasStory)).toEqual([plan, plan])
      expect(searched.planDigest).toBe(planned.planDigest)
      sim.clearCalls()
      const report = await runWithAlias(sim, text)
      expect([aliasStory(report), aliasCalls(sim)]).toEqual([published, calls])
      expect(report.planDigest).toBe(planned.planDigest)
      expect(aliasesOf(sim)).toEqual(end === 0 ? {} : { live: end })
      expect(aliasUntruths(sim, report)).toEqual([])
    }))

  test('and once that is done, no run does more', () =>
    within(async (sim) => {
      for (const work of before) await work(sim)
      await runWithAlias(sim, text)
      sim.clearCalls()
      await runWithAlias(sim, text)
      expect(sim.writes().map(({ operation }) => operation)).toEqual([])
    }))
})

test('an entry names the alias by the ARN that flows resolve', () =>
  within(async (sim) => {
    const { arn, alias } = deskEntry(await runWithAlias(sim, 'one'))
    const [made] = [...sim.console.find('module', 'desk').aliases.values()]
    const [id, previousVersion] = [made?.id, null]
    expect(alias).toEqual({ name: 'live', id, arn: `${arn}:${id}`, version: 1, previousVersion })
  }))

test('a higher version of other content keeps the alias, with a warning', () =>
  within(async (sim) => {
    for (const text of ['one', 'two']) await runWithAlias(sim, text)
    // Somebody restored the first version in the console, and lists do not show the second one.
    sim.switches.describeTellsVersion = false
    const rowsOf = sim.console.find('module', 'desk').versions
    Object.assign(rowsOf[1]?.hidden ?? {}, { calls: 100 })
    sim.console.publish('module', 'desk', inConsole('module', 'one'))
    expect(aliasStory(await runWithAlias(sim, 'one'))).toBe('unchanged unchanged v1, alias-ahead')
    expect(aliasesOf(sim)).toEqual({ live: 2 })
  }))

test('a run of views only says that no alias is moved', () =>
  within(async (sim) => {
    const files = {
      'desk.view.json': JSON.stringify({ Template: { Head: { Configuration: {} }, Body: [] }, Actions: [] }),
    }
    const report = await runInProcess(sim, { files, inputs: { 'module-alias': 'live' } })
    expect(report?.notices).toContainEqual(
      'module-alias is "live", but this run has no flow module, and views have no aliases: no alias is moved.',
    )
  }))
