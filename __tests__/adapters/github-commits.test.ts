import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import type { Commits } from '../../src/ports/github.js'
import { oddAnswers, oddShape } from '../support/github-odd.js'

let fake: FakeGitHub
let github: Commits
let slept: number[]

const start = Date.parse('2026-11-21T12:00:00Z')
const sha = (letter: string): string => letter.repeat(40)
const unknown = (why: string) => ({ order: 'unknown', why }) as const
const paths = () => fake.calls.map(({ path }) => path.replace(/^\/repos\/[^/]+\/[^/]+/, ''))

function connect(options: { readonly token?: string; readonly timeout?: number } = {}): Commits {
  const { token, repository, url } = fake
  const sleep = async (ms: number) => {
    slept.push(ms)
  }
  const clock = { now: () => start, sleep }
  return createGitHub({ token, repository, apiUrl: url, clock, timeout: 1_000, ...options })
}

beforeEach(async () => {
  slept = []
  fake = await startGitHub({ now: () => start })
  fake.addCommit(sha('1'))
  fake.addCommit(sha('2'), sha('1'))
  fake.addCommit(sha('3'), sha('1'))
  fake.addCommit(sha('4'))
  fake.setBranch('main', sha('2'))
  fake.setBranch('release/v1', sha('3'))
  github = connect()
})

afterEach(() => fake.stop())

/** Everything that was asked and answered has GitHub's form. */
const proven = () => expect(fake.calls.flatMap((call) => problemsOf(call))).toEqual([])

describe('the order of two commits', () => {
  test.each([
    ['a newer head', '1', '2', 'ahead'],
    ['an older head', '2', '1', 'behind'],
    ['the same', '2', '2', 'identical'],
    ['two branches', '2', '3', 'diverged'],
    ['a commit that GitHub lacks', '9', '2', 'no-such-commit'],
  ])('%s', async (_name, base, head, order) => {
    expect(await github.compare(sha(base).slice(0, 12), sha(head))).toEqual({ order })
    proven()
  })

  test('that have no common ancestor is unknown: GitHub has both', async () => {
    expect(await github.compare(sha('4'), sha('2'))).toEqual(
      unknown('GitHub shows both commits and does not compare them'),
    )
    proven()
  })

  test.each([
    ['the base', '--output=x', sha('2')],
    ['the head', sha('2'), 'main'],
  ])('%s that is no name of a commit is not asked for', async (_name, base, head) => {
    expect([await github.compare(base, head), paths()]).toEqual([
      unknown('a commit has 7 to 64 hex digits'),
      [],
    ])
  })

  test('is unknown where GitHub does not have the head', async () => {
    expect(await github.compare(sha('1'), sha('9'))).toEqual(
      unknown(`GitHub answered 422: No commit found for SHA: ${sha('9')}`),
    )
  })

  test('is unknown to a token that may not read the repository', async () => {
    fake.switches.hidden = true
    expect(await github.compare(sha('9'), sha('2'))).toEqual(unknown('GitHub answered 404: Not Found'))
  })

  test('is asked again after a broken connection', async () => {
    fake.prime({ kind: 'reset' })
    expect([await connect({ timeout: 10_000 }).compare(sha('1'), sha('2')), slept]).toEqual([
      { order: 'ahead' },
      [500],
    ])
  })

  test('of a commit that GitHub lacks keeps no other from being asked for', async () => {
    expect([await github.compare(sha('9'), sha('2')), await github.compare(sha('2'), sha('2'))]).toEqual([
      { order: 'no-such-commit' },
      { order: 'identical' },
    ])
  })

  test.each<[string, () => unknown, string]>([
    ['is down', () => (fake.switches.down = 'bad-gateway'), 'GitHub answered 502'],
    [
      'does not answer',
      () => (fake.switches.down = 'silent'),
      'GitHub did not answer: The operation was aborted due to timeout',
    ],
    [
      'wants to be left alone',
      () => fake.prime({ kind: 'secondary-limit', retryAfter: 20 }),
      'GitHub answered 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ],
  ])('where GitHub %s no time is lost: nothing else is asked for', async (_name, arrange, why) => {
    arrange()
    expect([
      await github.compare(sha('1'), sha('2')),
      await github.compare(sha('2'), sha('1')),
      await github.tipOf('main'),
    ]).toEqual([unknown(why), unknown(why), { tip: null, why }])
    expect([paths().length, slept]).toEqual([1, []])
  })

  test.each(oddAnswers)('is unknown after %s', async (_name, fault, why) => {
    fake.prime({ ...fault, path: /compare/ })
    expect(await github.compare(sha('1'), sha('2'))).toEqual(unknown(why))
  })

  test.each(oddAnswers)(
    'no commit is missing where GitHub answers %s for the head',
    async (_name, fault, why) => {
      fake.prime({ ...fault, path: /commits\/2/ })
      expect(await github.compare(sha('9'), sha('2'))).toEqual(unknown(why))
    },
  )

  test.each(oddAnswers)(
    'no commit is missing where GitHub answers %s for the base',
    async (_name, fault, why) => {
      fake.prime({ ...fault, path: /commits\/9/ })
      expect(await github.compare(sha('9'), sha('2'))).toEqual(unknown(why))
    },
  )

  test.each([
    ['another commit', { sha: sha('3') }, oddShape],
    ['the commit itself', { sha: sha('9') }, 'GitHub shows both commits and does not compare them'],
  ])('no commit is missing where GitHub answers %s for the base', async (_name, body, why) => {
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /commits\/9/ })
    expect(await github.compare(sha('9'), sha('2'))).toEqual(unknown(why))
  })

  test.each([404, 422])('a commit is missing where GitHub answers %d for the base', async (status) => {
    fake.prime({ kind: 'answer', answer: { status }, path: /commits\/9/ })
    expect(await github.compare(sha('9'), sha('2'))).toEqual({ order: 'no-such-commit' })
  })

  test.each([401, 403, 409, 410])(
    'no commit is missing where GitHub answers %d for the base',
    async (status) => {
      fake.prime({ kind: 'answer', answer: { status }, path: /commits\/9/ })
      expect(await github.compare(sha('9'), sha('2'))).toEqual(unknown(`GitHub answered ${status}`))
    },
  )

  test('a comparison that is refused for another reason says nothing of commits', async () => {
    fake.prime({ kind: 'answer', answer: { status: 422, body: { message: 'Too large' } }, path: /compare/ })
    expect(await github.compare(sha('1'), sha('2'))).toEqual(unknown('GitHub answered 422: Too large'))
  })

  test.each(['', 'other'])('the token “%s” learns nothing', async (token) => {
    const why = token === '' ? 'the `github-token` is empty' : 'GitHub answered 401: Bad credentials'
    const other = connect({ token })
    expect([await other.compare(sha('9'), sha('2')), await other.tipOf('main')]).toEqual([
      unknown(why),
      { tip: null, why },
    ])
  })
})

