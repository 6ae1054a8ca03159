import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../src/render/annotations.js'
import { commentSection } from '../../src/render/comment.js'
import { closingLine, logGroup } from '../../src/render/log.js'
import { outputs } from '../../src/render/outputs.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { golden } from '../support/golden.js'
import { scenarios } from '../support/scenarios.js'

const extra = {
  reportPath: '/tmp/report.json',
  htmlPath: '/tmp/report.html',
  commentId: '7',
  commentUrl: 'https://github.com/c/7',
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const joined = (bodies: readonly string[]): string => bodies.join('\n<!-- next smaller -->\n\n')

/** Of five hundred definitions nobody would read whole files. */
const readable = Object.entries(scenarios).filter(([name]) => name !== 'five-hundred-definitions')

describe.each(readable)('%s', (name, report) => {
  test('job summary', () => {
    const text = summaryMarkdown(report)
    expect(text).toBe(golden(`${name}.summary.md`, text))
  })

  test('comment without ARNs', () => {
    const text = joined(
      commentSection(report, { arns: false, hasSummary: true, runUrl: report.context.runUrl }).bodies,
    )
    expect(text).toBe(golden(`${name}.comment.md`, text))
  })

  test('log', () => {
    const { title, lines } = logGroup(report) ?? { title: '', lines: [] }
    const text = [title, ...lines, closingLine(report), ''].join('\n')
    expect(text).toBe(golden(`${name}.log.txt`, text))
  })

  test('annotations', () => {
    const text = pretty(annotations(report))
    expect(text).toBe(golden(`${name}.annotations.json`, text))
  })

  test('outputs', () => {
    const { 'summary-markdown': _, ...rest } = outputs(report, extra)
    expect(pretty(rest)).toBe(golden(`${name}.outputs.json`, pretty(rest)))
  })
})

test('the small sizes of a comment on 500 definitions', () => {
  const report = scenarios['five-hundred-definitions']!
  const { bodies } = commentSection(report, { arns: true, hasSummary: true, runUrl: report.context.runUrl })
  const text = joined(bodies.slice(-2))
  expect(text).toBe(golden('five-hundred-definitions.comment.md', text))
})
