import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/core/model/definition.js'
import type { Report } from '../../src/core/model/report.js'
import { annotations } from '../../src/render/annotations.js'
import { aModuleDifference } from '../support/differences.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'

const reported = (overrides: Partial<Report>) => annotations(aReport(overrides))

const problem = (severity: Problem['severity'], line: number): Problem => ({
  severity,
  code: 'duplicate-key',
  message: 'The member appears twice.',
  place: { file: 'a.json', line, column: 7 },
})

const failure = {
  reason: 'access-denied',
  code: 'access-denied',
  message: 'Grant connect:DescribeView.',
} as const

describe('annotations', () => {
  test('name the place, the definition, or neither; errors first', () => {
    const entry = planned('view/A', {
      status: 'failed',
      reason: 'conflict',
      message: 'Somebody else wrote it.',
    })
    const drifted = planned('view/B', {
      status: 'skipped',
      action: 'drifted',
      reason: 'drifted',
      message: 'It drifted.',
    })
    expect(
      reported({
        entries: entriesOf(
          entry,
          drifted,
          anEntry('view/C', { warnings: [{ code: 'stored-differs', message: 'Dropped.' }] }),
        ),
        problems: [problem('warning', 3), problem('error', 2)],
        failures: [failure],
        warnings: [{ code: 'comment-refused', message: 'Grant it.' }],
        notices: ['Only planned.'],
      }),
    ).toEqual([
      { level: 'error', title: 'Access denied', message: 'Grant connect:DescribeView.' },
      {
        level: 'error',
        title: 'Duplicate key',
        message: 'The member appears twice.',
        file: 'a.json',
        line: 2,
        column: 7,
      },
      {
        level: 'error',
        title: 'view/A failed: conflict',
        message: 'Somebody else wrote it.',
        file: 'connect/views/A.json',
        line: 2,
        column: 11,
      },
      {
        level: 'warning',
        title: 'view/B skipped: drifted',
        message: 'It drifted.',
        file: 'connect/views/B.json',
        line: 2,
        column: 11,
      },
      { level: 'warning', title: 'Comment refused', message: 'Grant it.' },
      {
        level: 'warning',
        title: 'view/C stored differs',
        message: 'Dropped.',
        file: 'connect/views/C.json',
        line: 2,
        column: 11,
      },
      {
        level: 'warning',
        title: 'Duplicate key',
        message: 'The member appears twice.',
        file: 'a.json',
        line: 3,
        column: 7,
      },
      { level: 'notice', title: 'Note', message: 'Only planned.' },
    ])
  })

  test('of a change are at its place, with the place in a string', () => {
    const place = { file: 'connect/modules/M.json', line: 7, column: 9 }
    const note = ' (In the JSON text of this string: line 3, column 5.)'
    const { breaking } = aModuleDifference()
    const difference = aModuleDifference({
      breaking: breaking
        .slice(0, 1)
        .map((each) => ({ ...each, message: 'It is gone.', place: { ...place, note } })),
    })
    const warnings = [
      { code: 'overwrites-console-edit', message: 'Somebody changed it.', place },
      { code: 'stored-differs', message: 'Dropped.' },
    ]
    const entry = planned('module/M', { difference, warnings })
    expect(reported({ entries: entriesOf(entry) })).toMatchObject([
      { level: 'warning', message: `It is gone.${note}`, ...place },
      { level: 'warning', message: 'Somebody changed it.', ...place },
      { level: 'warning', message: 'Dropped.', ...place, line: 2, column: 11 },
    ])
  })

  test('report a failure once where a definition reports it in the same words', () => {
    const entry = planned('view/A', { status: 'failed', reason: 'access-denied', message: failure.message })
    expect(reported({ entries: entriesOf(entry), failures: [failure] })).toEqual([
      {
        level: 'error',
        title: 'view/A failed: access denied',
        message: failure.message,
        file: 'connect/views/A.json',
        line: 2,
        column: 11,
      },
    ])
  })

  test.each([
    ['plan', 'warning'],
    ['publish', 'error'],
  ] as const)('of a draft that would be overwritten are, in a %s, a %s', (mode, level) => {
    const entry = planned('view/A', { status: 'blocked', action: 'blocked', reason: 'unpublished-draft' })
    expect(reported({ mode, modeReason: '', entries: entriesOf(entry) }).map((one) => one.level)).toEqual([
      level,
    ])
  })

  test.each(['skipped', 'failed'] as const)(
    'leave what the run ended before, %s, to the run’s failure',
    (status) => {
      const entries = entriesOf(planned('view/A', { status, reason: 'access-denied' }))
      expect(reported({ entries, failures: [failure] }).map(({ title }) => title)).toEqual(['Access denied'])
    },
  )

  const breaking = {
    difference: aModuleDifference({
      breaking: [{ code: 'contract-branch-removed', message: 'It is gone.' }],
    }),
  }
  const removed = { code: 'removed-but-live', message: 'It stays.' }
  const found = { reason: 'changes-found', code: 'breaking-change', message: 'Take it back.' } as const
  test.each<[string, Partial<Report>, 'error' | 'warning']>([
    ['warnings of a run that passes', {}, 'warning'],
    ['errors of one that fails for it', { failures: [found] }, 'error'],
  ])('report what breaks, and what was removed while it is live: %s', (_, report, level) => {
    const all = reported({
      entries: entriesOf(planned('module/M', breaking)),
      warnings: [removed],
      ...report,
    })
    expect(all.slice(report.failures?.length ?? 0)).toEqual([
      {
        level,
        title: 'module/M breaking: contract branch removed',
        message: 'It is gone.',
        file: 'connect/modules/M.json',
        line: 2,
        column: 11,
      },
      { level, title: 'Removed but live', message: 'It stays.' },
    ])
  })

  test('report every notice of the run, and nothing that is none', () => {
    const all = reported({
      mode: 'plan',
      modeReason: 'The input mode is "plan".',
      notices: ['Good to know.'],
    })
    expect(all.map(({ level, message }) => [level, message])).toEqual([['notice', 'Good to know.']])
  })

  test('are ten of a level at most, the last sums up', () => {
    const errors = reported({
      problems: Array.from({ length: 12 }, (_, index) => problem('error', index + 1)),
    })
    expect(errors.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, undefined])
    expect(errors.at(-1)).toEqual({
      level: 'error',
      title: '3 more errors',
      message: '3 more errors: the report file (output report-path) has them all.',
    })
  })

  test('are ten where there are ten', () => {
    const notices = Array.from({ length: 10 }, (_, index) => `Notice ${index}`)
    expect(reported({ notices }).map(({ message }) => message)).toEqual(notices)
  })

  test('are cut at 4,096 characters, never within one', () => {
    const [long] = reported({ notices: [`${'x'.repeat(4_094)}👍👍`] })
    expect(long?.message).toBe(`${'x'.repeat(4_094)}…`)
  })
})
