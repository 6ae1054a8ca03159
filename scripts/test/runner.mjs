// Runs a test file with Jest's own runner, but imports it by Node itself. Jest would load each module of source and tests
// again for each test file, into a virtual machine of its own, and the optimizing compiler would begin anew: that took half
// of the time of all tests. What is lost, the isolation of test files, left-behind.mjs checks instead.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import './register.mjs'
import { use } from './globals.mjs'
import { watchProcess } from './left-behind.mjs'

const require = createRequire(import.meta.url)
const { default: runTestFile } = require('jest-circus/runner')

export default async function run(globalConfig, config, environment, _runtime, testFile, send) {
  const throwIfChanged = watchProcess()
  const result = await runTestFile(globalConfig, config, environment, inNode(testFile), testFile, send)
  throwIfChanged()
  return result
}

/** What Jest's runner asks of the virtual machine in which a test file runs. */
function inNode(testFile) {
  return {
    /** Jest's registry of tests and hooks, a new one for each test file. */
    requireInternalModule(file) {
      delete globalThis[Symbol.for('EVENT_HANDLERS')]
      delete require.cache[file]
      return require(file)
    },
    requireModule: require,
    setGlobalsForRuntime: use,
    enterTestCode() {},
    leaveTestCode() {},
    unstable_shouldLoadAsEsm: () => true,
    /** Loads a test file, or a file of `setupFilesAfterEnv`, whose default export is called for each test file. */
    async unstable_importModule(file) {
      const loaded = await import(pathToFileURL(file).href)
      if (file !== testFile) loaded.default()
    },
  }
}
