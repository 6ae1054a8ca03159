import type { ContentCheck } from '../core/check/settle.js'
import type { ObservedBy } from '../core/model/observation.js'
import type { RequestedMode } from '../core/plan/mode.js'

/** An input whose value cannot be used. */
export interface InputProblem {
  /** The input's name in a workflow. */
  readonly input: string
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: InputProblemCode
  /** Sentences: what is wrong with which value, what was expected, and what to do. */
  readonly message: string
}

export type InputProblemCode = 'missing-input' | 'invalid-input' | 'contradicting-inputs' | 'missing-region'

/** One per line, in order: the last match decides, and `!` excludes. Never empty. */
export type Patterns = readonly string[]

/** Patterns for files; `given` ones must each match something, default ones need not. */
export interface FilePatterns {
  readonly patterns: Patterns
  readonly given: boolean
}

/** The drafts of the console that may be overwritten. */
export type OverwriteDrafts =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'patterns'; readonly patterns: Patterns }

export interface InstanceInput {
  /** A UUID in lower case. */
  readonly id: string
  /** Null: only the id was given. */
  readonly arn: InstanceArn | null
}

export interface InstanceArn {
  readonly text: string
  readonly partition: string
  readonly region: string
  /** 12 digits. */
  readonly account: string
}

export type CommentWhen = 'always' | 'on-change' | 'on-failure' | 'never'
export type ObserveBy = 'auto' | ObservedBy

/** The inputs of `mode: comment`: it calls no AWS, so it needs no instance. */
export interface PostCommentInputs
  extends Pick<Inputs, 'comment' | 'pageUrl' | 'jobSummary' | 'githubToken'> {
  /** Path of a downloaded file, absolute or relative to the workspace. */
  readonly commentFile: string
  /** Null: the key from the file. */
  readonly commentKey: string | null
}

/** Every input, checked; a blank one has its default. */
export interface Inputs {
  readonly instance: InstanceInput
  /** From the input, the instance's ARN, AWS_REGION, AWS_DEFAULT_REGION or the AWS profile, in this order. */
  readonly region: string
  readonly mode: RequestedMode
  /** With mode `plan`: the plan previews a rollback to the checkout. */
  readonly rollback: boolean
  readonly views: FilePatterns
  readonly modules: FilePatterns
  /** Files of values; later ones have precedence. */
  readonly values: FilePatterns
  /** Literal ids and ARNs in place of references are errors. */
  readonly requireReferences: boolean
  /** Relative to the workspace, with `/`, without `.` and `..` segments; `.` is the workspace itself. */
  readonly workingDirectory: string
  /** Over keys. Null: all definitions. */
  readonly only: Patterns | null
  readonly versionLabel: string | null
  readonly createMissing: boolean
  readonly overwriteDrafts: OverwriteDrafts
  readonly overwriteDrift: boolean
  readonly failOnDrift: boolean
  readonly failOnChanges: boolean
  readonly failOnBreaking: boolean
  /** Name of a label; case does not matter, as in GitHub. */
  readonly breakingLabel: string
  readonly allowOlder: boolean
  readonly contentCheck: ContentCheck
  /** Of 1 to 100 characters. Null: no alias is moved. */
  readonly moduleAlias: string | null
  /** 64 lower-case hex digits. */
  readonly expectedPlanDigest: string | null
  readonly requireReviewedPlan: boolean
  /** Paths of reports, absolute or relative to the workspace, without duplicates. Empty: none is required. */
  readonly requirePublishedOn: readonly string[]
  readonly comment: CommentWhen
  /** Default: the instance's id. */
  readonly commentKey: string
  readonly commentArns: boolean
  readonly pullRequest: number | null
  /** The address of the HTML page: https, at most 2,000 characters, as a browser writes it. Null: none. */
  readonly pageUrl: string | null
  /** Keep a section in the text of the run's release. */
  readonly releaseNotes: boolean
  readonly jobSummary: boolean
  readonly githubToken: string | null
  /** 12 digits each; empty: any account. */
  readonly allowedAccountIds: readonly string[]
  readonly observe: ObserveBy
  /** Per API operation, 0.1 to 100. */
  readonly requestsPerSecond: number
  /** 1 to 21,600. */
  readonly timeoutSeconds: number
}
