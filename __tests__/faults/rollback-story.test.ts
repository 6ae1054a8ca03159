import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { operationsOf } from '../support/clocked-desk.js'
import { desk, type DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository, interruptions } from '../support/desk-repository.js'
import { reportedOf, rollBack, words } from '../support/desk-rollback.js'
import { runInProcess } from '../support/in-process.js'
import { nothingSince } from '../support/past.js'
import { untruths } from '../support/truth.js'

/** A bad change, the way back, and everything that may follow. A is good, B is bad, C is the fix, X is the console's. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function opened(kind: Kind): Promise<DeskRepository> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  return new DeskRepository(sim, kind)
}

/** What happens before a run, and what the run reports. */
interface Step {
  readonly name: string
  /** Somebody publishes it in the console. */
  readonly edit?: string
  /** A commit that changes the definition; null: one that changes something else. Absent: no commit. */
  readonly commit?: string | null
  /** A rollback to the first or the second commit. Absent: a publish of the newest commit. */
  readonly rollBackTo?: 0 | 1
  /** The push of that commit is run again. Absent: the newest one's is run. */
  readonly again?: number
  readonly row: string
  readonly version: number | null
  readonly live: string
  readonly warnings?: readonly string[]
  readonly failures?: readonly string[]
}

const held = { row: 'held skipped (rolled-back)' }
const published = { row: 'update published' }
const unchanged = { row: 'unchanged unchanged' }
const rolledBack = { row: 'rollback published' }
const rolledBackOverEdit = { edit: 'X', ...rolledBack, warnings: ['rollback-over-unversioned'] }

/** The beginning of every story. */
const bad: readonly Step[] = [
  { name: 'A is published', commit: 'A', row: 'create published', version: 1, live: 'A' },
  { name: 'B is published', commit: 'B', ...published, version: 2, live: 'B' },
]

/** @param console what becomes of the console's edit of a definition that is not on hold */
function wholeStory(console: Omit<Step, 'name'>, next: number): readonly Step[] {
  return [
    ...bad,
    { name: 'A is rolled back to', rollBackTo: 0, ...rolledBack, version: 3, live: 'A' },
    { name: 'the same again', rollBackTo: 0, ...unchanged, version: 3, live: 'A' },
    { name: 'the push of B is run again', again: 1, ...held, version: 3, live: 'A' },
    { name: 'an unrelated merge', commit: null, ...held, version: 3, live: 'A' },
    { name: 'a fix in the console', edit: 'X', commit: null, ...held, version: null, live: 'X' },
    { name: 'another unrelated merge', commit: null, ...held, version: null, live: 'X' },
    { name: 'the revert is merged', edit: 'A', commit: 'A', ...unchanged, version: 3, live: 'A' },
    { name: 'the push of B is run again after the revert', again: 1, ...held, version: 3, live: 'A' },
    { name: 'an edit in the console', ...console },
    { name: 'B again, on purpose', edit: 'A', commit: 'B', ...published, version: next, live: 'B' },
    { name: 'an unrelated merge on that', commit: null, ...unchanged, version: next, live: 'B' },
    { name: 'the fix', commit: 'C', ...published, version: next + 1, live: 'C' },
  ]
}

const edited = { edit: 'X', commit: null } as const
const drifted = { ...edited, row: 'drifted skipped (drifted)', version: 3, live: 'X' }
const overwritten = {
  ...edited,
  ...published,
  version: 5,
  live: 'A',
  warnings: ['overwrites-console-edit'],
}
const blocked = {
  ...edited,
  row: 'blocked blocked (drifted)',
  version: 3,
  live: 'X',
  failures: ['drift-found'],
}

