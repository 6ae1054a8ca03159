/**
 * The form of what is known of the Flow language. Evidence is letters, a source each: `P` and `A` tried it against the
 * live service; `D` is AWS's documentation; `F` and `B` are catalogues of other tools; `O` was seen in published flows.
 */
export type Evidence = string

/** What must hold for a row to count, by the action's other parameters. */
export type When =
  | { readonly given: string }
  | { readonly is: readonly [path: string, value: string] }
  | { readonly isNot: readonly [path: string, value: string] }
  /** A list holds each of the values. */
  | { readonly holds: readonly [path: string, ...values: string[]] }
  /** Each of the parameters has the value. */
  | { readonly every: readonly [paths: readonly string[], value: string] }

export interface ParameterRow {
  /** `[]` is each item of a list, `*` each value of a map. */
  readonly path: string
  readonly evidence: Evidence
  /** Absent: a string. `map` takes members of any name. */
  readonly kind?: 'text' | 'enum' | 'ref' | 'object' | 'map' | 'list' | 'integer' | 'number' | 'jsonpath'
  /** Absent: optional. `conditional`: required where `when` holds, or without `when` where what it is in is given. */
  readonly required?: 'required' | 'conditional' | 'forbidden'
  readonly when?: When
  /** Where `when` does not hold, the parameter is refused. */
  readonly only?: true
  /** The kind of resource that the value names. */
  readonly ref?: string
  readonly values?: readonly string[]
  /** Names of the members that a map may have. */
  readonly keys?: readonly string[]
  readonly min?: number
  readonly max?: number
  readonly maxEntries?: number
  /** How names of the members of a map must not begin. */
  readonly reserved?: string
  /** UTF-16 units. */
  readonly maxChars?: number
  /** It takes no JSONPath. */
  readonly static?: true
  /** Of a JSONPath: it names a value, and no namespace such as `$.External`. */
  readonly leaf?: true
  /** What a fixed value looks like, and the same in words. */
  readonly pattern?: readonly [form: RegExp, says: string]
  /** The day from which the service no longer does it, `YYYY-MM-DD`. */
  readonly retired?: string
  /** What to write instead of a forbidden parameter. */
  readonly instead?: string
}

export interface ErrorRow {
  readonly type: string
  readonly evidence: Evidence
  /**
   * Absent: required. `conditional`: required where `when` holds, else refused. `warn`: sources disagree. `unknown`:
   * nothing is certain.
   */
  readonly status?: 'conditional' | 'allowed' | 'forbidden' | 'warn' | 'unknown'
  readonly when?: When
}

export interface ConditionsRow {
  readonly evidence: Evidence
  readonly operators?: readonly string[]
  /** Absent: any. */
  readonly operands?: readonly string[]
  /** Operands by the value of a parameter. */
  readonly operandsBy?: {
    readonly parameter: string
    readonly values: Readonly<Record<string, readonly string[]>>
  }
  /** Operators and operands that are left where a parameter has one of the values. */
  readonly only?: {
    readonly parameter: string
    readonly values: readonly string[]
    readonly operators: readonly string[]
    readonly operands: readonly string[]
  }
  /** Each of `operands` needs a condition. */
  readonly all?: true
  /** Operands that need a condition, some by other parameters. */
  readonly needs?: readonly { readonly operand: string; readonly when?: When }[]
  /** Operands are whole numbers from the one to the other, each greater than the one before. */
  readonly ascending?: readonly [min: number, max: number]
  /** So many operands in a condition. */
  readonly count?: number
  readonly when?: When
}

export interface ParameterRule {
  /**
   * `requiredIff`: all are required where `when` holds, and refused where `unless` does. `onlyWith`: refused where `when`
   * does not hold. Of the others, `when` says where they count.
   */
  readonly rule:
    | 'atMostOne'
    | 'exactlyOne'
    | 'atLeastOne'
    | 'anyParameter'
    | 'togetherOrNot'
    | 'requiredIff'
    | 'onlyWith'
  readonly of: readonly string[]
  readonly evidence: Evidence
  readonly when?: When
  readonly unless?: When
}

/** What is known of one action type. */
export interface ActionRow {
  readonly evidence: Evidence
  /** The last part of its page in the developer guide, or a whole address. Absent: none is known. */
  readonly doc?: string
  readonly terminal?: true
  /** Absent: always required, but of a terminal action. */
  readonly nextWhen?: When
  readonly parameters: readonly ParameterRow[]
  readonly errors: readonly ErrorRow[]
  /** Absent: the action takes no conditions. */
  readonly conditions?: ConditionsRow
  readonly rules?: readonly ParameterRule[]
  /** The day from which the service no longer does it, `YYYY-MM-DD`. */
  readonly retired?: string
  /** It exists; what it takes is not known, so nothing of it is checked. */
  readonly shapeUnknown?: true
  /** Too few sources for an error: all of its rules are warnings. */
  readonly unproven?: true
}

export type ActionRows = Readonly<Record<string, ActionRow>>
