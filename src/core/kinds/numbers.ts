import type { Located } from '../located.js'
import { error } from '../problem.js'
import type { Tell } from './context.js'

/** Tells each number that JSON's readers would change or cannot hold: integers beyond ±(2^53 − 1), NaN, infinities. */
export function checkNumbers(value: Located, tell: Tell): void {
  if (value.type === 'object') for (const member of value.members) checkNumbers(member.value, tell)
  else if (value.type === 'array') for (const item of value.items) checkNumbers(item, tell)
  else if (value.type === 'number' && !holds(value.value))
    tell(error('number-range', value.at, message(value.value)))
}

function holds(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
}

function message(value: number): string {
  const what = Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`
  return `${what}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`
}
