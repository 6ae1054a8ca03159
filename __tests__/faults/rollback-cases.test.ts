import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Report } from '../../src/core/model/report.js'
import { inConsole, type DeskKind as Kind, moduleText, viewText } from '../support/desk-files.js'
import { callerText } from '../support/family.js'
import { type InProcess, runInProcess } from '../support/in-process.js'
import { nothingSince, type Past } from '../support/past.js'
import { held, untruths } from '../support/truth.js'

/** What may be in the way of a rollback, or beside it. A is good, B is bad. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function instance(switches: Partial<Switches> = {}): Promise<Simulator> {
  const sim = await startSimulator({ throttle: false, switches })
  running.push(sim)
  return sim
}

type Files = InProcess['files']
const commits = { A: 'a'.repeat(40), B: 'b'.repeat(40), C: 'c'.repeat(40) }
const byHand = { event: { name: 'workflow_dispatch' } }

async function publish(
  sim: Simulator,
  commit: keyof typeof commits,
  files: Files,
  more: Partial<InProcess> = {},
) {
  return runInProcess(sim, { files, commit: commits[commit], ...more })
}

async function rollBack(sim: Simulator, files: Files, more: Partial<InProcess> = {}) {
  const inputs = { mode: 'rollback', ...more.inputs }
  const report = await runInProcess(sim, { files, commit: commits.A, ...byHand, ...more, inputs })
  expect(report && untruths(sim, report)).toEqual([])
  return report
}

/** Each definition in a line, and what failed. */
function reported(report: Report | null) {
  const rows = Object.entries(report?.entries ?? {}).map(
    ([key, { action, status, reason, version }]) =>
      `${key} ${action} ${status}${reason ? ` (${reason})` : ''} ${version ?? '-'}`,
  )
  return { rows, failures: (report?.failures ?? []).map(({ code }) => code) }
}

const liveIs = (sim: Simulator, kind: Kind, name: string) => held(sim, kind, name)?.live

const of = (words: string) => ({ 'one.view.json': viewText(words), 'two.module.json': moduleText(words) })

describe('in the way', () => {
  test('a draft is saved as a file, and replaced', async () => {
    const sim = await instance({ moduleDraftAfterPublish: 'replaced' })
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    sim.console.saveDraft('view', 'one', inConsole('view', 'X'))
    sim.console.saveDraft('module', 'two', inConsole('module', 'X'))
    const saved: string[] = []
    const save = async (name: string) => {
      saved.push(name)
      return `/drafts/${name}`
    }
    const report = await rollBack(sim, of('A'), { drafts: { save } })
    expect(reported(report)).toEqual({
      rows: ['module/two rollback published 3', 'view/one rollback published 3'],
      failures: [],
    })
    expect(saved.toSorted()).toEqual(['module/two', 'view/one'])
    expect(report?.savedDrafts).toEqual(['/drafts/module/two', '/drafts/view/one'])
  })

  test('what is blocked or invalid stops only itself, and the run is red', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    sim.console.archive('two')
    const files = { ...of('A'), 'odd.view.json': '{' }
    const report = await rollBack(sim, files)
    expect(reported(report)).toEqual({
      rows: [
        'module/two blocked blocked (archived) -',
        'odd.view.json null invalid (invalid-definition) -',
        'view/one rollback published 3',
      ],
      failures: ['invalid-definition', 'blocked'],
    })
  })

  test('what the service refuses now fails by itself', async () => {
    const sim = await instance()
    const empty = { ...of('A'), 'two.module.json': moduleText('') }
    sim.switches.moduleEmptyStringsRefused = false
    await publish(sim, 'A', empty)
    await publish(sim, 'B', of('B'))
    sim.switches.moduleEmptyStringsRefused = true
    const report = await rollBack(sim, empty)
    expect(reported(report).rows).toEqual([
      'module/two rollback failed (publish-failed) -',
      'view/one rollback published 3',
    ])
    expect(report?.failures).toHaveLength(1)
  })

  test('another digest than was looked at stops all of it', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    sim.clearCalls()
    const preview = await runInProcess(sim, {
      files: of('A'),
      commit: commits.A,
      ...byHand,
      inputs: { mode: 'plan', rollback: 'true' },
    })
    expect(reported(preview).rows).toEqual(['module/two rollback planned -', 'view/one rollback planned -'])
    expect(sim.writes()).toEqual([])
    const inputs = { 'expected-plan-digest': 'f'.repeat(64), 'require-reviewed-plan': 'true' }
    expect(reported(await rollBack(sim, of('A'), { inputs })).failures).toEqual(['plan-changed'])
    expect(sim.writes()).toEqual([])
    const right = { ...inputs, 'expected-plan-digest': preview?.planDigest ?? '' }
    expect(reported(await rollBack(sim, of('A'), { inputs: right })).rows).toEqual([
      'module/two rollback published 3',
      'view/one rollback published 3',
    ])
  })
})

