import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  type CommentHeader,
  decodeComment,
  decodeSection,
  encodeComment,
  encodeSection,
  type SectionHeader,
  sectionId,
} from '../../../src/core/comment/marker.js'
import { aHeader } from '../../support/sections.js'

const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length })
const nasty = fc.string({
  unit: fc.oneof(fc.constantFrom('-', '>', '<', '"', '\\', '\n', '\r', '\u2028', '}'), fc.string()),
})
const plan = fc.record({
  digest: fc.option(hex(64)),
  commit: fc.oneof(hex(40), hex(64)),
  mode: fc.constantFrom('plan', 'publish', 'rollback'),
})
const comments: fc.Arbitrary<CommentHeader> = fc
  .tuple(
    nasty.filter((key) => key !== ''),
    fc.option(plan),
  )
  .map(([key, of]) => ({ key, ...of }))
const shown = fc.record({
  instance: nasty,
  entries: fc.option(fc.array(nasty)),
  versions: fc.option(fc.dictionary(nasty, nasty)),
})
const sections: fc.Arbitrary<SectionHeader> = fc
  .tuple(
    hex(12),
    plan,
    fc.bigInt({ min: 0n, max: 10n ** 19n }),
    fc.boolean(),
    fc.webUrl({ size: 'small' }),
    shown,
  )
  .map(([id, of, run, published, url, more]) => ({ id, ...of, run: String(run), published, url, ...more }))
  .filter(({ url }) => !/['()]/.test(url) && url.length <= 500)

describe('laws', () => {
  test('what is encoded is decoded', () => {
    fc.assert(fc.property(comments, (header) => expect(decodeComment(encodeComment(header))).toEqual(header)))
    fc.assert(fc.property(sections, (header) => expect(decodeSection(encodeSection(header))).toEqual(header)))
  })

  test('a line is one HTML comment, with any content', () => {
    fc.assert(
      fc.property(fc.oneof(comments.map(encodeComment), sections.map(encodeSection)), (line) => {
        const inner = line.slice('<!--'.length, -'-->'.length)
        expect(inner).not.toMatch(/--|[<>\n\r]/)
      }),
    )
  })

  test('text at random is none of ours', () => {
    fc.assert(
      fc.property(fc.string(), (line) =>
        expect([decodeComment(line), decodeSection(line)]).toEqual([null, null]),
      ),
    )
  })
})

describe('a section that nobody vouches for', () => {
  test('says so, and is read so', () => {
    const header = { ...aHeader(), untrusted: true } as const
    expect(encodeSection(header)).toContain('"untrusted":true')
    expect(decodeSection(encodeSection(header))).toEqual(header)
  })

  test.each(['false', 'null', '0', '"no"'])('is one with any other value of trust: %s', (value) => {
    const line = encodeSection({ ...aHeader(), untrusted: true }).replace('d":true', () => `d":${value}`)
    expect(line).toContain(`"untrusted":${value}`)
    expect(decodeSection(line)).toMatchObject({ untrusted: true })
  })
})

test('the lines read as the contract writes them', () => {
  expect(encodeComment({ key: 'a--b-->c' })).toBe(
    '<!-- connect-publish v1 {"key":"a-\\u002db-\\u002d\\u003ec"} -->',
  )
  expect(encodeSection(aHeader())).toBe(
    `<!-- connect-publish section {"id":"aaaaaaaaaaaa","digest":"${'d'.repeat(64)}","commit":"${'c'.repeat(40)}",` +
      '"mode":"plan","run":"100","published":false,' +
      '"url":"https://github.com/octo-org/contact-centre/actions/runs/100",' +
      '"instance":"contact-centre","entries":[],"versions":{}} -->',
  )
})

describe('a first line that is not ours', () => {
  test.each([
    ['nothing', ''],
    ['another comment', '<!-- other v1 {"key":"k"} -->'],
    ['another version', '<!-- connect-publish v2 {"key":"k"} -->'],
    ['text before it', ' <!-- connect-publish v1 {"key":"k"} -->'],
    ['text after it', '<!-- connect-publish v1 {"key":"k"} --> hello'],
    ['no JSON', '<!-- connect-publish v1 {key} -->'],
    ['no object', '<!-- connect-publish v1 ["k"] -->'],
    ['no key', '<!-- connect-publish v1 {} -->'],
    ['an empty key', '<!-- connect-publish v1 {"key":""} -->'],
    ['a key that is no text', '<!-- connect-publish v1 {"key":7} -->'],
    ['a bare >', '<!-- connect-publish v1 {"key":"a>b"} -->'],
    ['a bare --', '<!-- connect-publish v1 {"key":"a--b"} -->'],
    ['part of a plan only', `<!-- connect-publish v1 {"key":"k","commit":"${'c'.repeat(40)}"} -->`],
    ['a section', encodeSection(aHeader())],
  ])('%s', (_name, line) => {
    expect(decodeComment(line)).toBeNull()
  })
})

describe('a section’s line', () => {
  const changed = (changes: object): string =>
    `<!-- connect-publish section ${JSON.stringify({ ...aHeader(), ...changes })} -->`

  test('with members of a later version is read', () => {
    expect(decodeSection(changed({ later: [{ key: 'view/A' }] }))).toEqual(aHeader())
  })

  test.each([
    ['of an earlier version: no instance', { instance: undefined }, { instance: '' }],
    ['of an earlier version: no entries', { entries: undefined }, { entries: [] }],
    ['of an earlier version: no versions', { versions: undefined }, { versions: null }],
    ['of a later version: other entries', { entries: [{ key: 'view/A' }] }, { entries: null }],
    ['of a later version: other versions', { versions: { 'view/A': 3 } }, { versions: null }],
    ['that says there was no room', { entries: null, versions: null }, { entries: null, versions: null }],
  ])('%s', (_name, changes, read) => {
    expect(decodeSection(changed(changes))).toEqual(aHeader(read))
  })

  test.each([
    ['id', { id: 'AAAAAAAAAAAA' }],
    ['id, too short', { id: 'aaa' }],
    ['digest', { digest: 'd' }],
    ['digest, absent', { digest: undefined }],
    ['commit', { commit: 'c'.repeat(12) }],
    ['mode', { mode: 'Plan!' }],
    ['run', { run: '-1' }],
    ['run, as a number', { run: 100 }],
    ['published', { published: 'false' }],
    ['url, not of the web', { url: 'javascript:alert(1)' }],
    ['url that leaves its link', { url: 'https://github.com/a)[b](c' }],
    ['url, absent', { url: undefined }],
  ])('with a malformed %s is no section', (_name, changes) => {
    expect(decodeSection(changed(changes))).toBeNull()
  })
})

describe('a section’s id', () => {
  test('is 12 hex digits of the SHA-256 over the canonical JSON array', () => {
    expect(sectionId('id', '.', ['a', '!b'], [], null)).toBe('aba5f7876324')
  })

  test('distinguishes all inputs', () => {
    const inputs = [
      sectionId('i', '.', ['a', 'b'], [], null),
      sectionId('i', '.', ['ab'], [], null),
      sectionId('i', '.', ['a'], ['b'], null),
      sectionId('i', '.', [], ['a', 'b'], null),
      sectionId('i.', '', ['a', 'b'], [], null),
      sectionId('j', '.', ['a', 'b'], [], null),
      sectionId('i', '.', ['a', 'b'], [], ['view/A']),
      sectionId('i', '.', ['a', 'b'], [], ['view/B']),
      sectionId('i', '.', ['a', 'b'], [], []),
    ]
    expect(new Set(inputs).size).toBe(inputs.length)
  })
})
