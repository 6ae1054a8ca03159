import { expect, test } from '@jest/globals'
import { withDifferences } from '../../../src/app/check/differences.js'
import { compareChange } from '../../../src/core/diff/compare-changes.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { aChange, aDefinition, anObservation, aSnapshot, aView } from '../../support/builders.js'

const live = aView('live')
const update = aChange({
  action: 'update',
  observation: anObservation({ live: aSnapshot(live) }),
  live: contentHash(live),
})

const unchanged = aChange({ ...update, action: 'unchanged' })

test('what has two sides is compared, and nothing else', async () => {
  const changes = [update, aChange({ action: 'create', observation: null }), unchanged]
  const known = await withDifferences(changes, new Map(), null)
  expect([...known]).toEqual([[update, compareChange(update)]])
})

test('a change of a description alone is compared, and a new definition is not', async () => {
  const metadata = { description: 'x', tags: null }
  const definition = aDefinition({ description: 'x' })
  const described = aChange({ definition, action: 'metadata', metadata })
  const created = aChange({ definition, action: 'create', observation: null, metadata })
  const known = await withDifferences([described, created], new Map(), null)
  expect([...known]).toEqual([[described, compareChange(described)]])
  expect(known.get(described)?.metadataChanges).toEqual([
    { label: 'Description', before: null, after: 'x', words: null },
  ])
})

test('a change is compared once, however often its difference is asked for', async () => {
  const first = await withDifferences([update], new Map(), null)
  const second = await withDifferences([update], first, null)
  expect(first.get(update)).toBeDefined()
  expect(second.get(update)).toBe(first.get(update))
})
