import { expect, test } from '@jest/globals'
import { type CommitOrder, notPromotedMessage } from '../../../src/core/promotion/messages.js'
import type { Instead, NotReceived } from '../../../src/core/promotion/proof.js'
import type { UsableReport } from '../../../src/core/promotion/usable.js'
import { aCommit } from '../../support/builders.js'

const report = (alias: string | null, reason: string | null = null): UsableReport => ({
  path: '/tmp/report.json',
  mode: 'plan',
  repository: 'octo/contact-centre',
  createdAt: 0,
  instance: { id: 'i', arn: 'arn', alias },
  observed: 'versions',
  entries: new Map([
    [
      'view/Desk',
      {
        action: null,
        reason,
        drift: null,
        sourceSha256: null,
        publishedSources: null,
        baseVersion: null,
        liveVersion: null,
      },
    ],
  ]),
  references: [],
})
const runs: Instead = { is: 'running', version: 7, commit: aCommit, restored: false }
const missing = (why: NotReceived, instead: Instead = { is: 'unknown' }) =>
  ({ received: false, why, instead }) as const
const end = 'To publish the rest without it, leave it out with only.'

test.each<[CommitOrder, string, string]>([
  [
    { order: 'ahead' },
    'which is older than this commit',
    'Publish this commit to test first, then run this workflow again',
  ],
  [
    { order: 'behind' },
    'which is newer than this commit',
    'Run this workflow on a commit that was published to test, or publish this one there first',
  ],
  [
    { order: 'diverged' },
    'which is neither older nor newer than this commit',
    'Publish this commit to test first, then run this workflow again',
  ],
  [
    { order: 'identical' },
    'which is this commit, with other content',
    'Publish this commit to test first, then run this workflow again',
  ],
  [
    { order: 'no-such-commit' },
    'which this repository does not have',
    'Publish this commit to test first, then run this workflow again',
  ],
  [
    { order: 'unknown', why: 'GitHub did not answer' },
    'and it is not known whether that is older or newer than this commit, because GitHub did not answer',
    'Publish this commit to test first, then run this workflow again',
  ],
])('what was published there last: $order', (order, words, advice) => {
  const lacking = [{ report: report('test'), proof: missing('other', runs) }]
  expect(notPromotedMessage('view/Desk', lacking, () => order)).toBe(
    `view/Desk: test has not received it as it is in this commit. What test has instead is version 7, published from commit ${aCommit}, ${words}. ${advice}. ${end}`,
  )
})

const publishFirst = 'Publish this commit to test first, then run this workflow again.'
const afterRollback =
  'What a rollback left is not published again until its file changes. Change the definition, or revert the change that was rolled back.'

test.each<[string, NotReceived, Instead, string]>([
  [
    'it has another source, which this action did not publish',
    'other',
    { is: 'unpublished' },
    `No version on test was published by this action. ${publishFirst}`,
  ],
  [
    'it has no such definition',
    'not-there',
    { is: 'unknown' },
    `test has nothing of this name. ${publishFirst}`,
  ],
  [
    'its run could not read it, and has no reason',
    'unknown',
    { is: 'unknown' },
    `The run that made the report of test could not read it. See its messages. ${publishFirst}`,
  ],
  [
    'a rollback left it',
    'left',
    { ...runs, restored: true },
    `A rollback on test left this content. What test has instead is version 7, restored by a rollback to commit ${aCommit}, which is older than this commit. ${afterRollback}`,
  ],
  [
    'a rollback left it, and what is live now is in no version',
    'left',
    { is: 'unknown' },
    `A rollback on test left this content. Which version runs on test is not known. ${afterRollback}`,
  ],
  [
    'the console replaced what was published last',
    'other',
    { is: 'published-last', version: 7, commit: aCommit },
    `Which version runs on test is not known. Version 7 was published there last, from commit ${aCommit}, which is older than this commit. ${publishFirst}`,
  ],
  [
    'it runs a version that was made in the console',
    'other',
    { ...runs, commit: null },
    `What test has instead is version 7, whose description names no commit. ${publishFirst}`,
  ],
])('why an instance did not receive it: %s', (_, why, instead, expected) => {
  const lacking = [{ report: report('test'), proof: missing(why, instead) }]
  expect(notPromotedMessage('view/Desk', lacking, () => ({ order: 'ahead' }))).toBe(
    `view/Desk: test has not received it as it is in this commit. ${expected} ${end}`,
  )
})

test('an instance without an alias is named by its id', () => {
  const lacking = [{ report: report(null), proof: missing('not-there') }]
  expect(notPromotedMessage('view/Desk', lacking, () => ({ order: 'ahead' }))).toContain(
    ' i has nothing of this name. ',
  )
})

test('two reports that lack it are both named, with why', () => {
  const lacking = [
    { report: report('dev', 'access-denied'), proof: missing('unknown') },
    { report: report('test'), proof: missing('absent') },
  ]
  expect(notPromotedMessage('view/Desk', lacking, () => ({ order: 'ahead' }))).toBe(
    `view/Desk: dev and test have not received it as it is in this commit. The run that made the report of dev could not read it (access-denied). See its messages. The report of test does not have it: its run read other files, or left it out with only. Publish this commit to dev and test first, then run this workflow again. ${end}`,
  )
})
