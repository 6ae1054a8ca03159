import { afterAll, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import type { Simulator } from '../../simulator/index.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { untruths } from '../support/truth.js'

/** A run reports the version that it made by number, even where a read after it fails or somebody publishes next. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const failing: readonly [string, FaultKind, string][] = [
  ['a 403', { error: 'AccessDeniedException' }, 'access-denied'],
  ['a 500', 'http-500', 'service-unavailable'],
  ['a reset', 'reset-before', 'service-unreachable'],
]

/** A version of which the run reads something after it was made, and what that is. */
const reads: readonly [Kind, string, (sim: Simulator, fault: FaultKind) => void, number][] = [
  [
    'module',
    'reading version 2',
    (sim, fault) =>
      sim.prime({
        operation: operationsOf.module.describe,
        where: ({ ContactFlowModuleId }) => String(ContactFlowModuleId).endsWith(':2'),
        times: 99,
        fault,
      }),
    2,
  ],
  [
    'module',
    'listing the versions afterwards',
    (sim, fault) =>
      sim.hook({ operation: operationsOf.module.createVersion }, () =>
        sim.prime({ operation: operationsOf.module.versions, times: 99, fault }),
      ),
    2,
  ],
  [
    'view',
    'listing the versions, of which somebody else made one',
    (sim, fault) =>
      sim.hook({ operation: operationsOf.view.createVersion }, () => {
        sim.console.createVersion('view', 'desk')
        sim.console.createVersion('view', 'desk')
        sim.prime({ operation: operationsOf.view.versions, times: 99, fault })
      }),
    3,
  ],
]

describe('a version that was made', () => {
  test.each(
    reads.flatMap(([kind, read, arrange, version]) =>
      failing.map(([how, fault, code]) => ({ kind, read, how, arrange, fault, code, version })),
    ),
  )(
    '$kind: $how at $read: its number is reported, the run is red, the next one says unchanged',
    async (row) => {
      const { repository, sim } = await desks.published(row.kind)
      const { key } = repository
      repository.commit('B')
      row.arrange(sim, row.fault)
      const report = await repository.publish()
      expect(reported(report, key)).toEqual({
        entry: ['update', 'failed', row.version],
        live: true,
        previous: 1,
        failures: [row.code],
        warnings: [],
        published: 'true',
        number: row.version,
        publishedVersions: [row.version],
      })
      expect(report && untruths(sim, report)).toEqual([])
      sim.clearFaults()
      sim.clearCalls()
      const next = await repository.publish({ runAttempt: '2' })
      expect(reported(next, key)).toEqual({
        entry: ['unchanged', 'unchanged', row.version],
        live: true,
        previous: row.version,
        failures: [],
        warnings: [],
        published: 'false',
        number: row.version,
        publishedVersions: [],
      })
      expect(sim.writes()).toEqual([])
      // A view's version was verified by the answer that made it; a module's is read by the next run.
      const isVerified = sim.calls.some(({ params }) => idOf(params) === ':2')
      expect(isVerified).toBe(row.kind === 'module')
    },
  )

  test('module: it is published where no version can be read by its number, and what is live proves it', async () => {
    const { repository, sim } = await desks.published('module')
    repository.commit('B')
    reads[0]?.[2](sim, { error: 'ResourceNotFoundException' })
    expect(reported(await repository.publish(), repository.key)).toEqual(published(2))
  })
})

/** The qualifier of the resource that a call is about. */
function idOf({ ContactFlowModuleId }: Readonly<Record<string, unknown>>): string {
  return String(ContactFlowModuleId).replace(/^[^:]*/, '')
}

function published(version: number, more: object = {}) {
  return {
    entry: ['update', 'published', version],
    live: true,
    previous: 1,
    failures: [],
    warnings: [],
    published: 'true',
    number: version,
    publishedVersions: [version],
    ...more,
  }
}

const lost = ['reset-after', 'error-500-after', 'timeout-after'] as const

describe.each<Kind>(['view', 'module'])('%s: somebody publishes X after an answer was lost', (kind) => {
  const operations = operationsOf[kind]

  test.each(lost)(
    'that of the version (%s): it stays published, and what is live is not it',
    async (fault) => {
      const { repository, sim } = await desks.published(kind)
      repository.commit('B')
      sim.hook({ operation: operations.createVersion, when: 'after' }, () => repository.edit('X'))
      sim.prime({ operation: operations.createVersion, fault })
      const report = await repository.publish({ requestTimeout: 150 })
      expect(reported(report, repository.key)).toEqual(
        published(2, { live: false, warnings: ['replaced-meanwhile'] }),
      )
      expect(repository.state()).toEqual({ live: 'X', versions: ['A', 'B'] })
      expect(report && untruths(sim, report)).toEqual([])
    },
  )

  test.each(lost)('that of the update (%s): X is kept and replaced', async (fault) => {
    const { repository, sim } = await desks.published(kind)
    repository.commit('B')
    sim.hook({ operation: operations.update, when: 'after' }, () => repository.edit('X'))
    sim.prime({ operation: operations.update, fault })
    const report = await repository.publish({ requestTimeout: 150 })
    expect(reported(report, repository.key)).toEqual(published(3, { warnings: ['overwrites-console-edit'] }))
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'X', 'B'] })
    expect(report && untruths(sim, report)).toEqual([])
  })

  test('between update and version: X is kept and replaced', async () => {
    const { repository, sim } = await desks.published(kind)
    repository.commit('B')
    sim.hook({ operation: operations.createVersion }, () => repository.edit('X'))
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual(published(3, { warnings: ['overwrites-console-edit'] }))
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'X', 'B'] })
    expect(report && untruths(sim, report)).toEqual([])
  })
})

/** X is live when the run begins, and is kept as version 2; then somebody publishes other content. */
const conflicts: readonly (readonly [string, string, readonly string[]])[] = [
  ['C', 'is kept too', ['A', 'X', 'C', 'B']],
  ['B', 'is what was to be published, and gets its version', ['A', 'X', 'B']],
  ['A', 'is kept, since the highest version holds other content', ['A', 'X', 'A', 'B']],
]

describe.each<Kind>(['view', 'module'])('%s: a conflict after what was live was kept', (kind) => {
  test.each(conflicts)('%s %s', async (words, _, versions) => {
    const { repository, sim } = await desks.published(kind)
    repository.edit('X')
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].createVersion, when: 'after' }, () => repository.edit(words))
    const report = await repository.publish()
    const { entry, previous, failures, publishedVersions } = reported(report, repository.key) ?? {}
    expect({ entry: entry?.slice(1), previous, failures, publishedVersions }).toEqual({
      entry: ['published', versions.length],
      previous: 1,
      failures: [],
      publishedVersions: [versions.length],
    })
    expect(repository.state()).toEqual({ live: 'B', versions })
    expect(report && untruths(sim, report)).toEqual([])
  })
})
