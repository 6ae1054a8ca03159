import type { ParseJson } from '../parsed.js'
import type { Definition, Problem } from '../types.js'

/** Where definitions are to be published. */
export interface Target {
  /** Less any ARN. */
  readonly instanceId: string
  /** 12 digits; null where it is not known. */
  readonly account: string | null
  readonly region: string
}

/** What reading a definition needs beside its tree. */
export interface Context {
  readonly file: string
  readonly parseJson: ParseJson
  readonly target: Target
}

/** What a file's tree came to. */
export interface DefinitionReading {
  /** Null exactly when a problem is an error. */
  readonly definition: Definition | null
  /** The definition's name where it is a good one, even if something else is wrong; else null. */
  readonly name: string | null
  readonly problems: readonly Problem[]
}

/** Takes each problem that is found; everything of a file is checked in one pass. */
export type Tell = (problem: Problem) => void
