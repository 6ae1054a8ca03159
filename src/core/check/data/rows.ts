/**
 * Letters for the sources of a rule of the Flow language. `P` and `A`: probes of the live service; `D`: AWS's
 * documentation; `F` and `B`: catalogues of other tools; `O`: seen in published flows.
 */
export type Evidence = string

/** The condition for a row, on the action's other parameters. */
export type When = Given | Is | { readonly isNot: readonly [path: string, value: string] } | Holds | Every

interface Given {
  readonly given: string
}

interface Is {
  readonly is: readonly [path: string, value: string]
}

/** The list contains each of the values. */
interface Holds {
  readonly holds: readonly [path: string, ...values: string[]]
}

/** Each of the parameters has the value. */
interface Every {
  readonly every: readonly [paths: readonly string[], value: string]
}

export interface ParameterRow {
  /** `[]` means each item of a list, `*` each value of a map. */
  readonly path: string
  readonly evidence: Evidence
  /** Absent: a string. A `map` can have members with any names. */
  readonly kind?: 'text' | 'enum' | 'ref' | 'object' | 'map' | 'list' | 'integer' | 'number' | 'jsonpath'
  /** Absent: optional. `conditional`: required if `when` applies; without `when`, required if its parent is given. */
  readonly required?: 'required' | 'conditional' | 'forbidden'
  readonly when?: Given | Is
  /** The parameter is refused if `when` does not apply. */
  readonly only?: true
  /** The kind of resource that the value must name. */
  readonly ref?: string
  readonly values?: readonly string[]
  /** Allowed names of a map's members. */
  readonly keys?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** A larger maximum that another source gives for another value of a parameter. */
  readonly larger?: { readonly max: number; readonly when: Is }
  readonly maxEntries?: number
  /** A map whose values may be any JSON, as somebody declares them. */
  readonly anyJson?: true
  /** Prefix that names of a map's members must not have. */
  readonly reserved?: string
  /** UTF-16 units. */
  readonly maxChars?: number
  /** JSONPaths are not allowed. */
  readonly static?: true
  /** A JSONPath must name a value, not a namespace such as `$.External`. */
  readonly leaf?: true
  /** The pattern of a fixed value, and the same in words. */
  readonly pattern?: readonly [form: RegExp, says: string]
  /** The date from which the service no longer supports it, `YYYY-MM-DD`. */
  readonly retired?: string
  /** The replacement for a forbidden parameter. */
  readonly instead?: string
}

export interface ErrorRow {
  readonly type: string
  readonly evidence: Evidence
  /**
   * Absent: required. `conditional`: required if `when` applies, otherwise refused. `warn`: sources disagree.
   * `unknown`: nothing is certain.
   */
  readonly status?: 'conditional' | 'allowed' | 'forbidden' | 'warn' | 'unknown'
  readonly when?: Exclude<When, Every>
}

export interface ConditionsRow {
  readonly evidence: Evidence
  readonly operators?: readonly string[]
  /** Absent: any. */
  readonly operands?: readonly string[]
  /** Allowed operands, by the value of a parameter. */
  readonly operandsBy?: {
    readonly parameter: string
    readonly values: Readonly<Record<string, readonly string[]>>
  }
  /** The remaining operators and operands if a parameter has one of the values. */
  readonly only?: {
    readonly parameter: string
    readonly values: readonly string[]
    readonly operators: readonly string[]
    readonly operands: readonly string[]
  }
  /** Each of `operands` needs a condition. */
  readonly all?: true
  /** Operands that need a condition, some depending on other parameters. */
  readonly needs?: readonly { readonly operand: string; readonly when?: When }[]
  /** Operands are whole numbers in this range, each greater than the one before. */
  readonly ascending?: readonly [min: number, max: number]
  /** Number of operands in a condition. */
  readonly count?: number
  readonly when?: When
}

export type ParameterRule = GroupRule | TogetherRule

/** A rule that is checked only if `when` applies. */
export interface GroupRule {
  readonly rule: 'atMostOne' | 'exactlyOne' | 'atLeastOne' | 'anyParameter' | 'togetherOrNot'
  readonly of: readonly string[]
  readonly evidence: Evidence
  readonly when?: When
}

export interface TogetherRule {
  /**
   * `requiredIff`: all of them are required if `when` applies, and refused if `unless` applies. `onlyWith`: they are
   * refused if `when` does not apply.
   */
  readonly rule: 'requiredIff' | 'onlyWith'
  readonly of: readonly string[]
  readonly evidence: Evidence
  readonly when: Given | Holds | Every
  readonly unless?: When
}

/** The rules of one action type. */
export interface ActionRow {
  readonly evidence: Evidence
  /** The last part of its page in the developer guide, or a whole address. Absent: none is known. */
  readonly doc?: string
  readonly terminal?: true
  /** When NextAction is required. Absent: always, except for a terminal action. */
  readonly nextWhen?: When
  readonly parameters: readonly ParameterRow[]
  readonly errors: readonly ErrorRow[]
  /** Absent: the action takes no conditions. */
  readonly conditions?: ConditionsRow
  readonly rules?: readonly ParameterRule[]
  /** The date from which the service no longer supports it, `YYYY-MM-DD`. */
  readonly retired?: string
  /** The type exists, but its parameters are not known, so they are not checked. */
  readonly shapeUnknown?: true
  /** There are too few sources for an error: all findings are warnings. */
  readonly unproven?: true
}

export type ActionRows = Readonly<Record<string, ActionRow>>
