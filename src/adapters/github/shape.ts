/** Is a value of a shape? What GitHub answers is untrusted, so every answer is asked. */
export type Is<T> = (value: unknown) => value is T

export const isFlag: Is<boolean> = (value) => typeof value === 'boolean'

export const isText: Is<string> = (value) => typeof value === 'string'

/** A whole number from 0 that JavaScript holds exactly: every number, id and total of GitHub is one. */
export const isCount: Is<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

/** Text of a form, such as a commit's. */
export function isTextOf(form: RegExp): Is<string> {
  return (value): value is string => typeof value === 'string' && form.test(value)
}

export function isNullOr<T>(is: Is<T>): Is<T | null> {
  return (value): value is T | null => value === null || is(value)
}

/** May be missing. */
export function isMissingOr<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value)
}

export function isListOf<T>(is: Is<T>): Is<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((item) => is(item))
}

/** An object whose members of these names are of these shapes; it may have others. */
export function isObjectOf<T extends object>(members: { readonly [K in keyof T]: Is<T[K]> }): Is<T> {
  const wanted: readonly [string, Is<unknown>][] = Object.entries(members)
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const found = new Map<string, unknown>(Object.entries(value))
    return wanted.every(([name, is]) => is(found.get(name)))
  }
}
