import { afterEach, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { viewText } from '../support/desk-files.js'
import { type InProcess, runInProcess } from '../support/in-process.js'
import { pastOf } from '../support/past.js'

const open: Simulator[] = []
afterEach(async () => {
  for (const sim of open.splice(0)) await sim.stop()
})

/** A view with a member that the service silently drops, and the same as the service stores it. */
const written = withBox({ Text: 'dropped' })
const stored = withBox({})

function withBox(Props: object): string {
  const view = JSON.parse(viewText('Hello')) as { Template: { Body: { Content: unknown[] }[] } }
  view.Template.Body[0]?.Content.push({ _id: 'Box_1', Type: 'TextBox', Props, Content: [] })
  return JSON.stringify(view)
}

async function publish(sim: Simulator, runId: string, text: string, dead = () => false) {
  sim.clearCalls()
  const report = await runInProcess(sim, { files: { 'Desk.view.json': text }, runId, dead })
  return { writes: sim.writes().map(({ operation }) => operation), ...reported(report) }
}

function reported(report: Report | null) {
  const { status, action, version, kept, live, warnings } = report?.entries['view/Desk'] ?? {}
  return { status, action, version, kept, live, warnings: warnings?.map(({ code }) => code) }
}

const repeated = {
  writes: ['UpdateViewContent', 'CreateViewVersion'],
  status: 'unchanged',
  action: 'update',
  kept: null,
  live: true,
  warnings: ['stored-form', 'no-new-version'],
}
const settled = { writes: [], status: 'unchanged', action: 'unchanged', kept: null, live: true, warnings: [] }

/** The run ends between the update and the version: what is live is ours in the service's form, in no version. */
test('killed before its version: the next run makes the version, and the one after it has nothing to do', async () => {
  const sim = await startSimulator({ throttle: false })
  open.push(sim)
  await publish(sim, '1', viewText('Before'))
  const dead = { now: false }
  sim.hook({ operation: 'CreateViewVersion' }, () => {
    dead.now = true
  })
  sim.prime({ operation: 'CreateViewVersion', fault: 'reset-before' })
  await publish(sim, '2', written, () => dead.now)
  expect(await publish(sim, '3', written)).toEqual({
    writes: ['UpdateViewContent', 'CreateViewVersion'],
    status: 'published',
    action: 'update',
    version: 2,
    kept: null,
    live: true,
    warnings: ['stored-form'],
  })
  expect(await publish(sim, '4', written)).toEqual({ ...settled, version: 2 })
  expect(await publish(sim, '5', stored)).toEqual({ ...settled, version: 2 })
  expect(sim.console.find('view', 'Desk').versions.length).toBe(2)
})

test('replaced content that was not the service’s form, and cannot be saved: a warning, and the version is made', async () => {
  const sim = await startSimulator({ throttle: false })
  open.push(sim)
  await publish(sim, '1', viewText('Before'))
  const dead = { now: false }
  sim.hook({ operation: 'CreateViewVersion' }, () => {
    dead.now = true
  })
  sim.prime({ operation: 'CreateViewVersion', fault: 'reset-before' })
  await publish(sim, '2', written, () => dead.now)
  // Now the service stores the member that it dropped.
  sim.switches.viewDrops = null
  const save = () => Promise.reject(new Error('ENOSPC: no space left on device'))
  const report = await runInProcess(sim, {
    files: { 'Desk.view.json': written },
    runId: '3',
    drafts: { save },
  })
  expect(reported(report)).toEqual({
    status: 'published',
    action: 'update',
    version: 2,
    kept: null,
    live: true,
    warnings: ['draft-not-saved'],
  })
})

test('somebody published the same by hand: adopted once the file has the stored form, reported each time until then', async () => {
  const sim = await startSimulator({ throttle: false })
  open.push(sim)
  const { Template, Actions } = JSON.parse(stored) as { Template: object; Actions: string[] }
  sim.console.create('view', 'Desk', { template: JSON.stringify(Template), actions: Actions })
  sim.console.createVersion('view', 'Desk', 'by hand')
  expect(await publish(sim, '1', written)).toEqual({ ...repeated, version: 1 })
  expect(await publish(sim, '2', stored)).toEqual({ ...settled, version: 1 })
  expect(sim.console.find('view', 'Desk').versions.length).toBe(1)
})

/** A run of each of these commits, the first of which was published. */
async function committed(sim: Simulator, texts: readonly string[]) {
  const commits = texts.map((text, index) => ({
    sha: `${index + 1}`.repeat(40),
    files: { 'Desk.view.json': text },
  }))
  const run = (index: number, more: Partial<InProcess> = {}) => {
    const { sha: commit, files = {} } = commits[index] ?? { sha: '' }
    return runInProcess(sim, { commit, files, runId: commit.slice(0, 1), past: pastOf(commits), ...more })
  }
  await run(0)
  return run
}

test('the service’s form of an unfinished publish is no console edit: the revert of it is published, whichever run does it', async () => {
  const sim = await startSimulator({ throttle: false })
  open.push(sim)
  const run = await committed(sim, [viewText('Before'), written, viewText('Before')])
  sim.prime({ operation: 'CreateViewVersion', times: 99, fault: { error: 'AccessDeniedException' } })
  await run(1)
  sim.clearFaults()
  const report = await run(2, { event: { ref: { type: 'tag', name: 'v2' } } })
  expect(reported(report)).toEqual({
    ...{ status: 'published', action: 'update', version: 3, kept: 2, live: true },
    warnings: ['finishes-earlier-publish'],
  })
})

test('a member that somebody removed in the console is no form of an unfinished publish', async () => {
  const sim = await startSimulator({ throttle: false })
  open.push(sim)
  const before = withBox({ Content: 'Note' })
  const run = await committed(sim, [before, before])
  const { Template: template, Actions: actions } = JSON.parse(stored)
  sim.console.publish('view', 'Desk', { template, actions })
  expect(reported(await run(1, { inputs: { 'fail-on-drift': 'true' } }))).toMatchObject({ status: 'blocked' })
  expect(reported(await run(1))).toEqual({
    ...{ status: 'skipped', action: 'drifted', version: 1, kept: null, live: false, warnings: [] },
  })
})
