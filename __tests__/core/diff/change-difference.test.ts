import { expect, test } from '@jest/globals'
import { findDifference } from '../../../src/core/diff/change-difference.js'
import { aChange, anObservation, aSnapshot, aView } from '../../support/builders.js'

const live = anObservation({ live: aSnapshot(aView('live')) })
const update = aChange({ action: 'update', observation: live, live: 'f'.repeat(64) })

test('that a difference was forgotten is reported as what it is, a bug of ours', () => {
  expect(findDifference(update, new Map())).toEqual({
    difference: null,
    undone: null,
    metadataChanges: [],
    warnings: [
      {
        code: 'internal',
        message:
          "The differences could not be computed, so it is not known whether they break anything: It was not looked at. This is a bug of connect-publish; please report it with the run's log. Nothing else depends on it: the definition is planned and published as usual.",
      },
    ],
  })
})

test('where nothing can differ there is none', () => {
  const known = new Map()
  const created = aChange({ action: 'create', observation: null })
  const settled = { difference: null, undone: null, metadataChanges: [], warnings: [] }
  expect(
    [created, aChange({ ...update, action: 'unchanged' })].map((each) => findDifference(each, known)),
  ).toEqual([settled, settled])
})
