import { afterAll, describe, expect, test } from '@jest/globals'
import type { Switches } from '../../simulator/switches.js'
import { ClockedDesks, reported } from '../support/clocked-desk.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { rollBack, words } from '../support/desk-rollback.js'

/** Lists of versions lag for minutes: what a rollback left must be known to runs that follow at once. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const lag: Partial<Switches> = { listLag: { seconds: 180 } }

const settings: readonly (readonly [title: string, Partial<Switches>])[] = [
  ['version and description', { ...lag, describeTellsVersion: true }],
  ['the number alone', { ...lag, describeTellsVersion: 'number' }],
  ['nothing', { ...lag, describeTellsVersion: false }],
]

describe.each<Kind>(['view', 'module'])('%s, lists lag 180 s', (kind) => {
  describe.each(settings)('describing what is live shows %s', (_, switches) => {
    test('bad, rolled back, and an unrelated merge, all within a minute: held', async () => {
      const { repository } = await desks.published(kind, switches)
      repository.commit('B')
      await repository.publish()
      const back = reported(await rollBack(repository, repository.commits[0] ?? ''), repository.key)
      expect([back?.entry, back?.failures]).toEqual([['rollback', 'published', 3], []])
      repository.commit()
      for (const inputs of [{}, { 'overwrite-drift': 'true' }]) {
        const merge = reported(await repository.publish({ inputs }), repository.key)
        expect([merge?.entry, merge?.failures]).toEqual([['held', 'skipped', 3], []])
      }
      expect([repository.state().live, words(repository)]).toEqual(['A', 'content content restores'])
    })

    test('bad, and rolled back while describing lags too: the bad content does not stay live', async () => {
      const { repository } = await desks.published(kind, { ...switches, describeLag: { seconds: 20 } })
      repository.commit('B')
      await repository.publish()
      const back = reported(await rollBack(repository, repository.commits[0] ?? ''), repository.key)
      expect([back?.entry, back?.failures]).toEqual([['rollback', 'published', 3], []])
      expect([repository.state().live, words(repository)]).toEqual(['A', 'content content restores'])
    })

    test('the same rollback twice: one version, and nothing to do', async () => {
      const { repository } = await desks.published(kind, switches)
      repository.commit('B')
      await repository.publish()
      for (let run = 0; run < 2; run += 1) {
        const { failures, number } =
          reported(await rollBack(repository, repository.commits[0] ?? ''), repository.key) ?? {}
        expect([failures, number]).toEqual([[], 3])
      }
      expect(words(repository)).toBe('content content restores')
    })

    test('the revert of a change that was rolled back is unchanged', async () => {
      const { repository } = await desks.published(kind, switches)
      repository.commit('B')
      await repository.publish()
      await rollBack(repository, repository.commits[0] ?? '')
      repository.commit('A')
      const { failures } = reported(await repository.publish(), repository.key) ?? {}
      expect(failures).toEqual([])
      expect(repository.state().live).toBe('A')
    })
  })
})
