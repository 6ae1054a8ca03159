import { expect, test } from '@jest/globals'
import { count, members, optional, record, text } from '../../../src/core/document/untrusted-json.js'

const decode = members({ name: text(3), parts: record(optional(count), 2) })
const read = (name: unknown, parts: unknown) => decode({ name, parts, other: true }, 'it')

test('members are read, and others are ignored', () => {
  expect(read('abc', { a: 1, b: undefined })).toEqual({
    name: 'abc',
    parts: new Map([
      ['a', 1],
      ['b', null],
    ]),
  })
})

test.each<readonly [string, unknown, unknown, string]>([
  ['a long text', 'abcd', {}, 'it.name is not a text of at most 3 characters'],
  ['a list for an object', 'abc', [], 'it.parts is not an object'],
  ['too many members', 'abc', { a: 1, b: 1, c: 1 }, 'it.parts is not an object of at most 2 members'],
  ['a number below 1', 'abc', { a: 1, b: 0 }, 'it.parts[1] is not a whole number from 1'],
])('%s is refused by its place, without its text', (_name, name, parts, message) => {
  expect(() => read(name, parts)).toThrow(message)
})
