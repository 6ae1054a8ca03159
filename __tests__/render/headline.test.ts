import { describe, expect, test } from '@jest/globals'
import type { Entry, Failure, Report } from '../../src/core/model/report.js'
import { headline } from '../../src/render/headline.js'
import { closingLine, logGroup } from '../../src/render/log.js'
import { versionTexts } from '../../src/render/matrix.js'
import { changeWords } from '../../src/render/words.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'

const denied = { reason: 'access-denied', code: 'access-denied', message: 'Denied.' } as const
const unanswered = { reason: 'service-unavailable', code: 'version-unknown', message: 'No answer.' } as const
const failed = (key: string, of: Partial<Entry> = {}): Entry =>
  planned(key, { status: 'failed', reason: 'access-denied', message: `${key}: Denied.`, ...of })
const live = (key: string, of: Partial<Entry> = {}): Entry => failed(key, { live: true, ...of })

const publishOf = (failure: Failure, ...entries: readonly Entry[]): Report =>
  aReport({ mode: 'publish', entries: entriesOf(...entries), failures: [failure] })

const rows: readonly (readonly [name: string, report: Report, line: string])[] = [
  [
    'nothing is live and nothing was published',
    publishOf(denied, failed('view/A')),
    '❌ AWS denied access, nothing was published: 1 failed',
  ],
  [
    'an update is live without a version',
    publishOf(denied, live('view/Intake')),
    '❌ AWS denied access: view/Intake is live but has no version yet',
  ],
  [
    'an update is live, and a call that may have made its version was not answered',
    publishOf(unanswered, live('view/Intake', unanswered)),
    '❌ Amazon Connect did not answer: view/Intake is live, and no version of it is known',
  ],
  [
    'two are live, and of one it is not known whether it has a version',
    publishOf(unanswered, live('view/A', unanswered), live('view/B')),
    '❌ Amazon Connect did not answer: 2 are live, and no version of them is known',
  ],
  [
    'what was created is live without a version, and another definition failed',
    publishOf(denied, live('view/Intake', { action: 'create', previousVersion: null }), failed('view/B')),
    '❌ AWS denied access: view/Intake is live but has no version yet, 1 failed',
  ],
  [
    'two definitions are live without a version, and one was published',
    publishOf(
      denied,
      live('view/A'),
      live('view/B'),
      anEntry('view/C', { status: 'published', action: 'update' }),
    ),
    '❌ Published 1 version, 2 are live but have no version yet',
  ],
  [
    'a version was made and could not be read back',
    publishOf(denied, failed('view/A', { live: true, version: 4 })),
    '❌ Published 1 version, 1 failed',
  ],
  [
    'AWS rejected the credentials',
    publishOf({ reason: 'no-credentials', code: 'credentials-refused', message: 'No.' }),
    '❌ AWS rejected the credentials, nothing was published',
  ],
  [
    'the credentials have expired',
    publishOf({ reason: 'no-credentials', code: 'credentials-expired', message: 'No.' }),
    '❌ The AWS credentials have expired, nothing was published',
  ],
  [
    'the job has no credentials',
    publishOf({ reason: 'no-credentials', code: 'no-credentials', message: 'No.' }),
    '❌ There are no AWS credentials, nothing was published',
  ],
  [
    'a plan would make one version of what is live',
    aReport({ mode: 'plan', entries: entriesOf(planned('view/A', { action: 'version' })) }),
    '📋 Plan: 1 new version (already live)',
  ],
  [
    'a plan would make two versions of what is live',
    aReport({
      mode: 'plan',
      entries: entriesOf(planned('view/A', { action: 'version' }), planned('view/B', { action: 'version' })),
    }),
    '📋 Plan: 2 new versions (already live)',
  ],
]

describe('the headline where', () => {
  test.each(rows)('%s', (_name, report, line) => {
    expect(headline(report, (key) => key)).toBe(line)
  })
})

test('a definition that is live without a version says so in table, log and the table of several jobs', () => {
  const entry = live('view/Intake')
  const report = publishOf(denied, entry)
  expect([
    changeWords(report, entry),
    logGroup(report)?.lines,
    closingLine(report),
    versionTexts(report),
  ]).toEqual([
    'live but has no version yet: access denied',
    ['view/Intake  update  v3  failed (access-denied), live but has no version yet'],
    '❌ AWS denied access: view/Intake is live but has no version yet.',
    { 'view/Intake': '❌ live but has no version yet' },
  ])
})

test('a definition that was published and then failed is not said to have failed as a whole', () => {
  const entry = failed('module/Desk', { action: 'update', previousVersion: 3, version: 4, live: true })
  expect(changeWords(publishOf(denied, entry), entry)).toBe('updated, then failed: access denied')
})

test('ten definitions that fail for one cause of the run are one line of the log', () => {
  const names = Array.from({ length: 10 }, (_, n) => `view/View ${n}`)
  const uncompared = {
    action: null,
    reason: 'no-credentials',
    message: null,
    live: null,
    version: null,
  } as const
  const entries = names.map((key) => failed(key, { ...uncompared, previousVersion: null }))
  const report = publishOf({ reason: 'no-credentials', code: 'no-credentials', message: 'None.' }, ...entries)
  expect(logGroup(report)?.lines).toEqual(['10 definitions  –  –  failed (no-credentials)'])
})

test('a run without definitions has no group in the log', () => {
  expect(logGroup(aReport({ entries: {} }))).toBeNull()
})
