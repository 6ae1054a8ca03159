/** What the harness found: `bench/results.json`. Milliseconds and seconds are medians or single runs of one machine. */
export interface Results {
  /** Version of the node that ran all of it. */
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

/** One run of one client over so many definitions of each kind. */
export interface Cost {
  readonly unchanged: number
  readonly changed: number
  readonly created: number
  readonly mode: Mode
  readonly client: string
  /** Calls that were answered, by operation, and calls that the service threw back besides. */
  readonly operations: Readonly<Record<string, number>>
  readonly throttled: number
  /** Simulated. */
  readonly seconds: number
}

/** What one pace cost in one world, over several loads together. */
export interface PaceCost {
  /** Network and service, in words. */
  readonly world: string
  readonly pace: string
  /** Our calls that were throttled. */
  readonly throttled: number
  /** Simulated, and the least that the same calls take at the default quota. */
  readonly seconds: number
  readonly floor: number
}

export type Mode = 'plan' | 'publish'

export interface Growth {
  readonly rows: readonly Size[]
  /** Of the whole range by a log-log fit, and of its last step, for definitions of common size. */
  readonly exponents: readonly Exponent[]
}

/** What the action's process used over so many definitions, half views and half modules. */
export interface Size {
  readonly definitions: number
  /** Of these: 200 kB each instead of 1 kB. */
  readonly large: number
  /** Each of them, or none. */
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
  readonly whole: number
  readonly lastStep: number
}
