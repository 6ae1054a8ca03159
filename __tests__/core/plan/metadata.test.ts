import { describe, expect, test } from '@jest/globals'
import type { Tags } from '../../../src/core/model/definition.js'
import { metadataToSet } from '../../../src/core/plan/metadata.js'
import { aDefinition, anObservation, aSnapshot } from '../../support/builders.js'

interface Reported {
  readonly description?: string | null
  readonly tags?: Tags
}

/** As it is given, and as the live resource has it. */
const toSet = (given: Reported, live: Reported) =>
  metadataToSet(aDefinition(given), anObservation({ live: aSnapshot(undefined, live) }))

describe('description and tags to be set', () => {
  test.each([
    ['nothing given, nothing there', {}, {}, null],
    ['nothing given is left alone', {}, { description: 'x', tags: { a: '1' } }, null],
    ['the same', { description: 'x', tags: { a: '1' } }, { description: 'x', tags: { a: '1' } }, null],
    ['a first description', { description: 'x' }, {}, { description: 'x', tags: null }],
    ['another description', { description: 'x' }, { description: 'y' }, { description: 'x', tags: null }],
    ['a first tag', { tags: { a: '1' } }, {}, { description: null, tags: { a: '1' } }],
    ['another value', { tags: { a: '1' } }, { tags: { a: '2' } }, { description: null, tags: { a: '1' } }],
    [
      'only tags that differ',
      { tags: { a: '1', b: '2' } },
      { tags: { a: '1' } },
      { description: null, tags: { b: '2' } },
    ],
    ['tags of others stay', { tags: { a: '1' } }, { tags: { a: '1', theirs: '2' } }, null],
    ['an empty value is a value', { tags: { a: '' } }, {}, { description: null, tags: { a: '' } }],
    [
      'a name that every object has',
      { tags: { toString: 'x' } },
      {},
      { description: null, tags: { toString: 'x' } },
    ],
    ['both', { description: 'x', tags: { a: '1' } }, {}, { description: 'x', tags: { a: '1' } }],
  ] satisfies [string, Reported, Reported, ReturnType<typeof metadataToSet>][])(
    '%s',
    (_, given, live, metadata) => {
      expect(toSet(given, live)).toEqual(metadata)
    },
  )
})

test.each([
  ['no resource', null, { description: 'x', tags: { a: '1' } }],
  ['nothing looked up', anObservation(), { description: 'x', tags: { a: '1' } }],
  [
    'only a draft',
    anObservation({ live: null, draft: aSnapshot(undefined, { description: 'x' }) }),
    { description: null, tags: { a: '1' } },
  ],
  [
    'neither live nor draft',
    anObservation({ live: null, draft: null }),
    { description: 'x', tags: { a: '1' } },
  ],
  [
    'a live resource that does not show its tags',
    anObservation({ live: aSnapshot(undefined, { description: 'x', tags: null }) }),
    { description: null, tags: { a: '1' } },
  ],
  [
    'a live resource whose tags were asked for',
    anObservation({ live: aSnapshot(undefined, { description: 'x', tags: null }), tags: { a: '1' } }),
    null,
  ],
])('%s is compared as far as it is known', (_, observation, metadata) => {
  expect(metadataToSet(aDefinition({ description: 'x', tags: { a: '1' } }), observation)).toEqual(metadata)
})
