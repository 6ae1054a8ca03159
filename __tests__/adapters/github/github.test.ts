import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../../simulator/github/checker.js'
import {
  type FakeComment,
  type FakeGitHub,
  type Fault,
  type GitHubOptions,
  startGitHub,
} from '../../../simulator/github/index.js'
import { nodeId } from '../../../simulator/github/shapes.js'
import { createGitHub } from '../../../src/adapters/github/index.js'
import {
  type BranchTip,
  type Comment,
  type CommitComparison,
  GitHubRefused,
  type RefusalKind,
} from '../../../src/ports/github.js'
import type { Clock } from '../../../src/ports/runtime.js'

let fake: FakeGitHub
let slept: number[]

const start = Date.parse('2026-11-21T12:00:00Z')
const clock: Clock = {
  now: () => 0,
  wallTime: () => start,
  sleep: async (ms) => {
    slept.push(ms)
  },
}

/** Milliseconds: what a busy machine may take; and so few that none of them is left to ask again. */
const [patient, short] = [10_000, 450]

async function begin(
  options: Partial<GitHubOptions> = {},
  timeout = patient,
): Promise<ReturnType<typeof createGitHub>> {
  fake = await startGitHub({ now: () => start, ...options })
  fake.addPull({ number: 7 })
  const { token, repository, url } = fake
  return createGitHub({ token, repository, apiUrl: url, clock, timeout })
}

beforeEach(() => {
  slept = []
})

afterEach(async () => {
  expect(fake.calls.flatMap((call) => problemsOf(call))).toEqual([])
  await fake.stop()
})

const sha = (letter: string): string => letter.repeat(40)
const asked = (): readonly string[] =>
  fake.calls.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)

async function refusal(promise: Promise<unknown>): Promise<GitHubRefused> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof GitHubRefused) return error
  throw new Error(`expected GitHub to refuse, got ${String(error)}`, { cause: error })
}

describe('labels of a pull request', () => {
  test('are read by name', async () => {
    const github = await begin()
    fake.addPull({ number: 8, labels: ['connect: breaking ok', 'ü'] })
    expect([await github.labels(7), await github.labels(8)]).toEqual([[], ['connect: breaking ok', 'ü']])
  })

  test('of none are a refusal', async () => {
    const github = await begin()
    expect((await refusal(github.labels(9))).kind).toBe('not-found')
  })
})

describe('comments', () => {
  test('are read over all pages, oldest first', async () => {
    const github = await begin()
    const ids = Array.from({ length: 201 }, (_, at) => fake.addComment(7, `comment ${at}`).id)
    const comments = await github.comments(7)
    expect(comments.map(({ id }) => id)).toEqual(ids)
    expect(asked().filter((one) => one.startsWith('GET'))).toHaveLength(3)
  })

  test('are created, updated and deleted', async () => {
    const github = await begin()
    const created = await github.create(7, 'a')
    const url = `https://github.com/octo-org/contact-centre/pull/7#issuecomment-${created.id}`
    const comment = { id: 1001, nodeId: nodeId('IssueComment', 1001), url, isOwn: true }
    expect(created).toEqual({ ...comment, body: 'a' })
    expect(await github.update(created.id, 'b')).toEqual({ ...comment, body: 'b' })
    expect(await github.comments(7)).toEqual([{ ...comment, body: 'b' }])
    await github.delete(created.id)
    expect(await github.comments(7)).toEqual([])
  })

  const person = `ghp_${'0'.repeat(36)}`
  test.each<[string, Partial<GitHubOptions>, string, boolean]>([
    ['GITHUB_TOKEN and its own', {}, 'github-actions[bot]', true],
    ['GITHUB_TOKEN and another app', {}, 'dependabot[bot]', false],
    ['GITHUB_TOKEN and a person of the same name', {}, 'github-actions', false],
    ['an app of one’s own and its own', { login: 'our-app[bot]' }, 'our-app[bot]', true],
    ['an app of one’s own that GitHub names without [bot]', { login: 'our-app' }, 'our-app[bot]', true],
    ['an app of one’s own and GitHub Actions', { login: 'our-app[bot]' }, 'github-actions[bot]', false],
    ['a person and their own', { token: person, login: 'mona' }, 'mona', true],
    ['a person in another case', { token: person, login: 'Mona' }, 'mona', true],
    ['a person and GitHub Actions', { token: person, login: 'mona' }, 'github-actions[bot]', false],
    ['a person and an app of that name', { token: person, login: 'mona' }, 'mona[bot]', false],
  ])('author: %s', async (_name, options, author, ours) => {
    const github = await begin(options)
    fake.addComment(7, 'text', author)
    expect((await github.comments(7)).map((comment) => comment.isOwn)).toEqual([ours])
  })

  test('who the token is, is asked once', async () => {
    const github = await begin()
    fake.addComment(7, 'text')
    await github.comments(7)
    await github.comments(7)
    expect(asked().filter((one) => one === 'POST /graphql')).toHaveLength(1)
  })

  test('a token of an app is taken for GitHub Actions where GitHub does not say', async () => {
    const github = await begin()
    fake.addComment(7, 'text')
    fake.prime({ path: /graphql/, kind: 'http-502', times: 3 })
    expect((await github.comments(7)).map(({ isOwn }) => isOwn)).toEqual([true])
  })

  test('any other token is not guessed at, but asked about again', async () => {
    const github = await begin({ token: person, login: 'mona' })
    fake.addComment(7, 'text', 'mona')
    fake.prime({ path: /graphql/, kind: 'http-502', times: 3 })
    expect((await refusal(github.comments(7))).kind).toBe('unavailable')
    expect((await github.comments(7)).map(({ isOwn }) => isOwn)).toEqual([true])
  })
})

