import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Observation, Snapshot, VersionRow } from '../../../src/core/model/observation.js'
import type { Outcome } from '../../../src/core/plan/outcome.js'
import { liveVersionAfter, liveVersionOf } from '../../../src/core/report/live-version.js'
import {
  aChange,
  aCommit,
  aDefinition,
  anObservation,
  anOutcome,
  aSnapshot,
  aView,
  marked,
  restoring,
} from '../../support/builders.js'

const [good, bad, byHand] = [aView('good'), aView('bad'), aView('by hand')]
const published = marked(contentHash(good))
const replaced = marked(contentHash(bad))
const restored = restoring(contentHash(good))

const rows = (...descriptions: readonly string[]): readonly VersionRow[] =>
  descriptions.map((description, index) => ({ version: descriptions.length - index, description }))

const found = (live: Snapshot | null, more: Partial<Observation>) =>
  liveVersionOf({
    definition: aDefinition({ content: aView('new') }),
    observation: anObservation({ live, ...more }),
  })

test.each<[string, Snapshot | null, Partial<Observation>, unknown]>([
  [
    'published',
    aSnapshot(good),
    { versions: rows(published) },
    { version: 1, commit: aCommit, restored: false },
  ],
  [
    'restored by a rollback',
    aSnapshot(good),
    { versions: rows(restored, replaced, published) },
    { version: 3, commit: aCommit, restored: true },
  ],
  ['replaced in the console', aSnapshot(byHand), { versions: rows(published) }, null],
  [
    'kept before it was replaced, and live again',
    aSnapshot(byHand),
    { versions: rows('kept before 1a2b3c4d5e6f', published), contents: new Map([[2, byHand]]) },
    { version: 2, commit: null, restored: false },
  ],
  ['published, but versions were not listed', aSnapshot(good), {}, null],
  ['not there', null, { versions: [] }, null],
])('what is live was %s', (_, live, more, expected) => {
  expect(found(live, more)).toEqual(expected)
})

const change = aChange({
  definition: aDefinition({ content: bad }),
  action: 'update',
  observation: anObservation({ live: aSnapshot(good), versions: rows(published) }),
})

test.each<[string, Partial<Outcome>, unknown]>([
  [
    'was published',
    { published: 2, live: true, wrote: true },
    { version: 2, commit: '9f'.repeat(6), restored: false },
  ],
  ['was published, and something else is live', { published: 2, live: false, wrote: true }, null],
  [
    'was not written',
    { published: null, live: false, wrote: false },
    { version: 1, commit: aCommit, restored: false },
  ],
  ['has no version yet', { published: null, live: true, wrote: true }, null],
])('what is live after a change that %s', (_, outcome, expected) => {
  expect(liveVersionAfter(anOutcome({ change, ...outcome }), '9f'.repeat(20))).toEqual(expected)
})
