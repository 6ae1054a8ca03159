import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Problem, SourceLocation } from '../model/definition.js'
import type { ProblemCode } from './problem-codes.js'

/** A problem that makes a definition invalid. */
export function error(code: ProblemCode, place: SourceLocation, message: string): Problem {
  return { severity: 'error', code, message, place }
}

/** A problem that does not stop a publish. */
export function warning(code: ProblemCode, place: SourceLocation, message: string): Problem {
  return { severity: 'warning', code, message, place }
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}

/** A problem of a JSON document inside a string: reported at the string, with the place inside it in the message. */
export function relocate(string: SourceLocation, problem: Problem): Problem {
  return { ...problem, message: problem.message + nestedLocation(problem.place), place: string }
}

/** A place inside the JSON text of a string, as the end of a sentence about that string. */
export function nestedLocation({ line, column }: SourceLocation): string {
  return ` (In the JSON text of this string: line ${line}, column ${column}.)`
}

/** The place of a problem that concerns a whole file. */
export function fileStart(file: string): SourceLocation {
  return { file, line: 1, column: 1 }
}

/** Order of problems in reports: file by UTF-16 code units, then line, then column. */
export function compareLocations({ place: a }: Problem, { place: b }: Problem): number {
  return compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column
}
