import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createLocalSources } from '../../../src/adapters/git/local-sources.js'
import { byWorkspacePath } from '../../../src/adapters/git/source-history.js'
import { known, type PastTexts, texts, unknown } from '../../support/past-sources.js'
import { type Workspace, workspace } from '../../support/workspace.js'

// Some rows start git a hundred times, which takes longer where other test files share the cores.
jest.setTimeout(60_000)

/** The history of `a.json`: 0 ← 1 ← 2 ← merge ← 3 ← 4, and 1 ← side 1 ← side 2 ← merge. */
let repository: Workspace
const commits = new Map<string, string>()

const commit = (name: string): string => commits.get(name) ?? name
const short = (name: string): string => commit(name).slice(0, 12)
const shallow = unknown(
  'the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)',
)
const noName = unknown('a commit has 7 to 64 hex digits')

/** Commits a change of `a.json`, or of another file. */
async function change(name: string, text: string, file = 'a.json'): Promise<void> {
  await repository.write({ [file]: text })
  commits.set(name, await repository.commit(name))
}

async function makeRepository(): Promise<void> {
  repository = await workspace({ 'a.json': 'zero' }, { git: true })
  commits.set('0', await repository.git('rev-parse', 'HEAD'))
  await change('1', 'one')
  await repository.git('checkout', '--quiet', '-b', 'side')
  await change('side 1', 'only on the side branch')
  await change('side 2', 'on the side branch, later')
  await repository.git('checkout', '--quiet', 'main')
  await change('2', 'two')
  await repository.git('merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', 'side')
  await change('merge', 'merged')
  await change('3', 'of another file', 'b.json')
  await change('4', 'four')
  await repository.git('checkout', '--quiet', '-b', 'unmerged', commit('2'))
  await change('unmerged', 'never merged')
  await repository.git('checkout', '--quiet', 'main')
}

beforeAll(makeRepository)

const since = (base: string, head = '4', file = 'a.json', where = repository.path) =>
  texts(createLocalSources(where).sourcesSince(base, commit(head), file))

describe('contents of a file since a commit', () => {
  test.each<[string, string, string, PastTexts]>([
    [
      'are those of the first-parent line, never of a side branch',
      '0',
      '4',
      known('four', 'merged', 'two', 'one'),
    ],
    ['end before the base', '2', '4', known('four', 'merged')],
    ['begin at the head', '0', 'merge', known('merged', 'two', 'one')],
    ['since a merge are those after it', 'merge', '4', known('four', 'merged')],
    ['since a merged side branch begin with its merge', 'side 1', '4', known('four', 'merged')],
    [
      'of a side branch are its own',
      '1',
      'side 2',
      known('on the side branch, later', 'only on the side branch'),
    ],
    ['since the head itself are none', '4', '4', known()],
  ])('%s', async (_, base, head, expected) => {
    expect(await since(short(base), head)).toEqual(expected)
    expect(await since(commit(base), head)).toEqual(expected)
  })

  test('are unknown where the base is not in the history of the head', async () => {
    const why = `commit ${short('unmerged')} is not in the history of ${short('4')}`
    expect(await since(short('unmerged'))).toEqual(unknown(why))
  })

  test('are unknown where the base is newer than the head', async () => {
    const why = `commit ${short('4')} is not in the history of ${short('2')}`
    expect(await since(short('4'), '2')).toEqual(unknown(why))
  })

  test('are unknown where the checkout lacks the base or the head', async () => {
    const missing = unknown('the checkout has no commit abcdef012345')
    expect([await since('abcdef012345'), await since(short('0'), 'abcdef012345'.padEnd(40, '0'))]).toEqual([
      missing,
      missing,
    ])
  })

  test('of a path that never was there are null', async () => {
    expect(await since(short('3'), '4', 'c.json')).toEqual(known(null))
  })
})

test('content that a merge took from its side branch unchanged is that of the merge', async () => {
  const merged = await workspace({ 'a.json': 'zero' }, { git: true })
  const base = await merged.git('rev-parse', 'HEAD')
  await merged.git('checkout', '--quiet', '-b', 'side')
  await merged.write({ 'a.json': 'brought' })
  await merged.commit('side')
  await merged.git('checkout', '--quiet', 'main')
  await merged.write({ 'b.json': 'other' })
  await merged.commit('main')
  await merged.git('merge', '--quiet', '--no-ff', '--no-edit', 'side')
  const head = await merged.git('rev-parse', 'HEAD')
  const history = createLocalSources(merged.path)
  expect(await texts(history.sourcesSince(base, head, 'a.json'))).toEqual(known('brought', 'zero'))
})

