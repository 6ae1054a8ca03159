import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { pageUrl } from '../../src/inputs/values.js'
import { codePoint } from '../support/code-points.js'

const expected = 'expected an https address of at most 2000 characters, without user name and password'

describe('a page-url that is refused', () => {
  test.each([
    ['http', 'http://localhost/report.html'],
    ['a script', 'javascript:alert(1)'],
    ['a path', '/report.html'],
    ['an address without a scheme', 'example.com/report.html'],
    ['a scheme without its slashes', 'https:example.com'],
    ['three slashes', 'https:///example.com'],
    ['no host', 'https://?x'],
    ['a blank', 'https://example.com/a b'],
    ['backslashes', 'https://example.com\\\\@evil.example'],
    ['a host that is none', 'https://exa<mple.com/'],
    ['a port that is none', 'https://example.com:99999/'],
  ])('%s', (_what, text) => {
    expect(pageUrl(text)).toEqual({ code: 'invalid-input', complaint: expect.stringContaining(expected) })
  })

  test.each([
    ['a line end in the middle', 'https://example.com/a\nhttps://evil.example/'],
    ['a tab in the scheme', 'ht\ttps://example.com/'],
    ['too many characters', `https://example.com/${'a'.repeat(1_981)}`],
    ['characters that become too many', `https://example.com/${'ü'.repeat(400)}`],
  ])('%s', (_what, text) => {
    expect(pageUrl(text)).toMatchObject({ code: 'invalid-input' })
  })

  test.each(['https://user@example.com/', 'https://user:secret@example.com/', 'http://:secret@example.com/'])(
    'one that may hold a secret, which is not repeated: %s',
    (text) => {
      const complaint = `has a user name or a password; ${expected}`
      expect(pageUrl(text)).toEqual({ code: 'invalid-input', complaint })
    },
  )
})

test('an accepted value is one https address, which reads as it is written', () => {
  const texts = fc.oneof(
    fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true, withFragments: true }),
    fc.string({ unit: codePoint }).map((text) => `https://example.com/${text}`),
    fc.string({ unit: 'grapheme' }).map((text) => `https://${text}`),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const taken = pageUrl(text)
      const value = 'value' in taken ? taken.value : 'https://example.com/'
      const { href, protocol, username, password } = new URL(value)
      expect([href, protocol, username, password]).toEqual([value, 'https:', '', ''])
      expect(value).toMatch(/^[!-~]{1,2000}$/)
    }),
  )
})