const stories: readonly (readonly [
  name: string,
  inputs: Readonly<Record<string, string>>,
  steps: readonly Step[],
])[] = [
  ['the whole story', {}, wholeStory(drifted, 4)],
  ['the whole story', { 'overwrite-drift': 'true' }, wholeStory(overwritten, 6)],
  ['the whole story', { 'overwrite-drafts': 'true' }, wholeStory(drifted, 4)],
  ['the whole story', { 'fail-on-drift': 'true' }, wholeStory(blocked, 4)],
  [
    'rolled back, forward again, and back once more',
    {},
    [
      ...bad,
      { name: 'back', rollBackTo: 0, ...rolledBack, version: 3, live: 'A' },
      { name: 'forward: a false alarm', rollBackTo: 1, ...rolledBack, version: 4, live: 'B' },
      { name: 'an unrelated merge', commit: null, ...unchanged, version: 4, live: 'B' },
      { name: 'back again', rollBackTo: 0, ...rolledBack, version: 5, live: 'A' },
      { name: 'another unrelated merge', commit: null, ...held, version: 5, live: 'A' },
      { name: 'the fix', commit: 'C', ...published, version: 6, live: 'C' },
      { name: 'an unrelated merge on that', commit: null, ...unchanged, version: 6, live: 'C' },
    ],
  ],
  [
    'the console restored it before, and nobody made a version',
    {},
    [
      ...bad,
      { name: 'a rollback', edit: 'A', rollBackTo: 0, ...rolledBack, version: 3, live: 'A' },
      { name: 'an unrelated merge', commit: null, ...held, version: 3, live: 'A' },
    ],
  ],
  [
    'twice, and the second time further back',
    {},
    [
      ...bad,
      { name: 'C is published', commit: 'C', ...published, version: 3, live: 'C' },
      { name: 'back to B', rollBackTo: 1, ...rolledBack, version: 4, live: 'B' },
      { name: 'and to A', rollBackTo: 0, ...rolledBack, version: 5, live: 'A' },
      { name: 'an unrelated merge', commit: null, ...held, version: 5, live: 'A' },
      { name: 'the revert to B', commit: 'B', ...published, version: 6, live: 'B' },
    ],
  ],
  [
    'what was brought back on purpose is left again',
    {},
    [
      ...bad,
      { name: 'back', rollBackTo: 0, ...rolledBack, version: 3, live: 'A' },
      { name: 'the revert', commit: 'A', ...unchanged, version: 3, live: 'A' },
      { name: 'B on purpose', commit: 'B', ...published, version: 4, live: 'B' },
      { name: 'back again', rollBackTo: 0, ...rolledBack, version: 5, live: 'A' },
      { name: 'that push is run again', again: 3, ...held, version: 5, live: 'A' },
      { name: 'the first push of B is run again', again: 1, ...held, version: 5, live: 'A' },
    ],
  ],
  [
    'somebody runs the re-revert again after its first attempt died, and the rollback had kept a console edit',
    {},
    [
      ...bad,
      { name: 'back', rollBackTo: 0, ...rolledBackOverEdit, version: 4, live: 'A' },
      { name: 'the revert', commit: 'A', ...unchanged, version: 4, live: 'A' },
      {
        name: 'another attempt of the first run of B on purpose',
        commit: 'B',
        again: 3,
        ...published,
        version: 5,
        live: 'B',
      },
    ],
  ],
  [
    'the console’s edit over the bad change is kept, and the hold is left',
    { 'fail-on-drift': 'true' },
    [
      ...bad,
      { name: 'a rollback', rollBackTo: 0, ...rolledBackOverEdit, version: 4, live: 'A' },
      { name: 'an unrelated merge', commit: null, ...held, version: 4, live: 'A' },
    ],
  ],
  [
    'back to what was published last, over a console edit: nothing is left, so nothing is on hold',
    {},
    [
      ...bad,
      { name: 'a rollback to B', rollBackTo: 1, ...rolledBackOverEdit, version: 4, live: 'B' },
      { name: 'an unrelated merge', commit: null, ...unchanged, version: 4, live: 'B' },
    ],
  ],
]

function happen(
  repository: DeskRepository,
  step: Step,
  inputs: Record<string, string>,
): Promise<Report | null> {
  if (step.edit !== undefined) repository.edit(step.edit)
  if (step.commit !== undefined) repository.commit(step.commit ?? undefined)
  const commitAt = (index: number) => repository.commits[index] ?? ''
  if (step.rollBackTo !== undefined) return rollBack(repository, commitAt(step.rollBackTo), { inputs })
  if (step.again === undefined) return repository.publish({ inputs })
  return repository.publish({ inputs, commit: commitAt(step.again), runAttempt: '2' })
}

describe.each<[Kind, boolean, string]>([
  ['view', true, ''],
  ['module', false, ''],
  ['module', true, ''],
  ['module', false, 'A'],
  ['module', false, 'B'],
])('%s, whose versions deduplicate: %s, with a contract in files of: "%s"', (kind, deduplicates, managed) => {
  test.each(stories)('%s, with %j', async (_, inputs, steps) => {
    const switches = { moduleVersionsDeduplicate: deduplicates }
    const sim = await startSimulator({ throttle: false, switches })
    running.push(sim)
    const repository = new DeskRepository(sim, kind, undefined, managed)
    for (const step of steps) {
      const report = await happen(repository, step, inputs)
      const { name, row, version, live, warnings = [], failures = [] } = step
      const found = { name, ...reportedOf(report, repository), live: repository.state().live }
      expect(found).toEqual({ name, row, version, number: version, live, warnings, failures })
      expect(report && untruths(sim, report)).toEqual([])
    }
  })
})

