import { expect, test } from '@jest/globals'
import { findDifferences } from '../../src/app/differences.js'
import type { ChangeDifference } from '../../src/core/change-difference.js'
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
  const known = new Map<Change, ChangeDifference>()
  await findDifferences([update, aChange({ action: 'create', observation: null }), unchanged], known)
  expect([...known]).toEqual([[update, compareChange(update)]])
})

test('a change is compared once, however often it is told', async () => {
  const known = new Map<Change, ChangeDifference>()
  await findDifferences([update], known)
  const first = known.get(update)
  await findDifferences([update], known)
  expect(first).toBeDefined()
  expect(known.get(update)).toBe(first)
})