describe('refusals', () => {
  const create = (): ((github: Awaited<ReturnType<typeof begin>>) => Promise<unknown>) => (github) =>
    github.create(7, 'a')
  test.each<[string, () => void, RefusalKind, string, number | null]>([
    [
      'a token that can only read',
      () => (fake.switches.readOnly = true),
      'permission',
      'GitHub answered 403: Resource not accessible by integration',
      null,
    ],
    [
      'a locked conversation',
      () => fake.addPull({ number: 7, locked: true }),
      'invalid',
      'GitHub answered 403: Unable to create comment because issue is locked.',
      null,
    ],
    [
      'no such pull request',
      () => fake.state.pulls.clear(),
      'not-found',
      'GitHub answered 404: Not Found',
      null,
    ],
    [
      'too many writes',
      () => fake.prime({ kind: 'secondary-limit', retryAfter: 7 }),
      'rate-limit',
      'GitHub answered 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      7_000,
    ],
    [
      'too many writes, without a time',
      () => fake.prime({ kind: 'secondary-limit', retryAfter: null }),
      'rate-limit',
      'GitHub answered 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      null,
    ],
    [
      'too many requests',
      () => fake.prime({ kind: 'primary-limit', retryAfter: 60 }),
      'rate-limit',
      'GitHub answered 403: API rate limit exceeded for installation.',
      60_000,
    ],
    ['GitHub down', () => (fake.switches.down = 'bad-gateway'), 'unavailable', 'GitHub answered 502', null],
    [
      'no answer',
      () => (fake.switches.down = 'silent'),
      'unavailable',
      'GitHub did not answer: The operation was aborted due to timeout',
      null,
    ],
    [
      'a broken connection',
      () => fake.prime({ kind: 'reset' }),
      'unavailable',
      'GitHub did not answer: other side closed',
      null,
    ],
  ])('of a write: %s', async (name, arrange, kind, message, retryAfter) => {
    const github = await begin({}, name === 'no answer' ? short : patient)
    arrange()
    const refused = await refusal(create()(github))
    expect({ kind: refused.kind, message: refused.message, retryAfter: refused.retryAfter }).toEqual({
      kind,
      message,
      retryAfter,
    })
    expect(refused.cause).toBeInstanceOf(Error)
    expect(asked()).toHaveLength(1)
    expect(slept).toEqual([])
  })

  test('a body that is too long is reported with GitHub’s words', async () => {
    const github = await begin()
    expect((await refusal(github.create(7, 'x'.repeat(65_537)))).message).toBe(
      'GitHub answered 422: Validation Failed; Body is too long (maximum is 65536 characters)',
    )
  })

  test('a wrong token, and none', async () => {
    const github = await begin()
    const { repository, url } = fake
    const other = createGitHub({ token: 'other', repository, apiUrl: url, clock })
    const none = createGitHub({ token: '', repository, apiUrl: url, clock })
    expect(await github.comments(7)).toEqual([])
    expect(await refusal(other.comments(7))).toMatchObject({
      kind: 'credentials',
      message: 'GitHub answered 401: Bad credentials',
    })
    expect(await refusal(none.comments(7))).toMatchObject({
      kind: 'credentials',
      message: 'the `github-token` is empty',
    })
  })

  test('nothing that a refusal carries holds the token', async () => {
    const github = await begin()
    fake.switches.readOnly = true
    const refused = await refusal(github.create(7, 'a'))
    const all = [refused, refused.cause].map((error) =>
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
    )
    expect(all.join('\n')).not.toContain(fake.token)
  })
})

