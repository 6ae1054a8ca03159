import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type Content, type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import type { SourceHistory } from '../../src/ports/history.js'
import { known, type PastTexts, texts, unknown } from '../support/past-sources.js'

// Hundreds of requests take about a second, and longer where other test files share the cores.
jest.setTimeout(30_000)

let fake: FakeGitHub
let github: SourceHistory
let now: number

beforeEach(async () => {
  now = 0
  fake = await startGitHub()
  const { token, repository, url } = fake
  const clock = { now: () => now, wallTime: () => now, sleep: async () => {} }
  github = createGitHub({ token, repository, apiUrl: url, clock, timeout: 10_000 })
})

afterEach(async () => {
  expect(fake.calls.flatMap((call) => problemsOf(call))).toEqual([])
  await fake.stop()
})

/** The commit of that name: its letters and digits in hex. */
const sha = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0')
const short = (name: string): string => sha(name).slice(0, 12)
const file = 'a.json'

type Tree = Readonly<Record<string, Content>>

/** Commits the file alone. */
function commit(name: string, content: string | Uint8Array, ...parents: readonly string[]): void {
  commitTree(name, { [file]: content }, ...parents)
}

function commitTree(name: string, tree: Tree, ...parents: readonly string[]): void {
  fake.commitFiles(sha(name), tree, ...parents.map(sha))
}

/** 0 ← 1 ← 2 ← merge ← 4, and 1 ← side ← merge; `other` follows 2 and is not merged. */
function mergedHistory(): void {
  commit('0', 'zero')
  commit('1', 'one', '0')
  commit('side', 'only on the side branch', '1')
  commit('2', 'two', '1')
  commit('merge', 'merged', '2', 'side')
  commit('4', 'four', 'merge')
  commit('other', 'never merged', '2')
}

/** Commits 1 to `count` on 0, each with its number as content. */
function line(count: number): void {
  commit('0', '0')
  for (let n = 1; n <= count; n++) commit(String(n), String(n), String(n - 1))
}

const since = (base: string, head: string, path = file) => texts(github.sourcesSince(base, sha(head), path))
const at = (name: string, path = file) => texts(github.sourceAt(sha(name), path))
const requests = () => fake.calls.map(({ path }) => path.replace(/^\/repos\/[^/]+\/[^/]+\//, ''))

describe('contents of a file since a commit', () => {
  test.each<[string, string, string, PastTexts]>([
    [
      'are those of the first-parent line, never of a side branch',
      '0',
      '4',
      known('four', 'merged', 'two', 'one'),
    ],
    ['end before the base', '2', '4', known('four', 'merged')],
    ['since a merged side branch begin with its merge', 'side', '4', known('four', 'merged')],
    ['since the head itself are none', '4', '4', known()],
    [
      'are unknown where the base is newer',
      '4',
      '2',
      unknown(`commit ${short('4')} is not in the history of ${short('2')}`),
    ],
    [
      'are unknown where the base is on another branch',
      'other',
      '4',
      unknown(`commit ${short('other')} is not in the history of ${short('4')}`),
    ],
    ['are unknown where GitHub lacks the base', 'gone', '4', unknown('GitHub answered 404: Not Found')],
  ])('%s', async (_, base, head, expected) => {
    mergedHistory()
    expect(await since(short(base).slice(0, base.length < 4 ? 40 : 12), head)).toEqual(expected)
  })

  test('are unknown to a token that may not read the repository', async () => {
    mergedHistory()
    fake.switches.hidden = true
    expect([await since(sha('0'), '4'), await at('4')]).toEqual([
      unknown('GitHub answered 404: Not Found'),
      unknown('GitHub answered 404: Not Found'),
    ])
  })

  test('of 201 commits are those of the newest 20, whose comparison has 3 pages', async () => {
    line(201)
    expect([await since(sha('0'), '201'), requests().length]).toEqual([
      { known: true, texts: Array.from({ length: 20 }, (_, n) => String(201 - n)), complete: false },
      23,
    ])
    expect(fake.calls.slice(0, 3).map(({ query }) => query)).toEqual([
      { per_page: '100', page: '1' },
      { per_page: '100', page: '2' },
      { per_page: '100', page: '3' },
    ])
  })

  test.each([
    [20, true],
    [21, false],
  ])('of %d commits are complete: %s', async (count, complete) => {
    line(count)
    const found = await since(sha('0'), String(count))
    expect(found).toMatchObject({ complete })
    expect(requests()).toHaveLength(21)
  })

  test('of more than 2,000 commits are not asked for', async () => {
    line(2_001)
    expect([await since(sha('0'), '2001'), requests().length]).toEqual([
      unknown(`there are more than 2000 commits since ${short('0')}`),
      1,
    ])
  })
})

describe('what a path held', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])

  test.each<[string, string, Tree, PastTexts]>([
    ['a file', 'a.json', { 'a.json': 'text' }, known('text')],
    ['an empty file', 'a.json', { 'a.json': '' }, known('')],
    [
      'a path with spaces, unicode and other signs',
      'a b/Größe #1?*[x].json',
      { 'a b/Größe #1?*[x].json': 'text' },
      known('text'),
    ],
    ['nothing', 'b.json', { 'a.json': 'text' }, known(null)],
    ['a folder', 'a', { 'a/b.json': 'text' }, known(null)],
    ['a submodule', 'a.json', { 'a.json': { submodule: sha('other') } }, known(null)],
    [
      'a symbolic link to a file',
      'a.json',
      { 'a.json': { symlink: 'b.json' }, 'b.json': 'text' },
      known('text'),
    ],
    [
      'a symbolic link that leads elsewhere',
      'a.json',
      { 'a.json': { symlink: '../gone' } },
      unknown(`a.json is a symbolic link at commit ${short('1')}`),
    ],
    [
      'a file in a folder that is a symbolic link',
      'a/b/c.json',
      { a: { symlink: 'x' }, 'x/b/c.json': 'text' },
      unknown(`a is a symbolic link at commit ${short('1')}`),
    ],
    ['a file that is missing from a folder', 'a/b.json', { 'a/c.json': 'text' }, known(null)],
    ['a file whose folder is missing', 'a/b.json', {}, known(null)],
    [
      'a file of more than 1 MB, without its bytes',
      'a.json',
      { 'a.json': 'x'.repeat(1_048_577) },
      unknown(`a.json has more than 1 MB at commit ${short('1')}`),
    ],
  ])('%s', async (_, path, tree, expected) => {
    commitTree('0', {})
    commitTree('1', tree, '0')
    expect([await at('1', path), await since(sha('0'), '1', path)]).toEqual([expected, expected])
  })

  test('bytes that are not UTF-8 come back unchanged', async () => {
    commit('1', bytes)
    expect(await github.sourceAt(sha('1'), file)).toEqual({ known: true, sources: [bytes], complete: true })
  })

  test('at a commit that GitHub lacks is unknown', async () => {
    commit('1', 'one')
    expect(await at('2')).toEqual(unknown(`GitHub answered 422: No commit found for SHA: ${sha('2')}`))
  })
})

