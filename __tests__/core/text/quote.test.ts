import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { printable, quote } from '../../../src/core/text/quote.js'
import { codePoint } from '../../support/code-points.js'

describe("a definition's text in a message", () => {
  const rows: readonly (readonly [name: string, value: string, quoted: string])[] = [
    ['plain text', 'Wrap up', '"Wrap up"'],
    ['nothing', '', '""'],
    ['quotes and backslashes', 'a"b\\', '"a\\"b\\\\"'],
    ['line ends', 'a\r\n::error::b', '"a\\r\\n::error::b"'],
    ['controls', '\u0000\u001b\u007f\u0085', '"\\u0000\\u001b\\u007f\\u0085"'],
    ['direction marks', 'a\u202eb\u2066c\u200f', '"a\\u202eb\\u2066c\\u200f"'],
    ['what has no width', 'a\u200bb\ufeff', '"a\\u200bb\\ufeff"'],
    ['line and paragraph separators', '\u2028\u2029', '"\\u2028\\u2029"'],
    ['a format character of two units', '\u{e0041}', '"\\udb40\\udc41"'],
    ['half a character', '\ud800', '"\\ud800"'],
    ['other scripts', 'Größe 日本 😀', '"Größe 日本 😀"'],
    ['80 units', 'x'.repeat(80), `"${'x'.repeat(80)}"`],
    ['81 units', 'x'.repeat(81), `"${'x'.repeat(80)}…"`],
    ['a cut within a character', `${'x'.repeat(79)}😀`, `"${'x'.repeat(79)}…"`],
  ]

  test.each(rows)('%s', (_name, value, quoted) => {
    expect(quote(value)).toBe(quoted)
  })
})

test('regardless of the text, the quoted one is short and harmless', () => {
  return fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 120 }), (value) => {
      const quoted = quote(value)
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(quoted.length).toBeLessThanOrEqual(80 * 6 + 3)
    }),
  )
})

test("another's message keeps its signs, less what misleads, up to 300 units", () => {
  expect(printable('No "such" file: a\u202eb\n::error::')).toBe('No "such" file: a\\u202eb\\u000a::error::')
  expect(printable('x'.repeat(300))).toBe('x'.repeat(300))
  expect(printable(`${'x'.repeat(299)}😀`)).toBe(`${'x'.repeat(299)}…`)
})
