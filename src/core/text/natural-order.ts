import { compareCodeUnits } from '../hash/canonical-json.js'

/**
 * Items by their names, as a person sorts them: digits count as a number, so `Queue 2` comes before `Queue 10`. All else
 * goes by UTF-16 code units, as on every machine.
 */
export function sortNaturally<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, name: nameOf(item), parts: nameOf(item).split(/(\d+)/) }))
    .toSorted((a, b) => compareParts(a.parts, b.parts) || compareCodeUnits(a.name, b.name))
    .map(({ item }) => item)
}

/** @param a texts at even places, digits at odd ones; zero: the two differ at most by leading zeros */
function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? ''
    const order = index % 2 === 1 ? compareDigits(part, other) : compareCodeUnits(part, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Digits of any length, without rounding. */
function compareDigits(one: string, other: string): number {
  const [a, b] = [withoutZeros(one), withoutZeros(other)]
  return a.length - b.length || compareCodeUnits(a, b)
}

const withoutZeros = (digits: string): string => digits.replace(/^0+/, '')
