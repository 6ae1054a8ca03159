import { afterEach, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Report } from '../../src/core/model/report.js'
import { moduleText } from '../support/desk-files.js'
import { callerText, danglingNames } from '../support/family.js'
import { type InProcess, jumpClock, runInProcess } from '../support/in-process.js'
import { untruths } from '../support/truth.js'

/** What becomes of a definition when something is the matter with what it refers to. */

const running: Simulator[] = []
afterEach(async () => {
  for (const sim of running.splice(0)) await sim.stop()
})

/** An instance, and runs against it by one clock. */
async function instance(switches: Partial<Switches> = {}) {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now(), switches })
  running.push(sim)
  const runs = { count: 0 }
  const run = async (files: InProcess['files'], more: Partial<InProcess> = {}): Promise<Report | null> => {
    runs.count += 1
    sim.clearCalls()
    const report = await runInProcess(sim, { files, runId: String(runs.count), clock, ...more })
    expect([danglingNames(sim), report && untruths(sim, report)]).toEqual([[], report && []])
    return report
  }
  return { sim, clock, run }
}

const filesOf = (words: string): InProcess['files'] => ({
  'child.module.json': moduleText(words),
  'parent.module.json': callerText(words, ['${module/child}']),
})

const rowsOf = (report: Report | null) =>
  Object.fromEntries(
    Object.entries(report?.entries ?? {}).map(([key, { status, reason, version }]) => [
      key,
      [status, reason, version],
    ]),
  )

const writesOf = ({ writes }: Simulator) => writes().map(({ operation }) => operation)

describe('a child that the service does not show to the plan', () => {
  test('is not published, so nothing of its parent is written; the next run publishes both', async () => {
    const { sim, run } = await instance()
    await run(filesOf('one'))
    const { id } = sim.console.find('module', 'child')
    sim.prime({
      operation: 'DescribeContactFlowModule',
      where: ({ ContactFlowModuleId }) => String(ContactFlowModuleId).startsWith(id),
      fault: { error: 'AccessDeniedException', status: 403 },
    })
    const report = await run(filesOf('two'))
    expect([rowsOf(report), writesOf(sim), report?.failures.map(({ code }) => code)]).toEqual([
      { 'module/child': ['failed', 'access-denied', null], 'module/parent': ['skipped', 'dependency', null] },
      [],
      ['access-denied'],
    ])
    expect(report?.entries['module/parent']?.message).toBe(
      'module/parent: it refers to module/child, which was not published, so nothing of it was written. See the message there, then run the workflow again.',
    )
    expect(rowsOf(await run(filesOf('two')))).toEqual({
      'module/child': ['published', null, 2],
      'module/parent': ['published', null, 2],
    })
  })
})

const published = { 'module/child': ['published', null, 1], 'module/parent': ['published', null, 1] }

describe('a new child that callers do not see yet', () => {
  const waits: readonly [string, Switches['calleeLag']][] = [
    ['1 call', 1],
    ['4 calls', 4],
    ['1 second', { seconds: 1 }],
    ['20 seconds', { seconds: 20 }],
    ['29 seconds', { seconds: 29 }],
  ]
  test.each(waits)('for %s: its parent waits', async (_, calleeLag) => {
    const { run } = await instance({ calleeLag })
    const report = await run(filesOf('one'))
    expect([rowsOf(report), report?.failures]).toEqual([published, []])
  })

  test.each([40, 300])(
    'for %s seconds: its parent fails in the words of the service, and the run after that publishes it',
    async (seconds) => {
      const { sim, clock, run } = await instance({ calleeLag: { seconds } })
      const report = await run(filesOf('one'))
      expect(rowsOf(report)).toEqual({
        'module/child': ['published', null, 1],
        'module/parent': ['failed', 'publish-failed', null],
      })
      expect(report?.failures.map(({ code, message }) => [code, message])).toEqual([
        ['content-refused', expect.stringContaining('Path: 1.Parameters.FlowModuleId')],
      ])
      await clock.sleep(seconds * 1_000)
      expect(rowsOf(await run(filesOf('one')))).toEqual({
        ...published,
        'module/child': ['unchanged', null, 1],
      })
      expect(sim.console.find('module', 'child').versions).toHaveLength(1)
    },
  )

  test.each([
    ['after its child was made', 'CreateContactFlowModule', 1],
    ['after its child was published', 'CreateContactFlowModuleVersion', 1],
  ])('a run that was killed %s: the next one waits as the first would have', async (_, operation, nth) => {
    const { sim, run } = await instance({ calleeLag: { seconds: 20 } })
    const dead = { now: false }
    sim.hook({ operation, nth, when: 'after' }, () => {
      dead.now = true
    })
    expect(await run(filesOf('one'), { dead: () => dead.now, clock: jumpClock(() => dead.now) })).toBeNull()
    const report = await run(filesOf('one'))
    expect([report?.failures, rowsOf(report)['module/parent']]).toEqual([[], ['published', null, 1]])
    expect(sim.console.find('module', 'child').versions).toHaveLength(1)
  })
})

test('a child that the list did not show, and was published before: its parent is unchanged, by its number', async () => {
  const { sim, run } = await instance()
  await run({ 'parent.module.json': moduleText('one') })
  sim.switches.nameListLag = { seconds: 20 }
  const first = await run(filesOf('two'))
  const second = await run(filesOf('two'))
  expect([first, second].map(rowsOf)).toEqual([
    { 'module/child': ['published', null, 1], 'module/parent': ['published', null, 2] },
    { 'module/child': ['unchanged', null, 1], 'module/parent': ['unchanged', null, 2] },
  ])
  expect(Object.values(second?.entries ?? {}).map(({ live }) => live)).toEqual([true, true])
  expect(writesOf(sim)).toEqual([])
})
