import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { type Content, type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import type { Range, RepositoryFiles } from '../../src/ports/github.js'

const [base, head, side] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)]
let fake: FakeGitHub
let github: RepositoryFiles
let now: number

beforeEach(async () => {
  now = 0
  fake = await startGitHub()
  const { token, repository, url } = fake
  const clock = { now: () => now, wallTime: () => now, sleep: async () => {} }
  github = createGitHub({ token, repository, apiUrl: url, clock })
})

afterEach(async () => {
  expect(fake.calls.flatMap((call) => problemsOf(call))).toEqual([])
  await fake.stop()
})

type Files = Readonly<Record<string, Content>>

function committed(before: Files, after: Files): void {
  fake.commitFiles(base, before)
  fake.commitFiles(head, after, base)
  const refs = {
    head: { ref: 'change', sha: head, repository: fake.repository },
    base: { ref: 'main', sha: base },
  }
  fake.addPull({ number: 7, ...refs })
}

const numbered = (count: number, folder = 'a') =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/${n}`, `${folder} ${n}`]))

const pull = { kind: 'pull-request', number: 7, base } as const
const push = { kind: 'push', before: base, after: head } as const

describe.each([
  ['a pull request', pull],
  ['a push', push],
])('files that %s took away', (_, range) => {
  test('are those that are gone, and those that were renamed, by their old paths', async () => {
    committed(
      { gone: '1', same: '2', changed: '3', 'old name': '4' },
      { same: '2', changed: '5', new: '6', name: '4' },
    )
    expect(await github.removedFiles(range)).toEqual({
      paths: ['old name', 'gone'],
      modified: ['changed'],
      complete: true,
    })
  })

  test('are none where it has none', async () => {
    committed({}, {})
    expect(await github.removedFiles(range)).toEqual({ paths: [], modified: [], complete: true })
  })
})

/** Base, and two commits on it: `head` removes and changes files, `side` adds and changes others. */
function forked(): void {
  fake.commitFiles(base, { old: '1', changed: '2', also: '3', same: '4' })
  fake.commitFiles(head, { changed: '5', also: '3', same: '4' }, base)
  fake.commitFiles(side, { old: '1', changed: '2', also: '6', same: '4', new: '7' }, base)
}

test.each<[string, Range, readonly string[], readonly string[]]>([
  ['a push back to an older commit', { kind: 'push', before: side, after: base }, ['new'], ['also']],
  [
    'a push that replaces commits',
    { kind: 'push', before: side, after: head },
    ['old', 'new'],
    ['changed', 'also'],
  ],
  ['a rollback to an older commit', { kind: 'back', from: side, to: base }, ['new'], []],
  ['a rollback to another branch', { kind: 'back', from: side, to: head }, ['old', 'new'], []],
])('files that %s took away', async (_, range, paths, modified) => {
  forked()
  const found = await github.removedFiles(range)
  expect([found.paths.toSorted(), found.modified.toSorted(), found.complete]).toEqual([
    paths.toSorted(),
    modified.toSorted(),
    true,
  ])
})

test.each([
  ['299 of a push', push, 299, 299, true],
  ['300 of a push', push, 300, 300, false],
  ['more of a push', push, 301, 300, false],
  ['2,999 of a pull request', pull, 2_999, 2_999, true],
  ['more of a pull request', pull, 3_001, 3_000, false],
])('%s: whether that is all', async (_, range, count, reported, complete) => {
  committed(numbered(count), {})
  const found = await github.removedFiles(range)
  expect([found.paths.length, found.complete]).toEqual([reported, complete])
})

describe('a file at a commit', () => {
  const at = async (path: string) => new TextDecoder().decode(await github.readFile(base, path))

  test.each([
    ['of the root', 'a.json'],
    ['in folders', 'connect/views/a.json'],
    ['of any name', 'connect/Größe & más #1?.json'],
  ])('%s is read as it is', async (_, path) => {
    committed({ [path]: '{"Name": "Größe"}\n' }, {})
    expect(await at(path)).toBe('{"Name": "Größe"}\n')
  })

  test('of any bytes is read as it is', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff])
    committed({ 'a.json': bytes }, {})
    expect(await github.readFile(base, 'a.json')).toEqual(bytes)
  })

  test.each([
    ['that is not there', 'b.json', 'not-found'],
    ['that is a folder', 'connect', 'invalid'],
  ])('%s is refused', async (_, path, kind) => {
    committed({ 'connect/a.json': '' }, {})
    await expect(at(path)).rejects.toMatchObject({ name: 'GitHubRefused', kind })
  })
})

test('after half a minute nothing more is asked for', async () => {
  committed({ a: '' }, {})
  await github.removedFiles(push)
  now += 30_000
  await expect(github.readFile(base, 'a')).rejects.toMatchObject({ kind: 'unavailable' })
})
