import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { findSection, notesLimit, type Span } from '../../src/core/release/markers.js'
import { mergeNotes, type SectionIn, sectionText } from '../../src/core/release/merge.js'
import { all, parsed, type Tree } from '../support/markdown.js'

const ids = ['a1b2c3d4e5f6', '0123456789ab'] as const
const [id, other] = ids
const markers = ids.flatMap((each) => [
  `<!-- connect-publish notes ${each} -->`,
  `<!-- /connect-publish notes ${each} -->`,
])
const forged = [
  ...['<!-- connect-publish notes -->', '<!--connect-publish notes a1b2c3d4e5f6-->'],
  ...[
    '<!-- connect-publish notes a1b2c3d4e5f6',
    'notes a1b2c3d4e5f6 -->',
    ' <!-- connect-publish notes a1b2c3d4e5f6 -->',
  ],
]
const structure = [
  ...[
    '```',
    '````',
    '~~~',
    '```yaml',
    '``` `a`',
    ' ```',
    '  ```',
    '   ~~~',
    '    ```',
    '- ```',
    '- a',
    '  b',
    '1. ~~~',
    '1. a',
    ' ~~~',
    '2) ```',
  ],
  ...[
    '> ```',
    '> a',
    '# A',
    '| a | b |',
    '<details>',
    '</details>',
    '<pre>',
    '</pre>',
    '<!--',
    '-->',
    '<div>```',
    '<?',
    '?>',
  ],
]

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...markers) },
  { weight: 4, arbitrary: fc.constantFrom(...structure) },
  { weight: 1, arbitrary: fc.constantFrom(...forged) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('> ', '- ', '    ', 'text '), fc.constantFrom(...markers))
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const lines = (of: fc.Arbitrary<string>, ends: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(of, ends), { maxLength: 14 }).map((rows) => rows.flat().join(''))
const body = fc.oneof(lines(line, fc.constant('\n')), lines(line, fc.constant('\r\n')), lines(line, lineEnd))
const text = fc.oneof(
  fc.constantFrom('v3', 'v4\n\nv5'),
  lines(fc.oneof(line, fc.string()), fc.constant('\n')),
)

const section = (of: string, shown: string): SectionIn => {
  return (room) => (sectionText(of, shown).length <= room ? sectionText(of, shown) : null)
}

/** Where a text is code as a parser of GitHub's markdown reads it, in UTF-16 units. */
function codeSpans(markdown: string): readonly (readonly [from: number, to: number])[] {
  return all(parsed(markdown)).flatMap((node: Tree & { readonly position?: Position }) =>
    node.type === 'code' && node.position
      ? [[node.position.start.offset, node.position.end.offset] as const]
      : [],
  )
}

/** Whether a section's first or last character is within code. */
function inCode(markdown: string, { from, to }: Span): boolean {
  return codeSpans(markdown).some(([start, end]) => [from, to - 1].some((at) => start <= at && at < end))
}

interface Position {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

const runs = { numRuns: Number(process.env.SOAK_RUNS ?? 1_000) }

describe('any text around a section and inside', () => {
  test('every other character is kept, and nothing moves that is no section', () => {
    const law = fc.property(body, text, (before, shown) => {
      const result = mergeNotes(before, id, section(id, shown))
      if (result.kind !== 'merged') return
      const [old, now] = [findSection(before, id)?.span, findSection(result.body, id)?.span]
      const start = now?.from ?? -1
      expect(result.body.slice(now?.to)).toBe(before.slice(old?.to ?? before.length))
      const gap = old ? '' : result.body.slice(before.length, start)
      expect(result.body.slice(0, start)).toBe(`${before.slice(0, old?.from)}${gap}`)
      expect(gap).toMatch(/^(\r\n|\n|\r){0,2}$/)
      const own = result.body.slice(start, now?.to)
      expect(own.replace(/\r\n?/g, '\n')).toBe(sectionText(id, shown).replace(/\r\n?/g, '\n'))
    })
    fc.assert(law, runs)
  })

  test('an existing section is replaced once and for all, by a text of any kind', () => {
    const law = fc.property(body, text, text, (before, first, second) => {
      const once = mergeNotes(before, id, section(id, first))
      if (once.kind !== 'merged') return
      expect(mergeNotes(once.body, id, section(id, first))).toEqual(once)
      const twice = mergeNotes(once.body, id, section(id, second))
      const directly = mergeNotes(before, id, section(id, second))
      if (twice.kind !== 'merged' || directly.kind !== 'merged') return
      expect(twice).toEqual(directly)
    })
    fc.assert(law, runs)
  })

  test('sections of two jobs do not touch each other, in whichever order they are written', () => {
    const law = fc.property(body, fc.constantFrom('v3', 'v4\n\nv5'), (before, shown) => {
      const first = mergeNotes(before, id, section(id, 'v1'))
      if (first.kind !== 'merged') return
      const both = mergeNotes(first.body, other, section(other, shown))
      if (both.kind !== 'merged') return
      const span = findSection(both.body, id)?.span
      expect(both.body.slice(span?.from, span?.to).replace(/\r\n?/g, '\n')).toBe(sectionText(id, 'v1'))
    })
    fc.assert(law, runs)
  })

  test('what is replaced or added is never code, as a parser of markdown sees it', () => {
    const law = fc.property(body, (before) => {
      const result = mergeNotes(before, id, section(id, 'v4'))
      if (result.kind !== 'merged') return
      const old = findSection(before, id)?.span
      const now = findSection(result.body, id)?.span
      expect(now).toBeTruthy()
      expect(old ? inCode(before, old) : false).toBe(false)
      expect(now && inCode(result.body, now)).toBe(false)
    })
    fc.assert(law, runs)
  })

  test('no more than 125,000 characters come of it', () => {
    const filled = fc.tuple(body, fc.integer({ min: 0, max: 400 }), fc.boolean())
    const law = fc.property(filled, text, ([start, left, atEnd], shown) => {
      const filler = 'x'.repeat(Math.max(0, notesLimit - start.length - left - 2))
      const before = atEnd ? `${start}\n${filler}\n` : `${filler}\n${start}\n`
      const result = mergeNotes(before, id, section(id, shown))
      const length = result.kind === 'merged' ? result.body.length : 0
      expect(length).toBeLessThanOrEqual(notesLimit)
      const needs = sectionText(id, shown).split('\n').length + sectionText(id, shown).length + 4
      const replaces = findSection(before, id)?.span
      const hasRoom = notesLimit - before.length >= needs
      expect(result.kind === 'too-long' && !replaces && hasRoom).toBe(false)
    })
    fc.assert(law, { numRuns: Math.ceil(runs.numRuns / 10) })
  })

  test('most texts take a section', () => {
    const kinds = fc
      .sample(body, { numRuns: 2_000, seed: 1 })
      .map((before) => mergeNotes(before, id, section(id, 'v4')).kind)
    expect(kinds.filter((kind) => kind === 'merged').length).toBeGreaterThan(1_000)
  })
})
