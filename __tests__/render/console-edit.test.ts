import { describe, expect, test } from '@jest/globals'
import type { Entry, Report } from '../../src/core/model/report.js'
import { annotations } from '../../src/render/annotations.js'
import { commentSection } from '../../src/render/comment.js'
import { headline } from '../../src/render/headline.js'
import { withoutArns } from '../../src/render/redact.js'
import { sarif } from '../../src/render/sarif.js'
import { changeWords, hasChanges } from '../../src/render/words.js'
import { aDetail, aModuleDifference, anItem } from '../support/differences.js'
import { broken } from '../support/markdown.js'
import { pageText } from '../support/page-text.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'
import { sarifRun } from '../support/sarif.js'

const warnings = [
  { code: 'overwrites-console-edit', message: 'Somebody changed it. Publishing undoes that.' },
]

const part = (after: string, count = 1) =>
  aModuleDifference({
    from: 'published',
    items: Array.from({ length: count }, (_, n) =>
      anItem({ details: [aDetail({ after: `${after} ${n}` })] }),
    ),
    breaking: [],
    picture: null,
  })

const undoing = (key: string, overrides: Partial<Entry> = {}): Entry =>
  planned(key, {
    overwrites: 'console',
    warnings,
    undone: part('by the console'),
    difference: part('by the repository'),
    ...overrides,
  })

const planOf = (...entries: readonly Entry[]): Report =>
  aReport({ mode: 'plan', entries: entriesOf(...entries) })

const held = anEntry('view/A', { status: 'skipped', action: 'held', reason: 'rolled-back', live: false })

describe('a row of the table', () => {
  test.each<[string, Entry, string]>([
    ['that undoes a console change', undoing('view/A'), 'update, undoes a console change'],
    ['that may undo one', undoing('view/A', { overwrites: 'unknown' }), 'update, may undo a console change'],
    ['that undid one', undoing('view/A', { status: 'published' }), 'updated, undid a console change'],
    [
      'that may have undone one',
      undoing('view/A', { status: 'published', overwrites: 'unknown' }),
      'updated, may have undone a console change',
    ],
    [
      'that sets description or tags too',
      undoing('view/A', { metadata: true }),
      'update, undoes a console change, description or tags',
    ],
    [
      'that a newer commit supersedes, so nothing is undone',
      undoing('view/A', { status: 'skipped', reason: 'superseded' }),
      'skipped: superseded',
    ],
    [
      'that finishes an earlier publish',
      planned('view/A', { row: 'finishes-earlier-publish' }),
      'update, finishes an earlier publish',
    ],
    [
      'that finished one',
      planned('view/A', { row: 'finishes-earlier-publish', status: 'published' }),
      'updated, finished an earlier publish',
    ],
    [
      'that nobody can explain',
      planned('view/A', {
        status: 'skipped',
        action: 'drifted',
        reason: 'drifted',
        row: 'console-or-unfinished-publish',
      }),
      'skipped: drifted, or left by an unfinished publish',
    ],
    ['on hold', held, 'on hold after a rollback'],
  ])('%s', (_, entry, words) => {
    expect(changeWords(planOf(entry), entry)).toBe(words)
  })
})

describe('the headline', () => {
  test.each<[string, Report, string]>([
    [
      'of one',
      planOf(undoing('view/A'), planned('view/B')),
      '📋 Plan: 2 to update, 1 undoes a console change',
    ],
    ['of two', planOf(undoing('view/A'), undoing('view/B')), '📋 Plan: 2 to update, 2 undo console changes'],
    [
      'of one that is certain and one that is not',
      planOf(undoing('view/A'), undoing('view/B', { overwrites: 'unknown' })),
      '📋 Plan: 2 to update, 1 undoes a console change, 1 may undo a console change',
    ],
    [
      'of one that was published',
      aReport({ entries: entriesOf(undoing('view/A', { status: 'published' })) }),
      '✅ Published 1 version, 1 undid a console change',
    ],
    [
      'of one that was not done',
      aReport({
        entries: entriesOf(undoing('view/A', { status: 'skipped', reason: 'timeout' })),
        failures: [{ reason: 'timeout', code: 'timeout', message: 'The time was up.' }],
      }),
      '❌ The run ran out of time, nothing was published: 1 not done',
    ],
    ['of a definition on hold', planOf(held), '⚠️ Nothing to publish, 1 on hold after a rollback'],
    [
      'of a plan that passes, where a publish would stop',
      planOf(planned('view/A', { status: 'blocked', action: 'blocked', reason: 'other-repository' })),
      '📋 Plan: 1 blocked (a publish would stop)',
    ],
    [
      'of a publish that stops',
      aReport({
        entries: entriesOf(
          planned('view/A', { status: 'blocked', action: 'blocked', reason: 'other-repository' }),
        ),
        failures: [{ reason: 'blocked', code: 'blocked', message: 'It is blocked.' }],
      }),
      '❌ Definitions are blocked, nothing was published: 1 blocked',
    ],
  ])('%s', (_, report, line) => {
    expect(headline(report, (key) => key)).toBe(line)
  })
})

