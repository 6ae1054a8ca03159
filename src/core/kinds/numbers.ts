import type { Located } from '../document/located.js'
import { error } from '../document/problem.js'
import type { Problem } from '../model/definition.js'

/** Reports each number that JSON readers would change or cannot store: integers beyond ±(2^53 − 1), NaN, infinities. */
export function checkNumbers(value: Located, report: (problem: Problem) => void): void {
  if (value.type === 'object') for (const member of value.members) checkNumbers(member.value, report)
  else if (value.type === 'array') for (const item of value.items) checkNumbers(item, report)
  else if (value.type === 'number' && !isExact(value.value))
    report(error('number-range', value.at, message(value.value)))
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function message(value: number): string {
  const what = Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`
  return `${what}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`
}
