import type { SourceLocation } from '../model/definition.js'

/**
 * A parsed JSON or YAML document with the place of each value, and with the members of objects in their written order
 * (JavaScript objects put integer-like names first, so they lose it). Made by adapters/text.
 */
export type Located =
  | { readonly type: 'object'; readonly members: readonly Member[]; readonly at: SourceLocation }
  | { readonly type: 'array'; readonly items: readonly Located[]; readonly at: SourceLocation }
  | { readonly type: 'string'; readonly value: string; readonly at: SourceLocation }
  | LocatedNumber
  | { readonly type: 'boolean'; readonly value: boolean; readonly at: SourceLocation }
  | { readonly type: 'null'; readonly at: SourceLocation }

export interface LocatedNumber {
  readonly type: 'number'
  readonly value: number
  readonly at: SourceLocation
  /** The number as the document has it, such as `+49` or `007`. Absent: as JavaScript writes it. */
  readonly written?: string
}

export interface Member {
  readonly name: string
  /** Place of the name. */
  readonly at: SourceLocation
  readonly value: Located
}
