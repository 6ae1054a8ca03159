import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalHistory, firstToKnow } from '../../src/adapters/local-history.js'
import type { Commits } from '../../src/ports/github.js'
import { type Workspace, workspace } from '../support/workspace.js'

let checkout: Workspace
const commits: Record<string, string> = {}

beforeAll(async () => {
  checkout = await workspace({}, { git: true })
  commits.first = await checkout.commit('first')
  commits.second = await checkout.commit('second')
  await checkout.git('checkout', '--quiet', '-b', 'side', commits.first)
  commits.side = await checkout.commit('side')
})

afterAll(() => checkout.remove())

test.each([
  ['an older commit is behind', 'second', 'first', 'behind'],
  ['a newer one is ahead', 'first', 'second', 'ahead'],
  ['the same one is identical', 'first', 'first', 'identical'],
  ['another branch has diverged', 'second', 'side', 'diverged'],
] as const)('%s', async (_, base, head, standing) => {
  const history = createLocalHistory(checkout.path)
  // Markers hold twelve digits of a commit.
  expect(await history.compare(String(commits[base]).slice(0, 12), String(commits[head]))).toBe(standing)
})

test.each([
  ['a commit that a shallow checkout lacks', 'abcdef012345'],
  ['what is no commit at all', '--output=stolen'],
])('%s is unknown', async (_, base) => {
  expect(await createLocalHistory(checkout.path).compare(base, String(commits.second))).toBe('unknown')
})

test('a folder without history knows nothing', async () => {
  const bare = await workspace()
  expect(await createLocalHistory(bare.path).compare('abcdef012345', 'abcdef012346')).toBe('unknown')
  await bare.remove()
})

test('the first source that knows is believed, and no other is asked', async () => {
  const asked: string[] = []
  const source = (name: string, answer: Awaited<ReturnType<Commits['compare']>>): Commits => ({
    compare: async () => {
      asked.push(name)
      return answer
    },
  })
  const commits = firstToKnow([
    source('down', 'unknown'),
    source('knows', 'behind'),
    source('spare', 'ahead'),
  ])
  expect([await commits.compare('a', 'b'), asked]).toEqual(['behind', ['down', 'knows']])
})
