/**
 * Reads an untrusted value as a `T`.
 *
 * @param at the place of the value, for the error: only names that we know and numbers, no text of the value
 * @throws UnexpectedValue if it is no `T`
 */
export type Decoder<T> = (value: unknown, at: string) => T

/** A value that a decoder refuses. Its message is the middle of a sentence: `the document.schema is not one of 1`. */
export class UnexpectedValue extends Error {
  constructor(at: string, expected: string) {
    super(`${at} is not ${expected}`)
    this.name = 'UnexpectedValue'
  }
}

function fail(at: string, expected: string): never {
  throw new UnexpectedValue(at, expected)
}

/** A string of at most `max` UTF-16 units. */
export function text(max: number): Decoder<string> {
  return (value, at) =>
    typeof value === 'string' && value.length <= max ? value : fail(at, `a text of at most ${max} characters`)
}

/**
 * A string that the whole pattern matches.
 *
 * @param expected the pattern in words, for the error
 */
export function matchingText(pattern: RegExp, expected: string): Decoder<string> {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? value : fail(at, expected))
}

export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Decoder<T> {
  return (value, at) => values.find((each) => each === value) ?? fail(at, `one of ${values.join(', ')}`)
}

/** A whole number from 1 to the largest that JSON carries exactly. */
export const count: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
    ? value
    : fail(at, 'a whole number from 1')

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, at) => (value === null ? null : decode(value, at))
}

/** A list of at most `max` items. */
export function list<T>(decode: Decoder<T>, max: number): Decoder<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) && value.length <= max
      ? value.map((item, index) => decode(item, `${at}[${index}]`))
      : fail(at, `a list of at most ${max} items`)
}

/**
 * An object with exactly these members. Any other member is refused, `__proto__` too, and inherited members do not
 * count.
 */
export function object<T extends object>(
  members: { readonly [name in keyof T]: Decoder<T[name]> },
): Decoder<T> {
  const decoders = Object.entries<Decoder<unknown>>(members)
  const expected = `an object with the members ${decoders.map(([name]) => name).join(', ')} and no other`
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, expected)
    const given = new Map<string, unknown>(Object.entries(value))
    if (given.size !== decoders.length) return fail(at, expected)
    const read = decoders.map(([name, decode]) => {
      if (!given.has(name)) return fail(at, expected)
      return [name, decode(given.get(name), `${at}.${name}`)]
    })
    return Object.fromEntries(read) as T
  }
}

/** A member that may be missing; null is read as missing. */
export function optional<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, at) => (value === undefined ? null : decode(value, at))
}

/** An object with these own members; other members are ignored. */
export function members<T extends object>(
  decoders: {
    readonly [name in keyof T]: Decoder<T[name]>
  },
): Decoder<T> {
  const known = Object.entries<Decoder<unknown>>(decoders)
  return (value, at) => {
    const given = entriesOf(value, at)
    const read = known.map(([name, decode]) => [name, decode(given.get(name), `${at}.${name}`)])
    return Object.fromEntries(read) as T
  }
}

/** An object of at most `max` members with any names, whose values have one form. */
export function record<T>(decode: Decoder<T>, max: number): Decoder<ReadonlyMap<string, T>> {
  return (value, at) => {
    const given = [...entriesOf(value, at)]
    if (given.length > max) return fail(at, `an object of at most ${max} members`)
    return new Map(given.map(([name, each], index) => [name, decode(each, `${at}[${index}]`)]))
  }
}

function entriesOf(value: unknown, at: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, 'an object')
  return new Map<string, unknown>(Object.entries(value))
}
