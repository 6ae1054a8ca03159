import { ConnectClient } from '@aws-sdk/client-connect'
import type { Simulator } from '../../simulator/index.js'
import { connectWith } from '../../src/adapters/connect/index.js'
import { parse } from '../../src/adapters/text/index.js'
import type { Connection, Job } from '../../src/app/job.js'
import { run } from '../../src/app/run.js'
import { decideMode, type TriggerEvent } from '../../src/core/mode.js'
import type { Report } from '../../src/core/types.js'
import { readInputs } from '../../src/inputs.js'
import type { Commits } from '../../src/ports/github.js'
import type { Clock } from '../../src/ports/surroundings.js'

/** One run of the action inside this process: everything but the runner, against the simulator over HTTP. */
export interface InProcess {
  /** Name of the file, without folder → text; views end in `.view.json`, modules in `.module.json`. */
  readonly files: Readonly<Record<string, string>>
  readonly commit?: string
  readonly runId?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: Partial<TriggerEvent>
  readonly commits?: Commits
  readonly clock?: Clock
  readonly limits?: Job['limits']
  /** Once it answers true the run is dead: nothing that it does has an effect any more. */
  readonly dead?: () => boolean
  /** Milliseconds after which a call without an answer is given up. */
  readonly requestTimeout?: number
  /** Calls a second for each operation. Default: as many as there are. */
  readonly requestsPerSecond?: number
  /** Sees the SDK's client before its first call. */
  readonly onClient?: (client: ConnectClient) => void
}

/** A clock that nobody waits for: a sleep is over at once, and took its time. */
export function jumpClock(dead: () => boolean = () => false): Clock {
  let now = Date.parse('2026-11-02T08:00:00Z')
  return {
    now: () => now,
    sleep: async (ms) => {
      if (dead()) await never
      now += ms
    },
  }
}

const never = new Promise<never>(() => {})

/** Runs to the end; a run that is killed answers null. */
export async function runInProcess(sim: Simulator, given: InProcess): Promise<Report | null> {
  const dead = given.dead ?? (() => false)
  const clock = given.clock ?? jumpClock(dead)
  const env = {
    'INPUT_INSTANCE-ID': sim.instance.arn,
    INPUT_MODE: 'publish',
    ...inputEnv(given.inputs ?? {}),
  }
  const read = readInputs(env)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const deadline = clock.now() + read.inputs.timeoutSeconds * 1000
  const limits = given.limits ?? {
    stopped: () => (clock.now() > deadline ? ('timeout' as const) : null),
    finishBy: () => deadline + 60_000,
  }
  const client = clientOf(sim, given.requestTimeout ?? 1_000)
  given.onClient?.(client)
  const connection = connectWith({
    client,
    instanceId: read.inputs.instance.id,
    requestsPerSecond: given.requestsPerSecond ?? 1_000,
    clock,
    log: quiet,
    until: limits.finishBy,
    random: () => 0.5,
  })
  const running = run({
    inputs: read.inputs,
    decision: decideMode(read.inputs.mode, { ...pushToMain, ...given.event }),
    context: contextOf(given),
    label: 'test',
    notices: [],
    parse,
    files: filesOf(given.files),
    connection: mortal(connection, dead),
    commits: given.commits ?? { compare: async () => 'unknown' },
    eventLabels: null,
    labels: null,
    drafts: { save: async (name) => name },
    clock,
    log: quiet,
    limits,
  })
  const over = { now: false }
  const report = await Promise.race([running.report, killed(() => over.now, dead)])
  over.now = true
  client.destroy()
  return report
}

const pushToMain: TriggerEvent = {
  name: 'push',
  action: null,
  ref: { type: 'branch', name: 'main' },
  defaultBranch: 'main',
  deleted: false,
  pullRequest: null,
  releaseTag: null,
}

const quiet = { info: () => {}, debug: () => {} }

function inputEnv(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

function contextOf({ commit = 'c'.repeat(40), runId = '1' }: InProcess): Job['context'] {
  const serverUrl = 'https://github.com'
  const repository = 'example/contact-centre'
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`
  return { repository, runId, runAttempt: '1', runUrl, serverUrl, event: 'push', commit }
}

function filesOf(files: InProcess['files']): Job['files'] {
  const found = (kind: string) =>
    Object.entries(files)
      .filter(([name]) => name.endsWith(`.${kind}.json`))
      .map(([path, text]) => ({ path, read: async () => new TextEncoder().encode(text) }))
  return {
    find: async ([pattern = '']) => ({
      files: found(pattern.includes('view') ? 'view' : 'module'),
      unmatched: [],
    }),
  }
}

function clientOf(sim: Simulator, requestTimeout: number): ConnectClient {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId = '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
    AWS_REGION = '',
  } = sim.env
  return new ConnectClient({
    region: AWS_REGION,
    endpoint: sim.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
    requestHandler: { requestTimeout, throwOnRequestTimeout: true },
  })
}

/** A dead process asks nothing any more. */
function mortal({ reader, writer }: Connection, dead: () => boolean): Connection {
  const kill = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, member) => {
        const method: unknown = Reflect.get(target, member)
        return typeof method === 'function'
          ? (...args: unknown[]) => (dead() ? never : (method as (...args: unknown[]) => unknown)(...args))
          : method
      },
    })
  return { reader: kill(reader), writer: writer && ((beforeSending) => kill(writer(beforeSending))) }
}

/** Answers null once the run is dead; ends with the run otherwise. */
async function killed(over: () => boolean, dead: () => boolean): Promise<null> {
  while (!dead() && !over()) await new Promise((resolve) => setImmediate(resolve))
  return null
}
