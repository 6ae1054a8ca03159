import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { findPlace } from '../../src/adapters/text/find-place.js'
import { parseJson } from '../../src/adapters/text/json.js'
import { readWithPlaces } from '../../src/adapters/text/read-with-places.js'
import type { Json } from '../../src/core/model/definition.js'
import { plainTree } from '../support/located.js'

const name = fc.oneof(fc.constantFrom('', 'a', '__proto__', 'toString', 'é', '\n'), fc.string())
const leaf = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.integer(), fc.double())
const value = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf as fc.Arbitrary<Json>,
    fc.array(tie('value')),
    fc.array(fc.tuple(name, tie('value'))).map((members) => Object.fromEntries(members)),
  ),
})).value
/** JSON text as people write it: on one line, on many, and with numbers that JavaScript writes in another way. */
const text = fc
  .tuple(value, fc.constantFrom('', ' ', '\t'), fc.constantFrom('1.50', '1e2', '-0', '7'))
  .map(([json, indent, number]) => `[${number}, ${JSON.stringify(json, null, indent)}]`)

test('a tree whose places are found later is the tree of a parser that finds all of them', () => {
  fc.assert(
    fc.property(text, (given) => {
      const [later, atOnce] = [parseJson('a.json', given), readWithPlaces('a.json', given)]
      expect(later.problems).toEqual(atOnce.problems)
      expect(later.tree && plainTree(later.tree)).toEqual(atOnce.tree)
    }),
    { numRuns: 300 },
  )
})

test('a single place is found without reading the whole document', () => {
  const text = '{\n  "Name": "Desk",\n  "Content": {"a": [{"b": 1}, {"c": 2}], "d": []}\n}'
  const places = [
    findPlace('a.json', text, [], 'value'),
    findPlace('a.json', text, ['Name'], 'value'),
    findPlace('a.json', text, ['Content'], 'name'),
    findPlace('a.json', text, ['Content', 'a', 1, 'c'], 'value'),
    findPlace('a.json', text, ['Content', 'd'], 'name'),
    findPlace('a.json', text, ['Content', 'd'], 'value'),
    findPlace('a.json', text, ['Content', 'e'], 'name'),
  ]
  expect(places.map((at) => at && `${at.line}:${at.column}`)).toEqual([
    ...['1:1', '2:11', '3:3', '3:37', '3:42', '3:47', null],
  ])
})

test.each([
  ['two equal names', '{"a": {"b": 1, "b": 2}}'],
  ['integer-like names', '{"b": 1, "2": 1, "1": 1}'],
  ['a number that is not finite', '[1e400]'],
  ['half a character', '["\\ud800"]'],
  ['half a character in a name', '{"\\udc00": 1}'],
])('what a JavaScript value would lose is kept: %s', (_, given) => {
  const [later, atOnce] = [parseJson('a.json', given), readWithPlaces('a.json', given)]
  expect(later).toEqual(atOnce)
})
