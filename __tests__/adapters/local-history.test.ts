import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalHistory, firstToKnow } from '../../src/adapters/local-history.js'
import type { BranchTip, CommitComparison, Commits } from '../../src/ports/github.js'
import { clone } from '../support/commits.js'
import { type Workspace, workspace } from '../support/workspace.js'

let checkout: Workspace
const commits: Record<string, string> = {}
const shallow = 'the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)'
const unknown = (why: string) => ({ order: 'unknown', why }) as const

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
] as const)('%s', async (_, base, head, order) => {
  const history = createLocalHistory(checkout.path)
  // Markers hold twelve digits of a commit.
  expect(await history.compare(String(commits[base]).slice(0, 12), String(commits[head]))).toEqual({ order })
})

test.each([
  ['a commit that the checkout lacks', 'abcdef012345', 'the checkout has no commit abcdef012345'],
  ['what is no commit at all', '--output=stolen', 'a commit has 7 to 64 hex digits'],
])('%s is unknown', async (_, base, why) => {
  expect(await createLocalHistory(checkout.path).compare(base, String(commits.second))).toEqual(unknown(why))
})

test('two branches of a shallow checkout may meet where it ends', async () => {
  const other = await clone(checkout, '--depth=1', '--no-single-branch')
  const history = createLocalHistory(other.path)
  const { first = '', second = '', side = '' } = commits
  expect([
    await history.compare(second, side),
    await history.compare(first, side),
    await history.compare(side, side),
  ]).toEqual([unknown(shallow), unknown(shallow), { order: 'identical' }])
  await other.remove()
})

test('a folder without history knows nothing', async () => {
  const bare = await workspace()
  expect(await createLocalHistory(bare.path).compare('abcdef012345', 'abcdef012346')).toEqual(
    unknown('git cannot read the history of the checkout'),
  )
  await bare.remove()
})

test('a checkout does not know where a branch is', async () => {
  expect(await createLocalHistory(checkout.path).tipOf('main')).toEqual({
    ...{ tip: null, why: 'a checkout does not show where a branch is now' },
  })
})

describe('GitHub is asked first', () => {
  const missing = { order: 'no-such-commit' } as const
  const [down, lost] = [unknown('GitHub is down'), unknown('the checkout is shallow')]
  const both = unknown('GitHub is down, and the checkout is shallow')
  const [ahead, behind] = [{ order: 'ahead' }, { order: 'behind' }] as const
  const asking = (asked: string[], name: string, comparison: CommitComparison, tip: BranchTip): Commits => ({
    compare: async (...of) => {
      asked.push([name, ...of].join(' '))
      return comparison
    },
    tipOf: async (branch) => {
      asked.push([name, branch].join(' '))
      return tip
    },
  })
  const noTip = (why: string) => ({ tip: null, why })

  test.each<[string, CommitComparison, CommitComparison, CommitComparison, readonly string[]]>([
    ['and believed, whatever the checkout holds', behind, ahead, behind, ['GitHub a b']],
    ['and where it does not know, the checkout', down, ahead, ahead, ['GitHub a b', 'git a b']],
    ['a commit that it lacks may be in the checkout', missing, behind, behind, ['GitHub a b', 'git a b']],
    ['a commit that both lack does not exist', missing, lost, missing, ['GitHub a b', 'git a b']],
    ['where neither knows, both say why', down, lost, both, ['GitHub a b', 'git a b']],
  ])('%s', async (_name, there, here, found, all) => {
    const asked: string[] = []
    const github = asking(asked, 'GitHub', there, noTip(''))
    const local = asking(asked, 'git', here, noTip(''))
    expect([await firstToKnow(github, local).compare('a', 'b'), asked]).toEqual([found, all])
  })

  test.each<[string, BranchTip, BranchTip, BranchTip, readonly string[]]>([
    ['for a branch', { tip: 'a' }, { tip: 'b' }, { tip: 'a' }, ['GitHub main']],
    [
      'for a branch, and where it does not know, the checkout',
      noTip('GitHub is down'),
      { tip: 'b' },
      { tip: 'b' },
      ['GitHub main', 'git main'],
    ],
    [
      'for a branch, and where neither knows, both say why',
      noTip('GitHub is down'),
      noTip('it is shallow'),
      noTip('GitHub is down, and it is shallow'),
      ['GitHub main', 'git main'],
    ],
  ])('%s', async (_name, there, here, found, all) => {
    const asked: string[] = []
    const github = asking(asked, 'GitHub', down, there)
    const local = asking(asked, 'git', lost, here)
    expect([await firstToKnow(github, local).tipOf('main'), asked]).toEqual([found, all])
  })

  test('without a token only the checkout is', async () => {
    const commits = firstToKnow(null, asking([], 'git', lost, noTip('it is shallow')))
    expect([await commits.compare('a', 'b'), await commits.tipOf('main')]).toEqual([
      unknown('there is no token to ask GitHub with, and the checkout is shallow'),
      noTip('there is no token to ask GitHub with, and it is shallow'),
    ])
  })
})
