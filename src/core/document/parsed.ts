import type { Problem } from '../model/definition.js'
import type { Located } from './located.js'

/** A document that was read, or what is wrong with it: `tree` is null exactly when a problem is an error. */
export interface Parsed {
  readonly tree: Located | null
  readonly problems: readonly Problem[]
}

/** The text of a JSON document, from `file`, as a tree whose places count from the text's own start. */
export type ParseJson = (file: string, text: string) => Parsed

/** How text becomes a tree; made by adapters/text. */
export interface Parse {
  /** A file's bytes, JSON or YAML by its name. Awaited: what reads YAML is loaded with the first such file. */
  readonly document: (file: string, bytes: Uint8Array) => Promise<Parsed>
  readonly json: ParseJson
}
