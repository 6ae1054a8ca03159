import type { Problem } from '../model/definition.js'
import type { Located } from './located.js'

/** A document that was read, or its problems: `tree` is null exactly if a problem is an error. */
export interface Parsed {
  readonly tree: Located | null
  readonly problems: readonly Problem[]
}

/** Parses the text of a JSON document of `file`; places count from the start of the text. */
export type ParseJson = (file: string, text: string) => Parsed

/** Parsers of text, made by adapters/text. */
export interface Parse {
  /**
   * Parses a file's bytes, JSON or YAML by its name. Asynchronous: the YAML parser is loaded with the first such file.
   */
  readonly document: (file: string, bytes: Uint8Array) => Promise<Parsed>
  readonly json: ParseJson
}
