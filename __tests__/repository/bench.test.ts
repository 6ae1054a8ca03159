import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Results } from '../../bench/results.js'
import { renewTables } from '../../bench/tables.js'
import { runBudget } from '../support/call-budget.js'
import { load } from '../support/fleet.js'

const spent = (mode: 'plan by search' | 'publish') =>
  Object.values(
    runBudget(['view', 'module'], load(3, 2, 1), { mode, search: 'full', describe: 'version' }),
  ).reduce((sum, count) => sum + count, 0)

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

  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('counts the calls of every client, and none of ours is thrown back', () => {
    const told = results.calls.map(({ mode, client, calls }) => [mode, client, calls])
    expect(told).toEqual([
      ['plan', 'this action', spent('plan by search')],
      // Two lists, and a describe of each of the five of a kind that are there.
      ['plan', 'describe everything', 2 * (1 + 5)],
      // Each and its version.
      ['plan', 'refresh each', 2 * 5 * 2],
      ['publish', 'this action', spent('publish')],
      // Two writes of each of the three that changed or are new.
      ['publish', 'describe everything', 2 * (1 + 5 + 3 * 2)],
      // Two writes, and both read again.
      ['publish', 'refresh each', 2 * (5 * 2 + 3 * 4)],
    ])
    expect(results.calls.filter(({ client }) => client === 'this action')).toMatchObject([
      { thrownBack: 0 },
      { thrownBack: 0 },
    ])
  })

  test('measures every start and every size', () => {
    const positive = expect.any(Number)
    expect(results).toEqual({
      node: process.version,
      bytes: positive,
      startUp: {
        pairs: 2,
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
      growth: {
        rows: [
          ...[10, 20].flatMap((definitions) => [
            { definitions, changed: false, mode: 'plan' },
            { definitions, changed: false, mode: 'publish' },
          ]),
          ...[10, 20].map((definitions) => ({ definitions, changed: true, mode: 'plan' })),
        ].map((row) => ({
          ...row,
          large: 0,
          wallSeconds: positive,
          cpuSeconds: positive,
          peakMiB: positive,
        })),
        exponents: [
          { changed: false, mode: 'plan' },
          { changed: false, mode: 'publish' },
          { changed: true, mode: 'plan' },
        ].flatMap((each) =>
          ['wallSeconds', 'cpuSeconds', 'peakMiB'].map((of) => ({
            ...each,
            of,
            whole: positive,
            lastStep: positive,
          })),
        ),
      },
    })
  })
})

test('two builds are measured in turns', async () => {
  const args = ['scripts/run-ts.mjs', 'bench/main.ts', '--quick', '--against', 'dist', '--pairs', '1']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const used = String.raw`\d+(?:\.\d+)? → \d+(?:\.\d+)? \| \d+(?:\.\d+)?`
  for (const load of ['10 | 0 | none', '20 | 0 | none', '10 | 0 | all', '20 | 0 | all'])
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
