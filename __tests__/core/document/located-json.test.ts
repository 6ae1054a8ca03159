import { expect, test } from '@jest/globals'
import type { Located } from '../../../src/core/document/located.js'
import {
  compactJson,
  member,
  presentMember,
  toJson,
  typeName,
  withoutMember,
} from '../../../src/core/document/located-json.js'

const at = { file: 'a.json', line: 1, column: 1 }
const nothing: Located = { type: 'null', at }
const number: Located = { type: 'number', value: 1.5, at }
const object = {
  type: 'object',
  at,
  members: [
    { name: 'b', at, value: { type: 'string', value: 'x"\u0000\u2028', at } },
    { name: '10', at, value: nothing },
    { name: '9', at, value: { type: 'array', at, items: [number, { type: 'boolean', value: false, at }] } },
    { name: '__proto__', at, value: { type: 'object', members: [], at } },
  ],
} as const satisfies Located

test('compact text keeps the order of the members', () => {
  expect(compactJson(object)).toBe('{"b":"x\\"\\u0000\u2028","10":null,"9":[1.5,false],"__proto__":{}}')
})

test('a number that is not finite is null, as JSON.stringify has it', () => {
  expect(compactJson({ type: 'number', value: Number.POSITIVE_INFINITY, at })).toBe('null')
})

test('the plain value has every member as its own', () => {
  const plain = toJson(object)
  expect(Object.entries(plain as object)).toEqual([
    ['9', [1.5, false]],
    ['10', null],
    ['b', 'x"\u0000\u2028'],
    ['__proto__', {}],
  ])
})

test('a member is found by its name; null is given by nobody', () => {
  expect([
    member(object, '10'),
    member(object, 'a'),
    presentMember(object, '10'),
    presentMember(object, 'a'),
  ]).toEqual([nothing, null, null, null])
  expect(presentMember(object, '9')).toBe(object.members[2].value)
})

test('types have names', () => {
  const values: readonly Located[] = [
    object,
    { type: 'array', items: [], at },
    { type: 'string', value: '', at },
    number,
    { type: 'boolean', value: true, at },
    nothing,
  ]
  expect(values.map(typeName)).toEqual([
    'an object',
    'a list',
    'a string',
    'a number',
    'true or false',
    'null',
  ])
})

test('an object without a member has its place and its other members', () => {
  const members = [
    { name: 'a', value: number },
    { name: 'b', value: nothing },
  ].map((each) => ({ ...each, at }))
  const {
    members: left,
    at: place,
    json,
  } = withoutMember({ type: 'object', members, at, json: { a: 1.5, b: null } }, 'a')
  expect([left.map(({ name }) => name), place, json]).toEqual([['b'], at, { b: null }])
  expect(withoutMember({ type: 'object', members, at }, 'a')).not.toHaveProperty('json')
})
