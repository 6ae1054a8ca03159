import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { missingFiles } from '../../../src/adapters/git-index/index.js'
import { type Workspace, workspace } from '../../support/workspace.js'

const files = {
  'app/views/a.json': 'a',
  'app/views/deep/b.json': 'b',
  'app/modules/c.json': 'c',
  'other/d.json': 'd',
}

/** A repository with the files; `options` are of git. */
async function repository(...options: readonly string[]): Promise<Workspace> {
  const space = await workspace(files, { git: true })
  for (const option of options) await space.git('config', ...option.split('='))
  await space.git('update-index', '--refresh')
  return space
}

const missing = (
  space: Workspace,
  patterns: readonly string[],
  workingDirectory = '.',
  found: readonly string[] = [],
) =>
  missingFiles(
    { workspace: space.path, checkout: space.path, gitDir: path.join(space.path, '.git'), workingDirectory },
    [patterns],
    new Set(found),
  )

const all = ['**/*.json']
const none = { checkout: 'known', files: [], submodules: [], isSparse: false }

describe('of the files in the index', () => {
  test('none is missing where all are there', async () => {
    expect(await missing(await repository(), all)).toEqual(none)
  })

  test('those that were removed are, if the patterns select them', async () => {
    const space = await repository()
    await rm(path.join(space.path, 'app'), { recursive: true })
    expect(await missing(space, ['app/**/*.json', '!**/deep/**'])).toEqual({
      checkout: 'known',
      files: ['app/modules/c.json', 'app/views/a.json'],
      submodules: [],
      isSparse: false,
    })
    expect(await missing(space, ['views/*.json'], 'app')).toMatchObject({ files: ['app/views/a.json'] })
    expect(await missing(space, ['other/*'])).toEqual(none)
  })

  test('those that were found are not looked for', async () => {
    const space = await repository()
    await rm(path.join(space.path, 'other/d.json'))
    expect(await missing(space, all, '.', ['other/d.json'])).toEqual(none)
  })

  test('those that git itself removed are not in it any more', async () => {
    const space = await repository()
    await space.git('rm', '--quiet', 'other/d.json')
    expect(await missing(space, all)).toEqual(none)
  })
})

describe('a sparse checkout', () => {
  const left = {
    checkout: 'known',
    files: ['app/modules/c.json', 'app/views/a.json', 'app/views/deep/b.json'],
    submodules: [],
    isSparse: true,
  }

  test.each([
    ['of version 3', []],
    ['of version 4', ['index.version=4']],
    ['with folders in place of files', ['index.sparse=true']],
    ['in two files', ['core.splitIndex=true']],
  ])('%s is known by the files that it leaves out', async (_name, options) => {
    const space = await repository(...options)
    await space.git('update-index', '--force-write-index')
    await space.git(
      'sparse-checkout',
      'set',
      '--cone',
      ...(options.includes('index.sparse=true') ? ['--sparse-index'] : []),
      'other',
    )
    expect(await missing(space, all)).toEqual(left)
    expect(await missing(space, ['other/*.json'])).toEqual(none)
  })
})

describe('a submodule that has no files', () => {
  async function withSubmodule() {
    const [space, inner] = [await repository(), await repository()]
    const url = inner.path
    await space.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', url, 'shared/flows')
    await space.commit('Add')
    return space
  }

  test.each([
    ['shared/flows/app/**/*.json'],
    ['shared/**/*.json'],
    ['**/*.json'],
    ['shared/*/flow.json'],
    ['shared/{flows,views}/*.json'],
    ['shared/{flows/app,views}/*.json'],
    ['sha*/f?ows/*'],
  ])('is missing where a pattern leads into it: %s', async (pattern) => {
    const space = await withSubmodule()
    expect(await missing(space, [pattern])).toEqual(none)
    await space.git('submodule', '--quiet', 'deinit', '--all', '--force')
    const expected = { ...none, submodules: ['shared/flows'] }
    expect(await missing(space, [pattern])).toEqual(expected)
    expect(await missing(space, [pattern, '!shared/flows/**'])).toEqual(none)
  })

  test.each([
    ['app/**/*.json'],
    ['shared/*.json'],
    ['shared/views/**/*.json'],
    ['*/*.json'],
    ['flows/*.json'],
  ])('is not missing where none does: %s', async (pattern) => {
    const space = await withSubmodule()
    await space.git('submodule', '--quiet', 'deinit', '--all', '--force')
    expect(await missing(space, [pattern])).toEqual(none)
  })

  test('is missing where the working directory is around it, but not where it is beside it', async () => {
    const space = await withSubmodule()
    await space.git('submodule', '--quiet', 'deinit', '--all', '--force')
    const found = { ...none, submodules: ['shared/flows'] }
    expect(await missing(space, ['flows/*.json'], 'shared')).toEqual(found)
    expect(await missing(space, ['flows/*.json'], 'app')).toEqual(none)
  })
})

test('a split index is not known where git cannot be run', async () => {
  const space = await repository('core.splitIndex=true')
  await space.git('update-index', '--split-index')
  const { PATH } = process.env
  try {
    process.env.PATH = '/nowhere'
    expect(await missing(space, all)).toEqual({
      checkout: 'unknown',
      why: 'it is split or sparse, so that only git can read it, and git cannot be run here',
    })
  } finally {
    process.env.PATH = PATH
  }
  expect(await missing(space, all)).toEqual(none)
})

test('without an index nothing is missing; one that cannot be read says why', async () => {
  const space = await repository()
  const index = path.join(space.path, '.git/index')
  await writeFile(index, 'what is this?')
  expect(await missing(space, all)).toEqual({ checkout: 'unknown', why: 'it is no index of git' })
  await rm(index)
  expect(await missing(space, all)).toEqual(none)
})
