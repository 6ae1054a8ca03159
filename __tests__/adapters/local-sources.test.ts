import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createLocalSources } from '../../src/adapters/local-sources.js'
import { clone, commitFiles, commitTexts, readable } from '../support/commits.js'
import { type Workspace, workspace } from '../support/workspace.js'

// Some ask many times, and machines are slow when they are busy.
jest.setTimeout(60_000)

const file = 'connect/views/Desk.json'
const shallow = 'the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)'
const noName = 'a commit has 7 to 64 hex digits'

const since = async ({ path: checkout }: Workspace, base: string, head: string, at = file) =>
  readable(await createLocalSources(checkout).sourcesSince(base, head, at))
const at = async ({ path: checkout }: Workspace, commit: string, where = file) =>
  readable(await createLocalSources(checkout).sourceAt(commit, where))
const head = (space: Workspace) => space.git('rev-parse', 'HEAD')
const short = (commit: string) => commit.slice(0, 12)

let space: Workspace
const others: Workspace[] = []

beforeEach(async () => {
  space = await workspace({}, { git: true })
})

afterEach(() => Promise.all([space, ...others.splice(0)].map((each) => each.remove())))

/** Ends with the test. */
async function also(made: Promise<Workspace>): Promise<Workspace> {
  const other = await made
  others.push(other)
  return other
}

describe('twelve commits in a row', () => {
  let origin: Workspace
  let commits: readonly string[]

  beforeAll(async () => {
    origin = await workspace({}, { git: true })
    const texts = Array.from({ length: 12 }, (_, n) => String(n))
    commits = await commitTexts(origin, file, texts)
  })

  afterAll(() => origin.remove())

  test.each<[string, string[], number, readonly string[] | string]>([
    ['in a full clone, since the seventh', [], 6, ['11', '10', '9', '8', '7']],
    ['in a full clone, since the newest', [], 11, []],
    ['with depth 1, since the newest', ['--depth=1'], 11, []],
    ['with depth 1, since the one before', ['--depth=1'], 10, shallow],
    ['with depth 2, since the one before', ['--depth=2'], 10, ['11']],
    ['with depth 2, since two before', ['--depth=2'], 9, shallow],
    [
      'with depth 10, since the oldest that was fetched',
      ['--depth=10'],
      2,
      ['11', '10', '9', '8', '7', '6', '5', '4', '3'],
    ],
    ['with depth 10, since the one before that', ['--depth=10'], 1, shallow],
  ])('%s', async (_name, options, base, found) => {
    const checkout = await also(clone(origin, ...options))
    expect(await since(checkout, short(String(commits[base])), String(commits[11]))).toEqual(found)
  })

  test.each<[string, string[], number, readonly string[] | string]>([
    ['a commit of a full clone', [], 3, ['3']],
    ['the newest commit of a shallow one', ['--depth=1'], 11, ['11']],
    ['a commit that was not fetched', ['--depth=1'], 10, shallow],
  ])('at %s', async (_name, options, commit, found) => {
    const checkout = await also(clone(origin, ...options))
    expect(await at(checkout, String(commits[commit]))).toEqual(found)
  })

  test('of a partial clone the missing contents are not fetched', async () => {
    await origin.git('config', 'uploadpack.allowFilter', 'true')
    const checkout = await also(clone(origin, '--filter=blob:none', '--no-checkout'))
    const missing = () => checkout.git('rev-list', '--objects', '--missing=print', '--all')
    const before = await missing()
    expect([await since(checkout, String(commits[9]), String(commits[11])), await missing()]).toEqual([
      'git cannot read the history of the checkout',
      before,
    ])
    expect(before).toMatch(/^\?/m)
  })
})

test.each<[string, number, number, readonly string[]]>([
  ['20 contents are all read', 20, 0, []],
  ['of 21 the 20 newest are read, and there are more', 21, 1, ['… and more']],
])('%s', async (_name, count, oldest, more) => {
  const base = await head(space)
  const texts = Array.from({ length: count }, (_, n) => String(n))
  const commits = await commitTexts(space, file, texts)
  expect(await since(space, base, String(commits.at(-1)))).toEqual([
    ...texts.slice(oldest).toReversed(),
    ...more,
  ])
})

