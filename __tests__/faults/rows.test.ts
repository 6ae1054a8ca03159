import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { desk, inConsole, type DeskKind as Kind } from '../support/desk-files.js'
import { everyFault, tryAtEveryCall } from '../support/every-fault.js'
import { type InProcess, runInProcess } from '../support/in-process.js'
import { held } from '../support/truth.js'

interface Row {
  readonly name: string
  readonly before: (sim: Simulator, kind: Kind) => Promise<unknown>
  readonly words: string
  readonly inputs?: InProcess['inputs']
  readonly more?: object
  /** What the versions hold in the end, by their words, and what is live. */
  readonly versions: readonly string[]
  readonly live: string
  readonly action: string
}

const publishIt = (sim: Simulator, kind: Kind, text: string, runId = '1') =>
  runInProcess(sim, { files: desk(kind, text), runId, commit: 'a'.repeat(40) })
const hotFix = (sim: Simulator, kind: Kind, text: string) =>
  sim.console.publish(kind, 'desk', inConsole(kind, text))

const rows: readonly Row[] = [
  {
    name: 'create',
    before: async () => {},
    words: 'one',
    versions: ['one'],
    live: 'one',
    action: 'create',
  },
  {
    name: 'update of what a version holds',
    before: (sim, kind) => publishIt(sim, kind, 'one'),
    words: 'two',
    versions: ['one', 'two'],
    live: 'two',
    action: 'update',
  },
  {
    name: 'first publish into an existing instance, which keeps what was live',
    before: async (sim, kind) => sim.console.create(kind, 'desk', inConsole(kind, 'designed')),
    words: 'two',
    versions: ['designed', 'two'],
    live: 'two',
    action: 'update',
  },
  {
    name: 'version of what is live already',
    before: async (sim, kind) => sim.console.create(kind, 'desk', inConsole(kind, 'two')),
    words: 'two',
    versions: ['two'],
    live: 'two',
    action: 'version',
  },
  {
    name: 'going back to older content',
    before: async (sim, kind) => {
      await publishIt(sim, kind, 'one')
      await publishIt(sim, kind, 'two', '1')
    },
    words: 'one',
    versions: ['one', 'two', 'one'],
    live: 'one',
    action: 'update',
  },
  {
    name: 'a README-only push after a hot fix in the console',
    before: async (sim, kind) => {
      await publishIt(sim, kind, 'one')
      hotFix(sim, kind, 'fixed')
    },
    words: 'one',
    versions: ['one'],
    live: 'fixed',
    action: 'drifted',
  },
  {
    name: 'the same with overwrite-drift, which keeps the hot fix',
    before: async (sim, kind) => {
      await publishIt(sim, kind, 'one')
      hotFix(sim, kind, 'fixed')
    },
    words: 'one',
    inputs: { 'overwrite-drift': 'true' },
    versions: ['one', 'fixed', 'one'],
    live: 'one',
    action: 'update',
  },
  {
    name: 'a change after a hot fix, which is kept',
    before: async (sim, kind) => {
      await publishIt(sim, kind, 'one')
      hotFix(sim, kind, 'fixed')
    },
    words: 'two',
    versions: ['one', 'fixed', 'two'],
    live: 'two',
    action: 'update',
  },
  {
    name: 'description and tags alone',
    before: (sim, kind) => publishIt(sim, kind, 'one'),
    words: 'one',
    more: { Description: 'At the desk', Tags: { team: 'desk' } },
    versions: ['one'],
    live: 'one',
    action: 'metadata',
  },
  {
    name: 'unchanged',
    before: (sim, kind) => publishIt(sim, kind, 'one'),
    words: 'one',
    versions: ['one'],
    live: 'one',
    action: 'unchanged',
  },
]

/** Hash → words, from what the instance holds. */
function reported(sim: Simulator, kind: Kind, names: ReadonlyMap<string, string>) {
  const now = held(sim, kind, 'desk')
  return {
    versions: now?.versions.map(([, hash]) => names.get(hash)),
    live: names.get(now?.live ?? ''),
  }
}

/** The hash of each of the words, by publishing them somewhere else. */
async function namesOf(kind: Kind): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const text of ['one', 'two', 'fixed', 'designed']) {
    const sim = await startSimulator({ throttle: false })
    await publishIt(sim, kind, text)
    names.set(held(sim, kind, 'desk')?.live ?? '', text)
    await sim.stop()
  }
  return names
}

/** Every fault is tried at every call of the other matrix; here those that part the writes from their answers. */
const parting = everyFault.filter((fault) => !fault.startsWith('timeout') && fault !== 'kill-before')

async function instance(kind: Kind, { before }: Row): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false, clock: () => 0 })
  await before(sim, kind)
  sim.clearCalls()
  return sim
}

describe.each<Kind>(['view', 'module'])('%s', (kind) => {
  let names: ReadonlyMap<string, string>
  beforeAll(async () => {
    names = await namesOf(kind)
  })

  test.each(rows)(
    '$name: ends the same under every fault',
    async (row) => {
      const run = { files: desk(kind, row.words, row.more), ...(row.inputs ? { inputs: row.inputs } : {}) }
      const wrongEnd = (sim: Simulator) => {
        const end = JSON.stringify(reported(sim, kind, names))
        const wanted = JSON.stringify({ versions: row.versions, live: row.live })
        return end === wanted ? [] : [`${end} instead of ${wanted}`]
      }
      const trial = { prepare: () => instance(kind, row), run, wrongEnd }
      const sim = await trial.prepare()
      const clean = await runInProcess(sim, { ...run, runId: '2' })
      expect([clean?.entries[`${kind}/desk`]?.action, wrongEnd(sim)]).toEqual([row.action, []])
      await sim.stop()
      for (const fault of parting) expect((await tryAtEveryCall(trial, fault)).wrong).toEqual([])
    },
    180_000,
  )
})
