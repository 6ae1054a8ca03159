import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../../simulator/index.js'
import { moduleText, viewText } from '../../support/desk-files.js'
import { type InProcess, runInProcess } from '../../support/in-process.js'

const before = {
  'old.view.json': viewText('old'),
  'desk.view.json': viewText('desk'),
  'Old.module.json': moduleText('old'),
  'greet.module.json': moduleText('hello'),
}
const { 'old.view.json': oldView, 'Old.module.json': oldModule, ...after } = before
const removed = { 'old.view.json': oldView, 'Old.module.json': oldModule }

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

/** `before` was published; both that are called old are gone since. */
async function published(): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  await runInProcess(sim, { files: before })
  sim.clearCalls()
  return sim
}

const run = (sim: Simulator, inputs: InProcess['inputs'] = {}, files: InProcess['files'] = after) =>
  runInProcess(sim, { files, removed, inputs })

/** Number of pages of each list of names that were read. */
function lists({ calls }: Simulator) {
  const names = calls.map(({ operation }) => operation)
  const count = (wanted: string) => names.filter((name) => name === wanted).length
  return { views: count('ListViews'), modules: count('ListContactFlowModules') }
}

describe('the lists of a run in which definitions were removed', () => {
  test.each<[string, InProcess['inputs'], InProcess['files']]>([
    ['a publish', {}, after],
    ['a plan that describes', { mode: 'plan', observe: 'describe' }, after],
    ['a plan that searches', { mode: 'plan' }, after],
    ['a plan without definitions', { mode: 'plan' }, {}],
  ])('are read once each by %s', async (_, inputs, files) => {
    const sim = await published()
    sim.switches.pageSize = 100
    const report = await run(sim, inputs, files)
    expect(report?.warnings.map(({ code, removed }) => [code, removed])).toEqual(
      expect.arrayContaining([
        ['removed-but-live', { key: 'view/old', version: 1 }],
        ['removed-but-live', { key: 'module/Old', version: 1 }],
      ]),
    )
    expect(lists(sim)).toEqual({ views: 1, modules: 1 })
  })
})

test('a definition whose versions cannot be listed hides no other one, nor that it is live', async () => {
  const sim = await published()
  sim.prime({
    operation: 'ListViewVersions',
    times: 99,
    fault: { error: 'AccessDeniedException', status: 403 },
  })
  const inputs = { mode: 'plan', observe: 'describe', 'fail-on-breaking': 'true' }
  const report = await run(sim, inputs)
  expect([report?.warnings.map((each) => each.removed), report?.notices]).toEqual([
    [
      { key: 'module/Old', version: 1 },
      { key: 'view/old', version: null },
    ],
    [expect.stringMatching(/^The versions of view\/"old" are not known: ListViewVersions .* was refused/)],
  ])
  expect(report?.failures.map(({ code, message }) => [code, message.split(' are live')[0]])).toEqual([
    ['breaking-change', 'module/Old, view/old'],
  ])
})
