import { afterEach, expect, test } from '@jest/globals'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createLocalSources } from '../../src/adapters/git/local-sources.js'
import { createLazyGitHub } from '../../src/adapters/github/lazy.js'
import type { PastSources, SourceHistory } from '../../src/ports/history.js'
import { type Workspace, workspace } from '../support/workspace.js'

let fake: FakeGitHub
let space: Workspace

afterEach(() => fake.stop())

const [file, values, absent] = ['a.json', 'values.yaml', 'more.yaml']

/** Three commits after the first: the file changes, then only the values, then neither. */
const commits = [
  { [file]: '1', [values]: 'a' },
  { [file]: '2', [values]: 'a' },
  { [file]: '2', [values]: 'b' },
  { [file]: '2', [values]: 'b', 'README.md': 'More' },
]

async function histories(): Promise<readonly [base: string, head: string, SourceHistory, SourceHistory]> {
  fake = await startGitHub()
  space = await workspace({}, { git: true })
  const made: string[] = []
  for (const [index, files] of commits.entries()) {
    await space.write(files)
    const commit = await space.commit(`Commit ${index}`)
    fake.commitFiles(commit, files, ...made.slice(-1))
    made.push(commit)
  }
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  const github = createLazyGitHub(fake.token, fake.repository, clock, { GITHUB_API_URL: fake.url })
  if (github === null) throw new Error('there is a token')
  return [made[0] ?? '', made.at(-1) ?? '', createLocalSources(space.path), github]
}

/** Each content of the file with those of the others then, without repetitions. */
function pairs(past: PastSources): readonly string[] {
  if (!past.known) return [past.why]
  const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)
  const rows = past.sources.map((source, at) => [text(source), ...(past.beside?.[at] ?? []).map(text)].join())
  return [...new Set(rows)]
}

test('files beside a definition are read at the same commits, from the checkout and from GitHub', async () => {
  const [base, head, local, github] = await histories()
  const ask = (history: SourceHistory) => history.sourcesSince(base, head, file, [values, absent])
  expect([pairs(await ask(local)), pairs(await ask(github))]).toEqual([
    ['2,b,', '2,a,'],
    ['2,b,', '2,a,'],
  ])
})
