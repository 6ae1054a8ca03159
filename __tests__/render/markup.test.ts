import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { htmlText } from '../../src/render/escape.js'
import { html, lengthOf, type Markup, textOf, trustedMarkup } from '../../src/render/html/markup.js'

test('a text is escaped, markup and lists of it are not, and null is nothing', () => {
  const bold = html`<b>${'<&>'}</b>`
  expect(textOf(html`<p>${[bold, null, 7]}${bold}</p>`)).toBe(
    '<p><b>&#60;&#38;&#62;</b>7<b>&#60;&#38;&#62;</b></p>',
  )
})

describe('markup in parts', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 9 }),
    fc.integer({ min: 16_000, max: 17_000 }).map((length) => 'x'.repeat(length)),
  )
  const { markup } = fc.letrec<{ markup: readonly [Markup, string] }>((tie) => ({
    markup: fc.oneof(
      { depthSize: 'small' },
      text.map((given) => [html`${given}`, htmlText(given)] as const),
      text.map((given) => [trustedMarkup(given), given] as const),
      fc
        .array(tie('markup'), { maxLength: 5 })
        .map(
          (all) =>
            [
              html`<i>${all.map(([each]) => each)}</i>`,
              `<i>${all.map(([, each]) => each).join('')}</i>`,
            ] as const,
        ),
    ),
  }))

  test('is the text of its templates, regardless of their sizes', () => {
    const law = fc.property(markup, ([found, expected]) => {
      expect(textOf(found)).toBe(expected)
      expect(lengthOf(found)).toBe(expected.length)
    })
    fc.assert(law, { numRuns: 300 })
  })

  test('has few parts: two beside each other are long together', () => {
    const law = fc.property(markup, ([{ parts }]) => {
      const pairs = parts.slice(1).map((part, index) => part.length + (parts[index] ?? '').length)
      expect(pairs.filter((length) => length < 16_384)).toEqual([])
    })
    fc.assert(law, { numRuns: 300 })
  })
})

test('a long text is not copied: it stays a part of its own in the templates around it', () => {
  const long = 'x'.repeat(20_000)
  expect(html`<i>${html`<b>${trustedMarkup(long)}</b>`}</i>`.parts).toEqual(['<i><b>', long, '</b></i>'])
})