test('a definition on hold is something to show in every comment', () => {
  expect([hasChanges(planOf(held)), hasChanges(planOf(anEntry('view/A')))]).toEqual([true, false])
})

describe('an update over a console change', () => {
  const bodies = (report: Report) =>
    commentSection(report, { arns: true, hasSummary: true, runUrl: report.context.runUrl }).bodies
  const parts = (text: string) => [
    text.includes('#### What the console changed since the last publish (will be undone)'),
    text.includes('#### What the repository changes'),
    /undo(es)? a console change\. Somebody changed it\./.test(text),
  ]

  test('loses its undone part before the repository’s part, and the warning last', () => {
    const sizes = bodies(planOf(undoing('view/A'))).map(parts)
    expect(sizes).toEqual([
      [true, true, true],
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [false, false, false],
      [false, false, false],
    ])
  })

  test('has no undone part in a comment that has no room for it, and says so', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      undoing(`view/${n}`, { undone: part('by the console', 70), difference: part('by the repository', 5) }),
    )
    const [body = ''] = bodies(planOf(...many))
    expect(parts(body)).toEqual([false, true, true])
    expect(body.match(/What the console changed is left out here/g)?.length).toBe(12)
    expect(broken(body)).toEqual([])
  })

  test('names both sides of both parts', () => {
    const [body = ''] = bodies(planOf(undoing('view/A', { baseVersion: 7 })))
    expect(body.match(/Before: .*$/gm)).toEqual([
      'Before: as published last (v7); after: live, changed in the console.',
      'Before: as published last (v7); after: in the repository.',
    ])
  })

  test('has both parts beside each other in the page, what the console changed first', () => {
    const page = pageText(planOf(undoing('view/A'), undoing('view/B', { difference: null })))
    expect(page.match(/<h3 class="part">[^<]*|After: [^<]*|The repository has not[^<]*/g)).toEqual([
      '<h3 class="part">What the console changed since the last publish (will be undone)',
      'After: live, changed in the console',
      '<h3 class="part">What the repository changes',
      'After: in the repository',
      '<h3 class="part">What the console changed since the last publish (will be undone)',
      'After: live, changed in the console',
      'The repository has not changed since the last publish.',
    ])
  })

  test('is a warning at the definition, before other warnings', () => {
    const other = { code: 'stored-form', message: 'Stored in another form.' }
    const report = planOf(anEntry('module/A', { warnings: [other] }), undoing('view/B'))
    expect(annotations(report).map(({ title, file, line }) => [title, file, line])).toEqual([
      ['view/B undoes a console change', 'connect/views/B.json', 2],
      ['module/A stored form', 'connect/modules/A.json', 2],
    ])
    expect(sarifRun(sarif(report, '')).results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['overwrites-console-edit', 'warning'],
      ['stored-form', 'warning'],
    ])
  })

  test('shows no ARN of what the console changed in a public place', () => {
    const undone = part('arn:aws:lambda:eu-west-2:444455556666:function:f')
    const shown = withoutArns(planOf(undoing('view/A', { undone })))
    expect(shown.entries['view/A']?.undone).toEqual(part('[ARN]'))
  })
})

test.each([
  ['a warning of a plan, which passes', 'plan', [], 'warning'],
  [
    'an error of a publish, which fails',
    'publish',
    [{ reason: 'drift-found', code: 'drift-unexplained', message: 'It is not known.' }],
    'error',
  ],
] as const)('drift that nobody can explain is %s', (_, mode, failures, level) => {
  const entry = planned('view/A', {
    status: 'skipped',
    action: 'drifted',
    reason: 'drifted',
    row: 'console-or-unfinished-publish',
    message: 'Look at it.',
  })
  const { results } = sarifRun(sarif(aReport({ mode, failures, entries: entriesOf(entry) }), ''))
  expect(results.map((one) => [one.ruleId, one.level])).toEqual([['drift-unexplained', level]])
})
