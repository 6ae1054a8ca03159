import { compareCodeUnits } from './canonical-json.js'
import type { ProblemCode } from './problem-codes.js'
import type { Place, Problem } from './types.js'

/** Something that makes a definition invalid. */
export function error(code: ProblemCode, place: Place, message: string): Problem {
  return { severity: 'error', code, message, place }
}

/** Something to look at that does not stop a publish. */
export function warning(code: ProblemCode, place: Place, message: string): Problem {
  return { severity: 'warning', code, message, place }
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error'
}

/** A problem of a JSON document that is kept as a string: told at the string, naming the place within. */
export function within(string: Place, problem: Problem): Problem {
  return { ...problem, message: problem.message + placeWithin(problem.place), place: string }
}

/** A place in the JSON text of a string, as it is told after a sentence about that string. */
export function placeWithin({ line, column }: Place): string {
  return ` (In the JSON text of this string: line ${line}, column ${column}.)`
}

/** Order in which problems are told: file by UTF-16 code units, then line, then column. */
export function comparePlaces({ place: a }: Problem, { place: b }: Problem): number {
  return compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column
}
