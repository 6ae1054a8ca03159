import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readOptions, UsageError, usage } from '../../bench/options.js'
import type { Results } from '../../bench/results.js'
import { renewTables } from '../../bench/tables.js'
import { runBudget, type Setting } from '../support/call-budget.js'
import { load } from '../support/fleet.js'

const spent = (mode: Setting['mode']) =>
  runBudget(['view', 'module'], load(3, 2, 1), { mode, search: 'full', describe: 'version' })

/** Calls of each kind by operation, of which the other clients need no other. */
const ofEachKind = (counts: {
  list?: number
  describe?: number
  create?: number
  update?: number
  version?: number
}) => {
  const { list = 0, describe: described = 0, create = 0, update = 0, version = 0 } = counts
  const all = {
    ...{ ListViews: list, ListContactFlowModules: list },
    ...{ DescribeView: described, DescribeContactFlowModule: described },
    ...{ CreateView: create, CreateContactFlowModule: create },
    ...{ UpdateViewContent: update, UpdateContactFlowModuleContent: update },
    ...{ CreateViewVersion: version, CreateContactFlowModuleVersion: version },
  }
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))
}
/** Two of a kind that changed, and one that is new. */
const writes = { create: 1, update: 2, version: 3 }

describe('the command line', () => {
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/run-ts.mjs', 'bench/main.ts', ...args],
      { encoding: 'utf8' },
    )
    return { status, stdout, stderr }
  }

  test('--help prints the usage', () => {
    expect(run('--help')).toEqual({ status: 0, stdout: `${usage}\n`, stderr: '' })
  })

  test('a wrong option prints one line and the usage', () => {
    expect(run('--fast')).toEqual({ status: 1, stdout: '', stderr: `Unknown option '--fast'.\n\n${usage}\n` })
  })

  test.each([
    ['--out', "Option '--out <value>' argument missing."],
    ['--pairs=none', "--pairs is 'none': expected a whole number from 1."],
    ['growht', "Unknown part 'growht': expected calls, paces, start-up, growth."],
    ['--quick --write-docs', 'The figures of --quick mean nothing: leave out --write-docs or --quick.'],
  ])('%s is wrong, in one line', (args, line) => {
    const read = () => readOptions(args.split(' '))
    expect(read).toThrow(UsageError)
    expect(read).toThrow(expect.objectContaining({ message: line }))
  })
})

