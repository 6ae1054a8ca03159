import path from 'node:path'
import { write } from '../__tests__/support/fleet.js'
import { type Simulator, startSimulator } from '../simulator/index.js'
import { bundleLeastClient } from './least.js'
import { median, rounded } from './numbers.js'
import { action, inputEnv, type Job, openJob, runNode } from './process.js'
import type { StartUp } from './results.js'

const what = [
  'refusal of missing inputs',
  'first API request',
  'first API answer',
  'first API request of a script that does nothing else',
] as const

/** An empty script: the least that a node process does. */
const nothing = 'nothing.cjs'

/**
 * How long the action takes to its first words, beside an empty node process of the same moment: machines are never
 * equally quick twice, so each is measured against the empty process that ran just before it, and the ratios' median
 * counts.
 */
export async function measureStartUp(pairs: number): Promise<StartUp> {
  const sim = await startSimulator({ throttle: false })
  const job = await openJob({ 'connect/views/desk.view.json': write('view', 'now'), [nothing]: '' })
  const least = await bundleLeastClient(path.join(job.workspace, 'least'))
  const rounds: Round[] = []
  try {
    // The first round fills the machine's caches.
    for (let round = 0; round <= pairs; round += 1) rounds.push(await measureRound(sim, job, least))
  } finally {
    await Promise.all([sim.stop(), job.remove()])
  }
  rounds.shift()
  return {
    pairs,
    emptyMilliseconds: rounded(median(rounds.map(({ empty: [empty = 0] }) => empty)), 0),
    rows: what.map((what, index) => ({
      what,
      milliseconds: rounded(median(rounds.map(({ taken }) => taken[index] ?? 0)), 0),
      ratio: rounded(
        median(
          rounds.map(({ taken, empty }) => (taken[index] ?? 0) / (empty[measuredBeside[index] ?? 0] ?? 0)),
        ),
        2,
      ),
    })),
  }
}

/** Which of a round's empty processes ran just before, in the order of `what`. */
const measuredBeside = [0, 1, 1, 2]

interface Round {
  /** Before the refusal, before the run, and before the script. */
  readonly empty: readonly number[]
  /** In the order of `what`. */
  readonly taken: readonly number[]
}

async function measureRound(sim: Simulator, job: Job, least: string): Promise<Round> {
  const empty = () => runNode([nothing], job.env, job.workspace)
  const before = (await empty()).milliseconds
  const refusal = await runNode([action], job.env, job.workspace)
  if (refusal.exitCode !== 1) throw new Error(`no refusal of missing inputs: ${refusal.output}`)
  const between = (await empty()).milliseconds
  let requested = Number.NaN
  sim.hook({ operation: 'DescribeInstance' }, () => {
    requested = performance.now()
  })
  const inputs = inputEnv({ 'instance-id': sim.instance.id, mode: 'plan', comment: 'never' })
  const run = await runNode([action], { ...job.env, ...inputs, ...sim.env }, job.workspace, /^Instance /m)
  if (run.exitCode !== 0 || run.untilMatch === null) throw new Error(`the action failed: ${run.output}`)
  const firstRequest = requested - run.startedAt
  const after = (await empty()).milliseconds
  sim.hook({ operation: 'DescribeInstance' }, () => {
    requested = performance.now()
  })
  const script = await runNode(
    [least],
    { ...job.env, ...sim.env, INSTANCE_ID: sim.instance.id },
    job.workspace,
  )
  if (script.exitCode !== 0) throw new Error(`the script failed: ${script.output}`)
  return {
    empty: [before, between, after],
    taken: [refusal.milliseconds, firstRequest, run.untilMatch, requested - script.startedAt],
  }
}
