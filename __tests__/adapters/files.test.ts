import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles, findFiles } from '../../src/adapters/files/index.js'
import type { ActionError } from '../../src/core/model/errors.js'

let home: string
let workspace: string

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'files-')))
  workspace = path.join(home, 'workspace')
  await mkdir(workspace)
})

/** Writes files (their text is their path) below the workspace. */
async function write(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true })
    await writeFile(path.join(workspace, file), file)
  }
}

/** A link in the workspace; its target is relative to the link's folder or absolute. */
async function link(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(path.join(workspace, from)), { recursive: true })
  await symlink(to, path.join(workspace, from))
}

async function found(patterns: readonly string[], workingDirectory = '.'): Promise<readonly string[]> {
  const { files } = await findFiles(workspace, workingDirectory, patterns)
  return files.map((file) => file.path)
}

/** Code and reason of what a call refuses with. */
async function refusal(call: Promise<unknown>): Promise<readonly string[]> {
  const error = await call.then(
    () => ({ reason: 'nothing', code: 'was refused', message: '' }),
    (cause: ActionError) => cause,
  )
  return [error.reason, error.code, error.message.replaceAll(home, '')]
}

describe('patterns', () => {
  const rows: readonly (readonly [patterns: readonly string[], files: readonly string[]])[] = [
    [
      ['connect/views/**/*.{json,yaml,yml}'],
      ['connect/views/B.json', 'connect/views/a.json', 'connect/views/deep/er/c.yml', 'connect/views/z.yaml'],
    ],
    [['connect/views/*.json'], ['connect/views/B.json', 'connect/views/a.json']],
    [['./connect/views/a.json'], ['connect/views/a.json']],
    [['connect/views/[ab].json'], ['connect/views/a.json']],
    [['*.json'], ['root.json']],
    [['**/*.json', '!connect/**'], ['root.json']],
    [
      ['**/*.json', '!connect/**', 'connect/views/a.json'],
      ['connect/views/a.json', 'root.json'],
    ],
    [['!connect/**', '**/a.json'], ['connect/views/a.json']],
    [
      ['connect/**/*.json', 'connect/views/*.json'],
      ['connect/modules/m.json', 'connect/views/B.json', 'connect/views/a.json'],
    ],
    [['connect/views/.*.json'], ['connect/views/.hidden.json']],
    [['.connect/*.json'], ['.connect/x.json']],
    [['connect/views'], []],
    [['nowhere/**', 'root.json/*'], []],
    [['!**'], []],
    [[], []],
    [['**/config', '.git/*', 'node_modules/**', '.GIT/*'], []],
  ]

  test.each(rows)('%j', async (patterns, files) => {
    await write(
      'root.json',
      'connect/views/a.json',
      'connect/views/B.json',
      'connect/views/z.yaml',
      'connect/views/notes.md',
    )
    await write(
      'connect/views/deep/er/c.yml',
      'connect/views/.hidden.json',
      'connect/modules/m.json',
      '.connect/x.json',
    )
    await write('.git/config', 'node_modules/a/config', 'connect/node_modules/b.json')
    expect(await found(patterns)).toEqual(files)
  })

  test('those that match nothing are reported, exclusions too', async () => {
    await write('a/x.json')
    const { unmatched } = await findFiles(workspace, '.', [
      'a/*.json',
      'b/*.json',
      'a/*.yaml',
      '!c/**',
      '!a/x.json',
    ])
    expect(unmatched).toEqual(['b/*.json', 'a/*.yaml', '!c/**'])
  })

  const outside = [
    '../x.json',
    'a/../../x.json',
    '/etc/*.json',
    '\\x.json',
    'C:/x.json',
    '{a,../b}/*.json',
    'a/{..,b}/*',
    '!../x.json',
    './../x.json',
    '..',
  ]

  test.each(outside)('%s is refused', async (pattern) => {
    expect(await refusal(findFiles(workspace, '.', [pattern]))).toEqual([
      'invalid-input',
      'pattern-outside',
      `The pattern ${JSON.stringify(pattern)} leads out of the working-directory; expected one relative to it, without "..". Correct it.`,
    ])
  })

  test('two points within a name are no way out', async () => {
    await write('a..b/c...json')
    expect(await found(['a..b/*.json'])).toEqual(['a..b/c...json'])
  })
})

describe('the working directory', () => {
  test('is where patterns begin; paths begin at the workspace', async () => {
    await write('apps/one/views/a.json', 'views/b.json')
    const { files } = await createFiles(workspace, 'apps/one').find(['views/*.json'])
    expect(await Promise.all(files.map(async (file) => [file.path, String(await file.read())]))).toEqual([
      ['apps/one/views/a.json', Buffer.from('apps/one/views/a.json').toString()],
    ])
  })

  test.each(['..', '../other', '/', 'a/../..'])('%s is refused', async (folder) => {
    await mkdir(path.join(home, 'other'))
    expect(await refusal(findFiles(workspace, folder, ['**']))).toEqual([
      'invalid-input',
      'working-directory-outside',
      `The working-directory ${JSON.stringify(folder)} leads out of the workspace; nothing outside it is read. Give a folder of the checkout.`,
    ])
  })

  test('is refused where it is a link that leads outside', async () => {
    await mkdir(path.join(home, 'other'))
    await link('sub', '../other')
    expect(await refusal(findFiles(workspace, 'sub', ['**']))).toContain('working-directory-outside')
  })

  test('is refused where there is none', async () => {
    expect(await refusal(findFiles(workspace, 'none', ['**']))).toEqual([
      'invalid-input',
      'working-directory-not-found',
      'The working-directory "none" does not exist in the workspace. Correct it, or check out the repository before this step.',
    ])
  })

  test('may be reached through a link, as the workspace may', async () => {
    await write('apps/one/a.json')
    await link('current', 'apps/one')
    await symlink(workspace, path.join(home, 'linked'))
    const { files } = await findFiles(path.join(home, 'linked'), 'current', ['*.json'])
    expect(files.map((file) => file.path)).toEqual(['current/a.json'])
    await expect(files[0]?.read()).resolves.toEqual(Buffer.from('apps/one/a.json'))
  })
})

