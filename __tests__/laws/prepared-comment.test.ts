import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { PreparedComment, PreparedEntry } from '../../src/core/comment/prepared-comment.js'
import { preparedLimits, readPrepared } from '../../src/core/comment/prepared-comment.js'
import { preparedReport } from '../../src/core/comment/prepared-report.js'
import { ActionError } from '../../src/core/model/errors.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import { commentSection } from '../../src/render/comment.js'
import { preparedComment } from '../../src/render/prepared-comment.js'
import { hostileText } from '../support/hostile.js'
import { all, parsed, type Tree } from '../support/markdown.js'
import { aPrepared, aPreparedEntry } from '../support/prepared.js'
import { aContext, anEntry, anInstance, aReport, entriesOf } from '../support/report.js'

const { repository } = aContext
const address = { repository, pullRequest: 43, headCommit: aContext.commit, commentKey: 'contact-centre' }
const written = (report: Report): PreparedComment =>
  readPrepared(JSON.parse(preparedComment(report, address)))

const hostile = hostileText.map((text) => `${text}z`)
const warning = fc.record({ code: fc.constant('stored-form'), message: hostile })
const problem = fc.record({
  severity: fc.constantFrom('error' as const, 'warning' as const),
  code: fc.constant('duplicate-key'),
  message: hostile,
  place: fc.record({ file: hostile, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }),
})
const entry: fc.Arbitrary<PreparedEntry> = fc
  .record({
    key: hostile,
    name: hostile,
    file: hostile,
    message: hostile,
    status: fc.constantFrom('planned', 'checked', 'unchanged', 'failed', 'skipped', 'blocked', 'invalid'),
    action: fc.constantFrom(null, 'create', 'update', 'held', 'blocked'),
    reason: fc.constantFrom(null, 'drifted', 'rolled-back', 'conflict'),
    warnings: fc.array(warning, { maxLength: 1 }),
  })
  .map((overrides) => aPreparedEntry(overrides))

/** A file that a stranger wrote: valid, and as hostile as that allows. */
const prepared: fc.Arbitrary<PreparedComment> = fc
  .record({
    instance: hostile,
    entries: fc.array(entry, { maxLength: 5 }),
    problems: fc.array(problem, { maxLength: 3 }),
    warnings: fc.array(warning, { maxLength: 2 }),
    notices: fc.array(hostile, { maxLength: 2 }),
    failures: fc.array(
      fc.record({ reason: fc.constant('conflict'), code: fc.constant('conflict'), message: hostile }),
      { maxLength: 2 },
    ),
  })
  .map((overrides) => aPrepared(overrides))

/** The address that the job that posts gives. */
const pageUrl = 'https://reviews.example.com/43'

const posted = (value: PreparedComment): readonly string[] =>
  commentSection(
    { ...preparedReport(value, aContext), pageUrl },
    { arns: false, hasSummary: true, runUrl: aContext.runUrl },
  ).bodies

/** The elements that the action itself writes in a comment. */
const ours = /^<(\/?(details|summary|sub|code|span)|br|!-- --)>$/

const elements = (tree: readonly Tree[]): readonly string[] =>
  tree.flatMap(({ type, value = '' }) => (type === 'html' ? (value.match(/<[^>]*>?/g) ?? []) : []))

describe('anything that a stranger writes into the file', () => {
  test('the comment has no image, and no element and no link but ours', () =>
    fc.assert(
      fc.property(prepared, (value) => {
        for (const body of posted(readPrepared(JSON.parse(JSON.stringify(value))))) {
          const tree = all(parsed(body))
          expect(tree.filter(({ type }) => /image|definition|footnote/i.test(type))).toEqual([])
          expect(elements(tree).filter((tag) => !ours.test(tag))).toEqual([])
          const home = /^https:\/\/github\.com\/example\/contact-centre\/(blob|commit|actions)\/(?!.*\.\.)/
          const links = tree.flatMap(({ type, url = '' }) => (type === 'link' ? [url] : []))
          const others = links.filter((url) => !home.test(url))
          expect([[], [pageUrl]]).toContainEqual(others)
        }
      }),
      { numRuns: 60 },
    ))

  test('each fold is closed', () =>
    fc.assert(
      fc.property(prepared, (value) => {
        for (const body of posted(value)) {
          expect(body.match(/^<details(?: open)?>$/gm)?.length).toBe(body.match(/^<\/details>$/gm)?.length)
        }
      }),
    ))
})

