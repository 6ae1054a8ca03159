import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { Model, type Step } from '../support/model.js'
import { steps, world } from '../support/model-steps.js'

const env = process.env
/** Sequences and steps of each: for every push, or for a long soak (`SOAK=<sequences>`). */
const sequences = Number(env.SOAK ?? 120)
const length = 40
/** The same for every push, so that nobody's change fails for another's luck; a soak draws its own. */
const seed = Number(env.FC_SEED ?? (env.SOAK ? Date.now() & 0x7fffffff : 4))
const minutes = Number(env.SOAK ?? 0) > 0 ? 36_000_000 : 900_000

/** A step as fast-check runs it; it prints as what can be pasted into a table of steps. */
class Performed implements fc.AsyncCommand<{ steps: number }, Model> {
  readonly step: Step

  constructor(step: Step) {
    this.step = step
  }

  check(): boolean {
    return true
  }

  async run(count: { steps: number }, model: Model): Promise<void> {
    count.steps += 1
    await model.perform(this.step)
  }

  toString(): string {
    return JSON.stringify(this.step)
  }
}

test(
  'for any events in any order: nothing is lost, nothing doubled, nothing reported that is not so',
  async () => {
    const figures = { sequences: 0, steps: 0, runs: 0, calls: 0 }
    const property = fc.asyncProperty(
      world,
      fc.commands(
        steps.map((step) => step.map((each) => new Performed(each))),
        { maxCommands: length, size: 'max', ...(env.FC_REPLAY ? { replayPath: env.FC_REPLAY } : {}) },
      ),
      async (switches, commands) => {
        const model = await Model.start(switches)
        const count = { steps: 0 }
        try {
          await fc.asyncModelRun(() => ({ model: count, real: model }), commands)
          await model.converge()
        } finally {
          figures.sequences += 1
          figures.steps += count.steps
          figures.runs += model.runs
          figures.calls += model.calls
          await model.sim.stop()
        }
      },
    )
    process.stdout.write(`model: FC_SEED=${seed}\n`)
    try {
      await fc.assert(property, { seed, numRuns: sequences, ...(env.FC_PATH ? { path: env.FC_PATH } : {}) })
    } finally {
      process.stdout.write(`model: FC_SEED=${seed} ${JSON.stringify(figures)}\n`)
    }
    expect(figures.steps).toBeGreaterThan(sequences * 10)
  },
  minutes,
)