describe('links', () => {
  const folderMessage = (folder: string) =>
    `The folder "${folder}" is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern "!${folder}/**".`

  test('within the workspace are followed', async () => {
    await write('shared/a.json')
    await link('views/b.json', '../shared/a.json')
    await link('views/more', '../shared')
    const { files } = await findFiles(workspace, '.', ['views/**/*.json'])
    expect(await Promise.all(files.map(async (file) => [file.path, `${await file.read()}`]))).toEqual([
      ['views/b.json', 'shared/a.json'],
      ['views/more/a.json', 'shared/a.json'],
    ])
  })

  test('that lead in a circle end', async () => {
    await write('views/a.json', 'b.json')
    await link('views/self', '.')
    await link('views/up', '..')
    await link('views/me', 'me')
    expect(await found(['views/**/*.json'])).toEqual(['views/a.json', 'views/up/b.json'])
  })

  test.each([
    ['a file outside', '../../secret.json'],
    ['a file of .git', '../.git/config'],
  ])('to %s are refused when the file is read', async (_name, to) => {
    await writeFile(path.join(home, 'secret.json'), '{}')
    await write('.git/config')
    await link('views/a.json', to)
    const { files } = await findFiles(workspace, '.', ['views/*.json'])
    expect(files.map((file) => file.path)).toEqual(['views/a.json'])
    expect(await refusal(files[0]?.read() ?? Promise.resolve())).toEqual([
      'invalid-definition',
      'link-outside',
      'This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.',
    ])
  })

  test.each([
    ['outside', '../../other'],
    ['that is .git', '../.git'],
  ])('to a folder %s are refused, unless it is excluded', async (_name, to) => {
    await mkdir(path.join(home, 'other'))
    await write('.git/config', 'views/a.json')
    await link('views/out', to)
    expect(await refusal(findFiles(workspace, '.', ['views/**/*.json']))).toEqual([
      'invalid-input',
      'link-outside',
      folderMessage('views/out'),
    ])
    expect(await refusal(findFiles(workspace, '.', ['!views/out/**', 'views/**']))).toContain('link-outside')
    // Files in folders of that folder are not excluded.
    expect(await refusal(findFiles(workspace, '.', ['views/**', '!views/out/*']))).toContain('link-outside')
    expect(await found(['views/**/*.json', '!views/out/**'])).toEqual(['views/a.json'])
  })

  test('to a folder outside are refused where a pattern begins there', async () => {
    await mkdir(path.join(home, 'other'))
    await link('connect', '../other')
    expect(await refusal(findFiles(workspace, '.', ['connect/*.json']))).toEqual([
      'invalid-input',
      'link-outside',
      folderMessage('connect'),
    ])
  })

  test('that lead nowhere fail where they are read', async () => {
    await link('views/a.json', 'gone.json')
    const { files } = await findFiles(workspace, '.', ['views/*.json'])
    await expect(files[0]?.read()).rejects.toThrow('ENOENT')
  })
})

describe('a folder that cannot be read', () => {
  // Represents a folder without permissions: nothing is forbidden to root, who may run this test.
  const long = 'x'.repeat(300)

  test('is named, with the cause', async () => {
    await write('views/a.json')
    expect(await refusal(findFiles(workspace, '.', [`views/${long}/**`]))).toEqual([
      'invalid-input',
      'folder-unreadable',
      expect.stringMatching(
        `^The folder "views/x+…?" cannot be read: ENAMETOOLONG.* Give the user of this job the permission to read it, or exclude it with the pattern "!views/x+`,
      ),
    ])
  })

  test('is left out where it is excluded', async () => {
    await write('views/a.json', 'more/a.json')
    expect(await found(['more/*.json', `views/${long}/**`, `!views/${long}/**`])).toEqual(['more/a.json'])
  })
})

describe('a file that is found', () => {
  test('is not read where it is larger than a definition can be', async () => {
    await write('a.json')
    await writeFile(path.join(workspace, 'a.json'), Buffer.alloc(4 * 1024 * 1024 + 1))
    const { files } = await findFiles(workspace, '.', ['a.json'])
    expect(await refusal(files[0]?.read() ?? Promise.resolve())).toEqual([
      'invalid-definition',
      'file-too-large',
      'The file has 4194305 bytes; at most 4194304 (4 MiB) are read. Keep one definition in a file, and nothing else.',
    ])
  })

  test('is refused where a folder has taken its place', async () => {
    await write('a.json')
    const { files } = await findFiles(workspace, '.', ['a.json'])
    await rm(path.join(workspace, 'a.json'))
    await mkdir(path.join(workspace, 'a.json'))
    expect(await refusal(files[0]?.read() ?? Promise.resolve())).toEqual([
      'invalid-definition',
      'file-unreadable',
      'This is no plain file; expected one. Keep the definition in a plain file.',
    ])
  })
})
