import { afterEach, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, type Fault, startGitHub } from '../../simulator/github/index.js'
import { createGitHub, type GitHub } from '../../src/adapters/github/index.js'
import { oddAnswers } from '../support/odd-answers.js'

let fake: FakeGitHub

afterEach(() => fake.stop())

const sha = (letter: string): string => letter.repeat(40)
const path = 'folder/a.json'
const unknowns = [
  { order: 'unknown', why: expect.any(String) },
  { tip: null, why: expect.any(String) },
  { known: false, why: expect.any(String) },
]

interface Route {
  readonly name: string
  readonly at: Pick<Fault, 'path' | 'skip'>
  readonly ask: (github: GitHub) => Promise<unknown>
}

/** Long enough for two pages of a comparison. */
const line = Array.from({ length: 101 }, (_, n) => n.toString(16).padStart(40, '0'))

const routes: readonly Route[] = [
  { name: 'the order', at: { path: /compare/ }, ask: (github) => github.compare(sha('a'), sha('b')) },
  {
    name: 'the head, where the base is missing',
    at: { path: /commits.b/ },
    ask: (github) => github.compare(sha('9'), sha('b')),
  },
  {
    name: 'the base, where it is missing',
    at: { path: /commits.9/ },
    ask: (github) => github.compare(sha('9'), sha('b')),
  },
  { name: 'the tip', at: { path: /git.ref/ }, ask: (github) => github.tipOf('main') },
  {
    name: 'the first page of commits',
    at: { path: /compare/ },
    ask: (github) => github.sourcesSince(sha('a'), String(line.at(-1)), path),
  },
  {
    name: 'the second page of commits',
    at: { path: /compare/, skip: 1 },
    ask: (github) => github.sourcesSince(sha('a'), String(line.at(-1)), path),
  },
  {
    name: 'a file of the commits',
    at: { path: /contents/, skip: 1 },
    ask: (github) => github.sourcesSince(sha('a'), String(line.at(-1)), path),
  },
  { name: 'a file', at: { path: /contents/ }, ask: (github) => github.sourceAt(sha('b'), path) },
  {
    name: 'the folder of a missing file',
    at: { path: /contents.folder$/ },
    ask: (github) => github.sourceAt(sha('b'), 'folder/missing.json'),
  },
  {
    name: 'the commit of a missing file',
    at: { path: /commits.b/ },
    ask: (github) => github.sourceAt(sha('b'), 'missing.json'),
  },
]

async function begin(timeout: number): Promise<GitHub> {
  fake = await startGitHub({ now: () => 0 })
  fake.commitFiles(sha('a'), { [path]: 'old' })
  fake.commitFiles(sha('b'), { [path]: 'new' }, sha('a'))
  for (const [n, commit] of line.entries()) fake.addCommit(commit, line[n - 1] ?? sha('a'))
  fake.setBranch('main', sha('b'))
  const { token, repository, url } = fake
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  return createGitHub({ token, repository, apiUrl: url, clock, timeout })
}

describe.each(routes.map((route) => [route.name, route] as const))(
  '%s: instead of the answer',
  (_, route) => {
    test.each(oddAnswers)('%s', async (_name, fault) => {
      const github = await begin(fault.kind === 'silent' ? 100 : 10_000)
      fake.prime({ ...fault, ...route.at, times: 9 })
      const answer = await route.ask(github)
      expect(unknowns).toContainEqual(answer)
      expect(JSON.stringify(answer)).toMatch(/"why":"GitHub (?:answered|did not answer|gave an answer)/)
    })

    test('nothing odd is known', async () => {
      const github = await begin(10_000)
      expect(unknowns).not.toContainEqual(await route.ask(github))
    })
  },
)

describe('an answer that is nearly right is not used', () => {
  const commit = (name: string, ...parents: readonly string[]) => ({
    sha: name,
    parents: parents.map((parent) => ({ sha: parent })),
  })
  const right = {
    status: 'ahead',
    total_commits: 1,
    base_commit: { sha: sha('a') },
    commits: [commit(sha('b'), sha('a'))],
  }
  const why = 'GitHub gave an answer that is not in its documented form'

  test.each<[string, object]>([
    ['of another base', { ...right, base_commit: { sha: sha('c') } }],
    ['without its base', { ...right, base_commit: null }],
    ['of a base that is no commit', { ...right, base_commit: { sha: 'main' } }],
    ['without a count', { ...right, total_commits: '1' }],
    ['with fewer commits than it counts', { ...right, total_commits: 2, commits: [] }],
    [
      'with more commits than it counts',
      { ...right, commits: [...right.commits, commit(sha('c'), sha('a'))] },
    ],
    ['with a commit without parents', { ...right, commits: [{ sha: sha('b') }] }],
    ['with a parent that is no commit', { ...right, commits: [commit(sha('b'), '../x')] }],
    ['with a short commit', { ...right, commits: [commit('bbbbbbb', sha('a'))] }],
    ['in which the head does not descend from the base', { ...right, commits: [commit(sha('b'), sha('c'))] }],
    ['without the head', { ...right, commits: [commit(sha('c'), sha('a'))] }],
    ['of a status that is none', { ...right, status: 1 }],
  ])('a comparison %s', async (_, body) => {
    const github = await begin(10_000)
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /compare/ })
    expect(await github.sourcesSince(sha('a'), sha('b'), path)).toEqual({ known: false, why })
  })

  test.each<[string, object]>([
    ['of an unknown type', { type: 'fifo', encoding: 'base64', content: '' }],
    ['in another encoding', { type: 'file', encoding: 'utf-8', content: 'text' }],
    ['without content', { type: 'file', encoding: 'base64' }],
    ['with a content that is no text', { type: 'file', encoding: 'base64', content: [1] }],
    ['with a content that is no Base64', { type: 'file', encoding: 'base64', content: '{"not": "it"}' }],
  ])('a file %s', async (_, body) => {
    const github = await begin(10_000)
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /contents/ })
    expect(await github.sourceAt(sha('b'), path)).toEqual({ known: false, why })
  })

  test.each<[string, object]>([
    ['of another branch', { ref: 'refs/heads/other', object: { type: 'commit', sha: sha('b') } }],
    ['of a tag', { ref: 'refs/heads/main', object: { type: 'tag', sha: sha('b') } }],
    ['that is no whole commit', { ref: 'refs/heads/main', object: { type: 'commit', sha: 'bbbbbbb' } }],
    ['of several branches', [{ ref: 'refs/heads/main', object: { type: 'commit', sha: sha('b') } }]],
  ])('a tip %s', async (_, body) => {
    const github = await begin(10_000)
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /git.ref/ })
    expect(await github.tipOf('main')).toEqual({ tip: null, why })
  })

  test.each<[string, object]>([
    ['of another head', { sha: sha('c') }],
    ['of a head that is no commit', { sha: 'main' }],
  ])('a commit %s does not show that the base is missing', async (_, body) => {
    const github = await begin(10_000)
    fake.prime({ kind: 'answer', answer: { status: 200, body }, path: /commits.b/ })
    expect(await github.compare(sha('9'), sha('b'))).toEqual({ order: 'unknown', why })
  })
})
