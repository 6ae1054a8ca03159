import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Problem } from '../../src/core/model/definition.js'
import type { Report } from '../../src/core/model/report.js'
import { sarif } from '../../src/render/sarif.js'
import { aModuleDifference } from '../support/differences.js'
import { hostileText } from '../support/hostile.js'
import { aReport, entriesOf, planned } from '../support/report.js'
import { sarifProblems, sarifRun } from '../support/sarif.js'
import { scenarios } from '../support/scenarios.js'

const page = 'https://github.com/octo-org/connect-publish/blob/v1/docs/errors.md'

const problem = (overrides: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  code: 'duplicate-key',
  message: 'The member appears twice, first at line 1.',
  place: { file: 'a.json', line: 2, column: 7 },
  ...overrides,
})

const runOf = (overrides: Partial<Report>) => sarifRun(sarif(aReport(overrides), page))
const fingerprints = (...problems: readonly Problem[]) =>
  runOf({ problems }).results.map(({ partialFingerprints }) => partialFingerprints['connectPublish/v1'])

describe('the SARIF file is valid by the standard’s schema', () => {
  test.each(Object.entries(scenarios))('of %s', (_name, report) => {
    expect([sarifProblems(sarif(report, page)), sarifProblems(sarif(report, ''))]).toEqual([[], []])
  })

  test('any text in definitions', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (message, file) => {
        const entries = entriesOf(
          planned(`view/${message}`, { status: 'failed', message, file, place: null }),
        )
        const text = sarif(
          aReport({
            entries,
            problems: [problem({ message, place: { file, line: 1, column: 1 } })],
            warnings: [{ code: 'not-compared', message }],
          }),
          page,
        )
        expect(sarifProblems(text)).toEqual([])
        const { results } = sarifRun(text)
        expect(results.map(({ level }) => level)).toEqual(['error', 'error'])
        expect(results.filter((one) => one.message.text.includes(']('))).toEqual([])
      }),
    ))

  test.each([
    ['an unknown member', '"version"', '"versions"'],
    ['a line 0', '"startLine": 2', '"startLine": 0'],
    ['a level of no kind', '"level": "error"', '"level": "fatal"'],
    ['an address that is none', `"helpUri": "${page}`, '"helpUri": "nowhere '],
  ])('which refuses %s', (_name, from, to) => {
    const text = sarif(aReport({ problems: [problem()] }), page)
    expect(text).toContain(from)
    expect(sarifProblems(text.replace(from, to))).not.toEqual([])
  })
})

