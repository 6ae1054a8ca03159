import { type InputName, inputText } from './names.js'
import type { Complaint, Parser } from './parse.js'
import type { InputProblem } from './types.js'

/** Reads inputs and collects their problems. */
export interface InputReader {
  /** The parsed value; `fallback` if the input is blank or wrong. A wrong input is reported as a problem. */
  readonly get: <T, const U>(input: InputName, parse: Parser<T>, fallback: U) => T | U
  readonly report: (input: string, complaint: Complaint) => void
  readonly problems: readonly InputProblem[]
}

/** @param env the process's environment */
export function createInputReader(env: NodeJS.ProcessEnv): InputReader {
  const problems: InputProblem[] = []
  const report = (input: string, { code, complaint }: Complaint) => {
    problems.push({ input, code, message: `The input ${input} ${complaint}.` })
  }
  const get = <T, const U>(input: InputName, parse: Parser<T>, fallback: U): T | U => {
    const text = inputText(env, input)
    if (text === '') return fallback
    const parsed = parse(text)
    if ('value' in parsed) return parsed.value
    report(input, parsed)
    return fallback
  }
  return { get, report, problems }
}
