import { describe, expect, test } from '@jest/globals'
import { createLocalSources } from '../../src/adapters/local-sources.js'
import { byWorkspacePath, firstKnown } from '../../src/adapters/source-history.js'
import type { PastSources, SourceHistory } from '../../src/ports/history.js'
import { commitTexts, readable } from '../support/commits.js'
import { workspace } from '../support/workspace.js'

/** Answers the same to everything, and notes what it was asked. */
function answering(answer: PastSources, asked: string[] = [], name = ''): SourceHistory {
  const noted = async (...question: readonly string[]) => {
    asked.push([name, ...question].join(' ').trim())
    return answer
  }
  return { sourcesSince: noted, sourceAt: noted }
}

const held = (text: string): PastSources => ({
  ...{ known: true, sources: [new TextEncoder().encode(text)], complete: true },
})
const unknown = (why: string): PastSources => ({ known: false, why })

describe('the checkout is asked first', () => {
  test.each<[string, PastSources, PastSources | null, PastSources, readonly string[]]>([
    ['and is enough where it knows', held('git'), held('GitHub'), held('git'), ['git']],
    ['then GitHub', unknown('it is shallow'), held('GitHub'), held('GitHub'), ['git', 'GitHub']],
    [
      'and where neither knows, both say why',
      unknown('it is shallow'),
      unknown('GitHub is down'),
      unknown('it is shallow, and GitHub is down'),
      ['git', 'GitHub'],
    ],
    [
      'and alone where there is no token',
      unknown('it is shallow'),
      null,
      unknown('it is shallow, and there is no token to ask GitHub with'),
      ['git'],
    ],
  ])('%s', async (_name, here, there, found, all) => {
    const asked: string[] = []
    const history = firstKnown(answering(here, asked, 'git'), there && answering(there, asked, 'GitHub'))
    expect([
      await history.sourcesSince('a', 'b', 'file'),
      await history.sourceAt('c', 'file'),
      asked,
    ]).toEqual([
      found,
      found,
      [...all.map((name) => `${name} a b file`), ...all.map((name) => `${name} c file`)],
    ])
  })
})

describe('paths from the workspace’s root', () => {
  test.each<[string, string, string, readonly string[] | string]>([
    ['where the checkout is the workspace', '/work', 'connect/a.json', ['c connect/a.json']],
    ['where the checkout is a folder in it', '/work/r', 'r/connect/a.json', ['c connect/a.json']],
    ['where the workspace is a folder of the checkout', '/', 'connect/a.json', ['c work/connect/a.json']],
    [
      'of a file beside the checkout',
      '/work/r',
      'other/a.json',
      'because other/a.json is not in the checkout',
    ],
    [
      'of a folder whose name begins like the checkout',
      '/work/r',
      'r2/a.json',
      'because r2/a.json is not in the checkout',
    ],
    ['of the checkout itself', '/work/r', 'r', 'because r is not in the checkout'],
    ['that lead out of it', '/work/r', 'r/../a.json', 'because r/../a.json is not in the checkout'],
    ['with dots in a name', '/work/r', 'r/..a.json', ['c ..a.json']],
  ])('%s', async (_name, checkout, file, found) => {
    const asked: string[] = []
    const history = byWorkspacePath(answering(held('text'), asked), { workspace: '/work', checkout })
    const past = await history.sourceAt('c', file)
    expect(past.known ? asked : `because ${past.why}`).toEqual(found)
    expect((await history.sourcesSince('a', 'b', file)).known).toBe(past.known)
  })

  test('are read from a repository in a folder of the workspace', async () => {
    const outer = await workspace({}, { git: true })
    await outer.git('init', '--quiet', '--initial-branch=main', 'r')
    const inner = { ...outer, path: `${outer.path}/r` }
    const commit = async (text: string) => {
      await outer.write({ 'r/connect/a.json': text })
      await outer.git('-C', 'r', 'add', '--all')
      await outer.git('-C', 'r', 'commit', '--quiet', `--message=${text}`)
      return outer.git('-C', 'r', 'rev-parse', 'HEAD')
    }
    const [base, head] = [await commit('a'), await commit('b')]
    const [elsewhere = ''] = await commitTexts(outer, 'connect/a.json', ['outer'])
    const history = byWorkspacePath(createLocalSources(inner.path), {
      ...{ workspace: outer.path, checkout: inner.path },
    })
    expect([
      readable(await history.sourcesSince(base, head, 'r/connect/a.json')),
      readable(await history.sourceAt(base, 'r/connect/a.json')),
      readable(await history.sourceAt(elsewhere, 'r/connect/a.json')),
    ]).toEqual([['b'], ['a'], `the checkout has no commit ${elsewhere.slice(0, 12)}`])
    await outer.remove()
  })
})
