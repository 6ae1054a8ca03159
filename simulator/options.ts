import type { Throttle } from './limit-switches.js'
import { defaultSwitches, type Switches } from './switches.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** If given, requests must have it; otherwise any token is accepted. */
  readonly sessionToken?: string
}

type Shortcuts = 'deny' | 'maxViews' | 'maxModules' | 'maxVersions' | 'maxAliases'

export interface SimulatorOptions extends Pick<Switches, Shortcuts> {
  readonly region: string
  /** 12 digits. */
  readonly account: string
  readonly instanceId: string
  readonly instanceAlias: string
  readonly credentials: Credentials
  /** `false`: no throttling. */
  readonly throttle: Throttle | false
  /** Milliseconds before each call is handled, or a function of the operation's name. */
  readonly latency: number | ((operation: string) => number)
  /** Milliseconds since the epoch: the time of buckets, timestamps and `Call.at`. */
  readonly clock: () => number
  /** The service's time of day, in milliseconds since the epoch: the time of signatures and the header `Date`. */
  readonly timeOfDay: () => number
  /** Ids and checksums are derived from it. */
  readonly seed: string
  readonly switches: Partial<Switches>
}

export const defaultOptions = (): SimulatorOptions => {
  const { deny, maxViews, maxModules, maxVersions, maxAliases } = defaultSwitches()
  return {
    region: 'eu-central-1',
    account: '123456789012',
    instanceId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    instanceAlias: 'simulated-contact-centre',
    credentials: { accessKeyId: 'AKIDSIMULATOR', secretAccessKey: 'simulator-secret' },
    throttle: { rate: 2, burst: 5 },
    latency: 0,
    clock: Date.now,
    timeOfDay: Date.now,
    seed: 'simulator',
    switches: {},
    deny,
    maxViews,
    maxModules,
    maxVersions,
    maxAliases,
  }
}
