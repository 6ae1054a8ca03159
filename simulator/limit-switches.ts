/**
 * Permissions that a policy denies: an IAM action such as `connect:DescribeView`, `*` at the end matches the rest; or
 * an action on the view or module with one name, or in calls with such parameters.
 */
export type Deny =
  | string
  | { readonly action: string; readonly name: string }
  | { readonly action: string; readonly where: (params: Readonly<Record<string, unknown>>) => boolean }

/** The quota of each operation. */
export interface Throttle {
  /** Calls a second. */
  readonly rate: number
  readonly burst: number
}

/**
 * `continuous`: a token bucket that fills all the time. `whole-seconds`: a token bucket that gets the tokens of a
 * second at its end. `window`: at most a burst in any time in which the rate allows that many.
 */
export type QuotaCounting = 'continuous' | 'whole-seconds' | 'window'

/** Permissions and quotas. */
export interface LimitSwitches {
  /** How calls are counted against their quota. */
  quotaCounting: QuotaCounting
  /** Whether a call that is refused for its quota counts too. */
  refusedCallsCount: boolean
  /** The credentials have expired: every call is an ExpiredTokenException. */
  credentialsExpired: boolean
  deny: Deny[]
  maxViews: number
  maxModules: number
  /** Per view or module. */
  maxVersions: number
  /** The same for single views and modules, by name. */
  maxVersionsOf: Readonly<Record<string, number>>
  /** Per module. */
  maxAliases: number
}

export const defaultLimitSwitches = (): LimitSwitches => ({
  quotaCounting: 'continuous',
  refusedCallsCount: false,
  credentialsExpired: false,
  deny: [],
  maxViews: Number.POSITIVE_INFINITY,
  maxModules: 200,
  maxVersions: Number.POSITIVE_INFINITY,
  maxVersionsOf: {},
  maxAliases: Number.POSITIVE_INFINITY,
})
