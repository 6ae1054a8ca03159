import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { code, inline, logText, oneLine, prose, visible } from '../../src/render/escape.js'
import { link, row, tableHead } from '../../src/render/markdown.js'
import { hostileText } from '../support/hostile.js'
import { all, parsed, shown, textNodes } from '../support/markdown.js'

const pings = /[@#]\S|GH-\d|www\.|:\/\/|:[\w+-]+:/iu

const law = (check: (text: string) => void) => fc.assert(fc.property(hostileText, check), { numRuns: 500 })

const tableWith = (cells: readonly string[]) =>
  [tableHead(['A', 'B', 'C']), row(cells), row(['x', 'y', 'z'])].join('\n')

/** What no inline text may bring: blocks, links, images, marks; and pieces of text that GitHub would act on. */
function intruders(markdown: string) {
  const tree = parsed(markdown)
  const expected = ['root', 'paragraph', 'text', 'html', 'inlineCode', 'break']
  const types = all(tree).map(({ type }) => type)
  return [
    ...types.filter((type) => !expected.includes(type)),
    ...textNodes(tree).filter((node) => pings.test(node)),
  ]
}

describe('any text', () => {
  test('is shown as it is, inline', () =>
    law((text) => {
      expect(intruders(inline(text))).toEqual([])
      expect(shown(parsed(inline(text)))).toBe(oneLine(text))
    }))

  test('is shown as it is, as code', () =>
    law((text) => {
      const before = parsed(`a ${code(text)} b`)
      expect(before.children?.map(({ type }) => type)).toEqual(['paragraph'])
      expect(shown(before).replace(/\s+/gu, ' ')).toBe(oneLine(`a ${visible(text)} b`).replace('a  b', 'a b'))
      expect(textNodes(before).filter((node) => pings.test(node))).toEqual([])
    }))

  test('keeps to itself as sentences', () =>
    law((text) => {
      expect(intruders(prose(text))).toEqual([])
      expect(parsed(prose(text)).children?.length ?? 0).toBeLessThanOrEqual(1)
    }))

  test('leaves a table whole', () =>
    law((text) => {
      const tree = parsed(tableWith([link(code(text), 'https://x.test/a_b'), inline(text), prose(text)]))
      expect(tree.children?.map(({ type }) => type)).toEqual(['table'])
      expect(tree.children?.[0]?.children?.map(({ children }) => children?.length)).toEqual([3, 3, 3])
      expect(
        all(tree)
          .filter(({ type }) => type === 'link')
          .map(({ url }) => url),
      ).toEqual(['https://x.test/a_b'])
    }))

  test('leaves a list in an alert whole', () =>
    law((text) => {
      const tree = parsed(`> [!NOTE]\n> - ${prose(`a ${text}`)}\n> - ${code(text)} b\n\nafter`)
      expect(tree.children?.map(({ type }) => type)).toEqual(['blockquote', 'paragraph'])
      expect(tree.children?.[0]?.children?.[1]?.children?.map(({ type }) => type)).toEqual([
        'listItem',
        'listItem',
      ])
    }))

  test('is no workflow command in the log', () =>
    law((text) => {
      for (const line of logText(text).split(/\r|\n/)) {
        expect(line).not.toMatch(/^\s*::/u)
        expect(line).not.toContain('##[')
      }
    }))

  test('hides nothing', () =>
    law((text) => {
      const hiding = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
      expect(visible(text).replaceAll('\n', '')).not.toMatch(hiding)
    }))
})