describe('the content of a file at one commit', () => {
  const at = (name: string, file = 'a.json') =>
    texts(createLocalSources(repository.path).sourceAt(commit(name), file))

  test.each<[string, string, string, PastTexts]>([
    ['is that of the commit', '2', 'a.json', known('two')],
    ['is that of an earlier commit where the commit did not change it', '3', 'a.json', known('merged')],
    ['is found on a side branch', 'side 1', 'a.json', known('only on the side branch')],
    ['is null where it was not there yet', '2', 'b.json', known(null)],
    [
      'is unknown where the checkout lacks the commit',
      'abcdef0123',
      'a.json',
      unknown('the checkout has no commit abcdef0123'),
    ],
  ])('%s', async (_, name, file, expected) => {
    expect(await at(name, file)).toEqual(expected)
  })
})

describe('what is no commit is not handed to git', () => {
  test.each([['--output=stolen'], ['HEAD'], ['main'], ['abcdef'], [''], ['abcdef0123^'], ['ABCDEF0123']])(
    '%j',
    async (name) => {
      const history = createLocalSources(repository.path)
      const head = commit('4')
      expect([
        await texts(history.sourcesSince(name, head, 'a.json')),
        await texts(history.sourcesSince(head, name, 'a.json')),
        await texts(history.sourceAt(name, 'a.json')),
      ]).toEqual([noName, noName, noName])
    },
  )

  test('a branch that is named like a commit is not taken for it', async () => {
    await repository.git('branch', 'abcdef0', commit('1'))
    await repository.git('branch', short('2'), commit('1'))
    expect([await since('abcdef0'), await since(short('2'))]).toEqual([
      unknown('the checkout has no commit abcdef0'),
      unknown(`the checkout has no commit ${short('2')}`),
    ])
    await repository.git('branch', '--delete', '--force', 'abcdef0', short('2'))
  })
})

describe('a shallow checkout', () => {
  const clones = new Map<number, Promise<string>>()
  const cloneTo = async (depth: number) => {
    const clone = await workspace()
    await clone.git('clone', '--quiet', `--depth=${depth}`, `file://${repository.path}`, '.')
    return clone.path
  }
  /** The path of a clone, which is made once for each depth: nothing here writes to it. */
  const cloned = (depth: number) => {
    const clone = clones.get(depth) ?? cloneTo(depth)
    clones.set(depth, clone)
    return clone
  }

  test.each<[number, string, PastTexts]>([
    [1, '4', known()],
    [1, '3', shallow],
    [2, '3', known('four')],
    [2, 'merge', shallow],
    [3, 'merge', known('four', 'merged')],
    [3, 'side 2', shallow],
    // Whether commit 2 descends from the base is not to be seen.
    [4, 'side 2', shallow],
    [4, 'unmerged', shallow],
    [4, '2', known('four', 'merged')],
    [10, '0', known('four', 'merged', 'two', 'one')],
    [10, 'side 1', known('four', 'merged')],
  ])('of depth %d since commit %s', async (depth, base, expected) => {
    expect(await since(short(base), '4', 'a.json', await cloned(depth))).toEqual(expected)
  })

  test('has the content at a commit that was fetched, and of no other', async () => {
    const history = createLocalSources(await cloned(1))
    expect([
      await texts(history.sourceAt(commit('4'), 'b.json')),
      await texts(history.sourceAt(commit('3'), 'b.json')),
    ]).toEqual([known('of another file'), shallow])
  })
})

describe('paths', () => {
  let files: Workspace
  let [first, added, last] = ['', '', '']
  const odd = [
    'a b/größe.json',
    'a*.json',
    '[ab].json',
    ':(glob)a.json',
    ':/a.json',
    ':!a.json',
    '"q"\t\\.json',
    '--name.json',
  ]
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0xc3, 0x28, 0x0a])

  beforeAll(async () => {
    files = await workspace({ 'unrelated.json': '' }, { git: true })
    first = await files.git('rev-parse', 'HEAD')
    const all = (text: string) => Object.fromEntries(odd.map((name) => [name, `${text} ${name}`]))
    await files.write({ ...all('old'), 'old.json': 'moved', 'gone.json': 'was', 'place/a.json': 'plain' })
    await files.write({ 'to-link.json': 'plain', 'folder/of/a.json': 'plain' })
    await writeFile(path.join(files.path, 'bytes.json'), bytes)
    await symlink('a b', path.join(files.path, 'was-link'))
    added = await files.commit('Add all')
    await files.git('mv', 'old.json', 'new.json')
    await rm(path.join(files.path, 'gone.json'))
    await rm(path.join(files.path, 'to-link.json'))
    await symlink('new.json', path.join(files.path, 'to-link.json'))
    await rm(path.join(files.path, 'place'), { recursive: true })
    await files.write({ place: 'no folder any more' })
    await rm(path.join(files.path, 'folder'), { recursive: true })
    await symlink('a b', path.join(files.path, 'folder'))
    await rm(path.join(files.path, 'was-link'))
    await files.commit('Rename, delete and replace')
    await mkdir(path.join(files.path, 'way'))
    await symlink('../a b', path.join(files.path, 'way/in'))
    await files.write({ 'was-link/a.json': 'plain' })
    await files.write({ 'gone.json': 'again', 'ab.json': 'what a glob would find too' })
    await files.commit('Add again')
    await files.write(all('new'))
    last = await files.commit('Change the odd names')
  })

  const seen = (file: string) => texts(createLocalSources(files.path).sourcesSince(first, last, file))

  test.each(odd.map((name) => [name]))('%j is taken literally', async (name) => {
    expect(await seen(name)).toEqual(known(`new ${name}`, `old ${name}`))
  })

  test.each<[string, string, PastTexts]>([
    ['the new name of a file is not there before the rename', 'new.json', known('moved', null)],
    ['the old name of a file is not there after the rename', 'old.json', known(null, 'moved')],
    ['a file that was deleted and added again', 'gone.json', known('again', null, 'was')],
    ['a folder whose place a file took', 'place', known('no folder any more', null)],
    ['a file whose folder became a file', 'place/a.json', known(null, 'plain')],
    ['a folder', 'a b', known(null, null)],
  ])('%s', async (_, file, expected) => {
    expect(await seen(file)).toEqual(expected)
  })

  test.each<[string, string, () => string, string]>([
    ['that was replaced by a symbolic link', 'to-link.json', () => last, 'to-link.json'],
    ['whose folder was replaced by a symbolic link', 'folder/of/a.json', () => last, 'folder'],
    ['whose folder is a symbolic link that was added', 'way/in/a.json', () => last, 'way/in'],
    ['whose folder was a symbolic link', 'was-link/a.json', () => added, 'was-link'],
  ])('a file %s is unknown', async (_, file, commit, link) => {
    const why = `${link} is a symbolic link at commit ${commit().slice(0, 12)}`
    expect(await seen(file)).toEqual(unknown(why))
  })

  test('bytes that are not UTF-8 come back unchanged', async () => {
    const found = await createLocalSources(files.path).sourceAt(last, 'bytes.json')
    expect(found).toEqual({ known: true, sources: [bytes], complete: true })
  })
})

