import { ConnectClient } from '@aws-sdk/client-connect'
import { directTransport } from '../__tests__/support/direct-transport.js'
import { load } from '../__tests__/support/fleet.js'
import { type InProcess, runInProcess } from '../__tests__/support/in-process.js'
import { randomOf } from '../__tests__/support/virtual-time.js'
import type { Simulator } from '../simulator/index.js'
import { apiOf, type BenchDefinition } from './clients/api.js'
import { describeEverything } from './clients/describe-everything.js'
import { retryThrottled } from './clients/patience.js'
import { type RememberedResource, refreshEach } from './clients/refresh-each.js'
import { touchChanged } from './clients/touch-changed.js'
import { type Instance, quota, spentBy } from './instance.js'
import { rounded } from './numbers.js'
import type { Cost, Mode } from './results.js'

/** Milliseconds of the network for each call. */
const latency = 50
const kinds = ['view', 'module'] as const

type Client = (instance: Instance, mode: Mode) => Promise<unknown>

/** The input `observe` that is not the default: a plan searches, and a publish describes. */
const otherReading = { plan: 'describe', publish: 'search' } as const

const clients: Readonly<Record<string, Client>> = {
  'this action': (instance, mode) => runAction(instance, { inputs: { mode } }),
  'this action, observe': (instance, mode) =>
    runAction(instance, { inputs: { mode, observe: otherReading[mode] } }),
  'describe everything': (instance, mode) =>
    describeEverything(apisOf(instance), readDefinitions(instance), mode),
  'refresh each': (instance, mode) => {
    const definitions = readDefinitions(instance)
    return refreshEach(apisOf(instance), definitions, stateOf(instance.sim, definitions), mode)
  },
  'touch what changed': (instance, mode) => {
    const definitions = readDefinitions(instance)
    return touchChanged(apisOf(instance), definitions, stateOf(instance.sim, definitions), mode)
  },
}

function nameOf(client: string, mode: Mode): string {
  return client.endsWith('observe') ? `${client}: ${otherReading[mode]}` : client
}

/** Calls and simulated seconds of each client, per number of unchanged, changed and new definitions of each kind. */
export async function measureCalls(
  grid: readonly (readonly [unchanged: number, changed: number, created: number])[],
): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  for (const mode of ['plan', 'publish'] as const)
    for (const [unchanged, changed, created] of grid)
      for (const [client, run] of Object.entries(clients)) {
        const spent = await spentBy(kinds, load(unchanged, changed, created), (instance) =>
          run(instance, mode),
        )
        const seconds = rounded(spent.seconds, 1)
        costs.push({ unchanged, changed, created, mode, client: nameOf(client, mode), ...spent, seconds })
      }
  return costs
}

/** @throws Error if the run failed: its figures would mean nothing */
export async function runAction(
  { sim, clock, files }: Instance,
  { inputs, ...more }: Partial<InProcess>,
): Promise<void> {
  const report = await runInProcess(sim, {
    clock,
    files,
    requestsPerSecond: quota.rate,
    requestTimeout: 20_000,
    onClient: (client) => clock.watch(client, () => latency),
    inputs: { 'timeout-seconds': '21600', ...inputs },
    ...more,
  })
  if (report?.failures.length !== 0) throw new Error(JSON.stringify(report?.failures))
}

function apisOf({ sim, clock }: Instance) {
  const client = clientOf(sim)
  retryThrottled(client, clock, randomOf(1))
  clock.watch(client, () => latency)
  return { view: apiOf('view', client, sim.instance.id), module: apiOf('module', client, sim.instance.id) }
}

/** The SDK's client without its own retries, which would wait in real time. */
export function clientOf(sim: Simulator): ConnectClient {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = sim.env
  return new ConnectClient({
    region: sim.env.AWS_REGION ?? '',
    endpoint: sim.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
    requestHandler: directTransport(sim),
  })
}

/** Views and modules in turns, because a usual graph of resources does not have all of one kind first. */
function readDefinitions({ files }: Instance): readonly BenchDefinition[] {
  const all = Object.entries(files).map(([file, text]): BenchDefinition => {
    const [, name = '', kind] = /^(.*)\.(view|module)\.json$/.exec(file) ?? []
    const { Template, Content } = JSON.parse(text)
    return { kind: kind === 'view' ? kind : 'module', name, content: JSON.stringify(Template ?? Content) }
  })
  const [views, modules] = kinds.map((kind) => all.filter((each) => each.kind === kind))
  return (views ?? []).flatMap((view, index) => [view, ...(modules?.slice(index, index + 1) ?? [])])
}

/** The state that an earlier run of a client would have left. */
function stateOf(
  { state }: Simulator,
  definitions: readonly BenchDefinition[],
): ReadonlyMap<BenchDefinition, RememberedResource> {
  const resources = [...state.views.values(), ...state.modules.values()]
  const known = new Map(resources.map((resource) => [`${resource.kind}/${resource.name}`, resource]))
  return new Map(
    definitions.flatMap((each) => {
      const resource = known.get(`${each.kind}/${each.name}`)
      if (!resource) return []
      const { id, highest: version, live } = resource
      const content = live && ('template' in live ? live.template : live.content)
      return [[each, { id, version, content: content ?? '' }] as const]
    }),
  )
}
