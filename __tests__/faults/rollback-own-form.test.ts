import { afterAll, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'

/** A view with a member that the service silently drops, so that what is live never equals the file. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

function withBox(words: string): string {
  const view = JSON.parse(viewText(words)) as { Template: { Body: { Content: unknown[] }[] } }
  const box = { _id: 'Box_1', Type: 'TextBox', Props: { Text: 'dropped' }, Content: [] }
  view.Template.Body[0]?.Content.push(box)
  return JSON.stringify(view)
}

/** A was published, and then B, both in the service's form. */
async function published() {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  const run = async (words: string, mode: string, dead = () => false) => {
    const files = { 'Desk.view.json': withBox(words) }
    const commit = words.toLowerCase().repeat(40)
    const event = { name: mode === 'rollback' ? 'workflow_dispatch' : 'push' }
    return reported(await runInProcess(sim, { files, commit, event, inputs: { mode }, dead }))
  }
  await run('A', 'publish')
  await run('B', 'publish')
  return { sim, run }
}

function reported(report: Report | null) {
  const { action, status, version, live, kept } = report?.entries['view/Desk'] ?? {}
  return { row: `${action} ${status} ${version}`, live, kept, failures: report?.failures.length }
}

const green = { live: true, kept: null, failures: 0 }

test('is rolled back once, and on hold after it', async () => {
  const { run } = await published()
  expect(await run('A', 'rollback')).toEqual({ ...green, row: 'rollback published 3' })
  expect(await run('A', 'rollback')).toEqual({ ...green, row: 'unchanged unchanged 3' })
  expect(await run('B', 'publish')).toEqual({ ...green, live: false, row: 'held skipped 3' })
  expect(await run('A', 'publish')).toEqual({ ...green, row: 'unchanged unchanged 3' })
})

test('a rollback that was cut short before its version is finished by the next, which keeps no copy', async () => {
  const { sim, run } = await published()
  const dead = { now: false }
  sim.hook({ operation: 'CreateViewVersion' }, () => {
    dead.now = true
  })
  sim.prime({ operation: 'CreateViewVersion', fault: 'reset-before' })
  await run('A', 'rollback', () => dead.now)
  expect(sim.console.find('view', 'Desk').versions).toHaveLength(2)
  expect(await run('A', 'rollback')).toEqual({ ...green, row: 'rollback published 3' })
  expect(await run('B', 'publish')).toEqual({ ...green, live: false, row: 'held skipped 3' })
})
