// Stryker's runner of tests: it loads source and tests once, by Node itself, and then only switches mutants. Jest would load
// them again for each mutant, which takes many times as long as the tests.
import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { load, resolve } from '../test/typescript.mjs'
import { blockOf } from './globals.mjs'

/** Where the instrumented source looks which mutant is active, and notes which mutants a test reaches. */
const state = { activeMutant: undefined, currentTestId: undefined }
globalThis.__stryker__ = state

// Otherwise chance could decide whether a mutant is found.
fc.configureGlobal({ seed: 20251121 })
// A mutant may leave work behind that fails later.
process.on('unhandledRejection', () => {})

const globals = import.meta.resolve('./globals.mjs')
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? next(globals, context) : resolve(specifier, context, next),
  load,
})

class Runner {
  #blocks = null

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    const tests = await this.#run({ isWanted: () => true, isStopped: () => false })
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    if (mutantActivation === 'runtime') await this.#load()
    state.activeMutant = activeMutant.id
    state.hitCount = hitLimit === undefined ? undefined : 0
    state.hitLimit = hitLimit
    const wanted = testFilter && new Set(testFilter)
    const hasFailed = (tests) => tests.some(({ status }) => status === 'failed')
    try {
      const tests = await this.#run({ isWanted: (id) => wanted?.has(id) ?? true, isStopped: hasFailed })
      if (state.hitCount > hitLimit) return { status: 'timeout', reason: 'it ran too often' }
      const failed = tests.find(({ status }) => status === 'failed')
      if (!failed) return { status: 'survived', nrOfTests: tests.length }
      return {
        status: 'killed',
        killedBy: [failed.id],
        failureMessage: failed.failureMessage,
        nrOfTests: tests.length,
      }
    } catch (error) {
      return { status: 'error', errorMessage: String(error?.stack ?? error) }
    } finally {
      state.activeMutant = undefined
    }
  }

  async #load() {
    if (this.#blocks) return this.#blocks
    const patterns = (process.env.MUTATE_TESTS ?? '').split(' ')
    const files = new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: '__tests__' }).toSorted()))
    this.#blocks = []
    for (const file of files) {
      const url = pathToFileURL(path.resolve('__tests__', file)).href
      this.#blocks.push(await blockOf(file, () => import(url)))
    }
    return this.#blocks
  }

  async #run(choice) {
    const tests = []
    const names = new Map()
    for (const block of await this.#load())
      await runBlock(block, { id: block.name, before: [], after: [] }, tests, names, choice)
    return tests
  }
}

/** Runs the wanted tests of a block, with its hooks; adds their results to `tests`. */
async function runBlock(block, outer, tests, names, choice) {
  const before = [...outer.before, ...block.beforeEach]
  const after = [...block.afterEach, ...outer.after]
  const isOpen = { now: false }
  const open = async () => {
    if (!isOpen.now) for (const hook of block.beforeAll) await hook()
    isOpen.now = true
  }
  for (const item of block.items) {
    if (choice.isStopped(tests)) break
    const path = `${outer.id} > ${item.name}`
    const count = names.get(path) ?? 0
    names.set(path, count + 1)
    const id = count === 0 || item.items ? path : `${path} (${count + 1})`
    if (item.items) await runBlock(item, { id, before, after, open }, tests, names, choice)
    else if (choice.isWanted(id))
      tests.push(await runTest(id, [outer.open ?? (() => {}), open, ...before, item.run], after))
  }
  // Tests run again for the next mutant, and then these hooks stop again what they have stopped already.
  if (isOpen.now)
    for (const hook of block.afterAll)
      await Promise.resolve()
        .then(hook)
        .catch(() => {})
}

async function runTest(id, steps, after) {
  const start = performance.now()
  state.currentTestId = id
  const failures = []
  const attempt = async (step) => {
    try {
      await step()
    } catch (error) {
      failures.push(String(error?.message ?? error))
    }
  }
  for (const step of steps) if (failures.length === 0) await attempt(step)
  for (const step of after) await attempt(step)
  state.currentTestId = undefined
  const result = { id, name: id, timeSpentMs: performance.now() - start }
  return failures.length === 0
    ? { ...result, status: 'success' }
    : { ...result, status: 'failed', failureMessage: failures[0] }
}

const create = () => new Runner()
create.inject = []
export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: create }]
