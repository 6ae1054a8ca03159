import { afterEach, describe, test } from '@jest/globals'
import type { Switches } from '../../simulator/switches.js'
import { Model, type RunStep, type Step } from '../support/model.js'

const open: Model[] = []
afterEach(async () => {
  for (const model of open.splice(0)) await model.sim.stop()
})

const quiet: RunStep = {
  ...{ back: 0, drafts: false, drift: false, older: true, push: true, history: false },
  ...{ timeout: 900, faults: [] },
}
const run: Step = { step: 'run', run: quiet, cues: [] }
const lag = (set: Partial<Switches>): Step => ({ step: 'switch', set })

/** What the model found once, each as short as it was made by shrinking: the world, and what happens in it. */
const found: readonly [string, Partial<Switches>, readonly Step[]][] = [
  [
    'a new resource that lists do not show yet is found again, not created again',
    {},
    [lag({ nameListLag: 2 }), run, run],
  ],
]

describe('once found by the model', () => {
  test.each(found)('%s', async (_, switches, steps) => {
    const model = await Model.start(switches)
    open.push(model)
    for (const step of steps) await model.perform(step)
    await model.converge()
  })
})