describe('a file that is damaged', () => {
  const value = fc.oneof(hostileText, fc.jsonValue(), fc.constant('__proto__'))
  const member = fc.constantFrom(...Object.keys(aPrepared()), ...Object.keys(aPreparedEntry()), '__proto__')

  /** The file with every member of a name, in any place, given another value; a `__proto__` is added. */
  function damaged(name: string, by: unknown): unknown {
    const text = JSON.stringify(aPrepared())
    if (name !== '__proto__') return JSON.parse(text, (key, before: unknown) => (key === name ? by : before))
    return JSON.parse(text.replaceAll('{', () => `{"__proto__":${JSON.stringify(by)},`))
  }

  /** The members that were read, or the code with which it was refused. */
  function reading(document: unknown): string {
    try {
      return Object.keys(readPrepared(document)).toSorted().join()
    } catch (error) {
      if (error instanceof ActionError) return error.code
      throw error
    }
  }

  const whole = Object.keys(aPrepared()).toSorted().join()

  test('is read, or refused with a code, and nothing is added to any object', () =>
    fc.assert(
      fc.property(member, value, (name, by) => {
        expect([whole, 'comment-file-invalid']).toContain(reading(damaged(name, by)))
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 300 },
    ))
})

describe('what a run prepares', () => {
  const statuses = fc.constantFrom<Entry['status']>('planned', 'checked', 'failed', 'published', 'updated')
  const found = fc
    .record({ name: hostile, status: statuses, message: fc.option(hostile), file: hostile })
    .map(({ name, ...overrides }) => anEntry(`view/${name}`, overrides))

  test('can be read, and says nothing of what was published, and no ARN', () =>
    fc.assert(
      fc.property(
        fc.array(found, { maxLength: 5 }),
        fc.array(problem),
        hostile,
        (entries, problems, alias) => {
          const report = aReport({
            mode: 'plan',
            problems,
            notices: [alias],
            instance: { ...anInstance, alias },
            entries: entriesOf(...entries),
          })
          const text = preparedComment(report, address)
          const { entries: reported, ...rest } = readPrepared(JSON.parse(text))
          const ofPlan = Object.values(report.entries).filter(
            ({ status }) => !/published|updated/.test(status),
          )
          expect(reported.length).toBe(ofPlan.length)
          expect(rest).toMatchObject(address)
          expect(text).not.toMatch(/arn(:|%3A)aws|(?<![0-9a-z])\d{12}(?![0-9a-z])/i)
        },
      ),
    ))

  test('keeps the section that it is of, though its digits look like an account', () => {
    expect(written(aReport({ mode: 'plan', sectionId: '123456789012' })).sectionId).toBe('123456789012')
  })

  test('is cut to its limits, what matters least first, and says so', () => {
    const many = Array.from({ length: 3_000 }, (_, n) =>
      anEntry(`view/${n}`, n === 2_999 ? { status: 'failed', message: 'x'.repeat(6_000) } : {}),
    )
    const reported = written(aReport({ mode: 'plan', entries: entriesOf(...many) }))
    expect([
      reported.entries.length,
      reported.entries[0]?.name,
      reported.entries[0]?.message?.length,
    ]).toEqual([preparedLimits.entries, '2999', preparedLimits.text])
    expect(reported.notices).toEqual([expect.stringContaining('Shortened')])
  })

  test('fits its file although every text is as long as it may be', () => {
    const message = '日'.repeat(preparedLimits.text)
    const problems = Array.from({ length: 600 }, (_, n) => ({
      severity: 'error',
      code: 'duplicate-key',
      message,
      place: { file: 'a.json', line: n + 1, column: 1 },
    })) satisfies Report['problems']
    const entries = entriesOf(...Array.from({ length: 600 }, (_, n) => anEntry(`view/${n}`, { message })))
    const notices = Array.from({ length: 200 }, () => message)
    const text = preparedComment(aReport({ mode: 'plan', entries, problems, notices }), address)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(preparedLimits.bytes)
    expect(readPrepared(JSON.parse(text)).problems.length).toBeGreaterThan(20)
  })
})
