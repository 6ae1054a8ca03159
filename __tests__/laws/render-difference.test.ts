import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { ReportedDifference } from '../../src/core/model/difference.js'
import { differenceBlocks } from '../../src/render/difference/blocks.js'
import { mermaid } from '../../src/render/difference/mermaid.js'
import { fitBlocks } from '../../src/render/fit.js'
import { withoutArns } from '../../src/render/redact.js'
import { aModuleDifference, anItem, differences } from '../support/differences.js'
import { hostileText } from '../support/hostile.js'
import { all, parsed, textNodes } from '../support/markdown.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const pings = /[@#]\S|GH-\d|www\.|:\/\/|:[\w+-]+:/iu

const law = (check: (difference: ReportedDifference) => void) =>
  fc.assert(fc.property(differences(hostileText), check), { numRuns: 100 })

const reportOf = (difference: ReportedDifference) =>
  aReport({
    entries: entriesOf(
      planned(`${difference.kind}/A`, {
        difference,
        metadataChanges: difference.items.flatMap(({ details }) => details),
      }),
    ),
  })

const markdownOf = (difference: ReportedDifference, max = Number.POSITIVE_INFINITY) =>
  fitBlocks(differenceBlocks(reportOf(difference), { diagrams: true, undone: true }), max, 'cut')

/** Tags of HTML, without the empty comments that split a text; an open fold is a fold. */
const tags = (markdown: string): readonly string[] =>
  all(parsed(markdown))
    .filter(({ type }) => type === 'html')
    .flatMap(
      ({ value = '' }) => value.replaceAll('<details open>', '<details>').match(/<\/?\w+[^>]*>/g) ?? [],
    )

describe('any text in a difference', () => {
  test('no tag comes of it, and none stays open', () =>
    law((difference) => {
      const found = tags(markdownOf(difference))
      const known = /^<\/?(details|summary|code|del|ins|span|sub|br)>$/
      expect(found.filter((tag) => !known.test(tag))).toEqual([])
      for (const tag of ['details', 'summary', 'code', 'del', 'ins', 'span', 'sub'])
        expect([tag, found.filter((one) => one === `<${tag}>`).length]).toEqual([
          tag,
          found.filter((one) => one === `</${tag}>`).length,
        ])
    }))

  test('nobody is pinged and nothing linked', () =>
    law((difference) => {
      const markdown = markdownOf(difference)
      expect(all(parsed(markdown)).filter(({ type }) => ['link', 'image'].includes(type))).toEqual([])
      expect(textNodes(parsed(markdown)).filter((node) => pings.test(node))).toEqual([])
    }))

  test('a fence holds its picture and no more', () =>
    law((difference) => {
      const fences = all(parsed(markdownOf(difference))).filter(({ type }) => type === 'code')
      const { picture, items, omitted, breaking } = difference
      expect(fences.length).toBe(picture && items.length + omitted.length + breaking.length ? 1 : 0)
    }))

  test('cut at any place, folds are closed', () =>
    fc.assert(
      fc.property(differences(hostileText), fc.integer({ min: 10, max: 2_000 }), (difference, max) => {
        const found = tags(markdownOf(difference, max))
        expect(found.filter((tag) => tag === '<details>').length).toBe(
          found.filter((tag) => tag === '</details>').length,
        )
      }),
    ))

  test('a chart has a line for each block and way, of letters, digits and entities', () =>
    law(({ picture }) => {
      fc.pre(picture?.kind === 'flow-chart')
      const text = `(?:(?:added|removed|changed|moved)(?:<br>| |(?=")))?(?:[\\p{L}\\p{N} ,.()!?=/'_-]|#\\d+;)*`
      const line = new RegExp(
        `^  (n\\d\\["${text}"\\]|n\\d (-->|==>|-\\.->)(\\|"${text}"\\|)? n\\d|class(Def)? [a-z0-9,]+ .*)$`,
        'u',
      )
      const [settings, first, ...lines] = (mermaid(picture) ?? '').split('\n')
      expect(settings).toMatch(/^%%\{init: \{[\w":{},]*\}\}%%$/)
      expect(first).toBe('flowchart TD')
      expect(lines.filter((one) => !line.test(one))).toEqual([])
      const styles = lines.filter((one) => one.startsWith('  class')).length
      expect(lines.length - styles).toBe(picture.nodes.length + picture.edges.length)
    }))
})

describe('an account that is split over words', () => {
  test('is in no comment without ARNs', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), (at) => {
        const account = '444455556666'
        const parts = [account.slice(0, at), account.slice(at)]
        const words = parts.map((text) => ({ mark: 'same' as const, text }))
        const details = [{ label: 'x', api: `Of ${account}`, before: account, after: 'other', words }]
        const report = reportOf(aModuleDifference({ items: [anItem({ details })] }))
        const [entry] = Object.values(withoutArns(report).entries)
        expect(entry?.difference?.items[0]?.details).toEqual([
          { label: 'x', api: 'Of [account]', before: '[account]', after: 'other', words: null },
        ])
      }),
    ))
})
