import type { Json, SourceLocation } from '../model/definition.js'
import type { JsonObject } from './json.js'

/**
 * A parsed JSON or YAML document with the place of each value, and with the members of objects in their written order
 * (JavaScript objects put integer-like names first, so they lose it). Made by adapters/text. Members may be computed when
 * they are read, and do not survive `{ ...value }`.
 */
export type Located =
  | LocatedObject
  | (Part & { readonly type: 'array'; readonly items: readonly Located[] })
  | (Part & { readonly type: 'string'; readonly value: string })
  | LocatedNumber
  | (Part & { readonly type: 'boolean'; readonly value: boolean })
  | (Part & { readonly type: 'null' })

export interface LocatedObject extends Part<JsonObject> {
  readonly type: 'object'
  readonly members: readonly Member[]
  /** The value of a member, without a look at all of them; null: there is none. Absent: only `members` has it. */
  memberValue?(name: string): Located | null
}

interface Part<Value extends Json = Json> {
  /** Finding it may take a while: read it only for a problem. */
  readonly at: SourceLocation
  /** The plain value, which nobody changes. Absent: JavaScript's value, or its JSON text, would lose something. */
  readonly json?: Value
}

export interface LocatedNumber extends Part {
  readonly type: 'number'
  readonly value: number
  /** The number as the document has it, such as `+49` or `007`. Undefined: as JavaScript writes it. */
  readonly written?: string | undefined
}

export interface Member {
  readonly name: string
  /** Place of the name. */
  readonly at: SourceLocation
  readonly value: Located
}
