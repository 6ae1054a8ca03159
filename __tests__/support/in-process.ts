import { ConnectClient, type ConnectClientConfig } from '@aws-sdk/client-connect'
import type { Simulator } from '../../simulator/index.js'
import type { Pace } from '../../src/adapters/connect/bucket.js'
import { parse } from '../../src/adapters/text/index.js'
import { startRun } from '../../src/app/run.js'
import type { RunContext } from '../../src/app/run-context.js'
import type { Report } from '../../src/core/model/report.js'
import { decideMode, type TriggerEvent } from '../../src/core/plan/mode.js'
import { type Inputs, readInputs } from '../../src/inputs/index.js'
import type { Clock } from '../../src/ports/runtime.js'
import { connectWith } from './connect-with.js'
import { directTransport } from './direct-transport.js'
import { nothingSince, type Past } from './past.js'
import './preload-checks.js'

/** One run of the action inside this process: everything but the runner, against the simulator. */
export interface InProcess {
  /** Name of the file, without folder → text; views end in `.view.json`, modules in `.module.json`. */
  readonly files: Readonly<Record<string, string>>
  readonly commit?: string
  readonly runId?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: Partial<TriggerEvent>
  /** What git and GitHub answer about commits. Default: every run is the newest, and nothing else was committed since the last publish. */
  readonly past?: Past
  /** The commit before the push, 40 hex digits. Default: one that no version was published from. */
  readonly before?: string
  readonly runAttempt?: string
  readonly clock?: Clock
  /** Name → text of the files that the event removed, as `files`. Default: nobody answers what it removed. */
  readonly removed?: InProcess['files']
  /** Default: saves nothing, and succeeds. */
  readonly drafts?: RunContext['drafts']
  readonly limits?: RunContext['deadline']
  /** Once it answers true the run is dead: nothing that it does has an effect any more. */
  readonly dead?: () => boolean
  /** `http`: by the SDK's own transport. Default: directly, in this process. */
  readonly transport?: 'direct' | 'http'
  /** Its requests are signed, and the simulator checks that. Default: those over HTTP. */
  readonly signed?: boolean
  /** Milliseconds after which a call over HTTP without an answer is given up. */
  readonly requestTimeout?: number
  /** Calls a second for each operation. Default: as many as there are. */
  readonly requestsPerSecond?: number
  /** How closely calls follow that. Default: the action's. */
  readonly pace?: Pace
  /** Sees the SDK's client before its first call. */
  readonly onClient?: (client: ConnectClient) => void
}

const morning = Date.parse('2026-11-02T08:00:00Z')

