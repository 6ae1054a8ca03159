import { afterAll, expect, test } from '@jest/globals'
import { startSimulator } from '../../simulator/index.js'
import { viewText } from '../support/desk-files.js'
import { type InProcess, jumpClock, runInProcess } from '../support/in-process.js'

/** What a rollback put on hold is not published, so it breaks nothing. */

const started = startSimulator({ throttle: false })
afterAll(async () => (await started).stop())

/** A view with a button for each of these actions. */
function viewOf(...actions: readonly string[]): InProcess['files'] {
  const view = JSON.parse(viewText('Hello'))
  view.Actions = actions
  view.Template.Body[0].Content = actions.map((Action, at) => ({
    _id: `Button_${at}`,
    Type: 'Button',
    Props: { Action },
    Content: [Action],
  }))
  return { 'desk.view.json': JSON.stringify(view) }
}

test('a plan with fail-on-breaking passes over a definition on hold, and reports no breaking change', async () => {
  const sim = await started
  const clock = jumpClock()
  const [older, newer] = ['a'.repeat(40), 'd'.repeat(40)]
  const run = (commit: string, mode: string, files: InProcess['files']) =>
    runInProcess(sim, { files, commit, clock, inputs: { mode, 'fail-on-breaking': 'true' } })
  await run(older, 'publish', viewOf('Done', 'More'))
  const plan = await run(newer, 'plan', viewOf('Done'))
  expect(plan?.failures.map(({ code }) => code)).toEqual(['breaking-change'])
  await run(newer, 'publish', viewOf('Done'))
  await run(older, 'rollback', viewOf('Done', 'More'))
  const report = await run(newer, 'plan', viewOf('Done'))
  const entry = report?.entries['view/desk']
  expect([entry?.action, entry?.difference?.items.length, entry?.difference?.breaking]).toEqual([
    'held',
    2,
    [],
  ])
  expect(report?.failures).toEqual([])
})
