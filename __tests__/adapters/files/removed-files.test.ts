import { describe, expect, test } from '@jest/globals'
import { createRemovedFiles } from '../../../src/adapters/files/removed-files.js'
import type { Range } from '../../../src/ports/github.js'

const push: Range = { kind: 'push', before: 'b'.repeat(40), after: 'a'.repeat(40) }

/** What is found of these paths, and what was asked for. */
function removed(
  paths: readonly string[],
  places: { checkout?: string; workingDirectory?: string } = {},
  range = push,
) {
  const asked: string[] = []
  const github = {
    removedFiles: async () => {
      asked.push('taken away')
      return { paths, modified: paths, complete: true }
    },
    readFile: async (commit: string, path: string) => {
      asked.push(`${commit.slice(0, 1)} ${path}`)
      return new Uint8Array()
    },
  }
  const files = createRemovedFiles(github, range, {
    workspace: '/w',
    checkout: '/w',
    workingDirectory: '.',
    ...places,
  })
  const whole = (...patterns: string[]) => files.find(patterns)
  const find = async (...patterns: string[]) => (await whole(...patterns)).files
  return { find, whole, asked, modified: (...patterns: string[]) => files.modified(patterns) }
}

describe('of the files that are gone', () => {
  test.each([
    ['the matching ones', {}, ['views/a.json', 'a.json', 'views/a.txt'], ['views/a.json']],
    ['not those in folders that are never read', {}, ['views/node_modules/a.json', '.git/a.json'], []],
    [
      'those of the working directory',
      { workingDirectory: 'app' },
      ['app/views/a.json', 'views/b.json'],
      ['app/views/a.json'],
    ],
    [
      'those of a checkout in a folder',
      { checkout: '/w/r', workingDirectory: 'r' },
      ['views/a.json'],
      ['r/views/a.json'],
    ],
    ['none of another checkout', { checkout: '/w/r', workingDirectory: 'app' }, ['app/views/a.json'], []],
    ['none above', {}, ['../views/a.json'], []],
  ])('%s are found', async (_, places, paths, found) => {
    const files = await removed(paths, places).find('**/views/**/*.json')
    expect(files.map(({ path }) => path)).toEqual(found)
  })

  test('those that the last pattern excludes are not', async () => {
    expect(await removed(['views/a.json', 'views/b.json']).find('views/*', '!views/b*')).toHaveLength(1)
  })
})

test('of very many only 100 are read, and it is reported that there are more', async () => {
  const counts = async (count: number) => {
    const paths = Array.from({ length: count }, (_, n) => `views/${n}.json`)
    const { files, complete } = await removed(paths).whole('views/*')
    return [files.length, complete]
  }
  expect([await counts(100), await counts(101)]).toEqual([
    [100, true],
    [100, false],
  ])
})

test.each([
  ['before a push', push, 'b'],
  ['at the base of a pull request', { kind: 'pull-request', number: 7, base: 'c'.repeat(40) } as const, 'c'],
])('they are read as they were %s, by their paths in the repository', async (_, range, commit) => {
  const { find, asked } = removed(['views/a.json'], { checkout: '/w/r', workingDirectory: 'r' }, range)
  for (const file of [...(await find('views/*')), ...(await find('views/a*'))]) await file.read()
  expect(asked).toEqual(['taken away', `${commit} views/a.json`, `${commit} views/a.json`])
})

test('those that were changed are listed by their paths in the workspace, without being read', async () => {
  const places = { checkout: '/w/r', workingDirectory: 'r/app' }
  const { modified, asked } = removed(['app/views/a.json', 'views/b.json', 'app/c.txt'], places)
  expect(await modified('**/*.json')).toEqual(['r/app/views/a.json'])
  expect(asked).toEqual(['taken away'])
})
