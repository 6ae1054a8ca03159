import { describe, expect, test } from '@jest/globals'
import type { EntryAlias } from '../../src/core/model/plan.js'
import type { Entry, Failure, FailureReason, Report } from '../../src/core/model/report.js'
import { commentSection } from '../../src/render/comment.js'
import { headline } from '../../src/render/headline.js'
import { logGroup } from '../../src/render/log.js'
import { versionTexts } from '../../src/render/matrix.js'
import { outputs } from '../../src/render/outputs.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { pageText } from '../support/page-text.js'
import { anEntry, aReport, planned } from '../support/report.js'

const key = 'module/Desk'
const arn = anEntry(key).arn ?? ''
const alias: EntryAlias = {
  name: '$_live_',
  id: 'an-id',
  arn: `${arn}:an-id`,
  version: 4,
  previousVersion: 3,
}

const failuresOf = ({ status, reason }: Partial<Entry>): readonly Failure[] =>
  status === 'failed' ? [{ reason: reason as FailureReason, code: 'alias-not-moved', message: 'No.' }] : []
const report = (entry: Partial<Entry>, mode: Report['mode'] = 'publish') =>
  aReport({ mode, entries: { [key]: anEntry(key, entry) }, failures: failuresOf(entry) })
const extra = { reportPath: '', htmlPath: '' }

const moved: Partial<Entry> = { status: 'published', action: 'update', version: 4, alias }
const alone: Partial<Entry> = {
  status: 'updated',
  action: 'unchanged',
  version: 4,
  previousVersion: 4,
  alias,
}
const plannedMove = planned(key, { alias: { ...alias, version: null } })
const plannedAlone: Partial<Entry> = {
  status: 'planned',
  alias: { ...alias, version: 3, previousVersion: 2 },
}
const createdAlias: Partial<Entry> = { ...moved, alias: { ...alias, previousVersion: null } }
const lost: Partial<Entry> = {
  ...moved,
  status: 'failed',
  reason: 'service-unavailable',
  message: 'No.',
  alias: { ...alias, version: null },
}
const failedAlone: Partial<Entry> = { status: 'failed', reason: 'conflict', message: 'No.' }

interface Row {
  readonly report: Report
  readonly headline: string
  /** The row of the table, less the definition. */
  readonly row: string
  readonly matrix: string
  readonly changed: string
}

const rows: readonly (readonly [string, Row])[] = [
  [
    'moved with a version',
    {
      report: report(moved),
      changed: 'true',
      headline: '✅ Published 1 version, 1 alias moved',
      row: '| updated, alias `$_live_` moved from v3 to v4 | v3\u00a0→\u00a0v4 |',
      matrix: 'v3 → v4, alias $_live_ moved from v3 to v4',
    },
  ],
  [
    'created with a version',
    {
      report: report(createdAlias),
      changed: 'true',
      headline: '✅ Published 1 version, 1 alias moved',
      row: '| updated, alias `$_live_` created on v4 | v3\u00a0→\u00a0v4 |',
      matrix: 'v3 → v4, alias $_live_ created on v4',
    },
  ],
  [
    'moved alone',
    {
      report: report(alone),
      changed: 'true',
      headline: '✅ No version needed, 1 alias moved',
      row: '| unchanged, alias `$_live_` moved from v3 to v4 | v4 |',
      matrix: 'v4, alias $_live_ moved from v3 to v4',
    },
  ],
  [
    'planned with a version',
    {
      report: report(plannedMove, 'plan'),
      changed: 'true',
      headline: '📋 Plan: 1 to update, 1 alias to move',
      row: '| update, alias `$_live_` moves from v3 to the new version | v3\u00a0→\u00a0new |',
      matrix: 'v3 → new, alias $_live_ moves from v3 to the new version',
    },
  ],
  [
    'planned alone',
    {
      report: report(plannedAlone, 'plan'),
      changed: 'true',
      headline: '📋 Plan: 1 alias to move',
      row: '| unchanged, alias `$_live_` moves from v2 to v3 | v3 |',
      matrix: 'v3, alias $_live_ moves from v2 to v3',
    },
  ],
  [
    'moved, and not seen there',
    {
      report: report(lost),
      changed: 'true',
      headline: '❌ Published 1 version, 1 failed',
      row: '| ❌ updated, then failed: service unavailable, alias `$_live_` moved, but not seen where it belongs | v3\u00a0→\u00a0v4 |',
      matrix: '❌ failed',
    },
  ],
  [
    'not moved, alone',
    {
      report: report(failedAlone),
      changed: 'true',
      headline: '❌ Somebody else changed a definition during the run, nothing was published: 1 failed',
      row: '| ❌ alias failed: conflict | v3 |',
      matrix: '❌ failed',
    },
  ],
  [
    'not to be moved',
    {
      report: report({}),
      changed: 'false',
      headline: '✅ Nothing to publish',
      row: '',
      matrix: 'v3',
    },
  ],
]

describe.each(rows)('an alias, %s', (_, expected) => {
  test('in headline, table, comparison of jobs and the output changed', () => {
    const { report: reported, row } = expected
    const line = summaryMarkdown(reported)
      .split('\n')
      .find((text) => text.startsWith('| [`module/Desk`]') && text.endsWith(row))
    expect({
      headline: headline(reported, String),
      row: row === '' ? '' : line?.replace(/^\| \[.*?\)\s/, ''),
      matrix: versionTexts(reported)?.[key],
      changed: outputs(reported, extra).changed,
    }).toEqual({ headline: expected.headline, row, matrix: expected.matrix, changed: expected.changed })
  })
})

test('in the log and in the page', () => {
  expect(logGroup(report(moved))?.lines).toEqual([
    'module/Desk  update  v3 → v4  published, alias $_live_ moved from v3 to v4',
  ])
  expect(pageText(report(alone))).toContain(
    '<td class="what">unchanged, alias $_live_ moved from v3 to v4</td>',
  )
})

test('the output versions has the alias, and null where none moves', () => {
  const reported = (entry: Partial<Entry>) => JSON.parse(outputs(report(entry), extra).versions)[key].alias
  expect([reported(moved), reported({})]).toEqual([alias, null])
})

test('a comment gives the ARN that flows resolve; without ARNs the id', () => {
  const text = (arns: boolean) =>
    commentSection(report(moved), { arns, hasSummary: true, runUrl: 'https://example.com' }).bodies[0]
  expect(text(true)).toContain(`\`${arn}:4\`, \`${arn}:an-id\``)
  expect(text(false)).toContain('`module-id`, `an-id`')
  expect(text(false)).not.toContain('arn:aws')
})
