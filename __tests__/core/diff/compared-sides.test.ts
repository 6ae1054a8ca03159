import { expect, test } from '@jest/globals'
import type { ChangeDifference } from '../../../src/core/diff/change-difference.js'
import { compareNamed } from '../../../src/core/diff/compare-changes.js'
import { type ChangedContents, changedContents } from '../../../src/core/diff/compared-sides.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import {
  aChange,
  aDefinition,
  anObservation,
  aSnapshot,
  aView,
  type ChangeSpec,
} from '../../support/builders.js'

const [own, live, published] = [aView('repository'), aView('live'), aView('published')]
const definition = aDefinition({ content: own })
const update = {
  definition,
  action: 'update',
  observation: anObservation({ live: aSnapshot(live), contents: new Map([[3, published]]) }),
  live: contentHash(live),
} as const satisfies ChangeSpec
const undoing = { ...update, overwrites: 'console' } as const

test.each<[string, ChangeSpec, ChangedContents]>([
  [
    'a new definition beside nothing',
    { definition, action: 'create', observation: null, live: null },
    { own: { before: null, after: own }, undone: null },
  ],
  [
    'the first content of a resource beside nothing',
    { ...update, observation: anObservation({ live: null }), live: null },
    { own: { before: null, after: own }, undone: null },
  ],
  ['an update beside what is live', update, { own: { before: live, after: own }, undone: null }],
  [
    'drift beside what the repository has',
    { ...update, action: 'drifted', reason: 'drifted' },
    { own: { before: own, after: live }, undone: null },
  ],
  [
    'what both sides changed, each beside what was published last',
    undoing,
    { own: { before: published, after: own }, undone: { before: published, after: live } },
  ],
  [
    'an undone change beside what is live, where what was published last is not known',
    { ...undoing, observation: anObservation({ live: aSnapshot(live) }) },
    { own: { before: live, after: own }, undone: null },
  ],
  ['nothing of what is unchanged', { definition, action: 'unchanged' }, { own: null, undone: null }],
])('a page shows %s', (_, change, expected) => {
  expect(changedContents(aChange(change))).toEqual(expected)
})

test('ids are replaced by names in what an update undoes, too', () => {
  const id = '0f1e2d3c-4b5a-4697-8877-665544332211'
  const observation = anObservation({ live: aSnapshot(aView(id)), contents: new Map([[3, published]]) })
  const change = aChange({ ...undoing, observation })
  const nameIds = (text: string) => text.replaceAll(id, 'queue/Support')
  const after = ({ undone }: ChangeDifference) => undone?.items[0]?.details[0]?.after
  expect(after(compareNamed(change, null))).toBe(id)
  expect(after(compareNamed(change, nameIds))).toBe('queue/Support')
})
