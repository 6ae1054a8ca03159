import type { SourceLocation } from '../model/definition.js'

/**
 * A parsed JSON or YAML document that still knows where every value stands and in which order an object's members
 * were written (JavaScript objects put integer-like names first, so they cannot tell). Made by adapters/text.
 */
export type Located =
  | { readonly type: 'object'; readonly members: readonly Member[]; readonly at: SourceLocation }
  | { readonly type: 'array'; readonly items: readonly Located[]; readonly at: SourceLocation }
  | { readonly type: 'string'; readonly value: string; readonly at: SourceLocation }
  | { readonly type: 'number'; readonly value: number; readonly at: SourceLocation }
  | { readonly type: 'boolean'; readonly value: boolean; readonly at: SourceLocation }
  | { readonly type: 'null'; readonly at: SourceLocation }

export interface Member {
  readonly name: string
  /** Where the name stands. */
  readonly at: SourceLocation
  readonly value: Located
}
