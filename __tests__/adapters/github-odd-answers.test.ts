import { afterEach, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, type Fault, startGitHub } from '../../simulator/github/index.js'
import { nodeId } from '../../simulator/github/shapes.js'
import { createGitHub, type GitHub } from '../../src/adapters/github/index.js'
import { type Comment, GitHubRefused } from '../../src/ports/github.js'
import { oddAnswers } from '../support/odd-answers.js'

let fake: FakeGitHub

afterEach(() => fake.stop())

const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
const sha = (letter: string): string => letter.repeat(40)
const person = `ghp_${'0'.repeat(36)}`
/** Rows of a list's page; fewer than GitHub's 100, and it is their number that takes time. */
const maxRows = 3
/** Rows of which a list has three pages. */
const rows = Array.from({ length: 2 * maxRows + 1 }, (_, n) => n)
/** Comments of which the action asks in three requests who edited them. */
const inBatches = Array.from({ length: 201 }, (_, n) => n)

function manyComments(numbers = rows): void {
  for (const n of numbers) fake.addComment(7, `comment ${n}`, 'mona')
}

function aComment(id: number): Comment {
  return { id, nodeId: nodeId('IssueComment', id), url: '', body: '', isOwn: false }
}

interface Route {
  readonly name: string
  readonly at: Pick<Fault, 'method' | 'path'>
  readonly ask: (github: GitHub) => Promise<unknown>
  /** Page 1, 2 and the last; else the only answer. */
  readonly paged?: true
  /** An empty list is an answer like any other. */
  readonly list?: true
  readonly arrange?: () => unknown
}

const comment = /issues\/comments\/1001$/

const routes: readonly Route[] = [
  {
    name: 'comments of a pull request',
    at: { method: 'GET', path: /comments$/ },
    ask: (github) => github.comments(7),
    paged: true,
    list: true,
    arrange: () => manyComments(),
  },
  {
    name: 'who the token is',
    at: { path: /graphql$/ },
    ask: (github) => github.comments(7),
    arrange: () => fake.addComment(7, 'text', 'mona'),
  },
  {
    name: 'a comment that is created',
    at: { method: 'POST', path: /comments$/ },
    ask: (github) => github.create(7, 'text'),
  },
  {
    name: 'a comment that is updated',
    at: { method: 'PATCH', path: comment },
    ask: (github) => github.update(1001, 'other'),
    arrange: () => fake.addComment(7, 'text', 'mona'),
  },
  {
    name: 'a comment that is deleted',
    at: { method: 'DELETE', path: comment },
    ask: (github) => github.delete(1001),
    arrange: () => fake.addComment(7, 'text', 'mona'),
  },
  {
    name: 'pull requests of a commit',
    at: { path: /pulls$/ },
    ask: (github) => github.pullRequestOfCommit(sha('c')),
    paged: true,
    list: true,
    arrange: () => {
      for (const n of rows) fake.addPull({ number: 100 + n, commits: [sha('c')] })
    },
  },
  {
    name: 'commits of a push',
    at: { path: /compare/ },
    ask: (github) => github.commitsBetween(sha('f'), rows.length.toString(16).padStart(40, '0'), 250),
    paged: true,
    arrange: () => {
      const commit = (n: number) => (n === 0 ? sha('f') : n.toString(16).padStart(40, '0'))
      fake.addCommit(sha('f'))
      for (const n of rows) fake.addCommit(commit(n + 1), commit(n))
    },
  },
  { name: 'labels', at: { path: /pulls\/7$/ }, ask: (github) => github.labels(7) },
  { name: 'a pull request', at: { path: /pulls\/7$/ }, ask: (github) => github.pullRequest(7) },
  {
    name: 'files of a pull request',
    at: { path: /files$/ },
    ask: (github) => github.removedFiles({ kind: 'pull-request', number: 7, base: sha('b') }),
    paged: true,
    list: true,
    arrange: () => fake.commitFiles(sha('b'), Object.fromEntries(rows.map((n) => [`a/${n}`, String(n)]))),
  },
  {
    name: 'files of a push',
    at: { path: /compare/ },
    ask: (github) => github.removedFiles({ kind: 'push', before: sha('b'), after: sha('a') }),
  },
  {
    name: 'a file',
    at: { path: /contents/ },
    ask: (github) => github.readFile(sha('b'), 'a.json'),
    arrange: () => fake.commitFiles(sha('b'), { 'a.json': '{"Name": "Intake"}' }),
  },
  {
    name: 'a release',
    at: { path: /releases\/1001$/ },
    ask: (github) => github.release(1001),
    arrange: () => fake.addRelease({ tag: 'v1', id: 1001 }),
  },
  {
    name: 'the release of a tag',
    at: { path: /releases\/tags/ },
    ask: (github) => github.releaseOfTag('v1'),
    arrange: () => fake.addRelease({ tag: 'v1' }),
  },
  {
    name: 'releases',
    at: { path: /releases$/ },
    ask: (github) => github.draftsOfTag('v1'),
    paged: true,
    list: true,
    arrange: () => {
      for (const n of rows) fake.addRelease({ tag: `v${n}` })
    },
  },
  {
    name: 'a release that is updated',
    at: { method: 'PATCH', path: /releases\/1001$/ },
    ask: (github) => github.updateReleaseBody(1001, 'notes'),
    arrange: () => fake.addRelease({ tag: 'v1', id: 1001 }),
  },
  {
    name: 'comments and who edited them',
    at: { path: /graphql$/ },
    ask: (github) => github.withEditors(inBatches.map((n) => aComment(1001 + n))),
    paged: true,
    arrange: () => manyComments(inBatches),
  },
]

