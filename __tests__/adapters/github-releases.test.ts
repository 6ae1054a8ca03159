import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub, type GitHub } from '../../src/adapters/github/index.js'
import { GitHubRefused } from '../../src/ports/github.js'

let fake: FakeGitHub
let github: GitHub

beforeEach(async () => {
  fake = await startGitHub({ now: () => 0 })
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  github = createGitHub({ token: fake.token, repository: fake.repository, apiUrl: fake.url, clock })
})

afterEach(async () => {
  await fake.stop()
  // What a test put in the place of an answer is text.
  const real = fake.calls.filter(({ response }) => typeof response !== 'string')
  expect(real.flatMap((call) => problemsOf(call))).toEqual([])
})

const kind = (promise: Promise<unknown>) =>
  promise.catch((error: unknown) => (error instanceof GitHubRefused ? error.kind : String(error)))

test('a release by its id, and by its tag, with any characters', async () => {
  const tag = 'connect/v1.0 %2F#ü'
  const { id } = fake.addRelease({ tag, body: 'Notes\r\n' })
  const release = {
    id,
    tag,
    url: expect.stringMatching(/^https:\/\/github\.com\//),
    body: 'Notes\r\n',
    draft: false,
  }
  expect(await github.release(id)).toEqual(release)
  expect(await github.releaseOfTag(tag)).toEqual(release)
})

test('none where there is none', async () => {
  fake.addRelease({ tag: 'V1' })
  expect(await Promise.all([github.release(7), github.releaseOfTag('v1'), github.draftsOfTag('v1')])).toEqual(
    [...[null, null, []]],
  )
})

test('a text that was never given is empty', async () => {
  const { id } = fake.addRelease({ tag: 'v1' })
  expect(await github.release(id)).toMatchObject({ body: '' })
})

describe('drafts of a tag', () => {
  test('over all pages', async () => {
    const { id } = fake.addRelease({ tag: 'v1', draft: true, created: -1 })
    for (let n = 0; n < 250; n += 1) fake.addRelease({ tag: `v${n + 2}`, draft: n % 2 === 0 })
    expect((await github.draftsOfTag('v1')).map((release) => release.id)).toEqual([id])
    expect(fake.calls.map(({ query }) => query)).toEqual(
      [1, 2, 3].map((page) => ({ per_page: '100', page: `${page}` })),
    )
  })

  test('no published release', async () => {
    fake.addRelease({ tag: 'v1' })
    const { id } = fake.addRelease({ tag: 'v1', draft: true })
    expect((await github.draftsOfTag('v1')).map((release) => release.id)).toEqual([id])
  })

  test('none for a token that may only read', async () => {
    fake.addRelease({ tag: 'v1', draft: true })
    fake.switches.readOnly = true
    expect(await github.draftsOfTag('v1')).toEqual([])
  })
})

test('an update sends the text and nothing else, once', async () => {
  const { id } = fake.addRelease({ tag: 'v1', draft: true, name: 'One' })
  expect(await github.updateReleaseBody(id, 'Notes\r\n')).toMatchObject({ body: 'Notes\r\n', draft: true })
  fake.prime({ kind: 'http-502', method: 'PATCH' })
  expect(await kind(github.updateReleaseBody(id, 'More'))).toBe('unavailable')
  expect(fake.calls.map(({ method, body }) => [method, body])).toEqual([
    ['PATCH', { body: 'Notes\r\n' }],
    ['PATCH', { body: 'More' }],
  ])
})

describe('an answer that shows something else is refused', () => {
  const whole = { id: 7, tag_name: 'v1', html_url: 'x', body: 'Notes', draft: false }
  test.each<[string, object, (github: GitHub) => Promise<unknown>]>([
    ['another release than that of the id', { ...whole, id: 8 }, (asked) => asked.release(7)],
    [
      'another release than that of the tag',
      { ...whole, tag_name: 'v2' },
      (asked) => asked.releaseOfTag('v1'),
    ],
    ['another release than the updated one', { ...whole, id: 8 }, (asked) => asked.updateReleaseBody(7, '')],
    [
      'no text, which must not be taken for an empty one',
      { ...whole, body: undefined },
      (asked) => asked.release(7),
    ],
  ])('%s', async (_name, body, ask) => {
    const answer = {
      status: 200,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }
    fake.prime({ kind: 'answer', answer, times: 3 })
    expect(await kind(ask(github))).toBe('unavailable')
  })
})
