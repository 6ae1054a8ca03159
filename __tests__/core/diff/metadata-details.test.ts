import { describe, expect, test } from '@jest/globals'
import { compareNamed } from '../../../src/core/diff/compare-changes.js'
import { metadataDetails } from '../../../src/core/diff/metadata-details.js'
import type { Definition, Tags } from '../../../src/core/model/definition.js'
import type { Detail } from '../../../src/core/model/difference.js'
import { aChange, aDefinition, anObservation, aSnapshot } from '../../support/builders.js'

type Given = Partial<Pick<Definition, 'description' | 'tags'>>
interface There {
  readonly description?: string
  readonly tags?: Tags
}

const details = (given: Given, there: There) =>
  metadataDetails({
    definition: aDefinition(given),
    observation: anObservation({ live: aSnapshot(undefined, there) }),
  })

const one = (label: string, before: string | null, after: string, words: Detail['words'] = null): Detail => ({
  label,
  before,
  after,
  words,
})

describe('what differs of description and tags', () => {
  test.each<[string, Given, There, readonly Detail[]]>([
    ['nothing', { description: 'x', tags: { a: '1' } }, { description: 'x', tags: { a: '1' } }, []],
    ['a description that the definition does not give', {}, { description: 'x' }, []],
    ['a tag that only the instance has', {}, { tags: { theirs: '1' } }, []],
    ['a first description', { description: 'x' }, {}, [one('Description', null, 'x')]],
    [
      'another description, word by word',
      { description: 'for support' },
      { description: 'for sales' },
      [
        one('Description', 'for sales', 'for support', [
          { mark: 'same', text: 'for ' },
          { mark: 'removed', text: 'sales' },
          { mark: 'added', text: 'support' },
        ]),
      ],
    ],
    [
      'a tag that is new and one that changes',
      { tags: { team: 'support', toString: 'x', same: '1' } },
      { tags: { team: 'sales', same: '1' } },
      [one('Tag team', 'sales', 'support'), one('Tag toString', null, 'x')],
    ],
    [
      'the description first',
      { tags: { a: '1' }, description: 'x' },
      { tags: { a: '' } },
      [one('Description', null, 'x'), one('Tag a', '', '1')],
    ],
  ])('%s', (_, given, there, expected) => {
    expect(details(given, there)).toEqual(expected)
  })

  test('is nothing for a definition that the instance does not have', () => {
    const definition = aDefinition({ description: 'x' })
    expect(metadataDetails({ definition, observation: null })).toEqual([])
  })
})

test('an id in it is shown by the name that this run knows', () => {
  const change = aChange({
    definition: aDefinition({ tags: { queue: 'id-2' } }),
    observation: anObservation({ live: aSnapshot(undefined, { tags: { queue: 'id-1' } }) }),
    action: 'metadata',
    metadata: { description: null, tags: { queue: 'id-2' } },
  })
  expect(compareNamed(change, (text) => text.replace('id-2', 'queue/Support')).metadataChanges).toEqual([
    one('Tag queue', 'id-1', 'queue/Support'),
  ])
})