describe('the newest commit of a branch', () => {
  test.each([
    ['main', '2'],
    ['release/v1', '3'],
  ])('%s', async (branch, tip) => {
    expect(await github.tipOf(branch)).toEqual({ tip: sha(tip) })
    proven()
  })

  test('that is gone is unknown', async () => {
    expect(await github.tipOf('gone')).toEqual({ tip: null, why: 'GitHub answered 404: Not Found' })
    proven()
  })

  test.each(oddAnswers)('is unknown after %s', async (_name, fault, why) => {
    fake.prime({ ...fault, path: /git\/ref/ })
    expect(await github.tipOf('main')).toEqual({ tip: null, why })
  })

  test.each([
    ['another branch', { ref: 'refs/heads/main2', object: { type: 'commit', sha: sha('2') } }],
    ['an annotated tag', { ref: 'refs/heads/main', object: { type: 'tag', sha: sha('2') } }],
    ['a short name', { ref: 'refs/heads/main', object: { type: 'commit', sha: '2222222' } }],
    ['no hex digits', { ref: 'refs/heads/main', object: { type: 'commit', sha: 'x'.repeat(40) } }],
    [
      'branches of a name that begins so',
      [{ ref: 'refs/heads/main', object: { type: 'commit', sha: sha('2') } }],
    ],
  ])('is unknown where GitHub answers %s', async (_name, body) => {
    fake.prime({ kind: 'answer', answer: { status: 200, body } })
    expect(await github.tipOf('main')).toEqual({ tip: null, why: oddShape })
  })
})
