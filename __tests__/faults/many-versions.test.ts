import { afterAll, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/index.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { untruths } from '../support/truth.js'

/** Requests and simulated seconds where a view or module has many versions, or odd ones. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const kinds = ['view', 'module'] as const
/** The service's default quota, in calls a second of each operation. */
const rate = { requestsPerSecond: 2 }

/** A was published, and then a version with each description was made by hand of what was live. */
async function withVersions(kind: Kind, descriptions: readonly (string | undefined)[]) {
  // Pages as large as the service allows: 100 versions of a view, 1,000 of a module.
  const desk = await desks.published(kind, { pageSize: 1_000 })
  for (const description of descriptions) desk.sim.console.createVersion(kind, 'desk', description)
  desk.sim.clearCalls()
  return desk
}

/** Calls that read or list the definition's versions and states. */
function reads(sim: Simulator, kind: Kind) {
  const count = (name: string) => sim.calls.filter(({ operation }) => operation === name).length
  const { describe: described, versions } = operationsOf[kind]
  return { [described]: count(described), [versions]: count(versions) }
}

const many = Array.from({ length: 4_999 }, () => 'by hand')

/** For each kind the calls of a publish, of the unchanged run after it, and the seconds of the publish at most. */
const budgets: readonly (readonly [Kind, object, object, number])[] = [
  ['view', { DescribeView: 5, ListViewVersions: 50 }, { DescribeView: 2, ListViewVersions: 0 }, 24],
  [
    'module',
    { DescribeContactFlowModule: 7, ListContactFlowModuleVersions: 16 },
    { DescribeContactFlowModule: 2, ListContactFlowModuleVersions: 0 },
    7,
  ],
]

test.each(budgets)(
  '%s with 5,000 versions: a publish reads %o, an unchanged run %o',
  async (kind, first, then, most) => {
    const { repository, sim, clock } = await withVersions(kind, many)
    repository.commit('B')
    const started = clock.now()
    const report = await repository.publish(rate)
    expect(reported(report, repository.key)).toMatchObject({
      entry: ['update', 'published', 5_001],
      previous: 5_000,
      failures: [],
      warnings: [],
    })
    expect(reads(sim, kind)).toEqual(first)
    expect((clock.now() - started) / 1_000).toBeLessThan(most)
    expect(report && untruths(sim, report)).toEqual([])
    sim.clearCalls()
    const again = clock.now()
    expect((await repository.publish(rate))?.entries[repository.key]?.status).toBe('unchanged')
    expect(reads(sim, kind)).toEqual(then)
    expect(clock.now() - again).toBe(0)
  },
)

const [hash, commit] = ['a'.repeat(64), 'b'.repeat(12)]
/** What people and other tools write, and what almost is a marker. */
const forms: readonly (string | undefined)[] = [
  undefined,
  'by hand',
  ' ',
  `commit ${commit}`,
  `content sha256:${hash}`,
  `commit ${commit} - content sha512:${hash}${hash}`,
  `commit ${commit} - content sha256:${hash.slice(1)}`,
  `commit ${commit.toUpperCase()} - content sha256:${hash.toUpperCase()}`,
  `commit ${commit} - content sha256:${hash} and more`,
  `commit ${commit} - restores sha256:${hash}x`,
  `source sha256:${hash} - commit ${commit}`,
  `kept before ${commit}`,
  '𝕍𝕖𝕣𝕤𝕚𝕠𝕟 ',
  'x'.repeat(500),
]

/** 200 versions of every form, of which every third was deleted since. */
async function withOddVersions(kind: Kind) {
  const desk = await withVersions(
    kind,
    Array.from({ length: 200 }, (_, index) => forms[index % forms.length]),
  )
  const resource = desk.sim.console.find(kind, 'desk')
  const left = resource.versions.filter(({ number }) => number % 3 !== 0 || number === 201)
  resource.versions.splice(0, resource.versions.length, ...(left as never[]))
  return desk
}

describe.each<Kind>(kinds)('%s with 200 odd versions and gaps', (kind) => {
  test('the next publish is version 202, for the price of any other', async () => {
    const { repository, sim, clock } = await withOddVersions(kind)
    repository.commit('B')
    const started = clock.now()
    const report = await repository.publish(rate)
    expect(reported(report, repository.key)).toEqual({
      entry: ['update', 'published', 202],
      live: true,
      previous: 201,
      failures: [],
      warnings: [],
      published: 'true',
      number: 202,
      publishedVersions: [202],
    })
    expect(Object.values(reads(sim, kind))).toEqual(kind === 'view' ? [5, 2] : [7, 3])
    expect((clock.now() - started) / 1_000).toBeLessThan(2)
    expect(report && untruths(sim, report)).toEqual([])
  })

  test('what is live and unchanged makes no version', async () => {
    const { repository, sim } = await withOddVersions(kind)
    const report = await repository.publish(rate)
    expect(reported(report, repository.key)).toMatchObject({
      entry: ['unchanged', 'unchanged', 201],
      failures: [],
      warnings: [],
    })
    expect(sim.writes()).toEqual([])
  })

  test('the answer of the version is lost: it is found among them', async () => {
    const { repository, sim, clock } = await withOddVersions(kind)
    repository.commit('B')
    sim.prime({ operation: operationsOf[kind].createVersion, fault: 'reset-after' })
    const started = clock.now()
    const report = await repository.publish(rate)
    expect(reported(report, repository.key)).toMatchObject({
      entry: ['update', 'published', 202],
      failures: [],
      warnings: [],
    })
    expect(sim.console.find(kind, 'desk').highest).toBe(202)
    expect((clock.now() - started) / 1_000).toBeLessThan(5)
    expect(report && untruths(sim, report)).toEqual([])
  })
})
