import { expect, test } from '@jest/globals'
import { compareAll } from '../../src/app/compare-all.js'
import type { Comparison } from '../../src/core/comparison.js'
import { contentHash } from '../../src/core/content-hash.js'
import { compareChange } from '../../src/core/diff/compared.js'
import type { Change } from '../../src/core/types.js'
import { aChange, anObservation, aSnapshot, aView } from '../support/builders.js'

const live = aView('live')
const update = aChange({
  action: 'update',
  observation: anObservation({ live: aSnapshot(live) }),
  live: contentHash(live),
})

const unchanged = aChange({ ...update, action: 'unchanged' })

test('what has two sides is compared, and nothing else', async () => {
  const known = new Map<Change, Comparison>()
  await compareAll([update, aChange({ action: 'create', observation: null }), unchanged], known)
  expect([...known]).toEqual([[update, compareChange(update)]])
})

test('a change is compared once, however often it is told', async () => {
  const known = new Map<Change, Comparison>()
  await compareAll([update], known)
  const first = known.get(update)
  await compareAll([update], known)
  expect(first).toBeDefined()
  expect(known.get(update)).toBe(first)
})