test('what refers to a blocked definition is left alone, and the preview shows the same', async () => {
  const callers = (words: string) => ({
    ...of(words),
    'three.module.json': callerText(words, ['${module/two}']),
    'four.module.json': callerText(words, ['${module/three}']),
  })
  const sim = await instance()
  await publish(sim, 'A', callers('A'))
  await publish(sim, 'B', callers('B'))
  sim.console.archive('two')
  const inputs = { mode: 'plan', rollback: 'true' }
  const preview = await publish(sim, 'A', callers('A'), { ...byHand, inputs })
  const rows = (done: string) => [
    'module/four rollback skipped (dependency) -',
    'module/three rollback skipped (dependency) -',
    'module/two blocked blocked (archived) -',
    `view/one rollback ${done}`,
  ]
  expect(reported(preview)).toEqual({ rows: rows('planned -'), failures: ['blocked'] })
  expect(preview?.failures[0]?.message).toBe(
    '1 definition is blocked, so a rollback would leave it alone and fail at the end. 2 more would be left alone, because they refer to a definition that is not rolled back. Nothing else would be stopped. See the message of each definition for what to do.',
  )
  const report = await rollBack(sim, callers('A'))
  expect(reported(report)).toEqual({ rows: rows('published 3'), failures: ['blocked'] })
  expect(report?.entries['module/four']?.message).toBe(
    'module/four: it refers to module/three, which is not rolled back, so it is left alone too. See the message there, then run the rollback again.',
  )
  expect([report?.planDigest, report?.failures[0]?.message]).toEqual([
    preview?.planDigest,
    '1 definition is blocked, so it was not rolled back. 2 more were left alone, because they refer to a definition that is not rolled back. Nothing else was stopped. See the message of each definition for what to do.',
  ])
})

describe('beside it', () => {
  test('what the instance lacks is not created, and what the checkout lacks is not touched', async () => {
    const sim = await instance()
    await publish(sim, 'A', { ...of('A'), 'gone.view.json': viewText('A') })
    sim.console.delete('view', 'gone')
    await publish(sim, 'B', { ...of('B'), 'new.view.json': viewText('B') })
    const before = liveIs(sim, 'view', 'new')
    const report = await rollBack(sim, { ...of('A'), 'gone.view.json': viewText('A') })
    expect(reported(report)).toEqual({
      rows: [
        'module/two rollback published 3',
        'view/gone create skipped (not-found) -',
        'view/one rollback published 3',
      ],
      failures: [],
    })
    expect(report?.entries['view/gone']?.message).toContain('A rollback creates nothing.')
    expect([held(sim, 'view', 'gone'), liveIs(sim, 'view', 'new')]).toEqual([null, before])
  })

  test('a definition of another repository is not touched', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    await publish(sim, 'C', { 'two.module.json': moduleText('C') })
    const past: Past = {
      ...nothingSince,
      compare: async (base) =>
        commits.C.startsWith(base) ? { order: 'no-such-commit' } : { order: 'behind' },
    }
    expect(reported(await rollBack(sim, of('A'), { past }))).toEqual({
      rows: ['module/two blocked blocked (other-repository) -', 'view/one rollback published 3'],
      failures: ['blocked'],
    })
  })

  test('that nobody knows the order of commits stops nothing, and goes without a warning', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    const past: Past = { ...nothingSince, compare: async () => ({ order: 'unknown', why: 'GitHub is down' }) }
    const report = await rollBack(sim, of('A'), { past, runAttempt: '2' })
    expect([reported(report).rows, report?.warnings]).toEqual([
      ['module/two rollback published 3', 'view/one rollback published 3'],
      [],
    ])
  })

  test('only what `only` names goes back, and only that is on hold', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    await rollBack(sim, of('A'), { inputs: { only: 'view/*' } })
    expect(reported(await publish(sim, 'C', of('B'))).rows).toEqual([
      'module/two unchanged unchanged 2',
      'view/one held skipped (rolled-back) 3',
    ])
  })

  test('a definition that pins a version that is left is named', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    const { arn } = sim.console.find('view', 'one')
    const pinning = {
      'three.module.json': moduleText(`see ${arn}:2`),
      'four.module.json': moduleText(`${arn}:21`),
    }
    await publish(sim, 'B', { ...of('B'), ...pinning })
    const report = await rollBack(sim, { ...of('A'), ...pinning })
    expect(report?.warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'pins-left-version module/three goes on with version 2 of view/one, which this rollback leaves, because it refers to it by its number. Change the number, or roll back that definition too. Flows may do the same; this action does not read them.',
    ])
  })
})

