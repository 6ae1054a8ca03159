import { expect, test } from '@jest/globals'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { restrictingChanges } from '../../../../src/core/diff/contract/schema-restrictions.js'
import type { Json } from '../../../../src/core/model/definition.js'

const name = fc.constantFrom('title', 'description', 'type', 'items')
const atom = fc.constantFrom<Json>(1, 'a', true, null)
const types = fc.constantFrom('string', 'number', 'boolean', 'object', 'array')

/** Schemas whose properties are called as keywords are, at most three levels deep. */
const { schema } = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    fc.boolean(),
    fc.record(
      {
        title: fc.constantFrom('One', 'Other'),
        description: fc.constantFrom('One', 'Other'),
        default: atom,
        examples: fc.array(atom, { maxLength: 2 }),
        type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
        enum: fc.array(atom, { minLength: 1, maxLength: 3 }),
        const: fc.oneof(atom, fc.record({ title: atom })),
        required: fc.uniqueArray(name, { maxLength: 3 }),
        properties: fc.dictionary(name, tie('schema'), { maxKeys: 2 }),
        items: tie('schema'),
        additionalProperties: tie('schema'),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        not: tie('schema'),
      },
      { requiredKeys: [] },
    ),
  ),
}))

/** A schema with annotations replaced and sets in another order, where the generator can: often, nothing else. */
function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]): [string, Json] => {
      if (typeof part === 'string' && key === 'title') return [key, 'Another']
      const isSet = Array.isArray(part) && ['enum', 'required', 'type'].includes(key)
      return [key, isSet ? part.toReversed() : rewritten(part)]
    }),
  )
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, inlineRefs: false })

const accepts = (schema: Json, value: Json): boolean => ajv.compile(schema as AnySchema)(value) === true

const values = fc.array(
  fc.oneof(
    atom,
    fc.array(atom, { maxLength: 2 }),
    fc.dictionary(name, fc.oneof(atom, fc.dictionary(name, atom, { maxKeys: 2 })), { maxKeys: 3 }),
  ),
  { minLength: 8, maxLength: 8 },
)

/** Without objects that have no prototype, which the validator cannot compare. */
const plain = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A schema, and another that often says the same in other words. */
const pair = fc
  .tuple(schema.map(plain), schema.map(plain), fc.boolean())
  .map(([before, other, isRewritten]) => [before, isRewritten ? rewritten(before) : other] as const)

test('schemas of which no change restricts values accept the same values', () => {
  fc.assert(
    fc.property(pair, values.map(plain), ([before, after], all) => {
      if (restrictingChanges(before, after).length > 0) return
      expect(all.filter((value) => accepts(before, value))).toEqual(
        all.filter((value) => accepts(after, value)),
      )
    }),
    { numRuns: 200 },
  )
})

test('among the schemas tried are many that differ without a change that restricts values', () => {
  const tried = fc.sample(pair, { numRuns: 200, seed: 1 })
  const alike = tried.filter(
    ([before, after]) =>
      JSON.stringify(before) !== JSON.stringify(after) && restrictingChanges(before, after).length === 0,
  )
  expect(alike.length).toBeGreaterThan(20)
})
