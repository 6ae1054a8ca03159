import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { contactCentre, type Run, reported, type World } from '../support/e2e.js'
import { desk, view } from '../support/e2e-definitions.js'
import { key } from '../support/e2e-states.js'
import type { StepResult } from '../support/runner.js'

/** Of the recorded event of a pull request, and of the push that merged it. */
const number = 42
const mergeCommit = 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940'

let world: World
let folder: string
let file: string

beforeAll(async () => {
  world = await contactCentre({ files: { 'connect/views/Desk.json': view('Hello') } })
  world.github.addCommit(mergeCommit)
  world.github.addPull({ number, state: 'closed', merged: Date.parse('2026-01-01'), mergeCommit })
  await world.publish()
  folder = path.join(world.space.runnerFolder, 'a-folder')
  file = path.join(world.space.runnerFolder, 'a-file')
  await Promise.all([mkdir(folder), writeFile(file, '')])
})

let texts = 0

/** A run in which one view has changed. Root may write everywhere, so places are broken by what they are. */
async function changed(run: Run): Promise<StepResult> {
  texts += 1
  await world.space.write({ 'connect/views/Desk.json': view(`Text ${texts}`) })
  world.writes()
  return world.step({ ...run, inputs: { comment: 'on-change', 'comment-key': 'record', ...run.inputs } })
}

const headlines =
  /(Published \d versions?|Plan: 1 to update|The outputs cannot be written, nothing was published)/

/** What happened, as each place has it; null: nothing. */
async function places(ran: StepResult, commentKey = 'record') {
  const [name] = await readdir(ran.temp)
  const report: Report | null = name
    ? JSON.parse(await readFile(path.join(ran.temp, name, 'report.json'), 'utf8'))
    : null
  const headlineIn = (text: string | undefined) => headlines.exec(text ?? '')?.[0] ?? null
  return {
    exit: ran.exitCode,
    outputs: ran.outputs.versions ? reported(ran).entries[key.view] : null,
    report:
      report &&
      Object.values(report.entries)
        .map(({ status }) => status)
        .join(),
    page: name ? (await readdir(path.join(ran.temp, name))).includes('report.html') : false,
    summary: headlineIn(ran.summary),
    comment: headlineIn(commentBy(commentKey)),
    log: headlineIn(ran.stdout.trimEnd().split('\n').at(-1)),
    warnings: {
      log: warningsIn(ran),
      report: report?.warnings.map(({ code }) => code) ?? null,
    },
  }
}

const commentBy = (commentKey: string): string =>
  [...world.github.state.comments.values()].find(({ body }) => body.includes(`{"key":"${commentKey}"`))
    ?.body ?? ''

const warningsIn = ({ annotations }: StepResult): readonly string[] =>
  annotations.filter(({ command }) => command === 'warning').map(({ properties }) => properties.title ?? '')

const messages = ({ annotations }: StepResult): string => annotations.map(({ message }) => message).join('\n')

/** What a place can be, and what the operating system says of it. */
const broken: readonly (readonly [name: string, place: () => string, cause: RegExp])[] = [
  ['is missing', () => '/nowhere/at-all', /ENOENT|Missing file/],
  ['cannot be written', () => '/proc/nope', /ENOENT|EACCES|Missing file/],
  ['is full', () => '/dev/full', /ENOSPC/],
  ['is a folder', () => folder, /EISDIR/],
]

const all = {
  exit: 0,
  outputs: expect.stringMatching(/^published update \d+ → \d+$/),
  report: 'published',
  page: true,
  summary: 'Published 1 version',
  comment: 'Published 1 version',
  log: 'Published 1 version',
}

describe('a job summary', () => {
  test.each(broken)('that %s is a warning in every other place', async (_name, place, cause) => {
    const ran = await changed({ env: { GITHUB_STEP_SUMMARY: place() } })
    expect(await places(ran)).toEqual({
      ...all,
      summary: null,
      warnings: { log: ['Summary not written'], report: ['summary-not-written'] },
    })
    expect(messages(ran)).toMatch(cause)
    expect(ran.outputs['summary-markdown']).toMatch(/The job summary was not written/)
  })
})

describe('a RUNNER_TEMP', () => {
  const rows: readonly (readonly [string, () => string, RegExp])[] = [
    ['that is missing', () => '/nowhere/at-all', /ENOENT/],
    ['that cannot be written', () => '/proc', /ENOENT|EACCES/],
    ['that is a full device', () => '/dev/full', /ENOTDIR/],
    ['that is a file', () => file, /ENOTDIR/],
  ]
  test.each(rows)('%s is one warning in every other place', async (_name, place, cause) => {
    const ran = await changed({ env: { RUNNER_TEMP: place() } })
    expect(await places(ran)).toEqual({
      ...all,
      report: null,
      page: false,
      warnings: { log: ['File not written'], report: null },
    })
    expect(messages(ran)).toMatch(/Not written: report.html, connect-publish.sarif, report.json. The cause: /)
    expect(messages(ran)).toMatch(cause)
    const paths = ['report-path', 'html-path', 'sarif-path'].map((name) => ran.outputs[name])
    expect([paths, ran.summary.match(/Not written: /g)?.length]).toEqual([['', '', ''], 1])
  })
})