describe('where a hold cannot be left', () => {
  test('a version made by hand holds the content already: red, and said', async () => {
    const sim = await instance()
    await publish(sim, 'A', of('A'))
    await publish(sim, 'B', of('B'))
    sim.console.publish('view', 'one', inConsole('view', 'A'))
    sim.console.createVersion('view', 'one', 'by hand')
    const report = await rollBack(sim, of('A'))
    expect(reported(report)).toEqual({
      rows: ['module/two rollback published 3', 'view/one rollback failed (publish-failed) 3'],
      failures: ['hold-not-left'],
    })
    expect(report?.failures[0]?.message).toContain('may bring back version 2')
  })
})

test('a half-published change is kept, and on hold until its file changes', async () => {
  const sim = await instance()
  await publish(sim, 'A', of('A'))
  sim.switches.deny.push('connect:CreateViewVersion', 'connect:CreateContactFlowModuleVersion')
  await publish(sim, 'B', of('B'))
  sim.switches.deny.length = 0
  const report = await rollBack(sim, of('A'))
  expect(reported(report).rows).toEqual(['module/two rollback published 3', 'view/one rollback published 3'])
  const warned = Object.values(report?.entries ?? {}).map(({ kept, warnings }) => [
    kept,
    ...warnings.map(({ code }) => code),
  ])
  expect(warned).toEqual([
    [2, 'rollback-over-unversioned'],
    [2, 'rollback-over-unversioned'],
  ])
  const merge = await publish(sim, 'C', of('B'), { inputs: { 'overwrite-drift': 'true' } })
  expect(reported(merge)).toEqual({
    rows: ['module/two held skipped (rolled-back) 3', 'view/one held skipped (rolled-back) 3'],
    failures: [],
  })
  expect(merge?.entries['view/one']?.message).toBe(
    `view/one: a rollback left version 2 and restored version 3 (commit ${'a'.repeat(12)}). The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`,
  )
  expect(reported(await publish(sim, 'C', of('C'))).rows).toEqual([
    'module/two update published 4',
    'view/one update published 4',
  ])
})

test('a fix over a console edit after a rollback names the version that the rollback made', async () => {
  const sim = await instance()
  await publish(sim, 'A', of('A'))
  await publish(sim, 'B', of('B'))
  await rollBack(sim, of('A'))
  sim.console.publish('module', 'two', inConsole('module', 'X'))
  const fixed = await publish(sim, 'C', { 'two.module.json': moduleText('C') })
  expect(reported(fixed)).toEqual({ rows: ['module/two update published 5'], failures: [] })
  const warnings = fixed?.entries['module/two']?.warnings.map(({ message }) => message) ?? []
  expect(warnings).toEqual([expect.stringContaining('what is live is not version 3 (commit aaaaaaaaaaaa).')])
})

test('what refers to a definition that two files have is left alone', async () => {
  const files = (words: string) => ({
    'two.module.json': moduleText(words),
    'three.module.json': callerText(words, ['${module/two}']),
  })
  const sim = await instance()
  await publish(sim, 'A', files('A'))
  await publish(sim, 'B', files('B'))
  const copy = JSON.stringify({ Name: 'two', ...JSON.parse(moduleText('A')) })
  const report = await rollBack(sim, { ...files('A'), 'copy.module.json': copy })
  expect(reported(report)).toEqual({
    rows: [
      'copy.module.json null invalid (invalid-definition) -',
      'module/three rollback skipped (dependency) -',
      'two.module.json null invalid (invalid-definition) -',
    ],
    failures: ['invalid-definition'],
  })
})

test('a pattern of only that the older checkout has nothing for stops nothing, unless none matches', async () => {
  const sim = await instance()
  await publish(sim, 'A', of('A'))
  await publish(sim, 'B', of('B'))
  const some = await rollBack(sim, of('A'), { inputs: { only: 'view/one\nmodule/newer' } })
  expect(reported(some)).toEqual({ rows: ['view/one rollback published 3'], failures: [] })
  expect(some?.notices).toContain(
    'The pattern "module/newer" of the input only matches nothing in this checkout, which may be older than what it is to match.',
  )
  const none = await rollBack(sim, of('A'), { inputs: { only: 'module/newer' } })
  expect(reported(none).failures).toEqual(['only-matches-nothing'])
})
