// What tests import from @jest/globals. A module of the tests is loaded once and then used by many test files: what it
// imported registers tests and hooks with the file that runs now.
import { jestExpect } from '@jest/expect'

const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL')
let current = {}

/** Begins a test file: `globals` are Jest's for it. */
export function use(globals) {
  current = globals
  delete globalThis[timeout]
}

/** Is what `read` returns at each use, and so are its members, such as `test.each`, and a function that it returns. */
const delegate = (read) =>
  new Proxy(() => {}, {
    get: (_, name) => delegate(() => read()[name]),
    apply(_, __, values) {
      const result = read()(...values)
      return typeof result === 'function' ? delegate(() => read()(...values)) : result
    },
  })

export const expect = jestExpect
export const test = delegate(() => current.test)
export const describe = delegate(() => current.describe)
export const beforeAll = delegate(() => current.beforeAll)
export const beforeEach = delegate(() => current.beforeEach)
export const afterAll = delegate(() => current.afterAll)
export const afterEach = delegate(() => current.afterEach)

export const jest = {
  /** How long a test of this file may take, in milliseconds. */
  setTimeout(milliseconds) {
    globalThis[timeout] = milliseconds
  },
}
