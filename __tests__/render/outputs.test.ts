import { describe, expect, test } from '@jest/globals'
import type { Entry, FailureReason, Report } from '../../src/core/model/report.js'
import { outputNames, outputs } from '../../src/render/outputs.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'
import { scenarios } from '../support/scenarios.js'

const extra = {
  reportPath: '/tmp/report.json',
  htmlPath: '/tmp/report.html',
  commentId: '7',
  commentUrl: 'https://github.com/c/7',
}
const outputsOf = (overrides: Partial<Report> = {}) => outputs(aReport(overrides), extra)
const ofEntries = (...entries: readonly Entry[]) => outputsOf({ entries: entriesOf(...entries) })

const failure = (reason: FailureReason) => ({ reason, code: reason, message: 'It failed.' })

const published = planned('view/A', { status: 'published', version: 4, live: true })

describe('outputs', () => {
  test('are all there when nothing is known', () => {
    const { 'summary-markdown': summary, ...rest } = outputs(
      aReport({ mode: 'plan', instance: null, planDigest: null }),
      { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' },
    )
    expect(summary).toContain('No definitions found')
    expect(rest).toEqual({
      mode: 'plan',
      changed: 'false',
      published: 'false',
      versions: '{}',
      'version-numbers': '{}',
      'published-versions': '[]',
      'plan-digest': '',
      'failure-reason': '',
      'release-notes': '',
      'report-path': '',
      'html-path': '',
      'comment-id': '',
      'comment-url': '',
      'comment-path': '',
      'sarif-path': '',
    })
  })

  test('have the names of the list and pass on what they are given', () => {
    const all = outputsOf({ planDigest: 'd'.repeat(64) })
    expect(Object.keys(all)).toEqual([...outputNames])
    expect(all).toMatchObject({
      'plan-digest': 'd'.repeat(64),
      'report-path': '/tmp/report.json',
      'html-path': '/tmp/report.html',
      'comment-id': '7',
      'comment-url': 'https://github.com/c/7',
    })
  })

  test('an entry has the members of the contract, unknown ones null, and no reason where there is none', () => {
    const entry = {
      kind: 'view',
      name: 'A',
      file: 'connect/views/A.json',
      status: 'published',
      action: 'update',
      id: 'view-id',
      arn: published.arn,
      version: 4,
      versionArn: `${published.arn}:4`,
      previousVersion: 3,
      contentSha256: published.contentSha256,
      sourceSha256: published.sourceSha256,
      pending: false,
      live: true,
      drift: false,
      alias: null,
    }
    const all = ofEntries(published, anEntry('module/B', { reason: 'drifted', live: null }))
    expect(JSON.parse(all.versions)['view/A']).toEqual(entry)
    expect(JSON.parse(all.versions)['module/B']).toMatchObject({ reason: 'drifted', live: null })
    expect(JSON.parse(all['published-versions'])).toEqual([entry])
  })

  test('version numbers are reported about every definition, without any ARN', () => {
    const all = ofEntries(published, anEntry('module/B'), planned('view/C'))
    expect(JSON.parse(all['version-numbers'])).toEqual({ 'module/B': 3, 'view/A': 4, 'view/C': null })
  })

  test.each<[string, Entry, string, string]>([
    ['a planned create', planned('view/A', { action: 'create' }), 'true', 'false'],
    ['a planned update', planned('view/A'), 'true', 'false'],
    ['a planned version', planned('view/A', { action: 'version' }), 'true', 'false'],
    ['a published update', published, 'true', 'true'],
    ['a failed update', planned('view/A', { status: 'failed' }), 'true', 'false'],
    [
      'an update that time ran out for',
      planned('view/A', { status: 'skipped', reason: 'timeout' }),
      'true',
      'false',
    ],
    [
      'an update that a newer commit supersedes',
      planned('view/A', { status: 'skipped', reason: 'superseded' }),
      'false',
      'false',
    ],
    [
      'drift',
      planned('view/A', { status: 'skipped', action: 'drifted', reason: 'drifted' }),
      'false',
      'false',
    ],
    ['description or tags', anEntry('view/A', { status: 'updated', action: 'metadata' }), 'false', 'false'],
    ['nothing', anEntry('view/A'), 'false', 'false'],
  ])('%s: changed and published', (_, entry, changed, didPublish) => {
    expect(ofEntries(entry)).toMatchObject({ changed, published: didPublish })
  })

  test.each<[string, readonly FailureReason[], string]>([
    ['no failure', [], ''],
    ['one', ['throttled'], 'throttled'],
    ['the first of the order, not of the list', ['internal', 'conflict', 'blocked'], 'blocked'],
  ])('failure-reason of %s', (_, reasons, expected) => {
    expect(outputsOf({ failures: reasons.map(failure) })['failure-reason']).toBe(expected)
  })

  test('the summary is the job summary where that is short', () => {
    const report = scenarios['partial-failure']!
    expect(outputs(report, extra)['summary-markdown']).toBe(summaryMarkdown(report))
  })

  test('a long summary is cut after a whole row, with a note', () => {
    const summary = outputs(scenarios['five-hundred-definitions']!, extra)['summary-markdown']
    expect(summary.length).toBeLessThanOrEqual(60_000)
    expect(summary).toMatch(
      /\|\n\n<\/details>\n\n\*Cut here, too long to show: the rest is in the report file\.\*\n$/,
    )
  })
})
