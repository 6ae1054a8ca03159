import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type Action, actions } from '../../../src/core/model/plan.js'
import { decodeEntry, encodeEntry, type Reviewable, sealEntry } from '../../../src/core/review/entry.js'

const instance = '12345678-1234-4123-8123-1234567890ab'
const plain: Reviewable = {
  key: 'view/Wrap-up',
  action: 'update',
  metadata: null,
  alias: null,
  repository: 'a'.repeat(64),
  live: 'b'.repeat(64),
}
const hash = fc.constantFrom('a', 'b', 'c').map((digit) => digit.repeat(64))
const reviewables: fc.Arbitrary<Reviewable> = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  action: fc.constantFrom<Action>(...actions),
  repository: hash,
  live: fc.option(hash),
  metadata: fc.option(hash),
  alias: fc.option(hash),
})

test('a row is a letter and the beginnings of four hashes', () => {
  const text = encodeEntry(sealEntry(instance, plain))
  expect(text).toBe('uQrl77huxNZr3LVnr5ufpirjaexEsARXOIFYpWjobVUdKH4FHrVfvr6XeeenK')
  const set = { metadata: 'c'.repeat(64), alias: 'd'.repeat(64) }
  const lengths = [{}, { metadata: set.metadata }, { alias: set.alias }, set].map(
    (more) => encodeEntry(sealEntry(instance, { ...plain, ...more })).length,
  )
  expect([text.length, ...lengths]).toEqual([61, 61, 83, 84, 106])
})

test('the letter of an action is the one in comments that exist', () => {
  const letterOf = (action: Action) => encodeEntry(sealEntry(instance, { ...plain, action })).charAt(0)
  expect(Object.fromEntries(actions.map((action) => [action, letterOf(action)]))).toEqual({
    create: 'c',
    update: 'u',
    version: 'v',
    drifted: 'd',
    metadata: 'm',
    unchanged: 'n',
    blocked: 'b',
    held: 'h',
    rollback: 'r',
  })
})

describe('laws', () => {
  test('what is encoded is decoded', () => {
    fc.assert(
      fc.property(reviewables, (one) => {
        const sealed = sealEntry(instance, one)
        expect(decodeEntry(encodeEntry(sealed))).toEqual(sealed)
      }),
    )
  })

  test('equal rows are of equal changes', () => {
    fc.assert(
      fc.property(reviewables, reviewables, (one, other) => {
        const [a, b] = [one, other].map((each) => encodeEntry(sealEntry(instance, each)))
        expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})

describe('a row is of', () => {
  const other = (changes: Partial<Reviewable>, at = instance) => sealEntry(at, { ...plain, ...changes })
  const here = sealEntry(instance, plain)
  test.each<[string, typeof here]>([
    ['its instance', other({}, '00000000-1234-4123-8123-1234567890ab')],
    ['its definition', other({ key: 'view/Wrap-Up' })],
  ])('%s alone: no part of it is another’s', (_name, there) => {
    expect(Object.keys(here).filter((part) => Reflect.get(here, part) === Reflect.get(there, part))).toEqual([
      'action',
      'metadata',
      'alias',
    ])
  })
})

test.each([
  ['nothing', ''],
  ['another letter', encodeEntry(sealEntry(instance, plain)).replace('u', 'x')],
  ['less', encodeEntry(sealEntry(instance, plain)).slice(1)],
  ['more', `${encodeEntry(sealEntry(instance, plain))}=`],
])('%s is no row', (_name, text) => {
  expect(decodeEntry(text)).toBeNull()
})
