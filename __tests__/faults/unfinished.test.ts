import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import type { DeskKind as Kind } from '../support/desk-files.js'
import { DeskRepository, type Interruption, interruptions } from '../support/desk-repository.js'
import { untruths } from '../support/truth.js'

/** A publish that replaced what is live and made no version, and every run that may come after it. */

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

async function repositoryOf(kind: Kind, managed = ''): Promise<DeskRepository> {
  const sim = await startSimulator({ throttle: false })
  running.push(sim)
  return new DeskRepository(sim, kind, undefined, managed)
}

const halves = new Map<string, Promise<DeskRepository>>()

/** One to which A was published whole and B half; made once, every test goes on from a copy. */
async function halfPublished(kind: Kind, how: Interruption, managed = ''): Promise<DeskRepository> {
  const key = `${kind} ${how} ${managed}`
  const known = halves.get(key) ?? publishHalf(kind, how, managed)
  halves.set(key, known)
  const copy = await (await known).fork()
  running.push(copy.sim)
  return copy
}

async function publishHalf(kind: Kind, how: Interruption, managed: string): Promise<DeskRepository> {
  const repository = await repositoryOf(kind, managed)
  repository.commit('A')
  await repository.publish()
  repository.commit('B')
  await repository.publishHalf(how)
  return repository
}

interface After {
  readonly name: string
  /** What happens after A was published whole and B was published half. */
  readonly run: (repository: DeskRepository, how: Interruption) => Promise<Report | null>
  readonly entry: readonly [action: string, status: string, version: number | null]
  readonly failures?: readonly string[]
  readonly warnings?: readonly string[]
  readonly live: string
  readonly versions: readonly string[]
}

const tag = { ref: { type: 'tag', name: 'v1' } } as const

const after: readonly After[] = [
  {
    name: 'the revert is published',
    run: async (repository) => {
      repository.commit('A')
      return repository.publish()
    },
    entry: ['update', 'published', 3],
    live: 'A',
    versions: ['A', 'B', 'A'],
  },
  {
    name: 'a tag on the revert is published, because the history shows what is live',
    run: async (repository) => {
      repository.commit('A')
      return repository.publish({ event: tag })
    },
    entry: ['update', 'published', 3],
    warnings: ['finishes-earlier-publish'],
    live: 'A',
    versions: ['A', 'B', 'A'],
  },
  {
    name: 'a commit on top of the revert finishes it',
    run: async (repository) => {
      repository.commit('A')
      repository.commit()
      return repository.publish()
    },
    entry: ['update', 'published', 3],
    warnings: ['finishes-earlier-publish'],
    live: 'A',
    versions: ['A', 'B', 'A'],
  },
  {
    name: 'the revert is left alone and red where nobody knows who changed what is live',
    run: async (repository) => {
      repository.commit('A')
      return repository.publish({}, true)
    },
    entry: ['drifted', 'skipped', 1],
    failures: ['drift-unexplained'],
    live: 'B',
    versions: ['A'],
  },
  {
    // What is live is made a version first, so the revert is cut short before it replaces anything.
    name: 'a revert that was cut short too is followed by the revert of it',
    run: async (repository, how) => {
      repository.commit('A')
      await repository.publishHalf(how)
      repository.commit('B')
      return repository.publish()
    },
    entry: ['version', 'published', 2],
    live: 'B',
    versions: ['A', 'B'],
  },
  {
    name: 'a revert whose own version is missing too is followed by the revert of it',
    run: async (repository) => {
      repository.commit('A')
      await repository.publishHalf('killed', 2)
      repository.commit('B')
      return repository.publish()
    },
    entry: ['update', 'published', 4],
    live: 'B',
    versions: ['A', 'B', 'A', 'B'],
  },
  {
    name: 'the next commit is published over it, and no console edit is reported',
    run: async (repository) => {
      repository.commit('C')
      return repository.publish()
    },
    entry: ['update', 'published', 3],
    live: 'C',
    versions: ['A', 'B', 'C'],
  },
  {
    name: 'the same commit makes the version that is missing',
    run: (repository) => repository.publish({ runAttempt: '2' }),
    entry: ['version', 'published', 2],
    live: 'B',
    versions: ['A', 'B'],
  },
  {
    name: 'a commit that changes nothing makes the version that is missing',
    run: async (repository) => {
      repository.commit()
      return repository.publish()
    },
    entry: ['version', 'published', 2],
    live: 'B',
    versions: ['A', 'B'],
  },
]

function summary(report: Report | null, key: string) {
  const entry = report?.entries[key]
  return {
    entry: [entry?.action, entry?.status, entry?.version],
    failures: report?.failures.map(({ code }) => code),
    warnings: entry?.warnings.map(({ code }) => code),
  }
}

describe.each([
  ['view', ''],
  ['module', ''],
  ['module', 'A'],
  ['module', 'B'],
] as const)(
  '%s: after a publish that made no version, with a contract in files of: "%s"',
  (kind, managed) => {
    test.each(interruptions.flatMap((how) => after.map((row) => ({ how, ...row }))))(
      '$how: $name',
      async ({ how, run, entry, failures = [], warnings = [], live, versions }) => {
        const repository = await halfPublished(kind, how, managed)
        expect(repository.state()).toEqual({ live: 'B', versions: ['A'] })
        const report = await run(repository, how)
        expect(summary(report, repository.key)).toEqual({ entry, failures, warnings })
        expect(repository.state()).toEqual({ live, versions })
        expect(report && untruths(repository.sim, report)).toEqual([])
      },
    )
  },
)

describe.each<Kind>(['view', 'module'])('%s', (kind) => {
  test.each(interruptions)('%s: a first publish is followed by the next commit', async (how) => {
    const repository = await repositoryOf(kind)
    repository.commit('A')
    await repository.publishHalf(how)
    repository.commit('B')
    const report = await repository.publish()
    expect(summary(report, repository.key).entry).toEqual(['update', 'published', 2])
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
  })

  test('a console edit stays what it is: the next push that changes something else leaves it alone, green', async () => {
    const repository = await repositoryOf(kind)
    repository.commit('A')
    await repository.publish()
    repository.edit('X')
    repository.commit()
    expect(summary(await repository.publish(), repository.key)).toEqual({
      entry: ['drifted', 'skipped', 1],
      failures: [],
      warnings: [],
    })
    expect(repository.state()).toEqual({ live: 'X', versions: ['A'] })
  })

  test('a console edit over an unfinished publish is kept, and its undoing is reported', async () => {
    const repository = await halfPublished(kind, 'denied')
    repository.edit('X')
    repository.commit('A')
    expect(summary(await repository.publish(), repository.key)).toEqual({
      entry: ['update', 'published', 3],
      failures: [],
      warnings: ['overwrites-console-edit'],
    })
    expect(repository.state()).toEqual({ live: 'A', versions: ['A', 'X', 'A'] })
  })
})