test('commits that leave the file as it is do not count', async () => {
  const base = await head(space)
  await commitTexts(space, file, ['a'])
  await commitTexts(
    space,
    'README.md',
    Array.from({ length: 30 }, (_, n) => String(n)),
  )
  const [newest = ''] = await commitTexts(space, file, ['b'])
  expect(await since(space, base, newest)).toEqual(['b', 'a'])
})

describe('a merge', () => {
  /** `main` and `side` both went on from `base`; `side` is checked out. */
  const branched = async () => {
    const base = await commitFiles(space, { [file]: 'base' }, 'Base')
    await space.git('checkout', '--quiet', '-b', 'side')
    const [onSide = ''] = await commitTexts(space, file, ['only on side'])
    await commitTexts(space, file, ['side'])
    await space.git('checkout', '--quiet', 'main')
    await commitFiles(space, { 'README.md': 'main' }, 'Main')
    return { base, onSide }
  }

  test('brings its own content, and none that only the side branch had', async () => {
    const { base } = await branched()
    await space.git('merge', '--quiet', '--no-ff', '--message=Merge', 'side')
    expect(await since(space, base, await head(space))).toEqual(['side', 'base'])
  })

  test('may hold what neither branch held', async () => {
    const { base } = await branched()
    await space.git('merge', '--quiet', '--no-ff', '--no-commit', 'side')
    const merge = await commitFiles(space, { [file]: 'resolved' }, 'Merge')
    const newest = await commitFiles(space, { 'README.md': 'later' }, 'Later')
    expect([await since(space, base, newest), await since(space, base, merge)]).toEqual([
      ['resolved', 'base'],
      ['resolved', 'base'],
    ])
  })

  test('of the branch that holds the base is all that follows it', async () => {
    const { onSide } = await branched()
    await space.git('merge', '--quiet', '--no-ff', '--message=Merge', 'side')
    expect(await since(space, onSide, await head(space))).toEqual(['side'])
  })

  test('whose line was not fetched far enough is not relied on', async () => {
    const { onSide } = await branched()
    await space.git('merge', '--quiet', '--no-ff', '--message=Merge', 'side')
    const checkout = await also(clone(space, '--depth=3'))
    expect(await since(checkout, onSide, await head(space))).toEqual(shallow)
  })

  test('that has not happened leaves the other branch no ancestor', async () => {
    const { onSide } = await branched()
    const newest = await head(space)
    expect(await since(space, onSide, newest)).toEqual(
      `commit ${short(onSide)} is not in the history of ${short(newest)}`,
    )
  })
})

test('a base newer than the head is no ancestor', async () => {
  const [older = '', newer = ''] = await commitTexts(space, file, ['a', 'b'])
  expect(await since(space, newer, older)).toEqual(
    `commit ${short(newer)} is not in the history of ${short(older)}`,
  )
})

test('a file that was renamed is found under its path of then only', async () => {
  const [base = ''] = await commitTexts(space, file, ['text'])
  const before = await commitFiles(space, { 'README.md': '1' }, 'Before')
  await space.git('mv', file, 'connect/views/Other.json')
  const renamed = await space.commit('Rename')
  expect([
    await since(space, base, renamed),
    await since(space, base, renamed, 'connect/views/Other.json'),
    await at(space, before),
  ]).toEqual([[null, 'text'], ['text', null], ['text']])
})

test('a file that was deleted and came back is null in between', async () => {
  const base = await head(space)
  await commitTexts(space, file, ['a'])
  await rm(path.join(space.path, file))
  await space.commit('Delete')
  const [newest = ''] = await commitTexts(space, file, ['b'])
  expect(await since(space, base, newest)).toEqual(['b', null, 'a'])
})

test.each([
  ['blanks', 'connect/a b  c.json'],
  ['letters beyond ASCII', 'connect/Größe 日本 🙂.json'],
  ['signs of a pattern', 'connect/[a] *.json'],
  ['the signs of a path from the root', ':(top)odd.json'],
  ['a colon at its start', ':/odd.json'],
  ['the form of an option', '--output=odd.json'],
  ['quotes and a backslash', 'connect/"a" \\ \'b\'.json'],
])('a path with %s is that path and no pattern', async (_name, odd) => {
  const base = await head(space)
  // What the patterns would match too.
  await commitFiles(space, { 'connect/a .json': 'decoy', 'odd.json': 'decoy' }, 'Decoys')
  await commitTexts(space, odd, ['a'])
  await commitFiles(space, { 'connect/a .json': 'decoy 2', 'odd.json': 'decoy 2' }, 'Decoys again')
  const [newest = ''] = await commitTexts(space, odd, ['b'])
  expect([await since(space, base, newest, odd), await at(space, newest, odd)]).toEqual([
    ['b', 'a', null],
    ['b'],
  ])
})

