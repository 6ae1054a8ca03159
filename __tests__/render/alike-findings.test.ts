import { describe, expect, test } from '@jest/globals'
import { shareFindings } from '../../src/render/alike-findings.js'
import { attentionBlocks } from '../../src/render/attention.js'
import { warningFindings } from '../../src/render/findings.js'
import { aModuleDifference } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const [breaking] = aModuleDifference().breaking
const gone = (code: string, message: string) => ({ ...breaking!, code, message })

/** A plan of so many modules that break for one cause; the second breaks for another one too. */
const report = (count: number) =>
  aReport({
    mode: 'plan',
    entries: entriesOf(
      ...Array.from({ length: count }, (_, index) => {
        const own = index === 1 ? [gone('module-input-required', 'The input "Id" is required now.')] : []
        const difference = aModuleDifference({ breaking: [...aModuleDifference().breaking, ...own] })
        return planned(`module/M${String(index + 1).padStart(2, '0')}`, { difference })
      }),
    ),
  })

/** A plan of two views, each with a breaking change of its own. */
const differing = (...messages: readonly string[]) =>
  aReport({
    mode: 'plan',
    entries: entriesOf(
      ...messages.map((message, index) => {
        const difference = aModuleDifference({ breaking: [gone('module-input-required', message)] })
        return planned(`module/M${index + 1}`, { difference })
      }),
    ),
  })

const keys = (count: number) => Object.keys(report(count).entries)

describe('what is said of several definitions', () => {
  test('is not the same where a hidden character differs, and that is shown', () => {
    const text = attentionBlocks(differing('"Id" is gone.', '\u{FEFF}"Id" is gone.'))
    const all = JSON.stringify(text)
    expect([all.match(/is gone/g)?.length, all.match(/FEFF/g)?.length]).toEqual([2, 1])
  })

  test('is said once, with all of them, where it was said first', () => {
    const three = report(3)
    expect(
      shareFindings(three, warningFindings(three)).map(({ finding: { message, place }, keys: all }) => [
        message,
        place,
        all,
      ]),
    ).toEqual([
      ['The result "Reason" is gone: flows that read it get nothing.', null, keys(3)],
      ['The input "Id" is required now.', null, ['module/M02']],
    ])
  })

  test('names none of them in the text, which then is the same for all', () => {
    const undoing = (key: string) =>
      planned(key, {
        overwrites: 'console',
        warnings: [
          { code: 'overwrites-console-edit', message: `${key}: somebody changed it. It is undone.` },
        ],
      })
    const two = aReport({ mode: 'plan', entries: entriesOf(undoing('module/A'), undoing('view/B')) })
    const [shared, ...others] = shareFindings(two, warningFindings(two))
    expect([others, shared?.keys, shared?.finding.what, shared?.finding.message]).toEqual([
      [],
      ['module/A', 'view/B'],
      'undo a console change',
      'Somebody changed it. It is undone.',
    ])
  })

  test('stays apart where it is said of a place in a file, and of the run', () => {
    const two = report(2)
    const place = (line: number) => ({ file: 'connect/modules/M01.json', line, column: 1 })
    const common = { code: 'a', what: 'failed', message: 'No.', file: null }
    const all = [
      { ...common, key: 'module/M01', place: place(7) },
      { ...common, key: 'module/M01', place: place(8) },
      { ...common, key: null, place: null },
      { ...common, key: null, place: null },
    ]
    expect(shareFindings(two, all)).toEqual(
      all.map((finding) => ({ finding, keys: finding.key === null ? [] : [finding.key] })),
    )
  })

  test('is one line of the comment, with the first names', () => {
    const lines = attentionBlocks(report(12)).flatMap(({ items }) => items)
    expect(lines).toEqual([
      `> - **12 definitions** breaking: The result "Reason" is gone: flows that read it get nothing. In ${keys(
        12,
      )
        .slice(0, 10)
        .map((key) => `\`${key}\``)
        .join(', ')} and 2 more.`,
      '> - **`module/M02`** breaking: The input "Id" is required now.',
    ])
  })

  test.each([
    [20, false],
    [30, true],
  ])('of %d is one paragraph of the page, with a link to each', (count, isFolded) => {
    const page = pageText(report(count))
    const box = /<div class="findings warning".*?<\/div>/s.exec(page)?.[0] ?? ''
    expect(box.match(/is gone/g)?.length).toBe(1)
    expect(box).toContain(`<span class="title">${count} definitions breaking: module result removed.</span>`)
    expect([...box.matchAll(/<li><a href="#d\d+">([^<]+)<\/a><\/li>/g)].map(([, key]) => key)).toEqual(
      keys(count),
    )
    expect(box.includes(`<details><summary>The ${count} definitions</summary>`)).toBe(isFolded)
  })
})

test.each([
  ['only named where an open fold says it', 1, ['module/M01 breaking: a, b. ']],
  [
    'said once with what its changes share, where folds are closed',
    11,
    Array.from({ length: 11 }, (_, index) => {
      const number = String(index + 1).padStart(2, '0')
      return [
        `module/M${number} breaking: a. No input "Id" of ${number}.`,
        `module/M${number} breaking: b. No result of ${number}. It is live.`,
      ]
    }).flat(),
  ],
])('what breaks is %s', (_, count, lines) => {
  const changed = Array.from({ length: count }, (_each, index) => {
    const number = String(index + 1).padStart(2, '0')
    const breaks = [
      gone('a', `No input "Id" of ${number}. It is live.`),
      gone('b', `No result of ${number}. It is live.`),
    ]
    return planned(`module/M${number}`, { difference: aModuleDifference({ breaking: breaks }) })
  })
  const page = pageText(aReport({ mode: 'plan', entries: entriesOf(...changed) }))
  const [, box = ''] = /<div class="findings warning"[^>]*>([\s\S]*?)<\/div>/.exec(page) ?? []
  const shown = box.split('</p>').map((line) => line.replace(/<[^>]*>/g, '').replaceAll('&#34;', '"'))
  expect(shown.filter(Boolean)).toEqual(lines)
})
