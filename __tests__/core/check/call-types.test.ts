import { expect, test } from '@jest/globals'
import { wrongTypes } from '../../../src/core/check/call-types.js'
import type { Json } from '../../../src/core/model/definition.js'

const found = (schema: Json, value: Json) =>
  wrongTypes(schema, value).map(({ path, given, expected }) => `${path.join('.')}|${given}|${expected}`)

test.each<[schema: Json, value: Json, expected: readonly string[]]>([
  [{ type: 'number' }, 7, []],
  [{ type: 'number' }, '7', ['|"7" (a string)|a number']],
  [{ type: 'number' }, '$.Attributes.count', []],
  [{ type: 'integer' }, 7, []],
  [{ type: 'integer' }, 7.5, ['|7.5 (a number)|an integer']],
  [{ type: 'string' }, 'a', []],
  [{ type: 'string' }, 7, ['|7 (a number)|a string']],
  [{ type: 'boolean' }, true, []],
  [{ type: 'boolean' }, 'true', ['|"true" (a string)|a boolean']],
  [{ type: 'object' }, {}, []],
  [{ type: 'object' }, [], ['|a list|an object']],
  [{ type: 'array' }, [1], []],
  [{ type: 'array' }, {}, ['|an object|a list']],
  [{ type: 'null' }, null, []],
  [{ type: 'string' }, null, ['|null|a string']],
  [{ type: ['string', 'null'] }, null, []],
  [{ type: ['string', 'null'] }, false, ['|false (a boolean)|a string or null']],
  [{ type: 'date' }, 7, []],
  [{ type: 'constructor' }, 7, []],
  [{}, 7, []],
  [true, 7, []],
  [
    { type: 'object', properties: { a: { type: 'number' } } },
    { a: '1', b: '2' },
    ['a|"1" (a string)|a number'],
  ],
  [
    { properties: { a: { properties: { b: { type: 'string' } } } } },
    { a: { b: 1 } },
    ['a.b|1 (a number)|a string'],
  ],
])('%j takes %j', (schema, value, expected) => {
  expect(found(schema, value)).toEqual(expected)
})
