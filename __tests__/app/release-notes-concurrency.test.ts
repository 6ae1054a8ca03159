import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { writeReleaseNotes } from '../../src/app/release/index.js'
import { sectionText } from '../../src/core/release/merge.js'
import type { Release, Releases } from '../../src/ports/github.js'
import { aSectionOf, sectionIn, writeNotes } from '../support/releases.js'
import { jobId } from '../support/sections.js'
import { randomOf, VirtualTime } from '../support/virtual-time.js'

interface Race {
  readonly jobs: number
  readonly seed: number
  /** Milliseconds over which the jobs start. */
  readonly spread: number
  /** Milliseconds that each way of a request takes at most. */
  readonly latency: number
}

/** One release, in memory, where everything takes time before and after it takes effect. */
function inMemory(clock: VirtualTime, random: () => number, latency: number) {
  let release: Release = { id: 1, tag: 'v1', url: '', body: 'Notes of people\r\n', draft: false }
  const lasting = async <T>(effect: () => T): Promise<T> => {
    await clock.sleep(random() * latency)
    const answer = effect()
    await clock.sleep(random() * latency)
    return answer
  }
  const releases: Releases = {
    release: () => lasting(() => release),
    releaseOfTag: () => lasting(() => release),
    draftsOfTag: async () => [],
    updateReleaseBody: (_id, body) => lasting(() => (release = { ...release, body })),
  }
  return { releases, body: () => release.body }
}

/** What went wrong of a race: warnings, sections that are missing. */
async function race({ jobs, seed, spread, latency }: Race): Promise<readonly unknown[]> {
  const [clock, random] = [new VirtualTime(), randomOf(seed)]
  const { releases, body } = inMemory(clock, random, latency)
  const ids = Array.from({ length: jobs }, (_, n) => jobId(n))
  const results = await clock.run(
    ids.map((sectionId) => async () => {
      await clock.sleep(random() * spread)
      const target = { id: 1, tag: 'v1' }
      return writeReleaseNotes(
        { releases, clock, random },
        { target, sectionId, section: aSectionOf(sectionId, sectionId) },
      )
    }),
  )
  const wrong = results.filter((result) => result.status === 'rejected' || result.value.warnings.length > 0)
  const missing = ids.filter((id) => sectionIn(body(), id) !== id)
  return [...wrong, ...missing, ...(body().startsWith('Notes of people\r\n\r\n<!--') ? [] : ['notes'])]
}

const races = (jobs: fc.Arbitrary<number>): fc.Arbitrary<Race> =>
  fc.record({
    jobs,
    seed: fc.integer(),
    spread: fc.constantFrom(0, 1_000, 20_000),
    latency: fc.constantFrom(20, 200, 600),
  })

describe('jobs that write one release at once', () => {
  test.each([
    ['two', fc.constant(2)],
    ['up to twelve, as of a matrix', fc.integer({ min: 2, max: 12 })],
  ])('all end in it: %s', async (_name, jobs) => {
    const law = fc.asyncProperty(races(jobs), async (one) => expect(await race(one)).toEqual([]))
    await fc.assert(law, { numRuns: Number(process.env.SOAK_RUNS ?? 100) })
  })

  test.each([1, 2, 3])('two over HTTP, seed %i', async (seed) => {
    const [clock, random] = [new VirtualTime(), randomOf(seed)]
    const github = await startGitHub({ now: () => clock.now() })
    const { id } = github.addRelease({ tag: 'v1', body: 'Notes' })
    github.hook(() => clock.sleep(random() * 200))
    const ids = [jobId(1), jobId(2)]
    const results = await clock.run(
      ids.map((job) => () => writeNotes({ github, clock, random, id: job, text: job })),
    )
    await github.stop()
    expect(results.map((result) => result.status === 'fulfilled' && result.value.warnings)).toEqual([[], []])
    const body = github.state.releases.get(id)?.body ?? ''
    expect(ids.map((job) => sectionIn(body, job))).toEqual(ids)
  })
})

/** A write over HTTP, each way of 100 ms, while somebody adds a line to the text at once at `at` milliseconds. */
async function edited(at: number): Promise<{ readonly kept: boolean; readonly github: FakeGitHub }> {
  const clock = new VirtualTime()
  const github = await startGitHub({ now: () => clock.now() })
  const { id } = github.addRelease({ tag: 'v1', body: 'Notes' })
  github.hook(() => clock.sleep(100))
  const text = () => github.state.releases.get(id)?.body ?? ''
  const person = async () => {
    await clock.sleep(at)
    github.editRelease(id, `A line of somebody\n${text()}`)
  }
  await clock.run<unknown>([() => writeNotes({ github, clock, id: jobId(1), text: 'v4' }), person])
  await github.stop()
  expect(sectionIn(text(), jobId(1))).toBe('v4')
  return { kept: text().startsWith('A line of somebody\n'), github }
}

describe('somebody who edits the text meanwhile', () => {
  test('loses the edit only in the time of one round trip, between the last look and the write', async () => {
    const lost: number[] = []
    // By 100 ms: looks at 100 and 300, the write at 500, the last look at 2,200.
    for (let at = 25; at < 2_500; at += 50) if (!(await edited(at)).kept) lost.push(at)
    expect(lost).toEqual([325, 375, 425, 475])
  })

  test('each time between the two looks is left alone after two repeats, with a warning', async () => {
    const clock = new VirtualTime()
    const github = await startGitHub({ now: () => 0 })
    const { id } = github.addRelease({ tag: 'v1' })
    github.hook((call, moment) => {
      const { length } = github.calls
      if (call.method === 'GET' && moment === 'after') github.editRelease(id, `Edit ${length}`)
    })
    const [result] = await clock.run([() => writeNotes({ github, clock, id: jobId(1), text: 'v4' })])
    await github.stop()
    expect(result).toMatchObject({
      value: { action: 'none', warnings: [{ code: 'release-notes-not-written' }] },
    })
    expect(github.calls.map(({ method }) => method)).toEqual(Array.from({ length: 6 }, () => 'GET'))
    expect(github.state.releases.get(id)?.body).toBe('Edit 6')
  })

  test('and takes our section away gets it again, in the new text', async () => {
    const clock = new VirtualTime()
    const github = await startGitHub({ now: () => 0 })
    const { id } = github.addRelease({ tag: 'v1', body: 'Old' })
    github.hook((call, moment) => {
      const isFirst = github.calls.filter(({ method }) => method === 'PATCH').length === 1
      if (call.method === 'PATCH' && moment === 'after' && isFirst) github.editRelease(id, 'New')
    })
    await clock.run([() => writeNotes({ github, clock, id: jobId(1), text: 'v4' })])
    await github.stop()
    expect(github.state.releases.get(id)?.body).toBe(`New\n\n${sectionText(jobId(1), 'v4')}`)
  })
})
