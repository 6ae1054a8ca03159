import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import type { CommitComparison } from '../../src/ports/github.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository } from '../support/desk-repository.js'
import { type InProcess, jumpClock } from '../support/in-process.js'
import { nothingSince, type Past } from '../support/past.js'

/** An older commit must not go over a newer one, and where the order is not known that is said. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function repositoryOf(kind: Kind, managed = ''): Promise<DeskRepository> {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now() })
  running.push(sim)
  return new DeskRepository(sim, kind, clock, managed)
}

const update = { view: 'UpdateViewContent', module: 'UpdateContactFlowModuleContent' } as const
const tag = { ref: { type: 'tag', name: 'v1' } } as const

function summary(report: Report | null, key: string) {
  const entry = report?.entries[key]
  return {
    entry: [entry?.action, entry?.status, entry?.reason],
    failures: report?.failures.map(({ code }) => code),
    warnings: [...(entry?.warnings ?? []), ...(report?.warnings ?? [])].map(({ code }) => code),
  }
}

/** Commits 1 to 3 hold A, B and C; C is published. */
async function published(
  kind: Kind,
  managed: string,
): Promise<{ repository: DeskRepository; commits: readonly string[] }> {
  const repository = await repositoryOf(kind, managed)
  const commits = [repository.commit('A')]
  await repository.publish()
  commits.push(repository.commit('B'), repository.commit('C'))
  await repository.publish()
  return { repository, commits }
}

const answering = (order: CommitComparison, more: Partial<Past> = {}): Past => ({
  ...nothingSince,
  compare: async () => order,
  ...more,
})
const silent = answering({ order: 'unknown', why: 'GitHub answered 500' })
const foreign = answering({ order: 'no-such-commit' })

describe.each<[Kind, string]>([
  ['view', ''],
  ['module', ''],
  ['module', 'B'],
  ['module', 'C'],
])('%s, with a contract in files of: "%s"', (kind, managed) => {
  const key = `${kind}/desk`

  test.each([0.7, 3])(
    'a describe that is %s s out of date does not let an older commit over a newer one that the list shows',
    async (seconds) => {
      const repository = await repositoryOf(kind, managed)
      const first = repository.commit('A')
      await repository.publish()
      repository.sim.switches.describeLag = { seconds }
      const second = repository.commit('B')
      repository.commit('C')
      await repository.publish()
      const report = await repository.publish({ commit: second, runAttempt: '2' })
      expect(summary(report, key)).toEqual({
        entry: ['update', 'skipped', 'superseded'],
        failures: [],
        warnings: [],
      })
      expect(repository.state()).toEqual({ live: 'C', versions: ['A', 'C'] })
      expect(first).not.toBe(second)
    },
  )

  test('an update that lands over a newer commit’s version says so', async () => {
    const repository = await repositoryOf(kind, managed)
    repository.commit('A')
    await repository.publish()
    const older = repository.commit('B')
    const newer = repository.commit('C')
    repository.sim.hook({ operation: update[kind] }, async () => {
      await repository.publish({ commit: newer })
    })
    const report = await repository.publish({ commit: older })
    expect(summary(report, key)).toEqual({
      entry: ['update', 'published', null],
      failures: [],
      warnings: ['overtook-newer'],
    })
    const [warning] = report?.entries[key]?.warnings ?? []
    expect(warning?.message).toContain(newer.slice(0, 12))
    expect(warning?.message).toContain(older.slice(0, 12))
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'C', 'B'] })
  })

  const unknown: readonly [string, Partial<InProcess>, ReturnType<typeof summary>][] = [
    [
      'the first attempt of a push publishes, with a warning',
      {},
      { entry: ['update', 'published', null], failures: [], warnings: ['age-unknown'] },
    ],
    [
      'a repeated attempt is blocked',
      { runAttempt: '2' },
      { entry: ['blocked', 'blocked', 'age-unknown'], failures: ['blocked'], warnings: [] },
    ],
    [
      'a tag is blocked',
      { event: tag },
      { entry: ['blocked', 'blocked', 'age-unknown'], failures: ['blocked'], warnings: [] },
    ],
    [
      'a tag publishes where older commits may',
      { event: tag, inputs: { 'allow-older': 'true' } },
      { entry: ['update', 'published', null], failures: [], warnings: ['age-unknown'] },
    ],
    [
      'a plan warns',
      { event: tag, inputs: { mode: 'plan', observe: 'describe' } },
      { entry: ['update', 'planned', null], failures: [], warnings: ['age-unknown'] },
    ],
  ]
  test.each(unknown)('where GitHub cannot compare, %s', async (_, more, wanted) => {
    const { repository, commits } = await published(kind, managed)
    const report = await repository.publish({ commit: commits[1] ?? '', past: silent, ...more })
    expect(summary(report, key)).toEqual(wanted)
    const reasons = [...(report?.warnings ?? []), report?.entries[key] ?? {}].map(
      (each) => 'message' in each && each.message,
    )
    expect(reasons.join()).toContain('GitHub answered 500')
  })

  const elsewhere: readonly [string, Partial<InProcess>, ReturnType<typeof summary>][] = [
    [
      'a push is blocked',
      {},
      { entry: ['blocked', 'blocked', 'other-repository'], failures: ['blocked'], warnings: [] },
    ],
    [
      'a plan warns',
      { inputs: { mode: 'plan', observe: 'describe' } },
      { entry: ['blocked', 'blocked', 'other-repository'], failures: [], warnings: [] },
    ],
    [
      'a push publishes where older commits may',
      { inputs: { 'allow-older': 'true' } },
      { entry: ['update', 'published', null], failures: [], warnings: [] },
    ],
  ]
  test.each(elsewhere)('where another repository publishes the same name, %s', async (_, more, wanted) => {
    const { repository, commits } = await published(kind, managed)
    const report = await repository.publish({ commit: commits[1] ?? '', past: foreign, ...more })
    expect(summary(report, key)).toEqual(wanted)
  })

  describe('a name that was deleted or renamed since', () => {
    const attempts: readonly [string, Partial<InProcess>, readonly unknown[]][] = [
      [
        'is not created again by a repeated attempt',
        { runAttempt: '2' },
        ['create', 'skipped', 'superseded'],
      ],
      ['is created by a first attempt', {}, ['create', 'published', null]],
      [
        'is not created where the branch cannot be read',
        { runAttempt: '2', past: silent },
        ['blocked', 'blocked', 'age-unknown'],
      ],
    ]
    test.each(attempts)('%s', async (_, more, entry) => {
      const { repository, commits } = await published(kind, managed)
      repository.sim.console.rename(kind, 'desk', 'counter')
      const report = await repository.publish({ commit: commits[1] ?? '', ...more })
      expect(summary(report, key).entry).toEqual(entry)
    })

    test('is created by a repeated attempt of the newest commit', async () => {
      const { repository } = await published(kind, managed)
      repository.sim.console.delete(kind, 'desk')
      const report = await repository.publish({ runAttempt: '2' })
      expect(summary(report, key).entry).toEqual(['create', 'published', null])
    })
  })
})