describe('a quick run of the harness', () => {
  let results: Results
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'connect-publish-bench-test-'))
    const out = path.join(folder, 'results.json')
    const args = ['scripts/run-ts.mjs', 'bench/main.ts', '--quick', '--out', out]
    await promisify(execFile)(process.execPath, args)
    results = JSON.parse(await readFile(out, 'utf8'))
  }, 120_000)

  test('counts the calls of every client, and none of ours is throttled', () => {
    const reported = results.calls.map(({ mode, client, operations }) => [mode, client, operations])
    expect(reported).toEqual([
      ['plan', 'this action', spent('plan by search')],
      ['plan', 'this action, observe: describe', spent('plan by describe')],
      // A list, and a describe of each of the five of a kind that are there.
      ['plan', 'describe everything', ofEachKind({ list: 1, describe: 5 })],
      // Each and its version.
      ['plan', 'refresh each', ofEachKind({ describe: 5 * 2 })],
      ['plan', 'touch what changed', {}],
      ['publish', 'this action', spent('publish')],
      ['publish', 'this action, observe: search', spent('publish by search')],
      ['publish', 'describe everything', ofEachKind({ list: 1, describe: 5, ...writes })],
      // What was written is read again, and so is its version.
      ['publish', 'refresh each', ofEachKind({ describe: 5 * 2 + 3 * 2, ...writes })],
      ['publish', 'touch what changed', ofEachKind(writes)],
    ])
    const ours = results.calls.filter(({ client }) => client.startsWith('this action'))
    expect(ours.map(({ throttled }) => throttled)).toEqual([0, 0, 0, 0])
  })

  test('tries every pace in every world', () => {
    const tried = results.paces.map(({ world, pace }) => [world, pace])
    const paces = [...[95, 98, 99, 100].map((part) => `burst 5, ${part} %`), 'burst 4, 100 %', 'this action']
    expect(tried).toEqual(
      ['every call takes 50 ms', '20 to 200 ms'].flatMap((world) => paces.map((pace) => [world, pace])),
    )
    expect(results.paces.filter(({ floor, seconds }) => floor > 0 && seconds < floor)).toEqual([])
    const ours = results.paces.filter(({ pace }) => pace === 'this action')
    expect(ours.map(({ throttled }) => throttled)).toEqual([0, 0])
  })

  test('measures every start and every size', () => {
    const positive = expect.any(Number)
    expect(results).toEqual({
      node: process.version,
      bytes: positive,
      startUp: {
        pairs: 1,
        emptyMilliseconds: positive,
        rows: [
          ...['refusal of missing inputs', 'first API request', 'first API answer'],
          'first API request of a script that does nothing else',
          'the same by hand, without the SDK',
        ].map((what) => ({
          what,
          milliseconds: positive,
          ratio: positive,
        })),
      },
      calls: expect.any(Array),
      paces: expect.any(Array),
      growth: {
        rows: [
          ...[10, 20].flatMap((definitions) => [
            { definitions, changed: false, mode: 'plan' },
            { definitions, changed: false, mode: 'publish' },
          ]),
          { definitions: 10, changed: true, mode: 'plan' },
        ].map((row) => ({
          ...row,
          large: 0,
          wallSeconds: positive,
          cpuSeconds: positive,
          peakMiB: positive,
        })),
        // None where everything changed: of one size there is none.
        exponents: ['plan', 'publish'].flatMap((mode) =>
          ['wallSeconds', 'cpuSeconds', 'peakMiB'].map((of) => ({
            changed: false,
            mode,
            of,
            whole: positive,
            lastStep: positive,
          })),
        ),
      },
    })
  })
})

test('calls are measured by themselves, and leave what was measured of processes as it was', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'connect-publish-bench-test-'))
  const out = path.join(folder, 'results.json')
  await writeFile(out, JSON.stringify({ node: 'v0', startUp: 'as it was', calls: [] }))
  const args = ['scripts/run-ts.mjs', 'bench/main.ts', 'calls', '--quick', '--out', out]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { calls, ...others } = JSON.parse(await readFile(out, 'utf8'))
  expect([calls.length, others]).toEqual([10, { node: 'v0', startUp: 'as it was' }])
  expect(stdout.match(/^###.*$/gm)).toEqual(['### Calls and time', '### Where the time goes'])
}, 120_000)

test('two builds are measured in turns', async () => {
  const args = ['scripts/run-ts.mjs', 'bench/main.ts', '--quick', '--against', 'dist', '--pairs', '1']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const starts = ['refusal of missing inputs', 'first API request', 'of that, without the SDK']
  for (const what of starts)
    expect(stdout).toMatch(
      new RegExp(`^\\| ${what} \\| -?\\d+ → -?\\d+ \\| -?\\d+ → -?\\d+ \\| -?[\\d.]+ \\|$`, 'm'),
    )
  const used = String.raw`\d+(?:\.\d+)? → \d+(?:\.\d+)? \| \d+(?:\.\d+)?`
  for (const load of ['10 | 0 | none', '10 | 0 | all'])
    expect(stdout).toMatch(
      new RegExp(`^\\| ${load.replaceAll('|', String.raw`\|`)} \\| ${used} \\| ${used} \\|$`, 'm'),
    )
}, 120_000)

test('docs/performance.md shows what bench/results.json holds: npm run bench -- --write-docs', async () => {
  const [document, results] = await Promise.all(
    ['docs/performance.md', 'bench/results.json'].map((file) => readFile(file, 'utf8')),
  )
  expect(document).toBe(renewTables(document!, JSON.parse(results!)))
})
