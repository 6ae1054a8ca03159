import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import type { SourceHistory } from '../../src/ports/history.js'
import { readable } from '../support/commits.js'
import { oddAnswers, oddShape } from '../support/github-odd.js'

// Some ask many times, and machines are slow when they are busy.
jest.setTimeout(60_000)

let fake: FakeGitHub
let github: SourceHistory
let now: number

const file = 'connect/views/[a] ü.json'
const sha = (n: number): string => n.toString(16).padStart(40, '0')
const base = 'b'.repeat(40)
const paths = () => fake.calls.map(({ path }) => path.replace(/^\/repos\/[^/]+\/[^/]+\//, ''))
const since = async (from: string, to: string, at = file) => readable(await github.sourcesSince(from, to, at))
const at = async (commit: string, where = file) => readable(await github.sourceAt(commit, where))
const proven = () => expect(fake.calls.flatMap((call) => problemsOf(call))).toEqual([])

/** Commits `first` to `last` in a row, each with its number in the file. */
function line(first: number, last: number, parent = base): void {
  for (let n = first; n <= last; n++)
    fake.commitFiles(sha(n), { [file]: String(n) }, n === first ? parent : sha(n - 1))
}

beforeEach(async () => {
  now = Date.parse('2026-11-21T12:00:00Z')
  fake = await startGitHub({ now: () => now })
  fake.commitFiles(base, { [file]: 'base' })
  const sleep = async (ms: number) => {
    now += ms
  }
  const { token, repository, url } = fake
  github = createGitHub({ token, repository, apiUrl: url, clock: { now: () => now, sleep } })
})

afterEach(() => fake.stop())

describe('what a file held since a commit', () => {
  test.each<[string, number, readonly string[], number]>([
    ['one commit', 2, ['2'], 1],
    ['three commits', 4, ['4', '3', '2'], 1],
  ])('%s, newest first', async (_name, head, found, pages) => {
    line(2, head)
    expect(await since(base.slice(0, 12), sha(head))).toEqual(found)
    expect(paths().filter((path) => path.startsWith('compare'))).toHaveLength(pages)
    proven()
  })

  test('over several pages of commits the newest twenty are read', async () => {
    line(2, 252)
    const newest = Array.from({ length: 20 }, (_, n) => String(252 - n))
    expect(await since(base, sha(252))).toEqual([...newest, '… and more'])
    expect([paths().length, paths().filter((path) => path.startsWith('compare')).length]).toEqual([23, 3])
    proven()
  })

  test('more than 2,000 commits are not read', async () => {
    line(2, 2_002)
    expect([await since(base, sha(2_002)), paths().length]).toEqual([
      `there are more than 2000 commits since ${base.slice(0, 12)}`,
      1,
    ])
  })

  test('of the head itself is nothing', async () => {
    expect(await since(base, base)).toEqual([])
    proven()
  })

  test('only by the first parents, and only after the base', async () => {
    line(2, 3)
    fake.commitFiles(sha(10), { [file]: 'only on side' }, base)
    fake.commitFiles(sha(11), { [file]: 'side' }, sha(10))
    fake.commitFiles(sha(12), { [file]: 'merge' }, sha(3), sha(11))
    expect([await since(base, sha(12)), await since(sha(10), sha(12))]).toEqual([
      ['merge', '3', '2'],
      ['merge'],
    ])
    proven()
  })

  test('where the commits do not follow each other, it is unknown', async () => {
    line(2, 3)
    fake.commitFiles(sha(10), {}, base)
    const why = (from: number, to: number) =>
      `commit ${sha(from).slice(0, 12)} is not in the history of ${sha(to).slice(0, 12)}`
    expect([await since(sha(3), sha(2)), await since(sha(10), sha(3))]).toEqual([why(3, 2), why(10, 3)])
    proven()
  })
})

describe('what a path holds at one commit', () => {
  test.each<[string, string, readonly (string | null)[] | string]>([
    ['a file', file, ['text']],
    ['nothing', 'gone.json', [null]],
    ['a folder', 'connect', [null]],
    ['a submodule', 'module', [null]],
    ['a link to a file', 'link', ['text']],
    ['a link to elsewhere', 'broken', `broken is a symbolic link at commit ${sha(2).slice(0, 12)}`],
    ['1 MB', 'full.json', ['x'.repeat(1_048_576)]],
    ['more than 1 MB', 'large.json', `large.json is larger than 1 MB at commit ${sha(2).slice(0, 12)}`],
    ['an empty file', 'empty.json', ['']],
  ])('%s', async (_name, path, found) => {
    fake.commitFiles(sha(2), {
      [file]: 'text',
      module: { submodule: sha(7) },
      link: { symlink: file },
      broken: { symlink: '../elsewhere' },
      'full.json': 'x'.repeat(1_048_576),
      'large.json': 'x'.repeat(1_048_577),
      'empty.json': '',
    })
    expect(await at(sha(2), path)).toEqual(found)
    proven()
  })

  test('bytes come as they are, whatever they are', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, n) => n % 256)
    fake.commitFiles(sha(2), { [file]: bytes })
    expect(await github.sourceAt(sha(2), file)).toEqual({ known: true, sources: [bytes], complete: true })
  })

  test('a commit that GitHub lacks', async () => {
    expect(await at(sha(9))).toBe(`GitHub answered 422: No commit found for SHA: ${sha(9)}`)
  })

  test('a token that may not read', async () => {
    fake.switches.hidden = true
    expect([await at(base), await since(base, base)]).toEqual([
      'GitHub answered 404: Not Found',
      'GitHub answered 404: Not Found',
    ])
  })
})

