import type { ParseJson } from '../document/parsed.js'
import type { Definition, Problem, SourceLocation } from '../model/definition.js'

/** The instance to which definitions are published. */
export interface Target {
  /** Without any ARN. */
  readonly instanceId: string
  /** 12 digits; null if it is not known. */
  readonly account: string | null
  readonly region: string
}

/** The input of reading a definition, beside its tree. */
export interface Context {
  readonly file: string
  /** Name of a definition without `Name`; absent or null: the file's. */
  readonly defaultName?: string | null
  readonly parseJson: ParseJson
}

/** An ARN in a definition. Whether it belongs to another instance is checked once the target is known. */
export interface FoundArn {
  readonly arn: string
  /** Its first place in this part of the definition. */
  readonly place: SourceLocation
  /** Number of further places. */
  readonly moreCount: number
  /** The place inside a string with JSON text, as a sentence in brackets; else empty. */
  readonly suffix: string
}

/** The result of reading a file's tree. */
export interface DefinitionReading {
  /** Null exactly if a problem is an error. */
  readonly definition: Definition | null
  /** The definition's name if it is valid, even if something else is wrong; else null. */
  readonly name: string | null
  /** Whether the definition has a `Name` itself. */
  readonly hasName: boolean
  readonly problems: readonly Problem[]
  readonly arns: readonly FoundArn[]
}

/** Receives each problem and each ARN; one pass checks everything in a file. */
export type ReportFinding = (found: Problem | FoundArn) => void
