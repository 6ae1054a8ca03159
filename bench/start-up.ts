import path from 'node:path'
import { write } from '../__tests__/support/fleet.js'
import { type Simulator, startSimulator } from '../simulator/index.js'
import { bundleScript } from './bundle-script.js'
import { median, rounded } from './numbers.js'
import { action, inputEnv, type Job, openJob, runNode } from './process.js'
import type { StartUp } from './results.js'
import { table } from './tables.js'

const what = [
  'refusal of missing inputs',
  'first API request',
  'first API answer',
  'first API request of a script that does nothing else',
  'the same by hand, without the SDK',
] as const

/** An empty script: the minimum of a node process. */
const emptyScript = 'empty.cjs'

/**
 * Measures the time from the action's start to its first output. A machine is never equally quick twice, so each time is
 * divided by that of an empty node process that ran just before; the median of these ratios counts.
 */
export async function measureStartUp(pairs: number): Promise<StartUp> {
  const sim = await startSimulator({ throttle: false })
  const job = await openJob({ 'connect/views/desk.view.json': write('view', 'now'), [emptyScript]: '' })
  const scripts = [
    await bundleScript('least-client.ts', path.join(job.workspace, 'least')),
    await bundleScript('by-hand.ts', path.join(job.workspace, 'by-hand')),
  ]
  const rounds: Round[] = []
  try {
    // The first round fills the machine's caches.
    for (let round = 0; round <= pairs; round += 1) rounds.push(await measureRound(sim, job, scripts))
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

/** The index of the empty process that ran just before, in the order of `what`. */
const measuredBeside = [0, 1, 1, 2, 3]

interface Round {
  /** Milliseconds of the empty processes before the refusal, before the run, and before each script. */
  readonly empty: readonly number[]
  /** Milliseconds, in the order of `what`. */
  readonly taken: readonly number[]
}

/** Milliseconds of one build: until inputs are refused, until the first request, and the part of the latter without the SDK. */
type Start = readonly [refusal: number, request: number, own: number]

/**
 * Compares another build with this one, in turns, as a table of the times to their first output. The time of the action's
 * own code is the time to the first request, minus that of a script that only sends the same request.
 *
 * @param other the other build's `index.js`
 */
export async function compareStarts(other: string, pairs: number): Promise<string> {
  const sim = await startSimulator({ throttle: false })
  const job = await openJob({ 'connect/views/desk.view.json': write('view', 'now') })
  const found: (readonly [other: Start, own: Start])[] = []
  try {
    const script = await bundleScript('least-client.ts', path.join(job.workspace, 'least'))
    // The first pair fills the machine's caches.
    for (let pair = 0; pair <= pairs; pair += 1) {
      const least = (await untilRequest(sim, job, script, { INSTANCE_ID: sim.instance.id })).firstRequest
      found.push([await measureStart(sim, job, other, least), await measureStart(sim, job, action, least)])
    }
  } finally {
    await Promise.all([sim.stop(), job.remove()])
  }
  found.shift()
  const rows = ['refusal of missing inputs', 'first API request', 'of that, without the SDK'].map(
    (what, index) => {
      const others = found.map(([each]) => each[index] ?? 0)
      const own = found.map(([, each]) => each[index] ?? 0)
      const both = (of: (list: readonly number[]) => number) =>
        `${rounded(of(others), 0)} → ${rounded(of(own), 0)}`
      const ratio = median(own.map((milliseconds, pair) => milliseconds / (others[pair] ?? 0)))
      return [what, both(median), both((list) => Math.min(...list)), rounded(ratio, 2)]
    },
  )
  return table(['from start to', 'ms, other → this', 'least ms', 'ratio'], rows)
}

async function measureStart(sim: Simulator, job: Job, script: string, least: number): Promise<Start> {
  const refusal = (await runNode([script], job.env, job.workspace)).milliseconds
  const { firstRequest } = await measureRun(sim, job, script)
  return [refusal, firstRequest, firstRequest - least]
}

async function measureRound(sim: Simulator, job: Job, scripts: readonly string[]): Promise<Round> {
  const runEmpty = async () => (await runNode([emptyScript], job.env, job.workspace)).milliseconds
  const empty = [await runEmpty()]
  const refusal = await runNode([action], job.env, job.workspace)
  if (refusal.exitCode !== 1) throw new Error(`no refusal of missing inputs: ${refusal.output}`)
  empty.push(await runEmpty())
  const run = await measureRun(sim, job)
  const taken = [refusal.milliseconds, run.firstRequest, run.firstAnswer]
  for (const script of scripts) {
    empty.push(await runEmpty())
    taken.push((await untilRequest(sim, job, script, { INSTANCE_ID: sim.instance.id })).firstRequest)
  }
  return { empty, taken }
}

/** A plan by the action, or by another build of it. */
async function measureRun(sim: Simulator, job: Job, script = action) {
  const inputs = inputEnv({ 'instance-id': sim.instance.id, mode: 'plan', comment: 'never' })
  const { firstRequest, ran } = await untilRequest(sim, job, script, inputs)
  if (ran.untilMatch === null) throw new Error(`the action logged no instance: ${ran.output}`)
  return { firstRequest, firstAnswer: ran.untilMatch }
}

/** Runs a script, and returns the milliseconds from its start to the first request that the service receives. */
async function untilRequest(sim: Simulator, job: Job, script: string, env: Readonly<Record<string, string>>) {
  let requested = Number.NaN
  sim.hook({ operation: 'DescribeInstance' }, () => {
    requested = performance.now()
  })
  const ran = await runNode([script], { ...job.env, ...sim.env, ...env }, job.workspace, /^Instance /m)
  if (ran.exitCode !== 0) throw new Error(`${script} failed: ${ran.output}`)
  return { firstRequest: requested - ran.startedAt, ran }
}
