import { expect, test } from '@jest/globals'
import { withDifferences } from '../../../src/app/check/differences.js'
import { compareChange } from '../../../src/core/diff/compare-changes.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { aChange, anObservation, aSnapshot, aView } from '../../support/builders.js'

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

test('a change is compared once, however often its difference is asked for', async () => {
  const first = await withDifferences([update], new Map(), null)
  const second = await withDifferences([update], first, null)
  expect(first.get(update)).toBeDefined()
  expect(second.get(update)).toBe(first.get(update))
})
