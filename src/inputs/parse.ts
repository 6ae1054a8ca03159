import { nearest } from '../core/text/nearest.js'
import { quote } from '../core/text/quote.js'
import type { InputProblemCode } from './types.js'

/** A value, or the reason why there is none. */
export type Parsed<T> = { readonly value: T } | Complaint

export interface Complaint {
  readonly code: InputProblemCode
  /** The rest of a sentence that starts with the input's name: `is "x", expected …`. */
  readonly complaint: string
}

/** Reads the trimmed, non-empty text of an input. */
export type Parser<T> = (text: string) => Parsed<T>

/** The complaint about a value that its input does not accept. */
export function invalid(text: string, expected: string): Complaint {
  return { code: 'invalid-input', complaint: `is ${quote(text)}; expected ${expected}` }
}

/** Any text, unchanged. */
export const text: Parser<string> = (value) => ({ value })

/** One of `values`, in exactly this spelling. */
export function oneOf<const T extends string>(values: readonly T[]): Parser<T> {
  return (word) => {
    const value = values.find((each) => each === word)
    if (value !== undefined) return { value }
    return invalid(word, `one of ${values.join(', ')}${suggestion(word, values)}`)
  }
}

/** The booleans of YAML 1.2's core schema, as GitHub's toolkit reads them. */
export const boolean: Parser<boolean> = (word) => {
  if (['true', 'True', 'TRUE'].includes(word)) return { value: true }
  if (['false', 'False', 'FALSE'].includes(word)) return { value: false }
  return invalid(word, `true or false${suggestion(word, ['true', 'false'])}`)
}

/** A whole number from `min` to `max`, in digits; `expected` states both and the unit. */
export function integer(min: number, max: number, expected: string): Parser<number> {
  return inRange(/^\d+$/, min, max, expected)
}

/** A number from `min` to `max`, in digits with or without decimals; `expected` states both and the unit. */
export function decimal(min: number, max: number, expected: string): Parser<number> {
  return inRange(/^\d+(\.\d+)?$/, min, max, expected)
}

function inRange(form: RegExp, min: number, max: number, expected: string): Parser<number> {
  return (word) => {
    const value = Number(word)
    return form.test(word) && value >= min && value <= max ? { value } : invalid(word, expected)
  }
}

/** 64 hex digits; upper case is converted to lower. */
export const digest: Parser<string> = (word) =>
  /^[0-9a-f]{64}$/i.test(word)
    ? { value: word.toLowerCase() }
    : invalid(word, 'the 64 hex digits of the plan-digest output of a plan')

/** ` (did you mean "…"?)`, or an empty text. */
export function suggestion(word: string, known: readonly string[]): string {
  const closest = nearest(word, known)
  return closest === null ? '' : ` (did you mean "${closest}"?)`
}
