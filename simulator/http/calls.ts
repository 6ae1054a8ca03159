import { mutates } from '../model/operations.js'

/** One request, as it was decoded and answered. */
export interface Call {
  /** `Unknown` where no operation has that method and path. */
  readonly operation: string
  readonly params: Readonly<Record<string, unknown>>
  /** Of the answer; 0: none was sent (yet). */
  readonly status: number
  readonly errorCode?: string
  /** By the simulator's clock. */
  readonly at: number
  /** The service carried it out, whatever became of its answer. */
  readonly applied: boolean
}

export type OpenCall = { -readonly [Member in keyof Call]: Call[Member] }

/** Calls of mutating operations that were carried out. */
export const writesOf = (calls: readonly Call[]): Call[] =>
  calls.filter((call) => call.applied && mutates(call.operation))
