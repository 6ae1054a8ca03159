import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { ReportedDifference } from '../../src/core/model/difference.js'
import type { Action } from '../../src/core/model/plan.js'
import type { Entry, Report, Status } from '../../src/core/model/report.js'
import { rowReasons } from '../../src/core/plan/plan-table.js'
import { sortNaturally } from '../../src/core/text/natural-order.js'
import { annotations } from '../../src/render/annotations.js'
import { commentSection } from '../../src/render/comment.js'
import { closingLine, logGroup } from '../../src/render/log.js'
import { outputs } from '../../src/render/outputs.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { isStopped } from '../../src/render/words.js'
import { differences } from '../support/differences.js'
import { hostileText } from '../support/hostile.js'
import type { Tree } from '../support/markdown.js'
import { all, parsed } from '../support/markdown.js'
import { anEntry, anInstance, aReport } from '../support/report.js'

/** Never blank, so that no text's absence changes what is shown. */
const hostile = hostileText.map((text) => `${text}z`)

const statuses: readonly Status[] = [
  'planned',
  'published',
  'unchanged',
  'failed',
  'skipped',
  'blocked',
  'invalid',
  'checked',
]
const actions: readonly Action[] = ['create', 'update', 'version', 'drifted', 'held', 'metadata']

const warning = fc.record({ code: fc.constant('stored-differs'), message: hostile })

const problem = fc.record({
  severity: fc.constantFrom('error', 'warning'),
  code: fc.constant('duplicate-key'),
  message: hostile,
  place: fc.record({ file: hostile, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }),
})

const entry: fc.Arbitrary<Entry> = fc
  .record({
    name: hostile,
    file: hostile,
    status: fc.constantFrom(...statuses),
    action: fc.constantFrom(...actions),
    arn: hostile,
    message: hostile,
    reason: fc.constantFrom(null, 'drifted', 'conflict', 'unpublished-draft'),
    kept: fc.constantFrom(null, 4),
    warnings: fc.array(warning, { maxLength: 1 }),
    difference: fc.option(differences(hostile), { nil: null }),
    undone: fc.option(differences(hostile), { nil: null }),
    row: fc.constantFrom(null, ...rowReasons),
    overwrites: fc.constantFrom('nobody', 'console', 'unknown'),
  })
  .map(({ name, ...overrides }) => anEntry(`view/${name}`, overrides))

const report: fc.Arbitrary<Report> = fc
  .record({
    entries: fc.array(entry, { maxLength: 6 }),
    mode: fc.constantFrom('plan', 'publish'),
    modeReason: hostile,
    alias: hostile,
    problems: fc.array(problem, { maxLength: 3 }),
    warnings: fc.array(warning, { maxLength: 2 }),
    notices: fc.array(hostile, { maxLength: 2 }),
    failures: fc.array(
      fc.record({ reason: fc.constant('conflict'), code: fc.constant('conflict'), message: hostile }),
      {
        maxLength: 2,
      },
    ),
    savedDrafts: fc.array(hostile, { maxLength: 1 }),
  })
  .map(({ entries, alias, ...rest }) =>
    aReport({
      ...rest,
      entries: Object.fromEntries(entries.map((one, index) => [`view/${index}${one.name}`, one])),
      instance: { ...anInstance, alias },
    }),
  )

const law = (check: (report: Report) => void, numRuns = 100) =>
  fc.assert(fc.property(report, check), { numRuns })

const structural = new Set(['from', 'to', 'kind', 'mark', 'aspect', 'code', 'id'])

/** The same difference with harmless words; what is not text stays. */
function tamedDifference(
  difference: ReportedDifference | null,
  word: (text: string) => string,
): ReportedDifference | null {
  const text = JSON.stringify(difference, (name, value: unknown) =>
    typeof value === 'string' && !structural.has(name) ? word(value) : value,
  )
  return JSON.parse(text) as ReportedDifference | null
}