describe.each<Kind>(['view', 'module'])('%s', (kind) => {
  test.each(interruptions)(
    'a publish that did not finish (%s) is rolled back: run again it stays on hold, and a push of it again publishes',
    async (how) => {
      const repository = await opened(kind)
      repository.commit('A')
      await repository.publish()
      const bad = repository.commit('B')
      await repository.publishHalf(how)
      await rollBack(repository, repository.commits[0] ?? '')
      expect(reportedOf(await repository.publish({ commit: bad, runAttempt: '2' }), repository)).toEqual({
        ...held,
        ...{ version: 3, number: 3, failures: [], warnings: [] },
      })
      expect(repository.state()).toEqual({ live: 'A', versions: ['A', 'B', 'A'] })
      repository.commit('A')
      await repository.publish()
      repository.commit('B')
      expect(reportedOf(await repository.publish(), repository)).toMatchObject({ ...published, version: 4 })
    },
  )
})

test.each<Kind>(['view', 'module'])(
  '%s: a push that brings back what was left, and is refused, reports no version; the next attempt publishes it',
  async (kind) => {
    const repository = await opened(kind)
    const { sim } = repository
    for (const step of bad) await happen(repository, step, {})
    await rollBack(repository, repository.commits[0] ?? '')
    repository.commit('A')
    await repository.publish()
    repository.commit('B')
    const update = { view: 'UpdateViewContent', module: 'UpdateContactFlowModuleContent' }[kind]
    sim.prime({ operation: update, times: 9, fault: { error: 'AccessDeniedException' } })
    const refused = reportedOf(await repository.publish(), repository)
    expect(refused).toMatchObject({ row: 'update failed (access-denied)', version: null, number: null })
    sim.clearFaults()
    const next = reportedOf(await repository.publish({ runAttempt: '2' }), repository)
    expect(next).toMatchObject({ ...published, version: 4, number: 4 })
  },
)

test('a fix that only leaves out a bad contract is published by a tag', async () => {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  const publish = (words: string, commit: string, more: object, event = {}) =>
    runInProcess(sim, {
      files: desk('module', words, more),
      commit: commit.repeat(40),
      runId: commit,
      event: { ...event },
      past: nothingSince,
    })
  const contract = (name: string) => ({
    Settings: { transitions: { results: [{ name, description: name }] } },
  })
  await publish('A', '1', contract('good'))
  await publish('B', '2', contract('bad'))
  const files = desk('module', 'A', contract('good'))
  const inputs = { mode: 'rollback' }
  await runInProcess(sim, { files, commit: '1'.repeat(40), event: { name: 'workflow_dispatch' }, inputs })
  const fix = await publish('B', '3', {}, { ref: { type: 'tag', name: 'v3' } })
  expect(fix?.entries['module/desk']).toMatchObject({ action: 'update', status: 'published', version: 4 })
})

test.each<Kind>(['view', 'module'])(
  '%s: a rollback that overtakes a publish stays: the publish does not go over it, and neither does the next merge',
  async (kind) => {
    const repository = await opened(kind)
    const { sim } = repository
    repository.commit('A')
    await repository.publish()
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].createVersion }, async () => {
      await rollBack(repository, repository.commits[0] ?? '')
    })
    const overtaken = await repository.publish()
    expect(reportedOf(overtaken, repository)).toMatchObject({ ...held, version: 3, failures: [] })
    expect(repository.state()).toEqual({ live: 'A', versions: ['A', 'B', 'A'] })
    repository.commit()
    expect(reportedOf(await repository.publish(), repository)).toMatchObject({ ...held, version: 3 })
  },
)

test('the description of a rollback’s version ends in its own words', async () => {
  const repository = await opened('module')
  const { sim } = repository
  for (const step of bad) await happen(repository, step, {})
  await rollBack(repository, repository.commits[0] ?? '')
  expect(words(repository)).toBe('content content restores')
  const { description } = sim.console.find('module', 'desk').versions.at(-1) ?? {}
  expect(description).toMatch(
    /^test - source sha256:([0-9a-f]{64}) - commit 000000000001 - restores sha256:\1$/,
  )
})
