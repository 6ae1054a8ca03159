import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { commentSection } from '../../src/render/comment.js'
import { withoutArns } from '../../src/render/redact.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { aContext, anEntry, aReport, entriesOf, planned } from '../support/report.js'
import { scenarios } from '../support/scenarios.js'

const bodiesOf = (report: Report, arns = true) =>
  commentSection(report, { arns, hasSummary: true, runUrl: aContext.runUrl }).bodies
const headings = (body: string) => body.match(/^(###|\| Definition|> \[!\w+\]|<summary>[^<]*).*$/gmu)

describe('the comment’s sizes', () => {
  test('leave out details, then what needs eyes, then the table', () => {
    expect(bodiesOf(scenarios.drift!).map(headings)).toEqual([
      [
        '### ⚠️ Nothing to publish, 1 drifted',
        '| Definition | Change | Version |',
        '> [!WARNING]',
        '<summary>3 definitions unchanged</summary>',
        '| Definition | Version | File |',
        '<summary>Content hashes and ARNs</summary>',
        '| Definition | In the repository | Live when planned | ARN |',
        '<summary>How this run worked</summary>',
      ],
      ['### ⚠️ Nothing to publish, 1 drifted', '| Definition | Change | Version |', '> [!WARNING]'],
      ['### ⚠️ Nothing to publish, 1 drifted', '| Definition | Change | Version |'],
      ['### ⚠️ Nothing to publish, 1 drifted'],
    ])
  })

  test('say where the rest is', () => {
    const pointer = `*Shortened: [the job summary](${aContext.runUrl}) has it all.*`
    const [full, ...shorter] = bodiesOf(scenarios.drift!)
    expect(full).not.toContain('Shortened')
    expect(shorter.map((body) => body.trimEnd().split('\n').at(-1))).toEqual([pointer, pointer, pointer])
  })

  test('do not point to a job summary that is off, or is cut itself', () => {
    const pointer = `*Shortened: the report file of [the run](${aContext.runUrl}) has it all.*`
    const lastLines = (report: Report, hasSummary: boolean) =>
      commentSection(report, { arns: true, hasSummary, runUrl: aContext.runUrl })
        .bodies.slice(1)
        .map((body) => body.trimEnd().split('\n').at(-1))
    expect(new Set(lastLines(scenarios.drift!, false))).toEqual(new Set([pointer]))
    const warnings = Array.from({ length: 400 }, (_, index) => ({
      code: 'drifted' as const,
      message: `${index} ${'words '.repeat(200)}`,
    }))
    const large = { ...scenarios.drift!, warnings }
    expect(summaryMarkdown(large)).toContain('Cut here')
    expect(new Set(lastLines(large, true))).toEqual(new Set([pointer]))
  })

  test('of 500 definitions shrink to some hundred characters', () => {
    const sizes = bodiesOf(scenarios['five-hundred-definitions']!).map(({ length }) => length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBeLessThanOrEqual(50_000)
    expect(sizes.at(-1)).toBeLessThan(600)
  })
})

describe('the summary of 500 definitions', () => {
  test('has every one of them', () => {
    const report = scenarios['five-hundred-definitions']!
    const summary = summaryMarkdown(report)
    expect(Object.keys(report.entries).filter((key) => !summary.includes(`\`${key}\``))).toEqual([])
    expect(summary).toContain('<summary>300 more changes</summary>')
  })
})

describe('without ARNs', () => {
  const arn = 'arn:aws:lambda:eu-west-2:444455556666:function:f'

  test.each([
    ['an ARN', `denied on ${arn}, sorry`, 'denied on [ARN], sorry'],
    ['an ARN of China in quotes', '"arn:aws-cn:connect:x:444455556666:y/*" is', '"[ARN]" is'],
    ['an ARN in an address', 'arn%3Aaws%3Aconnect%3Aeu-west-2', '[ARN]'],
    ['an account', 'account 444455556666.', 'account [account].'],
    ['the instance’s own account anywhere', 'x111122223333y', 'x[account]y'],
    [
      'other digits',
      '4444555566667 and 0f1e2d3c-4b5a-4697-8877-444455556666',
      '4444555566667 and 0f1e2d3c-4b5a-4697-8877-444455556666',
    ],
  ])('%s is taken out of a message', (_, message, expected) => {
    expect(withoutArns(aReport({ notices: [message] })).notices).toEqual([expected])
  })

  test('names that become equal both stay', () => {
    const entries = entriesOf(anEntry('view/444455556666'), anEntry('view/777788889999'))
    expect(Object.keys(withoutArns(aReport({ entries })).entries)).toEqual([
      'view/[account]',
      'view/[account] (2)',
    ])
  })

  test('the run’s own address and commit stay', () => {
    const context = {
      ...aContext,
      runId: '170000000001',
      runUrl: 'https://github.com/a/b/actions/runs/170000000001',
    }
    expect(withoutArns(aReport({ context })).context).toEqual(context)
  })

  test('nothing of it is anywhere in a comment', () => {
    const entry = planned('view/A', {
      status: 'failed',
      reason: 'access-denied',
      message: `No access to ${arn}`,
    })
    const text = bodiesOf(
      aReport({ entries: entriesOf(entry), warnings: [{ code: 'x', message: arn }] }),
      false,
    ).join()
    expect(text).not.toMatch(/arn:aws|\d{12}/)
    expect(text).toContain('No access to \\[ARN\\]')
    expect(text).toContain(' | `view-id` |\n')
  })
})

describe('the page that the workflow publishes', () => {
  const pageUrl = 'https://reviews.example.com/42/a_(1)*`|].html?x=[y]&account=111122223333#<top>'
  const safe =
    'https://reviews.example.com/42/a_%281%29%2A%60%7C%5D.html?x=%5By%5D&account=111122223333#%3Ctop%3E'
  const written = `[See all changes drawn on a page](${safe})`
  const drift = { ...scenarios.drift!, pageUrl }

  test('is linked in the summary and in every size of the comment, as the workflow gives it', () => {
    expect(summaryMarkdown(drift)).toContain(`\n\n${written}\n\n`)
    for (const arns of [true, false])
      expect(
        bodiesOf(drift, arns).map((body) => body.split('\n').filter((line) => line === written).length),
      ).toEqual(bodiesOf(scenarios.drift!, arns).map(() => 1))
  })

  test('is not linked where there is none', () => {
    const report = aReport({ pageUrl, entries: entriesOf(anEntry('view/A', { status: 'unchanged' })) })
    expect([summaryMarkdown(report), ...bodiesOf(report)].join()).not.toContain('reviews.example.com')
  })
})

test('a plan that fails does not say that it passes', () => {
  const plan = scenarios['plan-with-draft']!
  const failed = {
    ...plan,
    failures: [{ reason: 'changes-found', code: 'changes-found', message: 'There are changes.' }] as const,
  }
  const [passing = '', failing = ''] = [plan, failed].map((report) => bodiesOf(report)[0])
  expect(passing).toContain('This plan passes, but a publish would stop before its first write.')
  expect(failing).toContain(' A publish would stop before its first write.')
  expect(failing).not.toContain('This plan passes')
})