describe('reads are repeated', () => {
  test.each<[string, Fault, readonly number[]]>([
    ['after 502', { kind: 'http-502', times: 2 }, [500, 1_000]],
    ['after a broken connection', { kind: 'reset' }, [500]],
    ['as late as GitHub asks', { kind: 'secondary-limit', retryAfter: 7 }, [7_000]],
    ['when the hour is over', { kind: 'primary-limit', retryAfter: 20 }, [20_000]],
  ])('%s', async (_name, fault, waits) => {
    const github = await begin()
    fake.prime(fault)
    expect(await github.comments(7)).toEqual([])
    expect(slept).toEqual(waits)
  })

  test.each<[string, Fault, RefusalKind, number]>([
    ['three times at most', { kind: 'http-502', times: 9 }, 'unavailable', 3],
    ['not when GitHub asks for a long wait', { kind: 'primary-limit', retryAfter: 3_000 }, 'rate-limit', 1],
    ['not when it names no time', { kind: 'secondary-limit', retryAfter: null }, 'rate-limit', 1],
  ])('%s', async (_name, fault, kind, calls) => {
    const github = await begin()
    fake.prime(fault)
    expect((await refusal(github.comments(7))).kind).toBe(kind)
    expect(asked()).toHaveLength(calls)
  })
})

describe('the pull request of a commit', () => {
  const commit = sha('c')
  const merged = { state: 'closed', merged: start, commits: [commit] } as const
  test.each<[string, () => void, number | null]>([
    ['none', () => fake.addCommit(commit), null],
    ['GitHub does not know the commit', () => {}, null],
    [
      'merged by a merge commit',
      () =>
        fake.addPull({ ...merged, number: 8, commits: [sha('d')], mergeCommit: commit }) &&
        fake.addCommit(commit),
      8,
    ],
    [
      'merged by rebase: one of its commits',
      () => fake.addPull({ ...merged, number: 8, mergeCommit: sha('e') }),
      8,
    ],
    [
      'open, headed by the commit',
      () => fake.addPull({ number: 8, head: { ref: 'x', sha: commit, repository: 'mona/fork' } }),
      8,
    ],
    ['open, holding but not headed by it', () => fake.addPull({ number: 8, commits: [commit] }), null],
    [
      'closed without a merge',
      () =>
        fake.addPull({
          ...merged,
          number: 8,
          merged: null,
          head: { ref: 'x', sha: commit, repository: 'mona/fork' },
        }),
      null,
    ],
    [
      'merged goes before open',
      () => {
        fake.addPull({ number: 8, head: { ref: 'x', sha: commit, repository: 'mona/fork' } })
        fake.addPull({ ...merged, number: 9 })
      },
      9,
    ],
    [
      'the merge into the default branch goes before that into another',
      () => {
        fake.addPull({ ...merged, number: 8, base: { ref: 'release', sha: sha('f') } })
        fake.addPull({ ...merged, number: 9 })
      },
      9,
    ],
    [
      'the merge that made the commit goes before all',
      () => {
        fake.addPull({ ...merged, number: 8 })
        fake.addPull({ ...merged, number: 9, base: { ref: 'release', sha: sha('f') }, mergeCommit: commit })
      },
      9,
    ],
  ])('%s', async (_name, arrange, number) => {
    const github = await begin()
    arrange()
    expect(await github.pullRequestOfCommit(commit)).toBe(number)
  })

  test('GitHub down is reported', async () => {
    const github = await begin()
    fake.switches.down = 'bad-gateway'
    expect((await refusal(github.pullRequestOfCommit(commit))).kind).toBe('unavailable')
  })
})

