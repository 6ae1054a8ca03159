import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalHistory, githubOrLocal, noTokenReason } from '../../../src/adapters/git/local-history.js'
import type { BranchTip, CommitComparison, Commits } from '../../../src/ports/github.js'
import { type Workspace, workspace } from '../../support/workspace.js'

let checkout: Workspace
const commits: Record<string, string> = {}

beforeAll(async () => {
  checkout = await workspace({}, { git: true })
  commits.first = await checkout.commit('first')
  commits.second = await checkout.commit('second')
  await checkout.git('checkout', '--quiet', '-b', 'side', commits.first)
  commits.side = await checkout.commit('side')
})

const unknown = (why: string) => ({ order: 'unknown', why }) as const
const twelve = (name: string) => String(commits[name]).slice(0, 12)
const shallow = 'the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)'

test.each([
  ['an older commit is behind', 'second', 'first', 'behind'],
  ['a newer one is ahead', 'first', 'second', 'ahead'],
  ['the same one is identical', 'first', 'first', 'identical'],
  ['another branch has diverged', 'second', 'side', 'diverged'],
] as const)('%s', async (_, base, head, order) => {
  const history = createLocalHistory(checkout.path)
  // Markers hold twelve digits of a commit.
  expect(await history.compare(twelve(base), String(commits[head]))).toEqual({ order })
})

test.each([
  ['a commit that the checkout lacks', 'abcdef012345', 'the checkout has no commit abcdef012345'],
  ['an option of git', '--output=stolen', 'a commit has 7 to 64 hex digits'],
  ['a name of a branch', 'side', 'a commit has 7 to 64 hex digits'],
  ['six digits', 'abcdef', 'a commit has 7 to 64 hex digits'],
])('%s as base is unknown', async (_, base, why) => {
  expect(await createLocalHistory(checkout.path).compare(base, String(commits.second))).toEqual(unknown(why))
})

test('a branch that is named like a commit is not taken for it', async () => {
  await checkout.git('branch', 'abcdef0123', String(commits.first))
  expect(await createLocalHistory(checkout.path).compare('abcdef0123', String(commits.second))).toEqual(
    unknown('the checkout has no commit abcdef0123'),
  )
})

describe('a shallow checkout', () => {
  let clone: Workspace

  beforeAll(async () => {
    clone = await workspace()
    await clone.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${checkout.path}`, '.')
  })

  test.each([
    ['lacks an older commit', 'first', 'second'],
    ['has two branches without what connects them', 'second', 'side'],
  ])('that %s does not know the order', async (_, base, head) => {
    expect(await createLocalHistory(clone.path).compare(twelve(base), String(commits[head]))).toEqual(
      unknown(shallow),
    )
  })

  test('knows that a commit is identical to itself', async () => {
    expect(await createLocalHistory(clone.path).compare(twelve('second'), String(commits.second))).toEqual({
      order: 'identical',
    })
  })
})

test('a folder without a repository knows no order', async () => {
  const bare = await workspace()
  expect(await createLocalHistory(bare.path).compare('abcdef012345', 'abcdef012346')).toEqual(
    unknown('git cannot read the history of the checkout'),
  )
})

test('a checkout does not know the tip of a branch', async () => {
  expect(await createLocalHistory(checkout.path).tipOf('main')).toEqual({
    tip: null,
    why: 'a checkout does not show where a branch is now',
  })
})

describe('GitHub before the checkout', () => {
  const asked: string[] = []
  const source = (name: string, answer: CommitComparison, tip: BranchTip): Commits => ({
    compare: async (base, head) => {
      asked.push(`${name} ${base} ${head}`)
      return answer
    },
    tipOf: async (branch) => {
      asked.push(`${name} ${branch}`)
      return tip
    },
  })
  const noTip: BranchTip = { tip: null, why: 'nothing is known' }
  const missing = { order: 'no-such-commit' } as const

  test.each<[string, CommitComparison, CommitComparison, CommitComparison, number]>([
    ['what GitHub knows', { order: 'behind' }, { order: 'ahead' }, { order: 'behind' }, 1],
    ['what the checkout knows', unknown('GitHub is down'), { order: 'ahead' }, { order: 'ahead' }, 2],
    ['what the checkout has and GitHub lacks', missing, { order: 'ahead' }, { order: 'ahead' }, 2],
    ['what neither has', missing, unknown('it is shallow'), missing, 2],
    [
      'nothing, with both reasons',
      unknown('GitHub is down'),
      unknown('it is shallow'),
      unknown('GitHub is down, and it is shallow'),
      2,
    ],
  ])('answers %s', async (_, there, here, answer, count) => {
    asked.length = 0
    const both = githubOrLocal(source('GitHub', there, noTip), source('checkout', here, noTip))
    expect([await both.compare('a', 'b'), asked]).toEqual([
      answer,
      ['GitHub a b', 'checkout a b'].slice(0, count),
    ])
  })

  test('without a token asks the checkout alone', async () => {
    const alone = githubOrLocal(null, source('checkout', { order: 'ahead' }, noTip))
    const none = githubOrLocal(null, source('checkout', unknown('it is shallow'), noTip))
    expect([await alone.compare('a', 'b'), await none.compare('a', 'b'), await none.tipOf('main')]).toEqual([
      { order: 'ahead' },
      unknown(`${noTokenReason}, and it is shallow`),
      { tip: null, why: `${noTokenReason}, and nothing is known` },
    ])
  })

  test.each<[string, BranchTip, BranchTip, BranchTip]>([
    ['what GitHub knows', { tip: 'a' }, { tip: 'b' }, { tip: 'a' }],
    ['what the other knows', { tip: null, why: 'GitHub is down' }, { tip: 'b' }, { tip: 'b' }],
    [
      'null, with both reasons',
      { tip: null, why: 'GitHub is down' },
      { tip: null, why: 'it is no branch' },
      { tip: null, why: 'GitHub is down, and it is no branch' },
    ],
  ])('names as tip %s', async (_, there, here, answer) => {
    const both = githubOrLocal(source('GitHub', missing, there), source('checkout', missing, here))
    expect(await both.tipOf('main')).toEqual(answer)
  })
})
