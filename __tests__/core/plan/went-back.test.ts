import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { deriveFacts } from '../../../src/core/plan/facts.js'
import {
  aCommit,
  aDefinition,
  anObservation,
  aSnapshot,
  aView,
  marked,
  restoring,
} from '../../support/builders.js'

const [older, last] = [aView('older'), aView('last')]
const [olderHash, lastHash] = [contentHash(older), contentHash(last)]

/** @param descriptions of the versions, high to low */
function wentBack(live: typeof older, descriptions: readonly string[], repository = last) {
  const versions = descriptions.map((description, index) => ({
    version: descriptions.length - index,
    description,
  }))
  const observation = anObservation({ live: aSnapshot(live), versions })
  return deriveFacts(aDefinition({ content: repository }), observation).wentBack
}

const found = { version: 1, commit: aCommit, hasKept: false }

test.each<[string, ReturnType<typeof wentBack>, unknown]>([
  ['that was published before', wentBack(older, [marked(lastHash), marked(olderHash)]), found],
  ['that a rollback restored before', wentBack(older, [marked(lastHash), restoring(olderHash)]), found],
  [
    'whose commit kept what was live',
    wentBack(older, [`kept before ${aCommit}`, marked(lastHash), marked(olderHash)]),
    { ...found, hasKept: true },
  ],
  [
    'while another commit kept what was live',
    wentBack(older, ['kept before 000000000000', marked(lastHash), marked(olderHash)]),
    found,
  ],
  ['of no version', wentBack(aView('by hand'), [marked(lastHash), marked(olderHash)]), null],
  ['that was published last', wentBack(last, [marked(lastHash), marked(olderHash)], aView('new')), null],
  ['that the repository has', wentBack(older, [marked(lastHash), marked(olderHash)], older), null],
  [
    'that a rollback restored since',
    wentBack(older, [restoring(olderHash), marked(lastHash), marked(olderHash)]),
    null,
  ],
])('the older version that is live again: content %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})
