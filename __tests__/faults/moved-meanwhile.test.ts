import { afterAll, describe, expect, test } from '@jest/globals'
import type { Simulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import { inConsole, type DeskKind as Kind } from '../support/desk-files.js'
import { untruths } from '../support/truth.js'

/** Between the plan and the update somebody archives, renames or deletes the resource, or changes what does not count. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

interface Move {
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly move: (sim: Simulator, kind: Kind) => void
  readonly says: RegExp
}

const both = ['view', 'module'] as const
const moves: readonly Move[] = [
  {
    name: 'renamed',
    kinds: both,
    move: (sim, kind) => sim.console.rename(kind, 'desk', 'counter'),
    says: /renamed it to "counter"/,
  },
  {
    name: 'deleted',
    kinds: both,
    move: (sim, kind) => sim.console.delete(kind, 'desk'),
    says: /deleted it/,
  },
  {
    name: 'renamed, and another gets its name',
    kinds: both,
    move: (sim, kind) => {
      sim.console.rename(kind, 'desk', 'counter')
      sim.console.create(kind, 'desk', inConsole(kind, 'X'))
    },
    says: /renamed it to "counter"/,
  },
  {
    name: 'deleted, and another gets its name',
    kinds: both,
    move: (sim, kind) => {
      sim.console.delete(kind, 'desk')
      sim.console.create(kind, 'desk', inConsole(kind, 'X'))
    },
    says: /deleted it/,
  },
  {
    name: 'archived',
    kinds: ['module'],
    move: (sim) => sim.console.archive('desk'),
    says: /archived it/,
  },
]
const rows = moves.flatMap((move) => move.kinds.map((kind) => ({ ...move, kind })))

/** Runs `work` directly before the run reads what its update replaces. */
function beforeTheCheck(sim: Simulator, kind: Kind, work: () => void): void {
  const where = ({ ViewId, ContactFlowModuleId }: Readonly<Record<string, unknown>>) =>
    String(ViewId ?? ContactFlowModuleId).endsWith(':$SAVED')
  // The plan reads the draft first.
  sim.hook({ operation: operationsOf[kind].describe, where, nth: 2 }, work)
}

const digestOf = async (publish: (inputs: Record<string, string>) => Promise<Report | null>) =>
  (await publish({ mode: 'plan', observe: 'describe' }))?.planDigest ?? ''

describe.each(rows)('$kind: $name', ({ kind, move, says }) => {
  test.each([
    ['any plan', false],
    ['the approved plan only', true],
  ])('before the check (%s): nothing is written, and it says so', async (_, reviewed) => {
    const { repository, sim, clock } = await desks.published(kind)
    repository.commit('B')
    const digest = await digestOf((inputs) => repository.publish({ inputs }))
    beforeTheCheck(sim, kind, () => move(sim, kind))
    sim.clearCalls()
    const started = clock.now()
    const report = await repository.publish({ inputs: reviewed ? { 'expected-plan-digest': digest } : {} })
    expect(sim.writes()).toEqual([])
    expect(reported(report, repository.key)).toMatchObject({
      entry: ['update', 'failed', null],
      failures: ['moved-meanwhile'],
      warnings: [],
      published: 'false',
      publishedVersions: [],
    })
    expect(report?.failures[0]?.message).toMatch(says)
    expect((clock.now() - started) / 1_000).toBeLessThan(5)
    expect(report && untruths(sim, report)).toEqual([])
  })
})

const inTheWindow: readonly (readonly [string, readonly Kind[], Move['move'], string, RegExp])[] = [
  [
    'renamed',
    both,
    (sim, kind) => sim.console.rename(kind, 'desk', 'counter'),
    'moved-meanwhile',
    /renamed it to "counter"/,
  ],
  ['deleted', both, (sim, kind) => sim.console.delete(kind, 'desk'), 'resource-not-found', /was deleted/],
  ['archived', ['module'], (sim) => sim.console.archive('desk'), 'moved-meanwhile', /archived it/],
]

describe.each(
  inTheWindow.flatMap(([name, kinds, ...rest]) => kinds.map((kind) => [kind, name, ...rest] as const)),
)(
  '%s: %s between the check and the update, which no call of the service can prevent',
  (kind, _name, move, failure, says) => {
    test('it is red, says so, and makes no version', async () => {
      const { repository, sim } = await desks.published(kind)
      repository.commit('B')
      sim.hook({ operation: operationsOf[kind].update }, () => move(sim, kind))
      const report = await repository.publish()
      expect(reported(report, repository.key)).toMatchObject({
        entry: ['update', 'failed', null],
        failures: [failure],
        published: 'false',
      })
      expect(report?.failures[0]?.message).toMatch(says)
      const created: readonly string[] = [operationsOf[kind].create, operationsOf[kind].createVersion]
      expect(sim.writes().filter(({ operation }) => created.includes(operation))).toEqual([])
      expect(report && untruths(sim, report)).toEqual([])
    })
  },
)

test.each(both)(
  '%s: renamed in that window: the version that keeps a console edit is named',
  async (kind) => {
    const { repository, sim } = await desks.published(kind)
    repository.edit('X')
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].update }, () => sim.console.rename(kind, 'desk', 'counter'))
    const report = await repository.publish()
    expect(report?.failures.map(({ code }) => code)).toEqual(['moved-meanwhile'])
    expect(report?.entries[repository.key]?.kept).toBe(2)
    expect(report?.failures[0]?.message).toContain(' Version 2 holds what was live before. ')
  },
)

