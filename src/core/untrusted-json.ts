import { ActionError } from './errors.js'

/**
 * Reads an untrusted value as a `T`.
 *
 * @param at where the value stands, for the error: names that we know and numbers alone, no text of the value
 * @throws ActionError (`comment-file-invalid`) where it is no `T`
 */
export type Shape<T> = (value: unknown, at: string) => T

function refuse(at: string, expected: string): never {
  throw new ActionError(
    'invalid-input',
    'comment-file-invalid',
    `The file of the input comment-file is no prepared comment: ${at} is not ${expected}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`,
  )
}

/** A string of at most `max` UTF-16 units. */
export function text(max: number): Shape<string> {
  return (value, at) =>
    typeof value === 'string' && value.length <= max
      ? value
      : refuse(at, `a text of at most ${max} characters`)
}

/** A string that the whole pattern matches; `expected` says what that is. */
export function matching(pattern: RegExp, expected: string): Shape<string> {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? value : refuse(at, expected))
}

export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Shape<T> {
  return (value, at) => values.find((each) => each === value) ?? refuse(at, `one of ${values.join(', ')}`)
}

/** A whole number from 1 to the largest that JSON carries exactly. */
export const count: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
    ? value
    : refuse(at, 'a whole number from 1')

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at))
}

/** A list of at most `max` items. */
export function list<T>(shape: Shape<T>, max: number): Shape<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) && value.length <= max
      ? value.map((item, index) => shape(item, `${at}[${index}]`))
      : refuse(at, `a list of at most ${max} items`)
}

/** An object with exactly these members: a further one, `__proto__` too, is refused, and none is inherited. */
export function object<T extends object>(members: { readonly [name in keyof T]: Shape<T[name]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(members)
  const expected = `an object with the members ${shapes.map(([name]) => name).join(', ')} and no other`
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, expected)
    const given = new Map<string, unknown>(Object.entries(value))
    if (given.size !== shapes.length) return refuse(at, expected)
    const read = shapes.map(([name, shape]) => {
      if (!given.has(name)) return refuse(at, expected)
      return [name, shape(given.get(name), `${at}.${name}`)]
    })
    return Object.fromEntries(read) as T
  }
}
