import { afterAll, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

const files = { 'desk.view.json': viewText('now'), 'desk.module.json': moduleText('now') }

/** A publish beside a view and a module whose names are `Desk`. */
async function publishBeside(namesFoldCase: boolean) {
  const sim = await startSimulator({ throttle: false, switches: { namesFoldCase } })
  running.push(sim)
  const { Template: template, Actions: actions } = JSON.parse(viewText('before'))
  sim.console.create('view', 'Desk', { template, actions })
  sim.console.create('module', 'Desk', { content: JSON.parse(moduleText('before')).Content })
  const report = await runInProcess(sim, { files })
  return {
    report,
    names: [...sim.state.views.values(), ...sim.state.modules.values()].map(({ name }) => name),
  }
}

test('names that differ in letter case are two, where the service distinguishes them', async () => {
  const { report, names } = await publishBeside(false)
  expect([report?.failures, names]).toEqual([[], ['Desk', 'desk', 'Desk', 'desk']])
})

test('where it does not, the failure says where to look', async () => {
  const { report, names } = await publishBeside(true)
  expect(report?.failures).toEqual(
    (['module', 'view'] as const).map((kind) =>
      expect.objectContaining({
        code: 'duplicate-resource',
        message: expect.stringContaining(
          `${kind}/desk: Amazon Connect says that the name is taken, but lists no ${kind} of exactly this name. Look in the instance for one whose name differs from "desk" only in letter case, and give the file that name.`,
        ),
      }),
    ),
  )
  expect(names).toEqual(['Desk', 'Desk'])
})
