import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { problemsOf } from '../../simulator/github/checker.js'
import { startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import { writeComment } from '../../src/app/comment/index.js'
import { parseSections } from '../../src/core/comment/sections.js'
import { type Comment, GitHubRefused, type PullRequests } from '../../src/ports/github.js'
import { matrixTable } from '../../src/render/matrix.js'
import { aHeader, aSection, jobId, mergeSection, noOverview } from '../support/sections.js'
import { randomOf, VirtualTime } from '../support/virtual-time.js'

const key = 'instance'

/** GitHub's comments, in memory, where everything takes time before and after it takes effect. */
function comments(
  clock: VirtualTime,
  random: () => number,
  latency: number,
  stored: Map<number, Comment>,
): PullRequests {
  let next = 1
  const lasting = async <T>(effect: () => T): Promise<T> => {
    await clock.sleep(random() * latency)
    try {
      return effect()
    } finally {
      await clock.sleep(random() * latency)
    }
  }
  const known = (id: number): Comment => {
    const comment = stored.get(id)
    if (!comment) throw new GitHubRefused('not-found', 'GitHub answered 404: Not Found')
    return comment
  }
  const store = (id: number, body: string): Comment => {
    const comment = { id, nodeId: String(id), url: `https://github.com/${id}`, body, isOwn: true }
    stored.set(id, comment)
    return comment
  }
  return {
    pullRequestOfCommit: async () => null,
    withEditors: (comments) =>
      lasting(() =>
        comments
          .flatMap(({ id }) => stored.get(id) ?? [])
          .map(({ url, body }) => ({ url, body, author: 'us', isOwn: true, editor: null })),
      ),
    comments: () => lasting(() => [...stored.values()].toSorted((a, b) => a.id - b.id)),
    create: (_number, body) => lasting(() => store(next++, body)),
    update: (id, body) => lasting(() => store(known(id).id, body)),
    delete: (id) => lasting(() => void stored.delete(known(id).id)),
  }
}

interface Race {
  readonly jobs: number
  readonly seed: number
  /** Milliseconds over which the jobs start. */
  readonly spread: number
  /** Milliseconds that each way of a request takes at most. */
  readonly latency: number
  /** Whether the comment is there already. */
  readonly existing: boolean
}

async function race({
  jobs,
  seed,
  spread,
  latency,
  existing,
}: Race): Promise<readonly (readonly string[])[]> {
  const [clock, random] = [new VirtualTime(), randomOf(seed)]
  const stored = new Map<number, Comment>()
  const pullRequests = comments(clock, random, latency, stored)
  if (existing)
    stored.set(0, {
      id: 0,
      nodeId: '0',
      url: '',
      isOwn: true,
      body: mergeSection(null, aSection({ id: jobId(99) }), key),
    })
  const results = await clock.run(
    Array.from({ length: jobs }, (_, n) => async () => {
      await clock.sleep(random() * spread)
      const section = aSection({ id: jobId(n) })
      return writeComment(
        { pullRequests, clock, random },
        { pullRequest: 7, key, section, overview: noOverview, createIfMissing: true },
      )
    }),
  )
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  return [...stored.values()].map(({ body }) => [...(parseSections(body, key)?.keys() ?? [])])
}

/** What the `n`th job says in the table of all. */
const shownBy = (n: number) => ({
  id: jobId(n),
  instance: `instance ${n}`,
  entries: [`what job ${n} showed`],
  versions: { 'view/Desk': `v${n} → new` },
})

const everyJob = (jobs: number, existing = false): readonly string[] =>
  [...Array.from({ length: jobs }, (_, n) => jobId(n)), ...(existing ? [jobId(99)] : [])].toSorted()

/** Milliseconds: 20 jobs are many for a machine that is busy. */
const patience = 30_000

describe('jobs that write one comment at once', () => {
  const races = (latency: fc.Arbitrary<number>, existing: fc.Arbitrary<boolean>): fc.Arbitrary<Race> =>
    fc.record({
      jobs: fc.integer({ min: 1, max: 20 }),
      seed: fc.integer(),
      spread: fc.constantFrom(0, 1_000, 20_000),
      latency,
      existing,
    })

  test.each<[string, fc.Arbitrary<Race>]>([
    ['any interleaving', races(fc.constantFrom(20, 200, 400), fc.boolean())],
    ['even where GitHub takes seconds to answer', races(fc.constant(1_900), fc.constant(true))],
  ])(
    'lose no section and leave one comment, %s',
    async (_name, of) => {
      const run = async (one: Race): Promise<void> =>
        expect(await race(one)).toEqual([everyJob(one.jobs, one.existing)])
      await fc.assert(fc.asyncProperty(of, run), { numRuns: Number(process.env.SOAK_RUNS ?? 60) })
    },
    patience,
  )

  test.each([1, 2, 3])(
    '20 of them over HTTP, seed %i',
    async (seed) => {
      const [clock, random, jobs] = [new VirtualTime(), randomOf(seed), 20]
      // Comments of people fill the first page of each list.
      const github = await startGitHub({ maxRows: 10 })
      github.addPull({ number: 7 })
      for (let at = 0; at < 12; at++) github.addComment(7, `chatter ${at}`, 'mona')
      github.hook(() => clock.sleep(random() * 200))
      const results = await clock.run(
        Array.from({ length: jobs }, (_, n) => () => {
          const pullRequests = createGitHub({
            token: github.token,
            repository: github.repository,
            apiUrl: github.url,
            clock,
          })
          const section = aSection(shownBy(n))
          return writeComment(
            { pullRequests, clock, random },
            { pullRequest: 7, key, section, overview: matrixTable, createIfMissing: true },
          )
        }),
      )
      await github.stop()
      const left = [...github.state.comments.values()].filter(({ author }) => author.login === github.login)
      expect(left.map(({ body }) => [...(parseSections(body, key)?.keys() ?? [])])).toEqual([everyJob(jobs)])
      const reported = results.map((result) =>
        result.status === 'fulfilled' ? result.value.id : result.reason,
      )
      expect(reported).toEqual(Array.from({ length: jobs }, () => left[0]?.id))
      const kept = [...(parseSections(left[0]?.body ?? '', key)?.values() ?? [])]
      expect(kept.map(({ header }) => header.entries)).toEqual(
        Array.from({ length: jobs }, (_, n) => shownBy(n).entries),
      )
      const table = left[0]?.body.split('\n').filter((line) => line.startsWith('| ')) ?? []
      expect(table).toEqual(
        matrixTable(Array.from({ length: jobs }, (_, n) => aHeader(shownBy(n)))).flatMap((text) =>
          text.split('\n'),
        ),
      )
      expect(table.at(-1)?.match(/v\d+\s→\snew/g)).toHaveLength(jobs)
      expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
    },
    patience,
  )
})