test.each(['--output=x', 'main', 'abcdef'])(
  '%s is no name of a commit, and is not asked for',
  async (name) => {
    const why = 'a commit has 7 to 64 hex digits'
    expect([await since(name, base), await since(base, name), await at(name), paths()]).toEqual([
      why,
      why,
      why,
      [],
    ])
  },
)

describe('an answer that is none', () => {
  beforeEach(() => line(2, 3))

  test.each(oddAnswers)('%s in place of a comparison', async (_name, fault, why) => {
    fake.prime({ ...fault, path: /compare/ })
    expect(await since(base, sha(3))).toBe(why)
  })

  test.each(oddAnswers)('%s in place of a file', async (_name, fault, why) => {
    fake.prime({ ...fault, path: /contents/ })
    expect(await since(base, sha(3))).toBe(why)
  })

  test.each(oddAnswers)(
    '%s in place of the commit of a file that is not there',
    async (_name, fault, why) => {
      fake.prime({ ...fault, path: /commits\// })
      expect(await at(sha(3), 'gone.json')).toBe(why)
    },
  )

  const row = { sha: sha(3), parents: [{ sha: base }] }
  const comparison = { status: 'ahead', base_commit: { sha: base }, total_commits: 1, commits: [row] }
  test.each<[string, object]>([
    ['no status', { status: undefined }],
    ['another base', { base_commit: { sha: sha(9) } }],
    ['fewer commits than it counts', { total_commits: 2, commits: [] }],
    ['more commits than it counts', { total_commits: 0 }],
    ['a count that is a text', { total_commits: '1' }],
    ['a commit without parents', { commits: [{ sha: sha(3) }] }],
    ['a parent without a name', { commits: [{ sha: sha(3), parents: [{}] }] }],
    ['a commit that does not follow the base', { commits: [{ sha: sha(3), parents: [{ sha: sha(9) }] }] }],
    ['no head', { commits: [{ sha: sha(2), parents: [{ sha: base }] }] }],
  ])('a comparison with %s', async (_name, wrong) => {
    fake.prime({
      kind: 'answer',
      answer: { status: 200, body: { ...comparison, ...wrong } },
      path: /compare/,
    })
    expect(await since(base, sha(3))).toBe(oddShape)
  })
})

describe('GitHub is not asked too much', () => {
  test('nothing twice', async () => {
    line(2, 3)
    const both = async () => [await since(base, sha(3)), await at(sha(3)), await at(base, 'gone.json')]
    expect(await both()).toEqual(await both())
    expect(paths().length).toBe(
      new Set(fake.calls.map(({ path, query }) => JSON.stringify([path, query]))).size,
    )
  })

  test('200 times in a run', async () => {
    line(2, 21)
    const files = Array.from({ length: 10 }, (_, n) => `${n}.json`)
    const found = await Promise.all(files.map((each) => since(base, sha(21), each)))
    const none = Array.from({ length: 20 }, () => null)
    expect([found.slice(0, 9), found[9], paths().length]).toEqual([
      Array.from({ length: 9 }, () => none),
      'GitHub was asked 200 times already, which is the limit',
      200,
    ])
  })

  test('for a minute in a run', async () => {
    line(2, 21)
    fake.hook((_call, moment) => {
      if (moment === 'before') now += 7_000
    })
    expect([await since(base, sha(21)), paths().length]).toEqual(['GitHub was asked for a minute already', 9])
  })

  test('once it gives no answer', async () => {
    fake.switches.down = 'bad-gateway'
    const why = 'GitHub answered 502'
    expect([await at(base), await since(base, base), paths().length]).toEqual([why, why, 3])
  })
})