test.each([['--output=stolen'], ['HEAD'], ['main'], ['abcdef'], [''], ['../../pulls']])(
  '%j is no commit, and GitHub is not asked about it',
  async (name) => {
    const why = unknown('a commit has 7 to 64 hex digits')
    expect([
      await texts(github.sourcesSince(name, sha('1'), file)),
      await texts(github.sourcesSince(sha('1'), name, file)),
      await texts(github.sourceAt(name, file)),
      requests(),
    ]).toEqual([why, why, why, []])
  },
)

describe('requests', () => {
  test('are not sent twice for the same thing, even at the same time', async () => {
    mergedHistory()
    const ask = () => since(sha('merge'), '4')
    await Promise.all([ask(), ask(), at('4'), at('4'), at('4', 'gone.json'), at('4', 'missing.json')])
    await ask()
    expect(requests()).toEqual([
      `compare/${sha('merge')}...${sha('4')}`,
      'contents/a.json',
      'contents/gone.json',
      'contents/missing.json',
      `commits/${sha('4')}`,
    ])
  })

  test('for a folder are not sent twice for two files that it lacks', async () => {
    commitTree('1', { 'a/b.json': 'text' })
    expect([await at('1', 'a/c.json'), await at('1', 'a/d.json'), requests()]).toEqual([
      known(null),
      known(null),
      ['contents/a%2Fc.json', 'contents/a', `commits/${sha('1')}`, 'contents/a%2Fd.json'],
    ])
  })

  test('are sent one after the other', async () => {
    mergedHistory()
    let [open, most] = [0, 0]
    fake.hook(async (_, moment) => {
      open += moment === 'before' ? 1 : -1
      most = Math.max(most, open)
      // Others that were sent arrive in the meantime.
      for (let turn = 0; turn < 100; turn++) await setImmediate()
    })
    await Promise.all(['0', '1', '2', '4'].map((name) => at(name)))
    expect([most, requests().length]).toEqual([1, 4])
  })

  test('are 200 at most in a run', async () => {
    const names = Array.from({ length: 201 }, (_, n) => `${n}.json`)
    commitTree('1', Object.fromEntries(names.map((name) => [name, name])))
    const found = await Promise.all(names.map((name) => at('1', name)))
    const limit = unknown('GitHub was asked 200 times already, which is the limit')
    expect([found, await since(sha('0'), '1'), requests().length]).toEqual([
      [...names.slice(0, 200).map((name) => known(name)), limit],
      limit,
      200,
    ])
  })

  test('that are repeated count as often as they are sent', async () => {
    mergedHistory()
    fake.prime({ kind: 'http-502', times: 2 })
    const names = Array.from({ length: 199 }, (_, n) => `${n}.json`)
    commitTree('5', Object.fromEntries(names.map((name) => [name, name])), '4')
    const found = await Promise.all(names.map((name) => at('5', name)))
    expect([found.filter((one) => one.known).length, requests().length]).toEqual([198, 200])
  })

  test('take one minute at most in a run', async () => {
    mergedHistory()
    fake.hook((_, moment) => {
      if (moment === 'before') now += 20_000
    })
    const limit = unknown('GitHub was asked for a minute already')
    expect([await at('0'), await at('1'), await at('2'), await at('4'), requests().length]).toEqual([
      known('zero'),
      known('one'),
      known('two'),
      limit,
      3,
    ])
  })

  test('do not count the time between them', async () => {
    mergedHistory()
    const first = await at('0')
    now += 600_000
    expect([first, await at('1')]).toEqual([known('zero'), known('one')])
  })

  test.each<[string, () => unknown, string, number]>([
    ['down', () => (fake.switches.down = 'bad-gateway'), 'GitHub answered 502', 3],
    [
      'limiting',
      () => fake.prime({ kind: 'secondary-limit', retryAfter: null }),
      'GitHub answered 403: You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      1,
    ],
  ])('are no longer sent once GitHub was %s', async (_, arrange, why, count) => {
    mergedHistory()
    arrange()
    const found = [await at('0'), await at('1'), await since(sha('0'), '4')]
    expect([found, requests().length]).toEqual([[unknown(why), unknown(why), unknown(why)], count])
  })

  test('that GitHub refuses do not keep others from being sent', async () => {
    mergedHistory()
    const refused = await since(sha('gone'), '4')
    expect([refused, await at('4')]).toEqual([unknown('GitHub answered 404: Not Found'), known('four')])
  })
})
