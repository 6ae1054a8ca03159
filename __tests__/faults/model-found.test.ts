import { afterEach, describe, expect, test } from '@jest/globals'
import type { Switches } from '../../simulator/switches.js'
import { Model, type RunStep, type Step } from '../support/model.js'
import type { Doc } from '../support/model-docs.js'

const open: Model[] = []
afterEach(async () => {
  for (const model of open.splice(0)) await model.sim.stop()
})

const quiet: RunStep = {
  back: 0,
  drafts: false,
  drift: false,
  older: true,
  push: true,
  history: false,
  timeout: 900,
  faults: [],
  half: null,
}
const run: Step = { step: 'run', run: quiet, cues: [] }
const other: Doc = { word: 1, turned: false, boxed: false, description: null }
const lag = (set: Partial<Switches>): Step => ({ step: 'switch', set })

/** What the model found once, each as short as it was made by shrinking: the world, and what happens in it. */
const found: readonly [string, Partial<Switches>, readonly Step[]][] = [
  [
    'a new resource that lists do not show yet is found again, not created again',
    {},
    [lag({ nameListLag: 2 }), run, run],
  ],
  [
    'a version of a module that somebody froze of what we had just put live is the version',
    {},
    [{ step: 'run', run: quiet, cues: [{ turn: 7, edit: { edit: 'freeze', key: 'module/Greeting' } }] }],
  ],
  [
    'what a version holds that lists do not show yet is not kept in a second one',
    { describeTellsVersion: false },
    [lag({ listLag: 4 }), run, { step: 'commit', key: 'module/Greeting', doc: other }, run],
  ],
  [
    'versions of a new resource that are not found yet are asked for again',
    {},
    [
      lag({ createLag: { calls: 4, error: 'not-found' } }),
      { step: 'run', run: { ...quiet, faults: [{ call: 8, fault: 'kill-after' }] }, cues: [] },
      run,
    ],
  ],
  [
    'what was live before and is still shown is not taken for it when a version is refused',
    {},
    [
      { step: 'console', edit: { edit: 'publish', key: 'view/Desk', doc: other } },
      lag({ describeLag: 2 }),
      run,
      { step: 'run', run: { ...quiet, drift: true }, cues: [] },
    ],
  ],
  [
    'a checksum that a lagging replica refuses as a resource in use is sent again',
    { checksumMismatch: 'ResourceInUseException' },
    [run, lag({ checksumLag: { seconds: 3 } }), { step: 'commit', key: 'view/Desk', doc: other }, run],
  ],
  [
    'what was live before and is still described after a refused checksum is no publish of somebody else',
    { describeTellsVersion: false },
    [
      run,
      lag({ describeLag: 2, checksumLag: { seconds: 3 } }),
      { step: 'commit', key: 'view/Desk', doc: other },
      run,
    ],
  ],
  [
    'a new definition and one that exists, which come to refer to each other, are published',
    {},
    [
      { step: 'commit', key: 'view/Desk', doc: other },
      run,
      { step: 'commit', key: 'view/Desk', doc: { ...other, refs: ['${module/Goodbye}'] } },
      { step: 'commit', key: 'module/Goodbye', doc: { ...other, refs: ['${view/Desk}'] } },
      run,
    ],
  ],
  [
    'a version that only its number showed to the plan is not published by the second look, which does not see it',
    { describeTellsVersion: false, tagsOnDescribe: false, archivedListed: false },
    [
      lag({ listLag: { seconds: 3 }, describeLag: 1 }),
      { step: 'commit', key: 'view/Desk', doc: { ...other, description: 'One' } },
      {
        step: 'overlap',
        after: 0,
        seed: 0,
        runs: [
          { ...quiet, back: 1, push: false },
          { ...quiet, older: false, push: false },
        ],
      },
      { step: 'run', run: { ...quiet, older: false }, cues: [] },
      { step: 'run', run: { ...quiet, drift: true, older: false, push: false }, cues: [] },
    ],
  ],
]

async function perform(switches: Partial<Switches>, steps: readonly Step[]): Promise<void> {
  const model = await Model.start(switches)
  open.push(model)
  for (const step of steps) await model.perform(step)
  await model.converge()
}

describe('once found by the model', () => {
  test.each(found)('%s', async (_, switches, steps) => {
    await expect(perform(switches, steps)).resolves.toBeUndefined()
  })
})

// Both reads of what is live and the only list of versions are older than the last run's publish, and the file was only
// written in another order since, so that the service does not see that it is the same. Only the next number shows it.
test('a view is not versioned again while only the next number shows its last publish', async () => {
  const written: Step = { step: 'commit', key: 'view/Desk', doc: { ...other, turned: true } }
  const rewritten: Step = { step: 'commit', key: 'view/Desk', doc: other }
  const late = lag({ describeLag: 2, listLag: 1 })
  const steps = [run, late, written, run, rewritten, run]
  await expect(perform({ describeTellsVersion: false }, steps)).resolves.toBeUndefined()
})
