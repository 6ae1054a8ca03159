import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { moduleText } from '../support/desk-files.js'
import { callerText } from '../support/family.js'
import { runInProcess } from '../support/in-process.js'

/** The module two has two files, three calls it, and four is a module by itself. */
const files = {
  'copy.module.json': JSON.stringify({ Name: 'two', ...JSON.parse(moduleText('A')) }),
  'two.module.json': moduleText('A'),
  'three.module.json': callerText('A', ['${module/two}']),
  'four.module.json': moduleText('A'),
}

let sim: Simulator
beforeAll(async () => {
  sim = await startSimulator({ throttle: false })
})
afterAll(() => sim.stop())

async function planned(only: string) {
  const report = await runInProcess(sim, { files, inputs: { mode: 'plan', only } })
  const rows = Object.entries(report?.entries ?? {}).map(([key, { status, reason }]) => [key, status, reason])
  return { rows, failures: report?.failures.map(({ code }) => code), entries: report?.entries ?? {} }
}

const invalid = (file: string) => [file, 'invalid', 'invalid-definition']
const both = [invalid('copy.module.json'), invalid('two.module.json')]

test.each([
  ['leaves out', 'module/four', [['module/four', 'planned', null]], []],
  ['leaves out by name', 'module/*\n!module/two\n!module/three', [['module/four', 'planned', null]], []],
  ['selects', 'module/two', both, ['invalid-definition']],
  [
    'selects, among others',
    'module/*\n!module/three',
    [both[0], ['module/four', 'planned', null], both[1]],
    ['invalid-definition'],
  ],
])('two files of one definition that only %s', async (_, only, rows, failures) => {
  expect(await planned(only)).toEqual({ rows, failures, entries: expect.anything() })
})

test('what refers to a definition that has two files says that these are not valid', async () => {
  const { status, reason, message } = (await planned('module/*')).entries['module/three'] ?? {}
  expect([status, reason, message]).toEqual([
    'blocked',
    'unresolved-reference',
    'module/three: "${module/two}" (line 1, column 325) cannot be resolved. The instance does not have it yet, and this run does not create module/two: its file is not valid. Correct that file.',
  ])
})
