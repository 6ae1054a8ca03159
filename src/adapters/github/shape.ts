/** Tests whether a value has a shape. GitHub's answers are untrusted, so each one is tested. */
export type Guard<T> = (value: unknown) => value is T

export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean'

export const isText: Guard<string> = (value) => typeof value === 'string'

/** A whole number from 0 that JavaScript represents exactly: every number, id and total of GitHub is one. */
export const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0

/** A text that matches a pattern, such as a commit's. */
export function isTextOf(form: RegExp): Guard<string> {
  return (value): value is string => typeof value === 'string' && form.test(value)
}

export function isNullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value)
}

/** The member may be missing. */
export function isMissingOr<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value)
}

export function isListOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((item) => guard(item))
}

/** An object whose members with these names have these shapes; it may have others. */
export function isObjectOf<T extends object>(members: { readonly [K in keyof T]: Guard<T[K]> }): Guard<T> {
  const guards: readonly [string, Guard<unknown>][] = Object.entries(members)
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const actual = new Map<string, unknown>(Object.entries(value))
    return guards.every(([name, guard]) => guard(actual.get(name)))
  }
}
