import { afterAll, describe, expect, test } from '@jest/globals'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { held, untruths } from '../support/truth.js'

/** A run created a resource and made no version; somebody deletes it by hand and re-runs the failed jobs. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const kinds = ['view', 'module'] as const
const cuts = ['quota', 'denied', 'killed', 'cancelled'] as const
const rows = kinds.flatMap((kind) =>
  [false, true].flatMap((tokenAnswersDeleted) =>
    cuts.map((cut) => ({ kind, tokenAnswersDeleted, cut, runAttempt: '2' })),
  ),
)

describe.each<Kind>(kinds)('%s', (kind) => {
  test.each(rows.filter((row) => row.kind === kind))(
    '$cut, deleted tokens answered: $tokenAnswersDeleted: attempt $runAttempt creates it again',
    async ({ tokenAnswersDeleted, cut, runAttempt }) => {
      const { repository, sim, clock } = await desks.start(kind, { tokenAnswersDeleted })
      repository.commit('A')
      await repository.publishHalf(cut)
      expect(repository.state()).toEqual({ live: 'A', versions: [] })
      sim.console.delete(kind, 'desk')
      const started = clock.now()
      const report = await repository.publish({ runId: '1', runAttempt })
      expect(reported(report, repository.key)).toEqual({
        entry: ['create', 'published', 1],
        live: true,
        previous: null,
        failures: [],
        warnings: [],
        published: 'true',
        number: 1,
        publishedVersions: [1],
      })
      expect((clock.now() - started) / 1_000).toBeLessThan(5)
      expect(report && untruths(sim, report)).toEqual([])
    },
  )

  /** When the resource is deleted, and how many seconds the run may take then. */
  const moments: readonly (readonly [string, (desk: Desk) => Promise<unknown>, readonly string[], number])[] =
    [
      [
        'the same attempt runs again after it was deleted, and its token answers the deleted one',
        async ({ repository, sim }) => {
          sim.switches.tokenAnswersDeleted = true
          await repository.publishHalf('denied')
          sim.console.delete(kind, 'desk')
        },
        ['created-not-shown', 'resource-not-found'],
        125,
      ],
      [
        'it is deleted before its version is made',
        async ({ sim }) =>
          sim.hook({ operation: operationsOf[kind].createVersion }, () => sim.console.delete(kind, 'desk')),
        ['resource-not-found'],
        125,
      ],
      [
        'it is deleted, and still listed',
        async ({ repository, sim }) => {
          await repository.publishHalf('denied')
          sim.console.delete(kind, 'desk', { stillListed: true })
        },
        ['live-not-shown'],
        31,
      ],
    ]
  test.each(moments)(
    '%s: red, nothing is said to be live, and the next run creates it',
    async (_, prepare, codes, most) => {
      const desk = await desks.start(kind)
      const { repository, sim, clock } = desk
      repository.commit('A')
      await prepare(desk)
      const started = clock.now()
      const report = await repository.publish({ runId: '1' })
      expect(reported(report, repository.key)).toMatchObject({ live: null, published: 'false', warnings: [] })
      expect(codes).toContain(report?.failures.map(({ code }) => code).join())
      expect(report?.failures[0]?.message).toMatch(/deleted/)
      expect(report?.failures[0]?.message).not.toContain('is live already')
      expect((clock.now() - started) / 1_000).toBeLessThan(most)
      expect(held(sim, kind, 'desk')).toBeNull()
      sim.endLags()
      const next = await repository.publish({ runId: '2' })
      expect([next?.failures, next?.entries[repository.key]?.version]).toEqual([[], 1])
    },
  )

  test('one that is deleted while it is updated is red soon, and is not created again', async () => {
    const { repository, sim, clock } = await desks.published(kind)
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].update, when: 'after' }, () => sim.console.delete(kind, 'desk'))
    const started = clock.now()
    const report = await repository.publish()
    expect(reported(report, repository.key)).toMatchObject({ live: null, published: 'false', warnings: [] })
    expect(report?.failures[0]?.message).toMatch(/deleted/)
    expect(report?.failures[0]?.message).not.toContain('is live already')
    expect((clock.now() - started) / 1_000).toBeLessThan(36)
    expect(held(sim, kind, 'desk')).toBeNull()
  })
})

type Desk = Awaited<ReturnType<ClockedDesks['start']>>

test('module: one that is deleted just after its first version was made is not created again, and the number is reported', async () => {
  const { repository, sim } = await desks.start('module')
  repository.commit('A')
  sim.hook({ operation: operationsOf.module.createVersion, when: 'after' }, () =>
    sim.console.delete('module', 'desk'),
  )
  const report = await repository.publish()
  expect(reported(report, repository.key)).toEqual({
    entry: ['create', 'failed', 1],
    live: null,
    previous: null,
    failures: ['version-not-shown'],
    warnings: [],
    published: 'true',
    number: 1,
    publishedVersions: [1],
  })
  expect(held(sim, 'module', 'desk')).toBeNull()
})
