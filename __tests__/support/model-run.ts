import { type ConnectClient, ResourceNotFoundException } from '@aws-sdk/client-connect'
import type { Simulator } from '../../simulator/index.js'
import { parse } from '../../src/adapters/text/index.js'
import { type CancellableDeadline, createDeadline } from '../../src/app/limits.js'
import { startRun } from '../../src/app/run.js'
import type { RunContext } from '../../src/app/run-context.js'
import type { Report } from '../../src/core/model/report.js'
import { decideMode } from '../../src/core/plan/mode.js'
import { connectWith } from './connect-with.js'
import { contextOf, filesOf, publishInputs, pushToMain, quiet, simulatorClient } from './in-process.js'
import type { Journal } from './model-journal.js'
import type { Actor, Stage } from './model-stage.js'
import type { Past } from './past.js'
import './preload-checks.js'

export const faultKinds = [
  'throttle',
  'http-500',
  'error-500-after',
  'reset-before',
  'reset-after',
  'timeout',
  'timeout-after',
  'kill-before',
  'kill-after',
  'cancel',
  'denied',
  'quota',
] as const
export type FaultName = (typeof faultKinds)[number]

/** What befalls the call of this number, counted over all that the run sends. */
export interface CallFault {
  readonly call: number
  readonly fault: FaultName
}

/** A look at something in the instance: when it was taken. */
export interface Look {
  readonly turn: number
  readonly time: number
}

/** An update of what is live that took effect, and when the run had last seen what it replaced. */
export interface Replacement {
  readonly id: string
  readonly turn: number
  readonly sentAt: number
  readonly look: Look | null
}

/** What a run was seen to do, beside what the instance holds afterwards. */
export interface Trace {
  readonly actor: Actor
  readonly commit: string
  from: number
  to: number
  calls: number
  writes: number
  readonly replaced: Replacement[]
  /** Last look at what is live, and every look at the list of versions, by the resource's id. */
  readonly live: Map<string, Look>
  readonly versions: Map<string, Look[]>
  readonly drafts: Map<string, Look>
  /** Drafts that were saved as files. */
  readonly saved: string[]
  report: Report | null
  /** Some reads may have answered what was before. */
  lagging: boolean
}

export interface RunOf {
  readonly id: string
  readonly commit: string
  readonly files: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  /** A push to the default branch; else of a tag. */
  readonly push: boolean
  /** No version of this run is made: the role may not, or the quota is full. */
  readonly half: 'denied' | 'quota' | null
  readonly past: Past
  /** The commit before the push; null: a tag's. */
  readonly before: string | null
  readonly faults: readonly CallFault[]
}

export interface Theatre {
  readonly sim: Simulator
  readonly stage: Stage
  readonly journal: Journal
}

/** Milliseconds that a call without an answer is waited for. */
const requestTimeout = 10_000

/** A run that waits to be started; `trace` fills as it goes. */
export function runOnStage(theatre: Theatre, given: RunOf): { trace: Trace; start: () => Promise<Report> } {
  const { stage, sim } = theatre
  const trace = newTrace(given)
  const start = async () => {
    trace.from = stage.turn
    trace.lagging = lags(sim)
    const clock = stage.clockOf(trace.actor)
    const inputs = publishInputs(sim, given.inputs)
    const limits = createDeadline(clock, inputs.timeoutSeconds)
    const job = jobOf(theatre, given, trace, inputs, limits)
    const report = await startRun(job).report
    trace.to = stage.turn
    trace.report = report
    return report
  }
  return { trace, start }
}

/** Whether the service may show less than there is: what it shows is what a run can know. */
function lags(sim: Simulator): boolean {
  const { describeLag, nameListLag, createLag, checksumLag } = sim.switches
  const lagging = sim.lagging()
  const mayBegin = [describeLag, nameListLag, createLag.calls, checksumLag].some((period) => period !== 0)
  return mayBegin || (['reads', 'lists', 'describes', 'checksums'] as const).some((what) => lagging.has(what))
}

function newTrace({ id, commit }: RunOf): Trace {
  const looks = { live: new Map(), versions: new Map(), drafts: new Map() }
  const counts = { from: 0, to: Number.POSITIVE_INFINITY, calls: 0, writes: 0 }
  return {
    actor: { id, dead: false },
    commit,
    ...counts,
    ...looks,
    replaced: [],
    saved: [],
    report: null,
    lagging: false,
  }
}

