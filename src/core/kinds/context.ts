import type { ParseJson } from '../document/parsed.js'
import type { Definition, Problem, SourceLocation } from '../model/definition.js'

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
  /** Name of a definition that gives none; else, and where it is null, the file's. */
  readonly defaultName?: string | null
  readonly parseJson: ParseJson
}

/** An ARN in a definition. Whether it belongs elsewhere is told once the target is known. */
export interface FoundArn {
  readonly arn: string
  /** The first of its places in this part of the definition. */
  readonly place: SourceLocation
  /** How often else it stands there. */
  readonly moreCount: number
  /** Where in a string that is JSON text, as a sentence in brackets; else empty. */
  readonly suffix: string
}

/** What a file's tree came to. */
export interface DefinitionReading {
  /** Null exactly when a problem is an error. */
  readonly definition: Definition | null
  /** The definition's name where it is a good one, even if something else is wrong; else null. */
  readonly name: string | null
  /** The definition gives its name itself. */
  readonly hasName: boolean
  readonly problems: readonly Problem[]
  readonly arns: readonly FoundArn[]
}

/** Takes each problem, and each ARN, that is found; everything of a file is checked in one pass. */
export type ReportFinding = (found: Problem | FoundArn) => void
