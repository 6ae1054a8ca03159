import { expect, test } from '@jest/globals'
import type { Age } from '../../../src/core/model/plan.js'
import { latenessOf } from '../../../src/core/plan/lateness.js'
import type { Policy } from '../../../src/core/plan/policy.js'
import { aPolicy } from '../../support/builders.js'

const older: Age = { order: 'older' }
const newer: Age = { order: 'not-older' }
const other: Age = { order: 'other-repository' }
const unknown: Age = { order: 'unknown', why: 'GitHub gave no answer' }

const branch = { branchPush: true }
const tag = { branchPush: false }
const skipped = (reason: string) => ({ reason, how: 'skipped' })
const blocked = (reason: string) => ({ reason, how: 'blocked' })

test.each<[string, Age | undefined, Partial<Policy>, unknown]>([
  ['a commit whose age does not matter is not late', undefined, tag, null],
  ['a newer commit is not late', newer, tag, null],
  ['a newer commit is not late on a repeated attempt', newer, { ...tag, repeated: true }, null],
  ['an older commit is passed over on a branch push', older, branch, skipped('superseded')],
  ['an older commit is blocked on a tag', older, tag, blocked('superseded')],
  ['an older commit is blocked in a plan too', older, { ...tag, planOnly: true }, blocked('superseded')],
  ['an older commit publishes where that is allowed', older, { ...tag, allowOlder: true }, null],
  ['a commit of another repository is blocked on a branch push', other, branch, blocked('other-repository')],
  ['a commit of another repository is blocked on a tag', other, tag, blocked('other-repository')],
  [
    'a commit of another repository is blocked in a plan',
    other,
    { planOnly: true },
    blocked('other-repository'),
  ],
  ['a commit of another repository publishes where that is allowed', other, { allowOlder: true }, null],
  ['an unknown order publishes on the first attempt of a branch push', unknown, branch, null],
  [
    'an unknown order is blocked on a repeated attempt',
    unknown,
    { ...branch, repeated: true },
    blocked('age-unknown'),
  ],
  ['an unknown order is blocked on a tag', unknown, tag, blocked('age-unknown')],
  ['an unknown order blocks no plan', unknown, { ...tag, repeated: true, planOnly: true }, null],
  ['an unknown order publishes where that is allowed', unknown, { ...tag, allowOlder: true }, null],
])('%s', (_, age, policy, expected) => {
  expect(latenessOf(age, aPolicy(policy))).toEqual(expected)
})