function jobOf(
  theatre: Theatre,
  given: RunOf,
  trace: Trace,
  inputs: RunContext['inputs'],
  deadline: CancellableDeadline,
): RunContext {
  const clock = theatre.stage.clockOf(trace.actor)
  const client = gated(theatre, trace, given, deadline)
  const instanceId = inputs.instance.id
  const session = { client, instanceId, clock, log: quiet, until: deadline.hardDeadline, random: () => 0.5 }
  const connection = connectWith({ ...session, requestsPerSecond: 1_000 })
  return {
    inputs,
    decision: decideMode(inputs.mode, { ...pushToMain, ref: given.push ? branch : tag }),
    workflowRun: contextOf({ runId: given.id, commit: given.commit }),
    label: async () => 'test',
    notices: [],
    loadParse: async () => parse,
    files: filesOf(given.files),
    connect: async () => connection,
    removed: null,
    workingTree: { missing: async () => ({ checkout: 'known', files: [], submodules: [], isSparse: false }) },
    commits: given.past,
    history: given.past,
    before: given.before,
    branch: given.push ? 'main' : null,
    pushInfo: null,
    eventLabels: null,
    labels: null,
    drafts: {
      save: async (name, text) => {
        trace.saved.push(text)
        return name
      },
    },
    reports: { read: async () => ({ why: 'is not there' }) },
    preloadReporting: async () => {},
    clock,
    log: quiet,
    deadline,
  }
}

const branch = { type: 'branch', name: 'main' } as const
const tag = { type: 'tag', name: 'v1' } as const

/** A client whose calls wait for their turn, and meet what was planned for them. */
function gated(
  { sim, stage, journal }: Theatre,
  trace: Trace,
  { faults, half }: RunOf,
  limits: CancellableDeadline,
): ConnectClient {
  const client = simulatorClient(sim)
  const send = client.send.bind(client) as (command: Sent) => Promise<unknown>
  const act = (command: Sent) => {
    const sentAt = stage.now()
    return stage.take(trace.actor, async () => {
      trace.calls += 1
      const makesVersion = /^Create\w+VersionCommand$/.test(command.constructor.name)
      const struck = faults.find(({ call }) => call === trace.calls)?.fault
      const fault = makesVersion && half ? half : struck
      const applied = sim.writes().length
      try {
        const answer = await suffer({ sim, stage, trace, limits }, fault, () => send(command))
        remember(trace, command, { turn: stage.turn, time: stage.now() })
        return answer
      } catch (cause) {
        // That there is no draft is an answer too.
        if (cause instanceof ResourceNotFoundException)
          remember(trace, command, { turn: stage.turn, time: stage.now() })
        throw cause
      } finally {
        trace.writes += sim.writes().length - applied
        const look = trace.live.get(idOf(command)) ?? null
        if (command.constructor.name.startsWith('Update'))
          trace.replaced.push({ id: idOf(command), turn: stage.turn, sentAt, look })
        journal.note(trace.actor.id, stage.turn)
      }
    })
  }
  Object.assign(client, { send: act })
  return client
}

interface Sent {
  readonly constructor: { readonly name: string }
  readonly input: Readonly<Record<string, unknown>>
}

interface Scene {
  readonly sim: Simulator
  readonly stage: Stage
  readonly trace: Trace
  readonly limits: CancellableDeadline
}

/** The call, as its fault lets it go. */
async function suffer(
  scene: Scene,
  fault: FaultName | undefined,
  send: () => Promise<unknown>,
): Promise<unknown> {
  const { sim, stage, trace, limits } = scene
  switch (fault) {
    case undefined:
      return send()
    case 'cancel':
      limits.cancel()
      return send()
    case 'denied':
      sim.clearFaults()
      sim.prime({ fault: { error: 'AccessDeniedException', status: 403 } })
      return send()
    case 'quota':
      sim.clearFaults()
      sim.prime({ fault: { error: 'ServiceQuotaExceededException', status: 402 } })
      return send()
    case 'throttle':
    case 'http-500':
    case 'error-500-after':
      sim.clearFaults()
      sim.prime({ operation: '*', fault })
      return send()
    case 'kill-before':
      trace.actor.dead = true
      throw reset()
    case 'reset-before':
      throw reset()
    case 'timeout':
      stage.pass(requestTimeout)
      throw timedOut()
  }
  // The call is answered, but nobody hears it.
  await send().catch(() => null)
  if (fault === 'kill-after') trace.actor.dead = true
  if (fault === 'timeout-after') stage.pass(requestTimeout)
  throw fault === 'timeout-after' ? timedOut() : reset()
}

function reset(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
}

function timedOut(): Error {
  return Object.assign(new Error('no answer in time'), { name: 'TimeoutError' })
}

/** What the run came to see by the answer. */
function remember(trace: Trace, command: Sent, look: Look): void {
  const id = idOf(command)
  const { name } = command.constructor
  if (/^Describe(View|ContactFlowModule)Command$/.test(name)) {
    if (!id.includes(':')) trace.live.set(id, look)
    if (id.endsWith(':$SAVED')) trace.drafts.set(id.replace(':$SAVED', ''), look)
  }
  // A version is made of nothing but what its checksum names.
  if (/^Create\w+VersionCommand$/.test(name)) trace.live.set(id, look)
  if (/^List\w+VersionsCommand$/.test(name)) trace.versions.set(id, [...(trace.versions.get(id) ?? []), look])
}

function idOf({ input }: Sent): string {
  const id = input.ViewId ?? input.ContactFlowModuleId
  return typeof id === 'string' ? id : ''
}