test.each(both)(
  '%s: its name belongs to another one after a conflict: that one is left alone',
  async (kind) => {
    const { repository, sim } = await desks.published(kind)
    repository.commit('B')
    sim.hook({ operation: operationsOf[kind].createVersion }, () => {
      repository.edit('X')
      sim.console.rename(kind, 'desk', 'counter')
      sim.console.create(kind, 'desk', inConsole(kind, 'C'))
    })
    const report = await repository.publish()
    expect(reported(report, repository.key)).toMatchObject({
      entry: ['update', 'failed', null],
      failures: ['moved-meanwhile'],
      published: 'false',
    })
    expect(sim.writes().map(({ operation }) => operation)).toEqual([operationsOf[kind].update])
    expect(repository.state()).toEqual({ live: 'C', versions: [] })
    expect(report && untruths(sim, report)).toEqual([])
  },
)

/** What nobody executes is no reason to stop, not even where only the approved plan may run. */
const harmless: readonly (readonly [string, readonly Kind[], Move['move']])[] = [
  [
    'its description and tags change',
    both,
    (sim, kind) => {
      Object.assign(sim.console.find(kind, 'desk'), { description: 'Theirs', tags: { team: 'theirs' } })
    },
  ],
  [
    'its blocks move on the canvas',
    ['module'],
    (sim) => {
      const { content } = inConsole('module', 'A')
      const moved = { ...(content as unknown as object), Metadata: { entryPointPosition: { x: 40, y: 40 } } }
      sim.console.publish('module', 'desk', { content: moved })
    },
  ],
]

describe.each(harmless.flatMap(([name, kinds, move]) => kinds.map((kind) => ({ kind, name, move }))))(
  '$kind: $name before the check',
  ({ kind, move }) => {
    test.each([false, true])('it is published (the approved plan only: %s)', async (reviewed) => {
      const { repository, sim } = await desks.published(kind)
      repository.commit('B')
      const digest = await digestOf((inputs) => repository.publish({ inputs }))
      beforeTheCheck(sim, kind, () => move(sim, kind))
      const report = await repository.publish({ inputs: reviewed ? { 'expected-plan-digest': digest } : {} })
      expect(reported(report, repository.key)).toEqual({
        entry: ['update', 'published', 2],
        live: true,
        previous: 1,
        failures: [],
        warnings: [],
        published: 'true',
        number: 2,
        publishedVersions: [2],
      })
      expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
      expect(report && untruths(sim, report)).toEqual([])
    })
  },
)
