import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository } from '../support/desk-repository.js'
import { reportedOf, rollBack } from '../support/desk-rollback.js'
import { untruths } from '../support/truth.js'

/**
 * A replica makes a version of what was live before, and the service does not compare checksums: the version has our
 * marker and holds something else. No later run may report its number.
 */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

const operation = 'CreateContactFlowModuleVersion'

/** C was published; the next version that is made holds C, regardless of what is live. */
async function prepared(kind: Kind): Promise<DeskRepository> {
  const switches = { moduleVersionChecksumChecked: false, viewVersionChecksumChecked: false }
  const sim = await startSimulator({ throttle: false, switches })
  running.push(sim)
  const repository = new DeskRepository(sim, kind)
  repository.commit('C')
  await repository.publish()
  sim.switches.replicaFreezesOld = 1
  return repository
}

function summary(report: Report | null, key: string) {
  const entry = report?.entries[key]
  return {
    status: entry?.status,
    version: entry?.version,
    failures: report?.failures.map(({ code }) => code),
    warnings: entry?.warnings.map(({ code }) => code),
  }
}

/** Every number that a run gives to others for the definition is of a version that holds it. */
async function expectSound(repository: DeskRepository, report: Report | null): Promise<void> {
  expect(report && untruths(repository.sim, report)).toEqual([])
}

// The service makes no second version of what a view's highest one holds, and that is what was live before.
test('view: a replica that answers the version from before is asked again', async () => {
  const repository = await prepared('view')
  repository.commit('B')
  const report = await repository.publish()
  expect(summary(report, repository.key)).toEqual({
    status: 'published',
    version: 2,
    failures: [],
    warnings: [],
  })
  expect(repository.state()).toEqual({ live: 'B', versions: ['C', 'B'] })
  await expectSound(repository, report)
})

test.each<Kind>(['view', 'module'])(
  '%s: a replica that answers the old version to the end: nothing is said against that one, and the next run makes the version',
  async (kind) => {
    const repository = await prepared(kind)
    const { sim } = repository
    Object.assign(sim.switches, { moduleVersionsDeduplicate: true, replicaFreezesOld: 9_999 })
    repository.commit('B')
    expect(summary(await repository.publish(), repository.key)).toEqual({
      status: 'failed',
      version: null,
      failures: ['old-version-answered'],
      warnings: [],
    })
    expect(repository.state()).toEqual({ live: 'B', versions: ['C'] })
    sim.endLags()
    const report = await repository.publish({ runAttempt: '2' })
    expect(summary(report, repository.key)).toEqual({
      status: 'published',
      version: 2,
      failures: [],
      warnings: [],
    })
    await expectSound(repository, report)
  },
)

test.each<Kind>(['view', 'module'])(
  '%s: what is to be kept is kept, or nothing is replaced',
  async (kind) => {
    const repository = await prepared(kind)
    repository.edit('A')
    repository.edit('X')
    repository.commit('B')
    const report = await repository.publish()
    await expectSound(repository, report)
    expect(repository.state()).toEqual({ live: 'B', versions: ['C', 'A', 'X', 'B'] })
    expect(report?.entries[repository.key]?.kept).toBe(3)
    const [bad, ...others] = report?.entries[repository.key]?.warnings.toReversed() ?? []
    expect([bad?.code, others.map(({ code }) => code)]).toEqual(['bad-version', ['overwrites-console-edit']])
    expect(bad?.message).toContain('version 2 was made to keep what was live, but does not hold that')
  },
)

test.each<[Kind, string[], number[]]>([
  ['view', ['old-version-answered'], [2]],
  ['module', ['not-kept'], [2, 3]],
])(
  '%s: where it cannot be kept nothing is replaced, and each version that was made is named',
  async (kind, failures, made) => {
    const repository = await prepared(kind)
    repository.sim.switches.replicaFreezesOld = 9_999
    repository.edit('A')
    repository.edit('X')
    repository.commit('B')
    const report = await repository.publish()
    expect(summary(report, repository.key)).toMatchObject({ status: 'failed', version: null, failures })
    expect(repository.state()).toEqual({ live: 'X', versions: ['C', ...made.map(() => 'A')] })
    const messages = report?.entries[repository.key]?.warnings.map(({ message }) => message) ?? []
    expect(messages.slice(-made.length)).toEqual(
      made.map((version) => expect.stringContaining(`version ${version} was made to keep what was live`)),
    )
  },
)

