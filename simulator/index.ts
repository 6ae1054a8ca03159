import { type Console, createConsole } from './console.js'
import { type Call, writesOf } from './http/calls.js'
import { createFaults, type Fault } from './http/faults.js'
import { answerRequest } from './http/front.js'
import { createHooks, type HookFn, type HookMatch } from './http/hooks.js'
import { listen } from './http/listen.js'
import type { Answer } from './http/respond.js'
import { LostConnection } from './http/serve.js'
import type { Signed } from './http/sigv4.js'
import { createThrottle } from './http/throttle.js'
import { defaultOptions, type SimulatorOptions } from './options.js'
import { endLags, type Lagging, lagging } from './state/behind.js'
import type { Contents, JournalEntry } from './state/journal.js'
import type { Kind, State } from './state/types.js'
import { createWorld, type World, type WorldData } from './state/world.js'
import { defaultSwitches, type Switches } from './switches.js'

export type {
  Answer,
  Call,
  Console,
  Fault,
  HookFn,
  HookMatch,
  JournalEntry,
  Lagging,
  Signed,
  SimulatorOptions,
  State,
  Switches,
}
export { LostConnection }

export interface Simulator {
  /** `http://127.0.0.1:PORT`, for AWS_ENDPOINT_URL_CONNECT. */
  readonly url: string
  /** The variables that a client needs: endpoint, credentials, Region. */
  readonly env: Readonly<Record<string, string>>
  readonly instance: { readonly id: string; readonly arn: string }
  /** Answers a request of this process as over HTTP; rejects with LostConnection if no answer is sent. */
  readonly answer: (request: Signed) => Promise<Answer>
  /** Every request, in the order of arrival. */
  readonly calls: readonly Call[]
  /** Calls of mutating operations that were carried out, even if their answers were lost. */
  readonly writes: () => readonly Call[]
  readonly clearCalls: () => void
  /** Live data of the instance. */
  readonly state: State
  /** Live switches: may be changed at any time. */
  readonly switches: Switches
  readonly console: Console
  readonly prime: (fault: Fault) => void
  readonly clearFaults: () => void
  readonly hook: (match: HookMatch, fn: HookFn) => void
  /** Lets the search index see everything. */
  readonly catchUp: () => void
  /** The states that are not visible to everyone yet; empty: none. */
  readonly lagging: () => ReadonlySet<Lagging>
  /** Ends every current lag. The switches stay, except for the count of `replicaFreezesOld`. */
  readonly endLags: () => void
  /** Every change of live content and every version, made by anyone. */
  readonly journal: readonly JournalEntry[]
  /** The live content of a name at a time (milliseconds by the clock), after all events of that time; null: none. */
  readonly liveAt: <K extends Kind>(kind: K, name: string, time: number) => Contents[K] | null
  /** All contents of a name that were live between two times, both included; null: none was. */
  readonly liveBetween: <K extends Kind>(
    kind: K,
    name: string,
    from: number,
    to: number,
  ) => readonly (Contents[K] | null)[]
  /** A copy of all data that calls and the console changed: equal if two simulators have the same data. */
  readonly data: () => WorldData
  /**
   * Starts another one from this one's data and switches, without its calls, faults, hooks and throttle counts.
   * `options` replace this one's.
   */
  readonly fork: (options?: Partial<Omit<SimulatorOptions, 'switches'>>) => Promise<Simulator>
  /** Cuts all connections. */
  readonly stop: () => Promise<void>
}

const switchesOf = (options: SimulatorOptions): Switches => {
  const { deny, maxViews, maxModules, maxVersions, maxAliases } = options
  const defaults = { ...defaultSwitches(), deny: [...deny], maxViews, maxModules, maxVersions, maxAliases }
  return { ...defaults, ...options.switches }
}

const environment = ({ options }: World, url: string): Record<string, string> => {
  const { accessKeyId, secretAccessKey, sessionToken } = options.credentials
  return {
    AWS_ENDPOINT_URL_CONNECT: url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken !== undefined && { AWS_SESSION_TOKEN: sessionToken }),
    AWS_REGION: options.region,
  }
}

/** Starts an Amazon Connect control plane with one empty instance on a free port of loopback. */
export const startSimulator = async (given: Partial<SimulatorOptions> = {}): Promise<Simulator> => {
  const options = { ...defaultOptions(), ...given }
  return start(options, switchesOf(options))
}

const start = async (options: SimulatorOptions, switches: Switches, data?: WorldData): Promise<Simulator> => {
  const world = createWorld(options, switches, data)
  const calls: Call[] = []
  const [faults, hooks] = [createFaults(), createHooks()]
  const ownRate = (operation: string) =>
    operation === 'ListLambdaFunctions' ? switches.lambdaListRate : null
  const throttle = createThrottle(options.throttle, options.clock, ownRate, switches)
  const context = { world, calls, faults, hooks, throttle }
  const { url, stop } = await listen(context)
  return {
    url,
    env: environment(world, url),
    instance: world.instance,
    answer: (request) => answerRequest(context, request),
    calls,
    writes: () => writesOf(calls),
    clearCalls: () => {
      calls.length = 0
    },
    state: world.state,
    switches,
    console: createConsole(world),
    prime: faults.prime,
    clearFaults: faults.clear,
    hook: hooks.add,
    catchUp: () => world.index.catchUp(),
    lagging: () => lagging(world),
    endLags: () => endLags(world),
    journal: world.journal.entries,
    liveAt: (kind, name, time) => world.journal.liveAt(kind, name, time),
    liveBetween: (kind, name, from, to) => world.journal.liveBetween(kind, name, from, to),
    data: world.data,
    fork: (given) => start({ ...options, ...given }, { ...switches, deny: [...switches.deny] }, world.data()),
    stop,
  }
}
