import childProcess from 'node:child_process'

/** Test files share nothing but Node's own modules, so what a process shares is kept at one of them. */
const shared = Object(childProcess) as Record<symbol, unknown>

/**
 * What `make` answered to the first test file of this process that asked for `name`. For what is slow to make and does not
 * depend on a test: it is never reset.
 */
export function oncePerProcess<T extends object>(name: string, make: () => T): T {
  const id = Symbol.for(`connect-publish ${name}`)
  shared[id] ??= make()
  return shared[id] as T
}
