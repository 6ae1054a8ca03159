/**
 * What a policy denies: an IAM action such as `connect:DescribeView`, `*` at the end matches the rest; or an action on the
 * view or module of one name, or in calls with such parameters.
 */
export type Deny =
  | string
  | { readonly action: string; readonly name: string }
  | { readonly action: string; readonly where: (params: Readonly<Record<string, unknown>>) => boolean }

/** A token bucket for each operation. */
export interface Throttle {
  /** Tokens a second. */
  readonly rate: number
  readonly burst: number
}

/** Who may do what, and how much. */
export interface LimitSwitches {
  /** The credentials have expired: every call is an ExpiredTokenException. */
  credentialsExpired: boolean
  deny: Deny[]
  maxViews: number
  maxModules: number
  /** Of one view or module. */
  maxVersions: number
  /** The same for single views and modules, by name. */
  maxVersionsOf: Readonly<Record<string, number>>
  /** Of one module. */
  maxAliases: number
}

export const defaultLimitSwitches = (): LimitSwitches => ({
  credentialsExpired: false,
  deny: [],
  maxViews: Number.POSITIVE_INFINITY,
  maxModules: 200,
  maxVersions: Number.POSITIVE_INFINITY,
  maxVersionsOf: {},
  maxAliases: Number.POSITIVE_INFINITY,
})