/** Of a person's token, whose user is never guessed. */
async function begin(timeout: number): Promise<GitHub> {
  fake = await startGitHub({ now: () => 0, token: person, login: 'octocat', maxRows })
  fake.commitFiles(sha('b'), {})
  fake.commitFiles(sha('a'), {}, sha('b'))
  fake.addPull({
    number: 7,
    head: { ref: 'change', sha: sha('a'), repository: fake.repository },
    base: { ref: 'main', sha: sha('b') },
  })
  fake.addCommit(sha('c'))
  const { token, repository, url } = fake
  return createGitHub({ token, repository, apiUrl: url, clock, timeout })
}

async function outcome(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof GitHubRefused ? error.kind : String(error)),
  )
}

const table = routes.flatMap((route) => {
  const pages: readonly (readonly [string, number])[] = [
    ['page 1', 0],
    ['page 2', 1],
    ['the last page', 2],
  ]
  return (route.paged ? pages : [['the answer', 0] as const]).map(
    ([page, skip]) => [route.name, page, route, skip] as const,
  )
})

describe.each(table)('%s: instead of %s', (_name, _page, { at, ask, list, arrange }, skip) => {
  test.each(oddAnswers)('%s', async (name, fault) => {
    const github = await begin(fault.kind === 'silent' ? 100 : 10_000)
    arrange?.()
    fake.prime({ ...fault, ...at, skip, times: 9 })
    expect(await outcome(ask(github))).toBe(list && name === '[]' ? 'answered' : 'unavailable')
  })

  test('nothing odd is no refusal', async () => {
    const github = await begin(10_000)
    arrange?.()
    expect([await outcome(ask(github)), fake.calls.every(({ status }) => status < 300)]).toEqual([
      'answered',
      true,
    ])
  })
})

test('one odd answer to a read is passed over', async () => {
  const github = await begin(10_000)
  fake.addComment(7, 'text', 'mona')
  fake.prime({ kind: 'answer', answer: { status: 200, body: 'null' }, path: /comments$/ })
  expect((await github.comments(7)).map(({ body }) => body)).toEqual(['text'])
})

test('what came instead of a list is named', async () => {
  const github = await begin(10_000)
  fake.prime({ kind: 'answer', answer: { status: 200, body: [{}] }, path: /comments$/, times: 3 })
  await expect(github.comments(7)).rejects.toThrow(
    'GitHub answered 200 with something other than a list of comments',
  )
})

test('pages that lead on and on come to an end', async () => {
  const github = await begin(10_000)
  const link = `<${fake.url}/next>; rel="next"`
  const one = { number: 7, state: 'open', merged_at: null, merge_commit_sha: null, head: { sha: sha('a') } }
  const base = { ref: 'main', repo: { full_name: fake.repository, default_branch: 'main' } }
  const answer = { status: 200, body: [{ ...one, base }], headers: { link } }
  fake.prime({ kind: 'answer', answer, path: /pulls$/, times: 1_000 })
  expect([await outcome(github.pullRequestOfCommit(sha('c'))), fake.calls.length]).toEqual([
    'unavailable',
    300,
  ])
})

test('the next page is asked of the same host, at any address that GitHub gives', async () => {
  const elsewhere = await startGitHub()
  const github = await begin(10_000)
  manyComments()
  const link = `<${elsewhere.url}/repos/x/y/issues/7/comments?page=2>; rel="next"`
  const body = [
    {
      id: 1,
      node_id: 'x',
      html_url: fake.url,
      body: 'first',
      updated_at: '2026-01-01T00:00:00Z',
      user: null,
    },
  ]
  fake.prime({ kind: 'answer', answer: { status: 200, body, headers: { link } }, path: /comments$/ })
  expect(await github.comments(7)).toHaveLength(1 + rows.length - maxRows)
  expect(elsewhere.calls).toEqual([])
  await elsewhere.stop()
})