describe('a pull request of a number', () => {
  const head = { ref: 'greeting', sha: sha('a'), repository: 'octocat/contact-centre' }

  test.each([
    ['open', true],
    ['closed', false],
  ] as const)('that is %s has its head', async (state, open) => {
    const github = await begin()
    fake.addPull({ number: 8, head, state })
    const reported = { open, headCommit: head.sha, headRepository: head.repository }
    expect([await github.pullRequest(8), asked()]).toEqual([reported, ['GET /pulls/8']])
  })

  test('that nobody made is none', async () => {
    const github = await begin()
    expect(await github.pullRequest(9)).toBeNull()
  })

  test('is refused while GitHub is down', async () => {
    const github = await begin()
    fake.switches.down = 'bad-gateway'
    expect((await refusal(github.pullRequest(7))).kind).toBe('unavailable')
  })
})

describe('the order of two commits', () => {
  /** 1 ← 2, 1 ← 3. */
  const threeCommits = () => {
    fake.addCommit(sha('1'))
    fake.addCommit(sha('2'), sha('1'))
    fake.addCommit(sha('3'), sha('1'))
  }

  test.each<[string, string, string, CommitComparison]>([
    ['a newer head', '1', '2', { order: 'ahead' }],
    ['an older head', '2', '1', { order: 'behind' }],
    ['the same', '2', '2', { order: 'identical' }],
    ['two branches', '2', '3', { order: 'diverged' }],
    ['a base that GitHub lacks', '9', '2', { order: 'no-such-commit' }],
    [
      'a head that GitHub lacks',
      '2',
      '9',
      { order: 'unknown', why: `GitHub answered 422: No commit found for SHA: ${sha('9')}` },
    ],
    [
      'no common history',
      '8',
      '2',
      { order: 'unknown', why: 'GitHub shows both commits and does not compare them' },
    ],
  ])('%s', async (_name, base, head, comparison) => {
    const github = await begin()
    threeCommits()
    fake.addCommit(sha('8'))
    expect(await github.compare(sha(base).slice(0, 12), sha(head))).toEqual(comparison)
  })

  test('is unknown to a token that may not read the repository', async () => {
    const github = await begin()
    threeCommits()
    fake.switches.hidden = true
    expect(await github.compare(sha('9'), sha('2'))).toEqual({
      order: 'unknown',
      why: 'GitHub answered 404: Not Found',
    })
  })

  test.each([
    ['404', 404, 'Not Found'],
    ['422', 422, 'No commit found for SHA: 9999999'],
  ])('a base that is answered with %s is missing where the head is shown', async (_name, status, message) => {
    const github = await begin()
    threeCommits()
    const answer = { status, body: { message, documentation_url: 'https://docs.github.com/rest' } }
    fake.prime({ kind: 'answer', answer, path: /compare/ })
    fake.prime({ kind: 'answer', answer, path: /commits\/9/ })
    expect([await github.compare(sha('9'), sha('2')), asked()]).toEqual([
      { order: 'no-such-commit' },
      [`GET /compare/${sha('9')}...${sha('2')}`, `GET /commits/${sha('2')}`, `GET /commits/${sha('9')}`],
    ])
  })

  test.each([['--output=stolen'], ['main'], ['abcdef']])('GitHub is not asked about %s', async (base) => {
    const github = await begin()
    expect([await github.compare(base, sha('2')), await github.compare(sha('2'), base), asked()]).toEqual([
      { order: 'unknown', why: 'a commit has 7 to 64 hex digits' },
      { order: 'unknown', why: 'a commit has 7 to 64 hex digits' },
      [],
    ])
  })

  test('one broken connection is passed over', async () => {
    await begin()
    threeCommits()
    fake.prime({ kind: 'reset' })
    const { token, repository, url } = fake
    const github = createGitHub({ token, repository, apiUrl: url, clock })
    expect([await github.compare(sha('1'), sha('2')), slept]).toEqual([{ order: 'ahead' }, [500]])
  })

  const silence = 'GitHub did not answer: The operation was aborted due to timeout'
  const limit =
    'GitHub answered 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

  test.each<[string, () => unknown, string]>([
    ['is down', () => (fake.switches.down = 'bad-gateway'), 'GitHub answered 502'],
    ['does not answer', () => (fake.switches.down = 'silent'), silence],
    ['wants to be left alone', () => fake.prime({ kind: 'secondary-limit', retryAfter: 20 }), limit],
  ])('is unknown after one request where GitHub %s, and so is the next', async (_name, arrange, why) => {
    const github = await begin({}, short)
    threeCommits()
    arrange()
    expect([
      await github.compare(sha('1'), sha('2')),
      await github.compare(sha('2'), sha('1')),
      await github.tipOf('main'),
    ]).toEqual([
      { order: 'unknown', why },
      { order: 'unknown', why },
      { tip: null, why },
    ])
    expect([asked().length, slept]).toEqual([1, []])
  })

  test('a commit that GitHub lacks does not keep GitHub from being asked about another', async () => {
    const github = await begin()
    fake.addCommit(sha('2'))
    expect([await github.compare(sha('9'), sha('2')), await github.compare(sha('2'), sha('2'))]).toEqual([
      { order: 'no-such-commit' },
      { order: 'identical' },
    ])
  })
})

