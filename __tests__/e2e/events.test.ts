import { beforeAll, describe, expect, test } from '@jest/globals'
import { readRunEnvironment } from '../../src/adapters/workflow-run/index.js'
import type { Report } from '../../src/core/model/report.js'
import { contactCentre, line, reported, type World } from '../support/e2e.js'
import { module, view } from '../support/e2e-definitions.js'
import { both, inConsole } from '../support/e2e-states.js'
import { recordedEvent, recordedEvents } from '../support/events.js'
import { runInProcess } from '../support/in-process.js'

/** The contract's list: on everything else, unknown events included, the action plans. */
const publishes: Readonly<Record<string, boolean>> = {
  'merge-group': false,
  'pull-request': false,
  'pull-request-closed': false,
  'pull-request-deleted-fork': false,
  'pull-request-dependabot': false,
  'pull-request-fork': false,
  'pull-request-target-fork': false,
  'push-branch-deletion': false,
  'push-branch-named-like-default': false,
  'push-default-branch': true,
  'push-other-branch': false,
  'push-tag': true,
  'push-tag-deletion': false,
  'release-created': false,
  'release-prereleased': false,
  'release-published': true,
  'repository-dispatch': true,
  schedule: false,
  unknown: false,
  'workflow-dispatch-default-branch': true,
  'workflow-dispatch-other-branch': false,
  'workflow-dispatch-tag': true,
  'workflow-run': false,
}

function emptied({ sim }: World): void {
  for (const all of [sim.state.views, sim.state.modules])
    for (const { kind, name } of all.values()) sim.console.delete(kind, name)
}

test('every recorded event is in the list', async () => {
  expect(await recordedEvents()).toEqual(Object.keys(publishes))
})

describe('what an event makes of a run', () => {
  let world: World
  beforeAll(async () => {
    world = await contactCentre()
  })

  test.each(Object.entries(publishes))('%s', async (event, does) => {
    emptied(world)
    const ran = await world.run({ event })
    const line = does ? 'published create - → 1' : 'planned create - → -'
    expect(reported(ran)).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Greeting': line, 'view/Desk': line },
    })
    expect(ran.outputs.mode).toBe(does ? 'publish' : 'plan')
    expect(world.writes()).toHaveLength(does ? 4 : 0)
    expect(ran.annotations.filter(({ command }) => command === 'notice')).toEqual([])
    const says = /^Planning only: .+\. To publish, .+\.$/gm
    expect(ran.stdout.match(says)?.length ?? 0).toBe(does ? 0 : 1)
  })

  /** What is live is in no version, so that a rollback has one to make. */
  function live(): void {
    emptied(world)
    inConsole(world).create('Hello')
  }

  /** Of these the shipped action is run; of the others its code within this process, with the event as it reads it. */
  const shipped = ['pull-request-fork', 'push-default-branch', 'unknown']

  async function reportOf(event: string, inputs: Readonly<Record<string, string>>) {
    if (shipped.includes(event)) return (await world.run({ event, inputs })).report
    const { env, file } = await recordedEvent(event)
    const here = { ...env, GITHUB_EVENT_PATH: file, GITHUB_WORKSPACE: world.space.path }
    const read = await readRunEnvironment(here, '.')
    const files = { 'Desk.view.json': view('Hello'), 'Greeting.module.json': module('Hello') }
    return runInProcess(world.sim, { files, inputs, event: read.event, commit: read.context.commit })
  }

  const lines = (report: Report | null) =>
    Object.fromEntries(Object.entries(report?.entries ?? {}).map(([key, entry]) => [key, line(entry)]))

  test.each(Object.keys(publishes))('%s goes back only where the input says so', async (event) => {
    live()
    const report = await reportOf(event, { mode: 'rollback' })
    expect(lines(report)).toEqual(both('published rollback - → 1'))
    expect([report?.failures, report?.mode, world.writes().length]).toEqual([[], 'rollback', 2])
  })

  test.each(Object.keys(publishes))('%s previews a rollback only in a plan', async (event) => {
    live()
    const report = await reportOf(event, { mode: 'plan', rollback: 'true' })
    expect(lines(report)).toEqual(both('planned rollback - → -'))
    expect([report?.failures, report?.mode, world.writes().length]).toEqual([[], 'plan', 0])
  })

  test('a preview that is asked for without the mode is refused', async () => {
    const ran = await world.run({ inputs: { rollback: 'true' } })
    expect([ran.exitCode, ran.outputs['failure-reason'], world.writes()]).toEqual([1, 'invalid-input', []])
  })

  test.each([
    ['plan', 'push-default-branch'],
    ['publish', 'schedule'],
  ])('mode %s wins over the event %s', async (mode, event) => {
    emptied(world)
    const ran = await world.run({ event, inputs: { mode } })
    expect([ran.exitCode, ran.outputs.mode, world.writes().length]).toEqual([
      0,
      mode,
      mode === 'plan' ? 0 : 4,
    ])
  })
})

describe('the label of a version', () => {
  const label = async (event: string, inputs = {}) => {
    const world = await contactCentre()
    await world.run({ event, inputs })
    return [...world.versions('view', 'Desk'), ...world.versions('module', 'Greeting')].map((version) =>
      version.replace(
        / - source sha256:[0-9a-f]{64} - commit [0-9a-f]{12} - content sha256:[0-9a-f]{64}$/,
        '',
      ),
    )
  }

  test.each<[string, string, Record<string, string>, string[]]>([
    [
      'the commit’s subject',
      'push-default-branch',
      {},
      ['1: Greet callers by name ( 42)', '1: Greet callers by name (#42)'],
    ],
    ['the tag of a push', 'push-tag', {}, ['1: v1.4.0', '1: v1.4.0']],
    ['the tag of a release', 'release-published', {}, ['1: v1.4.0', '1: v1.4.0']],
    [
      'the input, rewritten to what each kind allows',
      'push-tag',
      { 'version-label': '“Spring” – 50 % off; see #7\n\u202Eon [docs](x)' },
      ["1: 'Spring' - 50   off  see  7 on  docs (x)", "1: 'Spring' - 50 % off; see #7 on [docs](x)"],
    ],
  ])('is %s', async (_name, event, inputs, expected) => {
    expect(await label(event, inputs)).toEqual(expected)
  })

  test('is cut so that the marker stays whole, regardless of the subject', async () => {
    const world = await contactCentre({ git: true })
    const subject = `👩‍👩‍👧‍👦 “fix” <!-- & ${'ü'.repeat(5000)}`
    const commit = await world.space.commit(subject)
    expect((await world.publish()).exitCode).toBe(0)
    const [ofView, ofModule] = [world.versions('view', 'Desk'), world.versions('module', 'Greeting')].map(
      ([text]) => text,
    )
    const marker = new RegExp(
      `ü - source sha256:[0-9a-f]{64} - commit ${commit.slice(0, 12)} - content sha256:[0-9a-f]{64}$`,
    )
    expect([ofView?.length, ofModule?.length]).toEqual([4096 + '1: '.length, 500 + '1: '.length])
    expect([ofView, ofModule]).toEqual([expect.stringMatching(marker), expect.stringMatching(marker)])
    expect(reported(await world.publish()).entries['view/Desk']).toBe('unchanged unchanged 1 → 1')
  })
})