/** The same report with a harmless word for each foreign text, all of them still different. */
function tamed(value: Report): Report {
  const words = new Map<string, string>()
  const word = (text: string) => words.get(text) ?? words.set(text, `word${words.size}`).get(text) ?? ''
  // Numbered in the order in which a reader gets them.
  const inOrder = sortNaturally(Object.entries(value.entries), ([key]) => key)
  const entries = inOrder.map(([key, one], index) => [
    `view/${index}`,
    {
      ...one,
      name: word(key),
      file: word(one.file),
      arn: word(one.arn ?? ''),
      message: word(one.message ?? ''),
      difference: tamedDifference(one.difference, word),
      undone: tamedDifference(one.undone, word),
      warnings: one.warnings.map(({ code, message }) => ({ code, message: word(message) })),
    },
  ])
  return {
    ...value,
    entries: Object.fromEntries(entries),
    modeReason: word(value.modeReason),
    instance: { ...anInstance, alias: 'word' },
    problems: value.problems.map((one) => ({
      ...one,
      message: word(one.message),
      place: { ...one.place, file: word(one.place.file) },
    })),
    warnings: value.warnings.map(({ code, message }) => ({ code, message: word(message) })),
    notices: value.notices.map(word),
    failures: value.failures.map((one) => ({ ...one, message: word(one.message) })),
    savedDrafts: value.savedDrafts.map(word),
  }
}

const inlineParents = new Set(['paragraph', 'heading', 'tableCell'])

/** Blocks, rows, cells and list items, without the text in them. */
const blocks = ({ type, children }: Tree): unknown =>
  children === undefined || inlineParents.has(type) ? type : [type, ...children.map(blocks)]

const comment = (value: Report, arns: boolean) =>
  commentSection(value, { arns, hasSummary: true, runUrl: value.context.runUrl }).bodies

describe('any text in definitions, commits and errors', () => {
  // One law, and fewer reports than in the others: most of the time goes into parsing markdown. Single texts are tried by the
  // hundred in render-escape.test.ts.
  test('the summary has the structure of harmless words, and links to the repository, the run and the console alone', () =>
    law((value) => {
      const summary = parsed(summaryMarkdown(value))
      expect(blocks(summary)).toEqual(blocks(parsed(summaryMarkdown(tamed(value)))))
      const links = all(summary).filter(({ type }) => type === 'link')
      const home =
        /^https:\/\/(github\.com\/example\/contact-centre\/(blob|commit|actions)\/|contact-centre\.my\.)/
      expect(links.map(({ url }) => url).filter((url) => !home.test(url ?? ''))).toEqual([])
    }, 60))

  test('a comment without ARNs has neither an ARN nor an account', () =>
    law((value) => {
      const text = comment(value, false).join('\n')
      expect(text).not.toMatch(/arn(:|%3A)aws/i)
      expect(text).not.toMatch(/(?<![0-9a-z])\d{12}(?![0-9a-z])/i)
    }))

  test('a comment’s bodies shrink, from 50,000 characters at most', () =>
    law((value) => {
      const sizes = comment(value, true).map(({ length }) => length)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(50_000)
      expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => b - a))
    }))

  test('annotations keep GitHub’s limits', () =>
    law((value) => {
      const reported = annotations(value)
      for (const level of ['error', 'warning', 'notice']) {
        expect(reported.filter((one) => one.level === level).length).toBeLessThanOrEqual(10)
      }
      expect(reported.filter(({ title, message }) => title.includes('\n') || message.length > 4_096)).toEqual(
        [],
      )
    }))

  test('the outputs are JSON of every definition', () =>
    law((value) => {
      const reported = outputs(value, { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' })
      expect(Object.keys(JSON.parse(reported.versions))).toEqual(Object.keys(value.entries))
      expect(Object.keys(JSON.parse(reported['version-numbers']))).toEqual(Object.keys(value.entries))
    }))

  test('the log has a line for each definition that was compared, and no workflow command', () =>
    law((value) => {
      const group = logGroup(value)
      const uncompared = Object.values(value.entries).filter(
        (entry) => entry.action === null && isStopped(value, entry),
      )
      const reasons = new Set(uncompared.map(({ status, reason }) => `${status} ${reason}`))
      const compared = Object.keys(value.entries).length - uncompared.length
      expect(group?.lines.length ?? 0).toBe(compared + reasons.size)
      for (const line of [group?.title ?? '', ...(group?.lines ?? []), closingLine(value)]) {
        expect(line).not.toMatch(/\n|\r|##\[|^\s*::/u)
      }
    }))
})
