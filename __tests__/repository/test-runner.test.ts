import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'

// A module without types.
const configFile = '../../jest.config.mjs'
const { default: config } = (await import(configFile)) as {
  readonly default: { readonly projects: readonly Readonly<Record<string, unknown>>[] }
}

interface Results {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

/** Runs test files one after the other in one process, as the tests of this repository run. */
async function runTests(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-'))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  const { testEnvironment, testRunner, setupFilesAfterEnv, transform } = config.projects[0] ?? {}
  const own = JSON.stringify({ testEnvironment, testRunner, setupFilesAfterEnv, transform, rootDir: folder })
  const atRoot = own.replaceAll('<rootDir>', path.resolve('.'))
  const jest = ['--disable-warning=ExperimentalWarning', path.resolve('node_modules/jest/bin/jest.js')]
  const stdout = await new Promise<string>((resolve) => {
    const all = [
      ...jest,
      '--runInBand',
      '--json',
      '--config',
      atRoot,
      '--runTestsByPath',
      ...Object.keys(files),
    ]
    execFile(process.execPath, all, { cwd: folder }, (_, text) => resolve(text))
  })
  const { testResults } = JSON.parse(stdout) as Results
  return Object.keys(files).flatMap((name) => {
    const found = testResults.find((result) => path.basename(result.name) === name)
    if (!found) return []
    const tests = found.assertionResults.map(({ title, status }) => `${title}: ${status}`)
    return [{ name, tests, message: found.message }]
  })
}

const jestGlobals = `import { afterAll, expect, jest, test } from '@jest/globals'`

test('a test that fails, does not end, or leaves an error behind fails, and so does a file without tests', async () => {
  const results = await runTests({
    'passes.test.ts': `${jestGlobals}
      const one: number = 1
      test('one', () => expect(one).toBe(1))`,
    'fails.test.ts': `${jestGlobals}
      test('one', () => expect(1).toBe(2))
      test.skip('two', () => {})`,
    'does-not-end.test.ts': `${jestGlobals}
      jest.setTimeout(50)
      test('one', () => new Promise(() => {}))`,
    'rejects.test.ts': `${jestGlobals}
      test('one', async () => {
        Promise.reject(new Error('nobody waits for this'))
        await new Promise((resolve) => setTimeout(resolve, 1))
      })`,
    'empty.test.ts': 'export {}',
    'does-not-load.test.ts': `import './missing.js'`,
  })
  const firstLine = (text: string) =>
    text.split('\n').find((line) => line.trim() && !line.includes('●')) ?? ''
  expect(results.map(({ name, tests, message }) => [name, tests, firstLine(message).trim()])).toEqual([
    ['passes.test.ts', ['one: passed'], ''],
    [
      'fails.test.ts',
      ['one: failed', 'two: pending'],
      'expect(received).toBe(expected) // Object.is equality',
    ],
    ['does-not-end.test.ts', ['one: failed'], 'thrown: "Exceeded timeout of 50 ms for a test.'],
    ['rejects.test.ts', ['one: failed'], 'nobody waits for this'],
    ['empty.test.ts', [], 'Your test suite must contain at least one test.'],
    ['does-not-load.test.ts', [], expect.stringContaining('missing.js')],
  ])
})

test('a file that leaves its process changed fails, and says what it changed', async () => {
  const results = await runTests({
    'environment.test.ts': `${jestGlobals}
      test('one', () => { process.env.NEW_NAME = 'a'; process.env.PATH = 'b' })`,
    'listener.test.ts': `${jestGlobals}
      test('one', () => void process.on('SIGUSR2', () => {}))`,
    'global.test.ts': `${jestGlobals}
      test('one', () => { globalThis.escape = (text) => text })`,
    'restored.test.ts': `${jestGlobals}
      test('one', () => { process.env.OTHER_NAME = 'a'; delete process.env.OTHER_NAME })`,
  })
  const changed = (message: string) => /The tests of this file changed .*/.exec(message)?.[0]
  expect(results.map(({ name, message }) => [name, changed(message)])).toEqual([
    [
      'environment.test.ts',
      'The tests of this file changed the environment variable PATH, the environment variable NEW_NAME of their process, and left it so.',
    ],
    [
      'listener.test.ts',
      'The tests of this file changed listeners of SIGUSR2 of their process, and left it so.',
    ],
    ['global.test.ts', 'The tests of this file changed global escape of their process, and left it so.'],
    ['restored.test.ts', undefined],
  ])
})

test('a module that two files import is loaded once, and its hooks and tests are those of the file that runs', async () => {
  const results = await runTests({
    'shared.ts': `import { test } from '@jest/globals'
      export const loads = [1]
      export const quick = test
      export const rows = test.each([['a'], ['b']])`,
    ...Object.fromEntries(
      ['first', 'second'].map((name, at) => [
        `${name}.test.ts`,
        `${jestGlobals}
        import { loads, quick, rows } from './shared.js'
        quick('quick', () => expect(loads.splice(0)).toEqual(${at === 0 ? '[1]' : '[]'}))
        rows('row %s', () => {})`,
      ]),
    ),
  })
  expect(results.map(({ name, tests }) => [name, tests])).toEqual([
    ['first.test.ts', ['quick: passed', 'row a: passed', 'row b: passed']],
    ['second.test.ts', ['quick: passed', 'row a: passed', 'row b: passed']],
  ])
})