describe('the tip of a branch', () => {
  test.each<[string, string, BranchTip]>([
    ['is its newest commit', 'main', { tip: sha('2') }],
    ['is found where the name has a slash', 'release/1.0#2', { tip: sha('1') }],
    ['is unknown where there is none', 'gone', { tip: null, why: 'GitHub answered 404: Not Found' }],
    [
      'is not that of a branch whose name it begins',
      'releas',
      { tip: null, why: 'GitHub answered 404: Not Found' },
    ],
  ])('%s', async (_name, branch, tip) => {
    const github = await begin()
    fake.addCommit(sha('1'))
    fake.addCommit(sha('2'), sha('1'))
    fake.setBranch('main', sha('2'))
    fake.setBranch('release/1.0#2', sha('1'))
    expect(await github.tipOf(branch)).toEqual(tip)
  })
})

describe('the commits of a push', () => {
  const line = (length: number) => Array.from({ length }, (_, n) => n.toString(16).padStart(40, '0'))
  const push = (length: number) => {
    fake.addCommit(sha('f'))
    for (const [n, commit] of line(length).entries()) fake.addCommit(commit, line(length)[n - 1] ?? sha('f'))
    return line(length).at(-1) ?? sha('f')
  }

  test.each<[string, number, number]>([
    ['none', 0, 1],
    ['one', 1, 1],
    ['a page', 100, 1],
    ['several pages', 201, 3],
    ['as many as are wanted', 250, 3],
  ])('%s, newest first', async (_name, length, pages) => {
    const github = await begin()
    const head = push(length)
    expect(await github.commitsBetween(sha('f'), head, 250)).toEqual({
      commits: line(length).toReversed(),
      total: length,
    })
    expect(asked()).toHaveLength(pages)
  })

  test('too many are counted, and not read', async () => {
    const github = await begin()
    expect(await github.commitsBetween(sha('f'), push(251), 250)).toEqual({ commits: [], total: 251 })
    expect(asked()).toHaveLength(1)
  })

  test('of a commit that GitHub does not know are reported to be unknown', async () => {
    const github = await begin()
    expect((await refusal(github.commitsBetween(sha('1'), sha('2'), 250))).kind).toBe('not-found')
  })
})

describe('the pull requests that a commit was merged with', () => {
  const commit = sha('c')
  const merged = { state: 'closed', merged: start, mergeCommit: commit } as const
  const release = { ref: 'release', sha: sha('f') }
  test.each<[string, string | null, readonly number[]]>([
    ['the branch that was pushed', 'release', [9]],
    ['the default branch', null, [8, 11]],
    ['no other', 'elsewhere', []],
  ])('into %s', async (_name, branch, numbers) => {
    const github = await begin()
    fake.addCommit(commit)
    fake.addPull({ ...merged, number: 8 })
    fake.addPull({ ...merged, number: 9, base: release })
    fake.addPull({ ...merged, number: 10, merged: null })
    fake.addPull({ ...merged, number: 11, mergeCommit: sha('e'), commits: [commit] })
    expect(await github.pullRequestsMergedBy(commit, branch)).toEqual(numbers)
  })
})

