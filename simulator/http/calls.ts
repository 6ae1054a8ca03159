import { mutates } from '../model/operations.js'

/** One request, decoded, with its answer. */
export interface Call {
  /** `Unknown` if no operation has that method and path. */
  readonly operation: string
  readonly params: Readonly<Record<string, unknown>>
  /** Status of the answer; 0: none was sent (yet). */
  readonly status: number
  readonly errorCode?: string
  /** By the simulator's clock. */
  readonly at: number
  /** Whether the service carried it out, even if its answer was lost. */
  readonly applied: boolean
}

export type OpenCall = { -readonly [Member in keyof Call]: Call[Member] }

/** Calls of mutating operations that were carried out. */
export const writesOf = (calls: readonly Call[]): Call[] =>
  calls.filter((call) => call.applied && mutates(call.operation))
