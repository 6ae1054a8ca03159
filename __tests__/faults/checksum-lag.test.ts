import { afterAll, describe, expect, test } from '@jest/globals'
import type { Switches } from '../../simulator/switches.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { untruths } from '../support/truth.js'

/** A replica that does not know new content yet refuses its checksum, under one of several names. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

type Mismatch = Switches['checksumMismatch']
const names: Readonly<Record<Kind, readonly Mismatch[]>> = {
  view: ['InvalidParameterException', 'InvalidRequestException', 'ResourceInUseException'],
  module: ['InvalidParameterException', 'InvalidRequestException'],
}
const kinds = ['view', 'module'] as const
const rows = kinds.flatMap((kind) => names[kind].map((checksumMismatch) => ({ kind, checksumMismatch })))

const published = {
  entry: ['update', 'published', 2],
  live: true,
  previous: 1,
  failures: [],
  warnings: [],
  published: 'true',
  number: 2,
  publishedVersions: [2],
}

describe.each(rows)('$kind, refused as $checksumMismatch', ({ kind, checksumMismatch }) => {
  test.each([0.7, 3, 20])('a replica that is %s s behind is waited for', async (seconds) => {
    const { repository, sim, clock } = await desks.published(kind, {
      checksumMismatch,
      checksumLag: { seconds },
    })
    repository.commit('B')
    const started = clock.now()
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual(published)
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
    expect((clock.now() - started) / 1_000).toBeLessThan(seconds + 6)
    expect(report && untruths(sim, report)).toEqual([])
  })

  test.each([0.7, 3])('a describe that is %s s behind too is no conflict: one update', async (seconds) => {
    const lags = { checksumLag: { seconds }, describeLag: { seconds } }
    const { repository, sim } = await desks.published(kind, { checksumMismatch, ...lags })
    repository.commit('B')
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual(published)
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
    expect(sim.writes().filter(({ operation }) => operation === operationsOf[kind].update).length).toBe(1)
    expect(report && untruths(sim, report)).toEqual([])
  })

  test('a replica that is 45 s behind ends the run red, and the next one makes the version', async () => {
    const { repository, sim, clock } = await desks.published(kind, {
      checksumMismatch,
      checksumLag: { seconds: 45 },
    })
    repository.commit('B')
    const started = clock.now()
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual({
      entry: ['update', 'failed', null],
      live: true,
      previous: 1,
      failures: ['version-refused'],
      warnings: [],
      published: 'false',
      number: null,
      publishedVersions: [],
    })
    const [failure] = report?.failures ?? []
    expect(failure?.reason).toBe('service-unavailable')
    expect(failure?.message).not.toMatch(/correct the definition|somebody/i)
    expect(failure?.message).toContain('The content is live already, but no version holds it yet.')
    expect((clock.now() - started) / 1_000).toBeLessThan(40)
    sim.endLags()
    expect(reported(await repository.publish({ runAttempt: '2' }), repository.key)).toEqual({
      ...published,
      entry: ['version', 'published', 2],
    })
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
  })

  test('a checksum that is refused because other content is live is a conflict: that is kept and replaced', async () => {
    const { repository, sim } = await desks.published(kind, { checksumMismatch })
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].createVersion }, () => repository.edit('X'))
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual({
      ...published,
      entry: ['update', 'published', 3],
      warnings: ['overwrites-console-edit'],
      number: 3,
      publishedVersions: [3],
    })
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'X', 'B'] })
    expect(report && untruths(sim, report)).toEqual([])
  })
})
