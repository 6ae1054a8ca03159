// What tests import from @jest/globals, for runner.mjs: it registers tests instead of running them.
import { format } from 'node:util'
import { jestExpect as expect } from '@jest/expect'

/** A group of tests: of a file, or of `describe`. */
const newBlock = (name) => ({ name, items: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] })

let current = newBlock('')

/** Registers the tests of a file that `load` imports, as one block. */
export async function blockOf(name, load) {
  const block = newBlock(name)
  current = block
  await load()
  return block
}

const describe = (name, body) => {
  const outer = current
  current = newBlock(name)
  outer.items.push(current)
  body()
  current = outer
}
const test = (name, run) => current.items.push({ name, run })
const skip = () => {}
const hook = (when) => (run) => current[when].push(run)

/** Registers each row of a table; its values are put into the name. */
const each = (register) => (table) => (name, run) => {
  const count = name.match(/%[a-z]/g)?.length ?? 0
  for (const row of table) {
    const values = Array.isArray(row) ? row : [row]
    register(format(name, ...values.slice(0, count)), () => run(...values))
  }
}

Object.assign(describe, { each: each(describe), skip })
Object.assign(test, { each: each(test), skip })

export { describe, expect, test }
export const beforeAll = hook('beforeAll')
export const afterAll = hook('afterAll')
export const beforeEach = hook('beforeEach')
export const afterEach = hook('afterEach')
export const jest = { setTimeout: () => {} }
