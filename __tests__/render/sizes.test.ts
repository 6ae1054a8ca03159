import { describe, expect, test } from '@jest/globals'
import { commentLimit, renderSections } from '../../src/core/comment/body.js'
import { createStored, type Section } from '../../src/core/comment/sections.js'
import type { Report } from '../../src/core/model/report.js'
import { commentSection } from '../../src/render/comment.js'
import { matrixTable } from '../../src/render/matrix.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { aDetail, aModuleDifference, anItem, aViewDifference } from '../support/differences.js'
import { golden } from '../support/golden.js'
import { broken } from '../support/markdown.js'
import { pageText } from '../support/page-text.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'

/** A plan that changes so many definitions, every other one a view, each with a text of its own. */
function changing(count: number): Report {
  const changed = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    const items = [anItem({ details: [aDetail({ after: `Good morning, this is line ${number}` })] })]
    if (index % 2 === 1) return planned(`view/Form ${number}`, { difference: aViewDifference({ items }) })
    const all = [...aModuleDifference().items.slice(0, 1), ...items]
    return planned(`module/Greeting ${number}`, { difference: aModuleDifference({ items: all }) })
  })
  return aReport({ mode: 'plan', entries: entriesOf(anEntry('view/Other'), ...changed) })
}

const header = (id: string): Section['header'] => ({
  id,
  digest: null,
  commit: 'c'.repeat(40),
  mode: 'plan',
  run: '17000000001',
  published: false,
  url: 'https://github.com/example/contact-centre/actions/runs/17000000001',
  instance: '',
  entries: null,
  versions: null,
})

const bodiesOf = (report: Report) =>
  commentSection(report, { arns: false, hasSummary: true, runUrl: report.context.runUrl }).bodies

const commentOf = (report: Report) =>
  renderSections(
    'contact-centre',
    new Map(),
    { header: header('a1b2c3d4e5f6'), bodies: bodiesOf(report) },
    matrixTable,
  )

const counts = [0, 1, 20, 500]

describe.each(counts)('%d changed definitions', (count) => {
  const report = changing(count)

  test('the comment', () => {
    const text = `${commentOf(report)}\n`
    expect(text).toBe(golden(`changing-${count}.comment.md`, text))
    expect(text.length).toBeLessThanOrEqual(commentLimit)
    expect(broken(text)).toEqual([])
  })

  test('all sizes of it and of the output summary-markdown are whole', () => {
    const texts = [...bodiesOf(report), summaryMarkdown(report, 60_000)]
    expect(texts.flatMap(broken)).toEqual([])
  })
})

test('the page of one changed definition', () => {
  const text = pageText(changing(1))
  expect(text).toBe(golden('changing-1.report.html', text))
})

test.each(counts)('the page of %d changed definitions has each of them', (count) => {
  const page = pageText(changing(count))
  const found = (pattern: RegExp) => page.match(pattern)?.length ?? 0
  expect({
    rows: found(/<tr data-find>/g),
    folds: found(/<section class="card"/g),
    outlines: found(/<ul class="outline">/g),
    open: found(/<details open>/g),
    tables: found(/<table class="all">/g),
  }).toEqual({
    rows: count + 1,
    folds: count,
    outlines: Math.floor(count / 2),
    // All that few change; of many the first.
    open: count > 10 ? 1 : count,
    tables: count === 0 ? 1 : 2,
  })
})

describe('a comment that grows', () => {
  const isWhole = (body = '') => body.includes('```') && !body.includes('Shortened')

  test('gives up its pictures as a whole, then what it has no room for', () => {
    const most = counts.map((count) => bodiesOf(changing(count))[0] ?? '')
    expect(most.map((body) => [body.includes('```'), body.includes('Shortened')])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, true],
    ])
  })

  test('has all, up to 50,000 characters', () => {
    const growing = Array.from({ length: 70 }, (_, index) => bodiesOf(changing(index + 1))[0] ?? '')
    const first = growing.findIndex((body) => !isWhole(body))
    expect(first).toBeGreaterThan(20)
    expect(growing.slice(first).every((body) => !isWhole(body))).toBe(true)
    const [last = '', next = ''] = growing.slice(first - 1)
    expect([last.length > 47_500, last.length <= 50_000, next.length < 30_000]).toEqual([true, true, true])
    const newest = (first + 1) % 2 === 0 ? 'view/Form' : 'module/Greeting'
    expect(next).toContain(`<code>${newest} ${String(first + 1).padStart(3, '0')}</code>`)
  })
})

describe('at the boundary of 60,000 characters', () => {
  const bodies = bodiesOf(changing(30))
  const [everything = '', changes = ''] = bodies
  const own: Section = { header: header('b1b2c3d4e5f6'), bodies }
  const beside = (length: number, section = own) => {
    const standing = createStored(header('a1b2c3d4e5f6'), 'x'.repeat(length))
    return renderSections('k', new Map([[standing.header.id, standing]]), section, () => [])
  }
  const left = commentLimit - beside(0, { ...own, bodies: [everything] }).length

  test('everything is shown as long as it fits, to the last character', () => {
    const [exact, over] = [beside(left), beside(left + 1)]
    expect([exact.length, exact.includes(everything.trim())]).toEqual([commentLimit, true])
    expect([over.length < commentLimit, over.includes(changes.trim())]).toEqual([true, true])
    expect([exact, over].flatMap(broken)).toEqual([])
  })

  test.each([1_000, 20_000, 29_000, 35_000, 59_000])('beside %d characters all is whole', (length) => {
    const text = beside(length)
    expect([text.length <= commentLimit, broken(text)]).toEqual([true, []])
  })
})