describe('the SARIF file', () => {
  test('has a result for what is wrong at a file, and a notification for what is of the run', () => {
    const failed = planned('view/A', { status: 'failed', reason: 'conflict', message: 'Somebody wrote it.' })
    const blocked = planned('module/B', {
      status: 'blocked',
      action: 'blocked',
      reason: 'archived',
      place: null,
    })
    const text = sarif(
      aReport({
        entries: entriesOf(failed, blocked),
        problems: [problem({ severity: 'warning' })],
        failures: [
          { reason: 'conflict', code: 'published-meanwhile', message: 'Somebody wrote it.' },
          { reason: 'timeout', code: 'timeout', message: 'The time was up.' },
        ],
        warnings: [{ code: 'comment-not-written', message: 'Grant it.' }],
      }),
      page,
    )
    const location = (uri: string, startLine: number, startColumn: number) => [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine, startColumn },
        },
      },
    ]
    const fingerprint = { 'connectPublish/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) }
    expect(sarifRun(text)).toEqual({
      tool: {
        driver: {
          name: 'connect-publish',
          rules: [
            {
              id: 'archived',
              shortDescription: { text: 'Archived' },
              help: { text: 'docs/errors.md says what it means and what to do.' },
              helpUri: `${page}#archived`,
            },
            {
              id: 'duplicate-key',
              shortDescription: { text: 'Duplicate key' },
              fullDescription: { text: 'One object has two members of the same name.' },
              help: { text: 'One object has two members of the same name. Remove or rename one of them.' },
              helpUri: `${page}#duplicate-key`,
            },
            {
              id: 'published-meanwhile',
              shortDescription: { text: 'Published meanwhile' },
              help: { text: 'docs/errors.md says what it means and what to do.' },
              helpUri: `${page}#published-meanwhile`,
            },
          ],
        },
      },
      automationDetails: { id: 'connect-publish/a1b2c3d4e5f6/' },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            { level: 'error', descriptor: { id: 'timeout' }, message: { text: 'The time was up.' } },
            { level: 'warning', descriptor: { id: 'comment-not-written' }, message: { text: 'Grant it.' } },
          ],
        },
      ],
      results: [
        {
          ruleId: 'published-meanwhile',
          ruleIndex: 2,
          level: 'error',
          message: { text: 'view/A failed: conflict. Somebody wrote it.' },
          locations: location('connect/views/A.json', 2, 11),
          partialFingerprints: fingerprint,
        },
        {
          ruleId: 'archived',
          ruleIndex: 0,
          level: 'error',
          message: {
            text: 'module/B blocked: archived. The resource is archived. Restore it in the console, or give the definition another name.',
          },
          locations: location('connect/modules/B.json', 1, 1),
          partialFingerprints: fingerprint,
        },
        {
          ruleId: 'duplicate-key',
          ruleIndex: 1,
          level: 'warning',
          message: { text: 'The member appears twice, first at line 1.' },
          locations: location('a.json', 2, 7),
          partialFingerprints: fingerprint,
        },
      ],
    })
  })

  test('names rules without an address where it is not known', () => {
    const { tool } = sarifRun(sarif(aReport({ problems: [problem()] }), ''))
    expect(tool.driver.rules.map(({ helpUri }) => helpUri)).toEqual([undefined])
  })

  test.each([
    ['blanks and signs', 'a b/c#d?e%.json', 'a%20b/c%23d%3Fe%25.json'],
    ['a colon in the first part', 'a:b/c.json', 'a%3Ab/c.json'],
    ['letters beyond ASCII', 'é/日本.json', '%C3%A9/%E6%97%A5%E6%9C%AC.json'],
    ['half a character', 'a\ud800.json', 'a%EF%BF%BD.json'],
  ])('writes a path with %s as an address', (_name, file, uri) => {
    const { results } = runOf({ problems: [problem({ place: { file, line: 1, column: 1 } })] })
    expect(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri)).toEqual([uri])
  })

  test('makes no link of brackets', () => {
    const { results } = runOf({ problems: [problem({ message: 'See [this](https://evil.example).' })] })
    expect(results.map(({ message }) => message.text)).toEqual(['See [this] (https://evil.example).'])
  })

  test.each<[string, Report['failures'], string]>([
    ['a warning', [], 'warning'],
    [
      'an error of a run that fails for it',
      [{ reason: 'changes-found', code: 'breaking-change', message: 'Take it back.' }],
      'error',
    ],
  ])('reports what breaks as %s', (_, failures, expected) => {
    const difference = aModuleDifference({
      breaking: [{ code: 'contract-branch-removed', message: 'It is gone.' }],
    })
    const text = sarif(aReport({ entries: entriesOf(planned('module/M', { difference })), failures }), page)
    expect(sarifProblems(text)).toEqual([])
    expect(sarifRun(text).results.map(({ ruleId, level, message }) => [ruleId, level, message.text])).toEqual(
      [['contract-branch-removed', expected, 'module/M breaking: contract branch removed. It is gone.']],
    )
  })

  test('ends at 5,000 results, the worst first', () => {
    const many = Array.from({ length: 5_000 }, () => problem({ severity: 'warning' }))
    const { results } = runOf({ problems: [...many, problem()] })
    expect([results.length, results[0]?.level, results[4_999]?.level]).toEqual([5_000, 'error', 'warning'])
  })
})

describe('a fingerprint', () => {
  test('stays where lines are added above', () => {
    const moved = problem({
      message: 'The member appears twice, first at line 41.',
      place: { file: 'a.json', line: 42, column: 3 },
    })
    expect(fingerprints(moved)).toEqual(fingerprints(problem()))
  })

  test.each<[string, Partial<Problem>]>([
    ['code', { code: 'wrong-type' }],
    ['message', { message: 'Another member is there twice.' }],
    ['file', { place: { file: 'b.json', line: 2, column: 7 } }],
  ])('is another one for another %s', (_name, other) => {
    expect(fingerprints(problem(other))).not.toEqual(fingerprints(problem()))
  })

  test('distinguishes equal findings of one file', () => {
    const [first, second] = fingerprints(
      problem(),
      problem({ place: { file: 'a.json', line: 9, column: 1 } }),
    )
    expect([first?.slice(0, 33), first?.slice(33), second?.slice(33)]).toEqual([
      second?.slice(0, 33),
      '1',
      '2',
    ])
  })
})