describe('what is no plain file', () => {
  const place = async (make: (whole: string) => Promise<unknown>) => {
    await mkdir(path.join(space.path, 'connect/views'), { recursive: true })
    await make(path.join(space.path, file))
    return space.commit('Make')
  }

  test('a symbolic link is not followed', async () => {
    const commit = await place((whole) => symlink('Other.json', whole))
    expect(await at(space, commit)).toBe(`${file} is a symbolic link at commit ${short(commit)}`)
  })

  test('a folder is no file', async () => {
    const commit = await place((whole) => mkdir(whole).then(() => writeFile(path.join(whole, 'a.json'), 'a')))
    expect([await at(space, commit), await at(space, commit, `${file}/a.json`)]).toEqual([[null], ['a']])
  })

  test('a file has no files in it', async () => {
    const [commit = ''] = await commitTexts(space, file, ['a'])
    expect(await at(space, commit, `${file}/a.json`)).toEqual([null])
  })

  test('a submodule is no file, and nothing in it is one', async () => {
    const other = await head(space)
    await space.git('update-index', '--add', '--cacheinfo', `160000,${other},${file}`)
    await space.git('commit', '--quiet', '--message=Submodule')
    const commit = await head(space)
    expect([await at(space, commit), await at(space, commit, `${file}/a.json`)]).toEqual([[null], [null]])
  })
})

test('bytes come as they are, whatever they are', async () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, n) => n % 256)
  await mkdir(path.join(space.path, 'connect/views'), { recursive: true })
  await writeFile(path.join(space.path, file), bytes)
  const commit = await space.commit('Bytes')
  expect(await createLocalSources(space.path).sourceAt(commit, file)).toEqual({
    ...{ known: true, sources: [bytes], complete: true },
  })
})

describe('what cannot be read says why', () => {
  test('a commit that the repository lacks', async () => {
    const newest = await head(space)
    const why = 'the checkout has no commit abcdef012345'
    expect([
      await since(space, 'abcdef012345', newest),
      await since(space, newest, 'abcdef012345'.padEnd(40, '0')),
      await at(space, 'abcdef012345'.padEnd(40, '0')),
    ]).toEqual([why, why, why])
  })

  test('a branch with the name of a commit is not taken for it', async () => {
    const [first = '', second = ''] = await commitTexts(space, file, ['a', 'b'])
    const name = first.slice(0, 7)
    await space.git('branch', name, second)
    await space.git('branch', 'abcdef0', second)
    const found = [await at(space, name), await at(space, 'abcdef0')]
    expect(found).toEqual([`the checkout has no commit ${name}`, 'the checkout has no commit abcdef0'])
  })

  test.each([
    '--output=stolen',
    'HEAD',
    'main',
    '',
    'abcdef',
    'ABCDEF012345',
    'abcdef012345\n',
    'abcdef0..abcdef1',
  ])('%j is no name of a commit, and git does not see it', async (name) => {
    const newest = await head(space)
    await withoutGit(async () => {
      expect([
        await since(space, name, newest),
        await since(space, newest, name),
        await at(space, name),
      ]).toEqual([noName, noName, noName])
    })
  })

  test('no git', async () => {
    const newest = await head(space)
    await withoutGit(async () => {
      expect([await since(space, newest, newest), await at(space, newest)]).toEqual([
        'git cannot be run here',
        'git cannot be run here',
      ])
    })
  })

  test.each<[string, () => Promise<string>]>([
    ['no repository', async () => (await also(workspace())).path],
    ['no folder', async () => path.join(space.path, 'gone')],
  ])('%s', async (_name, folder) => {
    const history = createLocalSources(await folder())
    const [one, other] = ['a'.repeat(40), 'b'.repeat(40)]
    const why = 'git cannot read the history of the checkout'
    expect([
      readable(await history.sourcesSince(one, other, file)),
      readable(await history.sourceAt(one, file)),
    ]).toEqual([why, why])
  })
})

async function withoutGit(then: () => Promise<void>): Promise<void> {
  const { PATH } = process.env
  process.env.PATH = space.runnerFolder
  try {
    await then()
  } finally {
    process.env.PATH = PATH
  }
}