describe('module', () => {
  const kind = 'module'
  const [bad, sound] = [2, 3]

  test('the run that made it makes a sound one too, and reports both', async () => {
    const repository = await prepared(kind)
    repository.commit('B')
    const report = await repository.publish()
    expect(summary(report, repository.key)).toEqual({
      status: 'published',
      version: sound,
      failures: [],
      warnings: ['bad-version'],
    })
    expect(report?.entries[repository.key]?.warnings[0]?.message).toContain(`version ${bad} was made`)
    await expectSound(repository, report)
    repository.commit()
    expect(summary(await repository.publish(), repository.key)).toEqual({
      status: 'unchanged',
      version: sound,
      failures: [],
      warnings: [],
    })
  })

  const cuts: readonly [string, (sim: Simulator, dead: { now: boolean }) => void][] = [
    [
      'the quota was full',
      (sim) => {
        sim.switches.maxVersionsOf = { desk: bad }
      },
    ],
    [
      'the service failed',
      (sim) => sim.prime({ operation, nth: 2, times: 99, fault: { error: 'AccessDeniedException' } }),
    ],
    [
      'the run was killed',
      (sim, dead) =>
        sim.hook({ operation, when: 'after' }, () => {
          dead.now = true
        }),
    ],
  ]
  const readers: readonly [string, (repository: DeskRepository) => Promise<Report | null>, string][] = [
    ['the same commit', (repository) => repository.publish({ runAttempt: '2' }), 'B'],
    [
      'the next commit, which changes something else',
      (repository) => {
        repository.commit()
        return repository.publish()
      },
      'B',
    ],
    [
      'the revert',
      (repository) => {
        repository.commit('C')
        return repository.publish()
      },
      'C',
    ],
    ['a tag on it', (repository) => repository.publish({ event: { ref: { type: 'tag', name: 'v1' } } }), 'B'],
  ]
  test.each(cuts.flatMap(([cut, arrange]) => readers.map((reader) => [cut, ...reader, arrange] as const)))(
    'no sound one could be made because %s: %s makes it',
    async (_cut, _reader, read, live, arrange) => {
      const repository = await prepared(kind)
      const { sim } = repository
      repository.commit('B')
      const dead = { now: false }
      arrange(sim, dead)
      const first = await repository.publish({ dead: () => dead.now })
      // A killed run reports nothing; any other says that it failed, and no number.
      const reported = first && [first.entries[repository.key]?.version, first.failures.length > 0]
      expect(reported).toEqual(dead.now ? null : [null, true])
      sim.clearFaults()
      sim.switches.maxVersionsOf = {}
      const report = await read(repository)
      expect(report?.failures).toEqual([])
      expect(report?.entries[repository.key]?.version).toBeGreaterThan(bad)
      await expectSound(repository, report)
      expect(repository.state().live).toBe(live)
    },
  )
})

describe('a module’s rollback whose versions both hold what it left', () => {
  const broken = async () => {
    const repository = await prepared('module')
    repository.sim.switches.replicaFreezesOld = 0
    repository.commit('B')
    await repository.publish()
    repository.sim.switches.replicaFreezesOld = 9_999
    const report = await rollBack(repository, repository.commits[0] ?? '')
    expect(summary(report, repository.key)).toEqual({
      status: 'failed',
      version: null,
      failures: ['version-differs'],
      warnings: ['bad-version', 'bad-version'],
    })
    expect(repository.state()).toEqual({ live: 'C', versions: ['C', 'B', 'B', 'B'] })
    repository.sim.switches.replicaFreezesOld = 0
    return repository
  }

  test('is a hold all the same, and none of their numbers is given out', async () => {
    const repository = await broken()
    repository.commit()
    const report = await repository.publish()
    expect(reportedOf(report, repository)).toEqual({
      row: 'held skipped (rolled-back)',
      ...{ version: null, number: null, failures: [], warnings: [] },
    })
    expect(report?.entries[repository.key]?.message).toBe(
      `module/desk: a rollback left version 2 (commit ${'0'.repeat(11)}2) and restored commit ${'0'.repeat(11)}1. Version 4, which it made, has other content: do not use it. The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`,
    )
    await expectSound(repository, report)
  })

  test('the merged revert makes a sound version', async () => {
    const repository = await broken()
    repository.commit('C')
    const report = await repository.publish()
    expect(reportedOf(report, repository)).toMatchObject({ row: 'version published', version: 5, number: 5 })
    await expectSound(repository, report)
  })

  test('the rollback is finished by running it again', async () => {
    const repository = await broken()
    const report = await rollBack(repository, repository.commits[0] ?? '')
    expect(reportedOf(report, repository)).toMatchObject({ row: 'rollback published', version: 5, number: 5 })
    repository.commit()
    const next = await repository.publish()
    expect(reportedOf(next, repository)).toMatchObject({ row: 'held skipped (rolled-back)', version: 5 })
    await expectSound(repository, next)
  })
})

test.each([
  ['content', 4],
  ['live', 4],
  ['refused', 5],
] as const)(
  'a console edit directly before the version of a rollback, where reading a version gives %s: what is live is not called restored',
  async (moduleVersionReadable, version) => {
    const switches = { moduleVersionChecksumChecked: false, moduleVersionReadable }
    const sim = await startSimulator({ throttle: false, switches })
    running.push(sim)
    const repository = new DeskRepository(sim, 'module')
    for (const words of ['A', 'B']) {
      repository.commit(words)
      await repository.publish()
    }
    sim.hook({ operation }, () => repository.edit('X'))
    const report = await rollBack(repository, repository.commits[0] ?? '')
    const { row, number } = reportedOf(report, repository) ?? {}
    expect({ row, number, live: repository.state().live }).toEqual({
      ...{ row: 'rollback published', number: version, live: 'A' },
    })
    await expectSound(repository, report)
  },
)