describe('outputs', () => {
  test.each(broken)('whose file %s: nothing is published', async (_name, place, cause) => {
    const ran = await changed({ env: { GITHUB_OUTPUT: place() } })
    expect({ ...(await places(ran)), writes: world.writes() }).toEqual({
      exit: 1,
      outputs: null,
      report: 'skipped',
      page: true,
      summary: 'The outputs cannot be written, nothing was published',
      // A record of what was published stays.
      comment: 'Published 1 version',
      log: 'The outputs cannot be written, nothing was published',
      warnings: { log: [], report: [] },
      writes: [],
    })
    expect(ran.stdout).toMatch(/^failure-reason: publish-failed$/m)
    expect(messages(ran)).toMatch(/The step's outputs cannot be written: /)
    expect(messages(ran)).toMatch(cause)
  })

  test.each(broken)('whose file %s are a warning of a plan, beside that of the summary', async (_, place) => {
    const ran = await changed({
      event: 'pull-request',
      env: { GITHUB_OUTPUT: place(), GITHUB_STEP_SUMMARY: place() },
      inputs: { 'comment-key': 'plan' },
    })
    expect(await places(ran, 'plan')).toEqual({
      exit: 0,
      outputs: null,
      report: 'planned',
      page: true,
      summary: null,
      comment: 'Plan: 1 to update',
      log: 'Plan: 1 to update',
      warnings: {
        log: ['Output not written', 'Summary not written'],
        report: ['output-not-written', 'summary-not-written'],
      },
    })
  })
})

test('a log whose disk is full is a warning in every other place', async () => {
  const ran = await changed({ logFile: '/dev/full' })
  expect(await places(ran)).toEqual({
    ...all,
    log: null,
    warnings: { log: [], report: ['log-not-written'] },
  })
  expect(ran.summary).toMatch(/The log is not complete: ENOSPC/)
})

test('a comment that GitHub refuses is a warning in every other place', async () => {
  world.github.switches.readOnly = true
  const ran = await changed({ event: 'pull-request', inputs: { 'comment-key': 'refused' } })
  world.github.switches.readOnly = false
  const { summary, report, warnings, exit } = await places(ran)
  expect([exit, report, summary, warnings]).toEqual([
    ...[0, 'planned', 'Plan: 1 to update'],
    { log: ['Comment not written'], report: ['comment-not-written'] },
  ])
  expect(ran.summary).toMatch(/The comment on the pull request was not written/)
  expect(await readFile(ran.outputs['comment-path'] ?? '', 'utf8')).toContain('view/Desk')
})

test('a prepared comment that has no folder is reported with the other files, in one warning', async () => {
  world.github.switches.readOnly = true
  const inputs = { 'comment-key': 'refused' }
  const ran = await changed({ event: 'pull-request', inputs, env: { RUNNER_TEMP: '/proc/nope' } })
  world.github.switches.readOnly = false
  expect([ran.exitCode, ran.outputs['comment-path'], warningsIn(ran)]).toEqual([
    ...[0, '', ['Comment not written', 'File not written']],
  ])
  expect(messages(ran)).toMatch(
    /Not written: report.html, connect-publish.sarif, report.json, pr-comment.json/,
  )
})

test('inputs that are refused are reported where there is a place', async () => {
  const env = { RUNNER_TEMP: '/proc/nope', GITHUB_STEP_SUMMARY: '/dev/full' }
  const ran = await changed({ inputs: { mode: 'publsh' }, env })
  expect([ran.exitCode, ran.outputs['failure-reason'], warningsIn(ran)]).toEqual([
    ...[1, 'invalid-input', ['File not written', 'Summary not written']],
  ])
})

test('a draft that cannot be saved is not overwritten, and the others are published', async () => {
  const other = await contactCentre({ files: desk('Before') })
  await other.publish()
  other.sim.console.saveDraft('view', 'Desk', { template: { Head: {}, Body: [] }, actions: [] })
  await other.space.write(desk())
  other.writes()
  const ran = await other.step({
    inputs: { mode: 'publish', 'overwrite-drafts': 'true' },
    env: { RUNNER_TEMP: '/proc/nope' },
  })
  expect(reported(ran)).toEqual({
    exit: 1,
    reason: 'publish-failed',
    entries: {
      [key.module]: 'published update 1 → 2',
      [key.view]: 'failed update 1 → - (publish-failed)',
    },
  })
  expect(other.writes()).toEqual([
    'CreateContactFlowModuleVersion module/Greeting',
    'UpdateContactFlowModuleContent module/Greeting',
  ])
  expect(messages(ran)).toMatch(/view\/Desk: its content in the console could not be saved as a file: ENOENT/)
  expect(messages(ran)).not.toMatch(/bug of connect-publish/)
})
