import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { executableOrText, isStoredFormOf } from '../../../src/core/hash/stored-form.js'
import type { Content } from '../../../src/core/model/definition.js'
import { aDefinition, aModule, aView } from '../../support/builders.js'

const view = (body: object): Content => ({
  ...aView('Desk'),
  template: JSON.stringify({ Head: { Title: 'Desk' }, Body: body }),
})
const flow = (text: object): Content => ({ ...aModule('Hello'), content: JSON.stringify(text) })
const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`member${index}`, index]))

test.each<[string, Content, Content, boolean]>([
  ['the same, written otherwise', view({ a: 1, b: 2 }), view({ b: 2, a: 1 }), true],
  ['members are gone, however many', view({ ...many, a: 1 }), view({ a: 1 }), true],
  ['a member is new', view({ a: 1 }), view({ a: 1, b: 2 }), false],
  ['a value is another', view({ a: 1, b: 2 }), view({ a: 2 }), false],
  ['a component is gone', view([{ a: 1 }, { b: 2 }]), view([{ a: 1 }]), false],
  ['no JSON', view({ a: 1 }), { ...aView('Desk'), template: '{' }, false],
  ['a module is stored as it is written', flow({ a: 1, b: 2 }), flow({ a: 1 }), false],
])('what is live is what a write left: %s', (_, content, live, expected) => {
  expect(isStoredFormOf(aDefinition({ kind: content.kind, content, hash: contentHash(content) }), live)).toBe(
    expected,
  )
})

test('content that is no JSON is compared as its text', () => {
  const content = { ...aView('Desk'), template: '{' }
  expect(executableOrText(content)).toBe(JSON.stringify(content))
})
