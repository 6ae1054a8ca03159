import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { contentRow } from '../../../src/core/kinds/content.js'
import { moduleContent, setAside, viewContent } from '../../../src/core/kinds/large-text.js'
import type { ModuleContent } from '../../../src/core/model/definition.js'
import { isHeldAsBytes } from '../../support/held-as-bytes.js'

/** Longer than what stays a plain string. */
const long = 'x'.repeat(20_000)

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\u{FEFF}', '\u{D800}', '\u{DC00}', '\0', 'é', '漢', '😀') }),
  // Whole characters, since a text with half of one is never held as bytes.
  fc.string({ unit: fc.constantFrom('\u{FEFF}', 'é', '😀') }),
)

test('a content is the same, to the last code unit, once its text is set aside', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.boolean(), (before, after, isLarge) => {
      const text = `${before}${isLarge ? long : ''}${after}`
      for (const content of [
        viewContent(text, ['Save']),
        moduleContent(text, null),
        moduleContent(text, '{}'),
      ]) {
        const plain = { ...content }
        setAside(content)
        setAside(content)
        expect(content).toEqual(plain)
        expect(JSON.stringify(content)).toBe(JSON.stringify(plain))
      }
    }),
  )
})

test.each([
  ['view', (text: string) => viewContent(text, [])],
  ['module', (text: string) => moduleContent(text, null)],
] as const)('only a large text of a %s is held as bytes', (_kind, contentOf) => {
  const [small, large] = [contentOf('"x"'), contentOf(`"${long}"`)]
  const held = () => [small, large].map((content) => isHeldAsBytes(() => JSON.stringify(content)))
  expect(held()).toEqual([false, false])
  for (const content of [small, large]) setAside(content)
  expect(held()).toEqual([false, true])
})

test('the same flow language with a contract is set aside with it', () => {
  const live = moduleContent(`"${long}"`, null)
  const ours = moduleContent(`"${long}"`, '{"a":1}')
  const comparable = contentRow(live).comparableTo(live, ours) as ModuleContent
  setAside(live)
  expect(isHeldAsBytes(() => comparable.content)).toBe(true)
  expect(comparable).toEqual({ kind: 'module', content: `"${long}"`, settings: '{}' })
})

test('contents of other origin stay as they are', () => {
  const content = { kind: 'view', template: long, actions: [] } as const
  setAside(content)
  expect(content).toEqual({ kind: 'view', template: long, actions: [] })
})
