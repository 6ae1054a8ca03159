import { afterAll, describe, expect, test } from '@jest/globals'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { untruths } from '../support/truth.js'

/** Only the approved digest may run, describes lag, and answers of the run's own writes are lost. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const lost = ['reset-after', 'error-500-after', 'timeout-after', 'reset-before', 'http-500'] as const
const kinds = ['view', 'module'] as const
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

async function approved(kind: Kind, seconds: number) {
  const desk = await desks.published(kind, { describeLag: { seconds } })
  desk.repository.commit('B')
  const plan = await desk.repository.publish({ inputs: { mode: 'plan', observe: 'describe' } })
  const inputs = { 'expected-plan-digest': plan?.planDigest ?? '' }
  return { ...desk, inputs }
}

describe.each(kinds.flatMap((kind) => [0, 0.7, 3].map((seconds) => ({ kind, seconds }))))(
  '$kind, describes $seconds s behind',
  ({ kind, seconds }) => {
    const operations = operationsOf[kind]

    test.each(lost)('the answer of the update is lost (%s): published', async (fault) => {
      const { repository, sim, inputs } = await approved(kind, seconds)
      sim.prime({ operation: operations.update, fault })
      const report = await repository.publish({ inputs, requestTimeout: 150 })
      expect(reported(report, repository.key)).toEqual(published)
      expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
      expect(report && untruths(sim, report)).toEqual([])
    })

    test('every answer of the update is lost: another attempt uses the digest again', async () => {
      const { repository, sim, inputs, clock } = await approved(kind, seconds)
      sim.prime({ operation: operations.update, times: 99, fault: 'reset-before' })
      const first = await repository.publish({ inputs })
      expect(reported(first, repository.key)?.failures).toEqual(['update-unknown'])
      sim.clearFaults()
      await clock.sleep(60_000)
      const second = await repository.publish({ inputs, runAttempt: '2' })
      expect(reported(second, repository.key)).toEqual(published)
      expect(second && untruths(sim, second)).toEqual([])
    })

    test('the run is killed after its update: what is left is another plan, which can be approved', async () => {
      const { repository, sim, inputs, clock } = await approved(kind, seconds)
      const dead = { now: false }
      sim.hook({ operation: operations.createVersion }, () => {
        dead.now = true
      })
      sim.prime({ operation: operations.createVersion, fault: 'reset-before' })
      expect(await repository.publish({ inputs, dead: () => dead.now })).toBeNull()
      sim.clearFaults()
      await clock.sleep(60_000)
      sim.clearCalls()
      const second = await repository.publish({ inputs, runAttempt: '2' })
      expect(reported(second, repository.key)).toMatchObject({
        entry: ['version', 'skipped', null],
        live: true,
        failures: ['plan-changed'],
      })
      expect(sim.writes()).toEqual([])
      const left = { 'expected-plan-digest': second?.planDigest ?? '' }
      const third = await repository.publish({ inputs: left, runAttempt: '3' })
      expect(reported(third, repository.key)).toEqual({ ...published, entry: ['version', 'published', 2] })
      expect(third && untruths(sim, third)).toEqual([])
    })

    test('somebody published other content while the answer was lost: the plan is refused, and X stays', async () => {
      const { repository, sim, inputs } = await approved(kind, seconds)
      sim.hook({ operation: operations.update, when: 'after' }, () => repository.edit('X'))
      sim.prime({ operation: operations.update, fault: 'reset-after' })
      const report = await repository.publish({ inputs })
      expect(reported(report, repository.key)).toMatchObject({
        entry: ['update', 'failed', null],
        failures: ['plan-changed'],
        published: 'false',
      })
      expect(repository.state()).toEqual({ live: 'X', versions: ['A'] })
      expect(report && untruths(sim, report)).toEqual([])
    })
  },
)