/** A clock that nobody waits for: a sleep is over at once, and took its time. It begins at `start`, in milliseconds. */
export function jumpClock(dead: () => boolean = () => false, start = morning): Clock {
  let now = start
  return {
    now: () => now,
    wallTime: () => now,
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
  const inputs = publishInputs(sim, given.inputs)
  const deadline = clock.now() + inputs.timeoutSeconds * 1000
  const limits = given.limits ?? {
    stopReason: () => (clock.now() > deadline ? ('timeout' as const) : null),
    hardDeadline: () => deadline + 60_000,
  }
  const client = simulatorClient(sim, given)
  given.onClient?.(client)
  mortal(client, dead)
  const connection = connectWith({
    client,
    instanceId: inputs.instance.id,
    requestsPerSecond: given.requestsPerSecond ?? 1_000,
    ...(given.pace && { pace: given.pace }),
    clock,
    log: quiet,
    until: limits.hardDeadline,
    random: () => 0.5,
  })
  const running = startRun({
    inputs,
    decision: decideMode(inputs.mode, { ...pushToMain, ...given.event }, inputs.rollback),
    workflowRun: contextOf(given),
    label: async () => 'test',
    notices: [],
    loadParse: async () => parse,
    files: filesOf(given.files),
    connect: async () => connection,
    removed: given.removed ? removedOf(given.removed) : null,
    workingTree: { missing: async () => ({ checkout: 'known', files: [], submodules: [], isSparse: false }) },
    commits: given.past ?? nothingSince,
    history: given.past ?? nothingSince,
    before: given.before ?? 'b'.repeat(40),
    branch: 'main',
    pushInfo: null,
    eventLabels: null,
    labels: null,
    drafts: given.drafts ?? { save: async (name) => name },
    reports: { read: async () => ({ why: 'is not there' }) },
    preloadReporting: async () => {},
    clock,
    log: quiet,
    deadline: limits,
  })
  const over = { now: false }
  const report = await Promise.race([running.report, killed(() => over.now, dead)])
  over.now = true
  client.destroy()
  return report
}

export const pushToMain: TriggerEvent = {
  name: 'push',
  action: null,
  ref: { type: 'branch', name: 'main' },
  defaultBranch: 'main',
  deleted: false,
  pullRequest: null,
  releaseTag: null,
}

export const quiet = { info: () => {}, debug: () => {} }

/** The inputs of a run that publishes to the simulator, as the action reads them. */
export function publishInputs(sim: Simulator, more: InProcess['inputs'] = {}): Inputs {
  const given = Object.entries({ 'instance-id': sim.instance.arn, mode: 'publish', ...more })
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const read = readInputs(env)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.inputs
}

export function contextOf({
  commit = 'c'.repeat(40),
  runId = '1',
  runAttempt = '1',
}: Pick<InProcess, 'commit' | 'runId' | 'runAttempt'>): RunContext['workflowRun'] {
  const serverUrl = 'https://github.com'
  const repository = 'example/contact-centre'
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}`
  return { repository, runId, runAttempt, runUrl, serverUrl, event: 'push', commit }
}

export function filesOf(files: InProcess['files']): RunContext['files'] {
  const found = (isWanted: (name: string) => boolean) =>
    Object.entries(files)
      .filter(([name]) => isWanted(name))
      .map(([path, text]) => ({ path, read: async () => new TextEncoder().encode(text) }))
  const kindOf = (pattern: string) => (pattern.includes('view') ? 'view' : 'module')
  return {
    find: async ([pattern = '']) => ({
      files: pattern.includes('values')
        ? found((name) => name.startsWith('values.'))
        : found((name) => name.endsWith(`.${kindOf(pattern)}.json`)),
      unmatched: [],
    }),
  }
}

function removedOf(files: InProcess['files']): RunContext['removed'] {
  const found = filesOf(files)
  return {
    find: async (patterns) => ({ files: (await found.find(patterns)).files, complete: true }),
    modified: async () => [],
  }
}

/** The SDK's client of a run. By default its requests reach the simulator directly, and are not signed. */
export function simulatorClient(
  sim: Simulator,
  {
    transport = 'direct',
    signed = transport === 'http',
    requestTimeout = 1_000,
  }: Pick<InProcess, 'transport' | 'signed' | 'requestTimeout'> = {},
): ConnectClient {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId = '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
    AWS_REGION = '',
  } = sim.env
  const client = new ConnectClient({
    region: AWS_REGION,
    endpoint: sim.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
    ...ownSettings,
    cacheMiddleware: true,
    ...(!signed && { signer: unsigned }),
    requestHandler:
      transport === 'direct'
        ? directTransport(sim, !signed)
        : { requestTimeout, throwOnRequestTimeout: true },
  })
  // As the action's client, it has no logger.
  client.middlewareStack.remove('loggerMiddleware')
  if (transport === 'direct') for (const name of unreadHeaders) client.middlewareStack.remove(name)
  return client
}

/** What adds headers to a request that the simulator does not read. They take a quarter of a call. */
const unreadHeaders = ['getUserAgentMiddleware', 'recursionDetectionMiddleware', 'contentLengthMiddleware']

/** What the SDK would look for in this machine's environment and files, for each client. */
const ownSettings = {
  defaultsMode: 'standard',
  retryMode: 'standard',
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: async () => undefined,
  authSchemePreference: [],
} as const satisfies Partial<ConnectClientConfig>

/** A signature and its check are a tenth of a call. Every run over HTTP has them, as has each end-to-end test. */
const unsigned = { sign: async <T>(request: T) => request }

/** A dead process asks nothing any more, not even again. */
function mortal(client: ConnectClient, dead: () => boolean): void {
  const send = client.send.bind(client) as (...args: unknown[]) => Promise<unknown>
  Object.assign(client, { send: (...args: unknown[]) => (dead() ? never : send(...args)) })
}

/** Answers null once the run is dead; ends with the run otherwise. */
async function killed(over: () => boolean, dead: () => boolean): Promise<null> {
  while (!dead() && !over()) await new Promise((resolve) => setImmediate(resolve))
  return null
}
