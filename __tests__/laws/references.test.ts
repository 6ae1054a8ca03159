import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { ReferenceKind } from '../../src/core/model/reference.js'
import { encodeName, escapeReferences, parseReferences } from '../../src/core/resolve/grammar.js'
import { hasReferences } from '../../src/core/resolve/has-references.js'
import { substituteJson, substituteText } from '../../src/core/resolve/substitute.js'

/** Text that is likely to be nearly a reference. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        '$$',
        '{',
        '}',
        '${',
        'queue/',
        'value/',
        'x/',
        '@',
        '#',
        '%',
        '%7D',
        '#json',
        'é',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const nothing = () => null

describe('every text', () => {
  test('has one reading, which leaves nothing out', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const parts = parseReferences(text)
        // Before a reference each dollar is written twice; at the end of a text it is itself.
        const again = parts.map((part, at) => {
          if (part.type !== 'text') return part.written
          const written = escapeReferences(part.text)
          return at === parts.length - 1 ? written : written.replace(/\$+$/, (dollars) => dollars + dollars)
        })
        expect(parseReferences(again.join(''))).toEqual(parts)
      }),
      { numRuns: 2_000 },
    )
  })

  test('that is escaped is itself, runs of dollars included', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        expect(parseReferences(escapeReferences(text))).toEqual(text === '' ? [] : [{ type: 'text', text }])
        expect(substituteText(escapeReferences(text), nothing)).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  test('without a reference is the same to the byte once resolved, as JSON too', () => {
    fc.assert(
      fc.property(fc.jsonValue(), nearly, (value, text) => {
        const json = JSON.stringify([value, { '2': text, '1': text }])
        fc.pre(!hasReferences(json))
        expect(substituteJson(json, nothing)).toBe(json)
      }),
    )
  })

  test('is inserted as it is, and not read for references again', () => {
    fc.assert(
      fc.property(nearly, nearly, (before, inserted) => {
        const safe = escapeReferences(before.replace(/\$+$/, ''))
        const json = JSON.stringify({ a: `${safe}\${value/x}`, 'b${value/x}': '\\"\u2028' })
        const resolved = JSON.parse(substituteJson(json, () => ({ text: inserted })))
        expect(resolved).toEqual({ a: before.replace(/\$+$/, '') + inserted, 'b${value/x}': '\\"\u2028' })
      }),
    )
  })
})

test('every name of any script is found again, with } @ # % and blanks at its ends', () => {
  const kinds: readonly ReferenceKind[] = ['queue', 'module', 'quick-connect', 'value']
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/\p{Cc}/gu, '}'))
    .filter((text) => !/^[^\S ]|[^\S ]$/.test(text) && !/^ {2}| {2}$/.test(text))
  fc.assert(
    fc.property(fc.constantFrom(...kinds), name, (kind, text) => {
      fc.pre(text !== ' ')
      const [part, ...others] = parseReferences(`\${${kind}/${encodeName(text)}}`)
      expect([part?.type === 'reference' && part.reference, others]).toEqual([
        { kind, name: text, qualifier: null, form: null },
        [],
      ])
    }),
    { numRuns: 1_000 },
  )
})
