import { expect, test } from '@jest/globals'
import { findDifferences } from '../../src/app/differences.js'
import type { ChangeDifference } from '../../src/core/change-difference.js'
import { contentHash } from '../../src/core/content-hash.js'
import { compareChange } from '../../src/core/diff/compared.js'
import type { Change } from '../../src/core/types.js'
import { aChange, aDefinition, anObservation, aSnapshot, aView } from '../support/builders.js'

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

test('changes share what a run may keep of them, whichever are asked for first', async () => {
  const large = (words: string) => aView(words.repeat(6_000_000))
  const content = large('a')
  const change = aChange({
    ...update,
    definition: aDefinition({ content }),
    observation: anObservation({ live: aSnapshot(large('b')) }),
  })
  const kept = async (...changes: readonly Change[]) => {
    const known = new Map<Change, ChangeDifference>()
    await findDifferences(changes, known)
    return changes.map((each) => known.get(each)?.difference?.items.length)
  }
  expect(await kept(change)).toEqual([1])
  expect(await kept(change, { ...change })).toEqual([0, 0])
  expect(await kept(unchanged, change)).toEqual([undefined, 1])
})