describe('of many contents', () => {
  let many: Workspace
  /** The first commit, and then one for each content of `a.json`, which is its number. */
  const numbered: string[] = []

  beforeAll(async () => {
    many = await workspace({}, { git: true })
    numbered.push(await many.git('rev-parse', 'HEAD'))
    for (let n = 1; n <= 25; n++) {
      await many.write({ 'a.json': String(n) })
      numbered.push(await many.commit(String(n)))
    }
  })

  test.each([
    [20, true],
    [21, false],
    [25, false],
  ])('which are %d, the 20 newest are read', async (count, complete) => {
    const [base = '', head = ''] = [numbered[0], numbered[count]]
    expect(await texts(createLocalSources(many.path).sourcesSince(base, head, 'a.json'))).toEqual({
      known: true,
      texts: Array.from({ length: 20 }, (_, n) => String(count - n)),
      complete,
    })
  })
})

describe('nothing is known, and nothing is thrown,', () => {
  const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]
  const both = async (where: string, ofBase = base) => {
    const history = createLocalSources(where)
    return [
      await texts(history.sourcesSince(ofBase, head, 'a.json')),
      await texts(history.sourceAt(ofBase, 'a.json')),
    ]
  }

  test('where there is no repository', async () => {
    const why = unknown('git cannot read the history of the checkout')
    expect(await both((await workspace()).path)).toEqual([why, why])
  })

  test('where there is no folder', async () => {
    const why = unknown('git cannot read the history of the checkout')
    expect(await both(path.join(repository.path, 'nowhere'))).toEqual([why, why])
  })

  test('where there is no git, which what is no commit never needs', async () => {
    const { PATH } = process.env
    process.env.PATH = ''
    try {
      const why = unknown('git cannot be run here')
      expect([await both(repository.path), await both(repository.path, '--output=x')]).toEqual([
        [why, why],
        [noName, noName],
      ])
    } finally {
      process.env.PATH = PATH
    }
  })
})

describe('paths from the root of the workspace', () => {
  const asked = (checkout: string, root: string, file: string) => {
    const history = byWorkspacePath(createLocalSources(checkout), { workspace: root, checkout })
    return Promise.all([
      texts(history.sourcesSince(commit('2'), commit('4'), file)),
      texts(history.sourceAt(commit('4'), file)),
    ])
  }
  const inFolder = (file: string) => asked(repository.path, path.dirname(repository.path), file)

  test('lead to a checkout in a folder', async () => {
    expect(await inFolder('work/a.json')).toEqual([known('four', 'merged'), known('four')])
  })

  test('lead to a checkout that is the workspace', async () => {
    expect(await asked(repository.path, repository.path, 'a.json')).toEqual([
      known('four', 'merged'),
      known('four'),
    ])
  })

  test.each([['a.json'], ['other/a.json'], ['work'], ['../a.json'], ['work-too/a.json']])(
    '%s is outside the checkout',
    async (file) => {
      const why = unknown(`${file} is not in the checkout`)
      expect(await inFolder(file)).toEqual([why, why])
    },
  )

  test('..hidden is inside', async () => {
    expect(await inFolder('work/..hidden')).toEqual([known(null), known(null)])
  })
})
