import { expect, test } from '@jest/globals'
import { isAnswerToWrite } from '../../../src/core/hash/write-answer.js'
import type { Content, Json } from '../../../src/core/model/definition.js'
import { aDefinition, aModule, aView } from '../../support/builders.js'

const view = (body: Json): Content => ({ ...aView(''), template: JSON.stringify({ Head: {}, Body: body }) })
const unreadable: Content = { ...aView(''), template: '{' }

test.each<[string, Content, Content | null, Content, boolean]>([
  ['the same', view({ a: 2 }), view({ a: 1 }), view({ a: 2 }), true],
  ['the same, written otherwise', view({ a: 2, b: 1 }), view({ a: 1 }), view({ b: 1, a: 2 }), true],
  ['a member that was written is dropped', view({ a: 2, b: 1 }), view({ a: 1 }), view({ a: 2 }), true],
  ['any answer of a create', view({ a: 2 }), null, view({ b: 3 }), true],
  ['a member that was not written is added', view({ a: 2 }), view({ a: 1 }), view({ a: 2, b: 3 }), true],
  [
    'a value is rewritten that the write did not change',
    view({ a: 2, b: 'x' }),
    view({ a: 1, b: 'x' }),
    view({ a: 2, b: 'X' }),
    true,
  ],
  ['the value from before is still there', view({ a: 2 }), view({ a: 1 }), view({ a: 1, b: 3 }), false],
  [
    'a value is neither the one from before nor the written one',
    view({ a: 2 }),
    view({ a: 1 }),
    view({ a: 3 }),
    false,
  ],
  [
    'a value from before is there in place of an object',
    view({ a: { b: 2 } }),
    view({ a: 1 }),
    view({ a: 1 }),
    false,
  ],
  [
    'an object is new, and one of its members is dropped',
    view({ a: { b: 2, c: 3 } }),
    view({ a: 1 }),
    view({ a: { b: 2 }, d: 1 }),
    true,
  ],
  [
    'an object is new, and one of its members is another',
    view({ a: { b: 2 } }),
    view({}),
    view({ a: { b: 3 } }),
    false,
  ],
  [
    'a component lost a member, and another component changed',
    view([{ a: 1, x: 0 }, { b: 2 }]),
    view([{ a: 1 }, { b: 1 }]),
    view([{ a: 1, y: 0 }, { b: 2 }]),
    true,
  ],
  [
    'a list is new, with a member dropped',
    view({ l: [{ a: 1, b: 2 }] }),
    view({ l: 0 }),
    view({ l: [{ a: 1 }], m: 0 }),
    true,
  ],
  ['a component is missing', view([{ a: 1 }, { b: 2 }]), view([{ a: 1 }]), view([{ a: 1 }]), false],
  ['a list is answered in place of an object', view({ a: 1 }), view({}), view([{ a: 1 }]), false],
  [
    'a list is answered in place of a list of the same length, with another item',
    view([2]),
    view([1]),
    view([3]),
    false,
  ],
  [
    'a value is normalized',
    view({ a: 'Two  words', n: 2 }),
    view({ a: 'x' }),
    view({ a: 'two words', n: '2' }),
    true,
  ],
  [
    'a value that the service rewrites stays as it was before',
    view({ a: 'b', t: 'x' }),
    view({ a: 'a', t: '!' }),
    view({ a: 'b', t: '!' }),
    true,
  ],
  [
    'most of what was written is other',
    view({ a: 2, b: 2, c: 2 }),
    view({}),
    view({ a: 2, b: 3, c: 3 }),
    false,
  ],
  [
    'both added an item at the start',
    view([{ i: 2 }, { i: 1 }]),
    view([{ i: 1 }]),
    view([{ i: 3 }, { i: 1 }]),
    false,
  ],
  [
    'items were only moved, and a value is rewritten as before',
    view([1, 2, 'x']),
    view([2, 1, '!', 'x']),
    view([1, 2, 'x', 2]),
    true,
  ],
  ['an item was only removed, and is still there', view([1]), view([1, 2]), view([2, 1]), false],
  ['an item was only removed, and another is there', view([1]), view([1, 2]), view([1, 3]), false],
  ['what was live before is no JSON', view({ a: 2, b: 3 }), unreadable, view({ a: 2, c: 1 }), true],
  ['what is answered is no JSON', view({ a: 2 }), view({ a: 1 }), unreadable, false],
  ['a module is answered as it was written', aModule('new'), aModule('old'), aModule('new'), true],
  ['a module is answered as it was before', aModule('new'), aModule('old'), aModule('old'), false],
])('%s', (_, written, before, answered, expected) => {
  expect(isAnswerToWrite(aDefinition({ content: written }), before, answered)).toBe(expected)
})
