/** The contents of `bench/results.json`. Milliseconds and seconds are medians or single runs of one machine. */
export interface Results {
  /** Version of Node. */
  readonly node: string
  /** Bytes of all code in `dist/`. */
  readonly bytes: number
  readonly startUp: StartUp
  readonly calls: readonly Cost[]
  readonly paces: readonly PaceCost[]
  readonly growth: Growth
}

export interface StartUp {
  readonly pairs: number
  /** Median of an empty node process, from start to end. */
  readonly emptyMilliseconds: number
  readonly rows: readonly { readonly what: string; readonly milliseconds: number; readonly ratio: number }[]
}

/** One run of one client, with the numbers of definitions of each kind. */
export interface Cost {
  readonly unchanged: number
  readonly changed: number
  readonly created: number
  readonly mode: Mode
  readonly client: string
  /** Answered calls, by operation, without the throttled ones. */
  readonly operations: Readonly<Record<string, number>>
  readonly throttled: number
  /** Simulated time. */
  readonly seconds: number
}

/** The cost of one pace in one world, for several loads together. */
export interface PaceCost {
  /** Network and service, in words. */
  readonly world: string
  readonly pace: string
  /** Number of our throttled calls. */
  readonly throttled: number
  /** Simulated time. */
  readonly seconds: number
  /** The minimum for the same calls at the default quota. */
  readonly floor: number
}

export type Mode = 'plan' | 'publish'

export interface Growth {
  readonly rows: readonly Size[]
  /** For definitions of common size. */
  readonly exponents: readonly Exponent[]
}

/** The resources that the action's process used for a number of definitions, half views and half modules. */
export interface Size {
  readonly definitions: number
  /** Number of definitions with 200 kB instead of 1 kB. */
  readonly large: number
  /** Whether all changed; else none did. */
  readonly changed: boolean
  readonly mode: Mode
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMiB: number
}

export interface Exponent {
  readonly mode: Mode
  readonly changed: boolean
  readonly of: 'wallSeconds' | 'cpuSeconds' | 'peakMiB'
  /** Of the whole range, by a log-log fit. */
  readonly whole: number
  /** Between the two largest sizes. */
  readonly lastStep: number
}
