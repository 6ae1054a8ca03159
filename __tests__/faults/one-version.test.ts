import { afterAll, describe, expect, test } from '@jest/globals'
import type { FaultKind } from '../../simulator/http/faults.js'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Report } from '../../src/core/model/report.js'
import { DeskRepository } from '../support/desk-repository.js'
import { jumpClock } from '../support/in-process.js'
import { untruths } from '../support/truth.js'

/** Lists lag, for minutes if need be, and answers get lost: still one change makes one version of a module. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function moduleRepository(switches: Partial<Switches>): Promise<DeskRepository> {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now(), switches })
  running.push(sim)
  return new DeskRepository(sim, 'module', clock)
}

const operation = 'CreateContactFlowModuleVersion'

describe('a new module in an undisturbed run', () => {
  test.each([
    ['404', 'not-found'],
    ['400', 'invalid-request'],
  ] as const)(
    'gets one version although its list answers %s once and then lacks it for 3 s',
    async (_, error) => {
      const repository = await moduleRepository({
        createLag: { calls: 1, error, operations: ['ListContactFlowModuleVersions'] },
        listLag: { seconds: 3 },
      })
      repository.commit('A')
      const report = await repository.publish()
      expect([report?.failures, report?.entries['module/desk']?.version]).toEqual([[], 1])
      expect(repository.state()).toEqual({ live: 'A', versions: ['A'] })
    },
  )

  test.each(['DescribeContactFlowModule', 'ListContactFlowModuleVersions', operation])(
    'gets one version although each %s of its first 3 s is refused',
    async (lagging) => {
      const repository = await moduleRepository({
        createLag: { calls: 0, seconds: 3, error: 'not-found', writes: true, operations: [lagging] },
      })
      repository.commit('A')
      const report = await repository.publish()
      expect([report?.failures, report?.entries['module/desk']?.version]).toEqual([[], 1])
      expect(repository.state()).toEqual({ live: 'A', versions: ['A'] })
    },
  )
})

/** What is published, and the versions that there must be in the end. */
const changes: readonly [string, (repository: DeskRepository) => Promise<unknown>, readonly string[]][] = [
  [
    'a new module',
    async (repository) => {
      repository.commit('B')
    },
    ['B'],
  ],
  [
    'a changed module',
    async (repository) => {
      repository.commit('A')
      await repository.publish()
      repository.commit('B')
    },
    ['A', 'B'],
  ],
  [
    'a changed module whose live content is kept first',
    async (repository) => {
      repository.commit('A')
      await repository.publish()
      repository.edit('X')
      repository.commit('B')
    },
    ['A', 'X', 'B'],
  ],
  [
    'content that is live without a version',
    async (repository) => {
      repository.commit('A')
      await repository.publish()
      repository.edit('B')
      repository.commit('B')
    },
    ['A', 'B'],
  ],
]
const faults: readonly FaultKind[] = [
  'reset-after',
  'error-500-after',
  'timeout-after',
  'reset-before',
  'http-500',
]
const lags = [0, 3, 45, 180] as const
const witnesses: readonly [string, Partial<Switches>][] = [
  ['everything is answered', {}],
  ['describing answers no version', { describeTellsVersion: false }],
  ['no version can be read by its number', { moduleVersionReadable: 'not-found' }],
]

function numberOf(report: Report | null): number | null | undefined {
  return report?.entries['module/desk']?.version
}

describe.each(witnesses)('where %s', (_witness, switches) => {
  test.each(
    changes.flatMap(([change, prepare, versions]) =>
      lags.map((seconds) => [change, seconds, prepare, versions] as const),
    ),
  )(
    '%s, lists %s s behind, an answer lost in each way: one version, reported or not known, and the next run finds it',
    async (_change, seconds, prepare, versions) => {
      const prepared = await moduleRepository(switches)
      await prepare(prepared)
      for (const nth of [1, 2])
        for (const fault of faults) {
          const repository = await prepared.fork()
          running.push(repository.sim)
          repository.sim.switches.listLag = { seconds }
          repository.sim.prime({ operation, nth, fault })
          const first = await repository.publish({ requestTimeout: 150 })
          const codes = first?.failures.map(({ code }) => code) ?? []
          expect(['', 'version-unknown']).toContain(codes.join())
          const attempts = repository.sim.calls.filter((call) => call.operation === operation).length
          expect([fault, nth, first && untruths(repository.sim, first)]).toEqual([fault, nth, []])
          repository.sim.clearFaults()
          // "Seconds to several minutes": what nobody can see any other way is there in the end.
          if (switches.moduleVersionReadable || switches.describeTellsVersion === false)
            repository.sim.endLags()
          const second = await repository.publish({ runAttempt: '2' })
          expect([fault, nth, second?.failures]).toEqual([fault, nth, []])
          const { live, versions: made } = repository.state()
          // Where nobody can read what a version holds, what is live is kept once more rather than lost.
          const unsure = switches.moduleVersionReadable && made.length > versions.length
          const wanted = unsure
            ? versions.flatMap((words) => (words === 'X' ? ['X', 'X'] : [words]))
            : versions
          expect([fault, nth, live, made]).toEqual([fault, nth, 'B', wanted])
          expect(numberOf(second)).toBe(wanted.length)
          // No fault strikes a run that does not come to this call: all of them are that run.
          if (attempts < nth) break
        }
    },
    60_000,
  )
})
