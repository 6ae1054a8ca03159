import { describe, expect, test } from '@jest/globals'
import { moduleDifference } from '../../../../src/core/diff/flow/module.js'
import type { Json } from '../../../../src/core/model/definition.js'
import { menu, module } from '../flows.js'

/** The codes of the breaking changes between two contracts. */
const codes = (before: Json, after: Json) =>
  moduleDifference(module(menu, before), module(menu, after)).breaking.map(({ code }) => code)

const input = (schema: Json): Json => ({ input: { schema: { properties: { a: schema } } } })
const text = { type: 'string' }
const object = (
  properties: { readonly [name: string]: Json },
  more: { readonly [name: string]: Json } = {},
) => ({
  type: 'object',
  properties,
  ...more,
})

describe('an input whose schema takes the same values breaks nothing', () => {
  test.each<[string, Json, Json]>([
    ['a description of a property', object({ id: text }), object({ id: { ...text, description: 'Yes' } })],
    ['a default of a property', object({ id: { ...text, default: 'a' } }), object({ id: text })],
    [
      'examples of the items of a list',
      { type: 'array', items: { ...text, examples: ['a'] } },
      { type: 'array', items: { ...text, examples: ['b'] } },
    ],
    [
      'a title of one of several schemas',
      { anyOf: [text, { const: 1 }] },
      { anyOf: [{ ...text, title: 'T' }, { const: 1 }] },
    ],
    [
      'a comment of what other properties have',
      object({}, { additionalProperties: text }),
      object({}, { additionalProperties: { ...text, $comment: 'x' } }),
    ],
    ['values in another order', { enum: ['a', 'b', 'c'] }, { enum: ['c', 'a', 'b'] }],
    ['a value named twice', { enum: ['a', 'b'] }, { enum: ['a', 'b', 'a'] }],
    ['types in another order', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
    [
      'required properties in another order',
      object({ x: text, y: text }, { required: ['x', 'y'] }),
      object({ x: text, y: text }, { required: ['y', 'x'] }),
    ],
  ])('%s', (_, before, after) => {
    expect(codes(input(before), input(after))).toEqual([])
  })
})

describe('an input whose schema takes other values breaks flows', () => {
  test.each<[string, Json, Json]>([
    ['the type of a property', object({ id: text }), object({ id: { type: 'number' } })],
    [
      'a property called description',
      object({ description: text }),
      object({ description: { type: 'number' } }),
    ],
    [
      'a property called description, as a whole',
      object({ description: true }),
      object({ description: false }),
    ],
    ['a property called default that is gone', object({ default: text }), object({})],
    ['a value fewer', { enum: ['a', 'b'] }, { enum: ['a'] }],
    ['no list of values', { enum: ['a'] }, {}],
    ['a required property', object({ x: text }), object({ x: text }, { required: ['x'] })],
    ['a description beside a type', { ...text, description: 'a' }, { type: 'number', description: 'b' }],
    ['a constant called title', { const: { title: 'a' } }, { const: { title: 'b' } }],
    ['items by their place', { items: [text, text] }, { items: [text, { type: 'number' }] }],
  ])('%s', (_, before, after) => {
    expect(codes(input(before), input(after))).toEqual(['contract-input-changed'])
  })
})

describe('a list in which an entry has no name of its own does not hide what breaks', () => {
  const required = (...names: readonly Json[]) => ({
    input: { schema: { properties: { a: text, b: text }, required: names } },
  })
  const branches = (...results: readonly Json[]) => ({ transitions: { results } })

  test.each<[string, Json, Json, readonly string[]]>([
    ['a required input named twice', required(), required('a', 'a'), ['contract-input-required']],
    ['a required input beside a number', required(7), required(7, 'b'), ['contract-input-required']],
    ['a required input once more', required('a'), required('a', 'a'), []],
    [
      'a branch whose name has a mistyped member',
      branches({ name: 'Done' }, { name: 'Busy' }),
      branches({ name: 'Done' }, { Name: 'Busy' }),
      ['contract-branch-removed'],
    ],
    [
      'a branch beside one named twice',
      branches('A', 'A', 'B'),
      branches('A', 'A'),
      ['contract-branch-removed'],
    ],
    ['one of two branches of a name', branches('A', 'A'), branches('A'), []],
  ])('%s', (_, before, after, expected) => {
    expect(codes(before, after)).toEqual(expected)
  })
})