describe('who wrote a comment, and who edited it', () => {
  const given = (id: number): Comment => ({
    id,
    nodeId: nodeId('IssueComment', id),
    url: '',
    body: '',
    isOwn: false,
  })
  const person = `ghp_${'0'.repeat(36)}`
  const bot = 'github-actions'
  test.each<[string, Partial<GitHubOptions>, string, string | null, object]>([
    ['ours', {}, 'github-actions[bot]', null, { author: bot, isOwn: true, editor: null }],
    [
      'ours, edited by us',
      {},
      'github-actions[bot]',
      'github-actions[bot]',
      { author: bot, isOwn: true, editor: null },
    ],
    [
      'ours, edited by somebody',
      {},
      'github-actions[bot]',
      'mona',
      { author: bot, isOwn: true, editor: 'mona' },
    ],
    [
      'ours, edited by a person of our name',
      {},
      'github-actions[bot]',
      bot,
      { author: bot, isOwn: true, editor: bot },
    ],
    ['a person of our name', {}, bot, null, { author: bot, isOwn: false, editor: null }],
    ['another app', {}, 'evil[bot]', null, { author: 'evil', isOwn: false, editor: null }],
    [
      'somebody’s, edited by us',
      {},
      'mona',
      'github-actions[bot]',
      { author: 'mona', isOwn: false, editor: null },
    ],
    [
      'an app of one’s own',
      { login: 'our-app' },
      'our-app[bot]',
      null,
      { author: 'our-app', isOwn: true, editor: null },
    ],
    [
      'a person’s token',
      { token: person, login: 'Mona' },
      'mona',
      null,
      { author: 'mona', isOwn: true, editor: null },
    ],
  ])('%s', async (_name, options, author, editor, expected) => {
    const github = await begin(options)
    const { id } = fake.addComment(7, 'text', author)
    if (editor !== null) fake.editComment(id, 'text', editor)
    const url = `https://github.com/octo-org/contact-centre/pull/7#issuecomment-${id}`
    expect(await github.withEditors([given(id)])).toEqual([{ url, body: 'text', ...expected }])
  })

  const change = (id: number, change: Partial<FakeComment>) => {
    const comment = fake.state.comments.get(id)
    if (comment) fake.state.comments.set(id, { ...comment, ...change })
  }

  test('an edit by an account that is gone is an edit', async () => {
    const github = await begin()
    const { id } = fake.addComment(7, 'text')
    fake.editComment(id, 'other', 'mona')
    change(id, { editor: null })
    expect(await github.withEditors([given(id)])).toMatchObject([{ isOwn: true, editor: 'ghost' }])
  })

  test('an imported mannequin of our login is not us', async () => {
    const github = await begin({ token: person, login: 'mona' })
    const { id } = fake.addComment(7, 'text')
    change(id, { author: { login: 'mona', id: 1, type: 'Mannequin' } })
    expect(await github.withEditors([given(id)])).toMatchObject([{ author: 'mona', isOwn: false }])
  })

  test('of 201 comments takes three requests', async () => {
    const github = await begin()
    const comments = Array.from({ length: 201 }, (_, n) => fake.addComment(7, `comment ${n}`))
    const found = await github.withEditors(comments.map(({ id }) => given(id)))
    expect(found.map(({ body }) => body)).toEqual(comments.map(({ body }) => body))
    expect(asked()).toEqual(Array.from({ length: 3 }, () => 'POST /graphql'))
  })

  test('of no comment takes no request', async () => {
    const github = await begin()
    expect([await github.withEditors([]), asked()]).toEqual([[], []])
  })

  test('leaves out a comment that was deleted, and answers the others', async () => {
    const github = await begin()
    const [first, second, third] = ['a', 'b', 'c'].map((body) => fake.addComment(7, body).id)
    if (!first || !second || !third) throw new Error('three comments')
    await github.delete(second)
    const found = await github.withEditors([first, second, third].map(given))
    expect(found.map(({ body }) => body)).toEqual(['a', 'c'])
  })

  test('of comments that are all gone is an empty list', async () => {
    const github = await begin()
    expect(await github.withEditors([given(1), given(2)])).toEqual([])
  })

  test('of fewer comments than were asked for is no answer', async () => {
    const github = await begin()
    const body = { data: { viewer: { login: 'octocat' }, nodes: [] } }
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /graphql/, times: 3 })
    const refused = await refusal(github.withEditors([given(1)]))
    expect(refused.message).toBe('GitHub answered 200 with something other than comments and who edited them')
  })

  test.each<[string, () => unknown, RefusalKind, string]>([
    [
      'without the permission',
      () => (fake.switches.withoutPullRequests = true),
      'permission',
      'GitHub answered: Resource not accessible by integration',
    ],
    [
      'while GitHub is down',
      () => (fake.switches.down = 'bad-gateway'),
      'unavailable',
      'GitHub answered 502',
    ],
  ])('is not guessed %s', async (_name, arrange, kind, message) => {
    const github = await begin()
    arrange()
    const refused = await refusal(github.withEditors([given(1)]))
    expect([refused.kind, refused.message]).toEqual([kind, message])
  })
})

test('nothing is asked before the first call', async () => {
  await begin()
  expect(asked()).toEqual([])
})
