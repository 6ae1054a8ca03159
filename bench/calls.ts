import { ConnectClient } from '@aws-sdk/client-connect'
import { filesOf, fill, type Load, load } from '../__tests__/support/fleet.js'
import { IdleTime } from '../__tests__/support/idle-time.js'
import { runInProcess } from '../__tests__/support/in-process.js'
import { randomOf } from '../__tests__/support/virtual-time.js'
import { type Simulator, startSimulator } from '../simulator/index.js'
import type { Kind } from '../src/core/model/definition.js'
import { apiOf, type BenchDefinition } from './clients/api.js'
import { describeEverything } from './clients/describe-everything.js'
import { retryThrottled } from './clients/patience.js'
import { type RememberedResource, refreshEach } from './clients/refresh-each.js'
import { rounded } from './numbers.js'
import type { Cost, Mode } from './results.js'

/** The service's default quota of each operation. */
const quota = { rate: 2, burst: 5 }
/** Milliseconds that a call takes besides. */
const latency = 50
const kinds: readonly Kind[] = ['view', 'module']

interface BenchEnvironment {
  readonly sim: Simulator
  readonly clock: IdleTime
  readonly files: Readonly<Record<string, string>>
}

type Client = (environment: BenchEnvironment, mode: Mode) => Promise<unknown>

const clients: Readonly<Record<string, Client>> = {
  'this action': byAction,
  'describe everything': (environment, mode) =>
    describeEverything(apisOf(environment), readDefinitions(environment), mode),
  'refresh each': (environment, mode) => {
    const definitions = readDefinitions(environment)
    return refreshEach(apisOf(environment), definitions, stateOf(environment.sim, definitions), mode)
  },
}

/** Calls and simulated seconds of each client for so many unchanged, changed and new definitions of each kind. */
export async function measureCalls(
  grid: readonly (readonly [unchanged: number, changed: number, created: number])[],
): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  for (const [unchanged, changed, created] of grid)
    for (const mode of ['plan', 'publish'] as const)
      for (const [client, run] of Object.entries(clients)) {
        const cost = await costOf(load(unchanged, changed, created), mode, run)
        costs.push({ unchanged, changed, created, mode, client, ...cost })
      }
  return costs
}

async function costOf(each: Load, mode: Mode, run: Client) {
  const clock = new IdleTime()
  const switches = { pageSize: 1_000 }
  const maxModules = Number.POSITIVE_INFINITY
  const sim = await startSimulator({ throttle: quota, clock: () => clock.now(), switches, maxModules })
  try {
    for (const kind of kinds) fill(sim, kind, each)
    const files = Object.assign({}, ...kinds.map((kind) => filesOf(kind, each)))
    const began = clock.now()
    await clock.during(run({ sim, clock, files }, mode))
    const thrownBack = sim.calls.filter(({ status }) => status === 429).length
    const seconds = rounded((clock.now() - began) / 1000, 1)
    return { calls: sim.calls.length - thrownBack, thrownBack, seconds }
  } finally {
    await sim.stop()
  }
}

async function byAction({ sim, clock, files }: BenchEnvironment, mode: Mode): Promise<void> {
  const report = await runInProcess(sim, {
    clock,
    files,
    requestsPerSecond: quota.rate,
    requestTimeout: 20_000,
    inputs: { mode, 'timeout-seconds': '21600' },
    onClient: (client) => clock.watch(client, () => latency),
  })
  if (report?.failures.length !== 0) throw new Error(JSON.stringify(report?.failures))
}

function apisOf({ sim, clock }: BenchEnvironment) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = sim.env
  const client = new ConnectClient({
    region: sim.env.AWS_REGION ?? '',
    endpoint: sim.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  })
  retryThrottled(client, clock, randomOf(1))
  clock.watch(client, () => latency)
  return { view: apiOf('view', client, sim.instance.id), module: apiOf('module', client, sim.instance.id) }
}

function readDefinitions({ files }: BenchEnvironment): readonly BenchDefinition[] {
  return Object.entries(files).map(([file, text]) => {
    const [, name = '', kind] = /^(.*)\.(view|module)\.json$/.exec(file) ?? []
    const { Template, Content } = JSON.parse(text)
    return { kind: kind === 'view' ? kind : 'module', name, content: JSON.stringify(Template ?? Content) }
  })
}

function stateOf(
  { state }: Simulator,
  definitions: readonly BenchDefinition[],
): ReadonlyMap<BenchDefinition, RememberedResource> {
  const resources = [...state.views.values(), ...state.modules.values()]
  const known = new Map(resources.map((resource) => [`${resource.kind}/${resource.name}`, resource]))
  return new Map(
    definitions.flatMap((each) => {
      const resource = known.get(`${each.kind}/${each.name}`)
      return resource ? [[each, { id: resource.id, version: resource.highest }] as const] : []
    }),
  )
}
