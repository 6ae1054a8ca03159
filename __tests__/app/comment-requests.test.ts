import { expect, test } from '@jest/globals'
import { startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import { writeComment } from '../../src/app/comment/index.js'
import { aSection, jobId, mergeSection, noOverview } from '../support/sections.js'

const minute = 60_000

/** Requests that one plan makes where `others` comments were written before, a minute each, and a list takes `lasts`. */
async function requests(others: number, carried: boolean, lasts: number) {
  let now = Date.parse('2026-11-01T08:00:00Z')
  const clock = {
    now: () => now,
    wallTime: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const fake = await startGitHub({ now: () => now })
  fake.addPull({ number: 7 })
  const first = aSection({ id: jobId(1), run: '1', entries: carried ? ['shown'] : [] })
  fake.addComment(7, mergeSection(null, first, 'key'))
  for (let n = 0; n < others; n++) {
    now += minute
    fake.addComment(7, `comment ${n}`, 'mona')
  }
  fake.hook((call, moment) => {
    if (moment === 'before' && call.method === 'GET') now += lasts
  })
  const { token, repository, url } = fake
  const pullRequests = createGitHub({ token, repository, apiUrl: url, clock })
  const request = {
    pullRequest: 7,
    key: 'key',
    section: aSection({ id: jobId(2), run: '2' }),
    overview: noOverview,
  }
  const { action } = await writeComment(
    { pullRequests, clock, random: () => 0 },
    { ...request, createIfMissing: true },
  )
  await fake.stop()
  const of = (path: RegExp) => fake.calls.filter((call) => path.test(call.path)).length
  return { action, rest: of(/repos/), graphql: of(/graphql/) }
}

// A list that takes long is read again before anything is written.
test.each([
  ['a few comments', 5, false, { rest: 3, graphql: 1 }],
  ['10,000 comments', 10_000, false, { rest: 104, graphql: 1 }],
  ['10,000 comments, and what others showed for review', 10_000, true, { rest: 104, graphql: 3 }],
])('requests for a plan among %s', async (_name, others, carried, expected) => {
  expect(await requests(others, carried, 100)).toEqual({ action: 'updated', ...expected })
})
