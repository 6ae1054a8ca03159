import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { publishedSources } from '../../../src/core/report/published-sources.js'
import {
  aChange,
  aCommit,
  aDefinition,
  aModule,
  anObservation,
  aSnapshot,
  aView,
  type ChangeSpec,
  marked,
  restoring,
} from '../../support/builders.js'

const own = aChange().definition
const [a, b, c] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const
const received = (source: string, version: number) => ({ source, version, commit: aCommit })
const rows = (...descriptions: readonly string[]) =>
  descriptions.map((description, index) => ({ version: descriptions.length - index, description }))

/** High to low. */
const listed = (...descriptions: readonly string[]): ChangeSpec => ({
  observation: anObservation({ versions: rows(...descriptions) }),
})

test.each<[string, ChangeSpec, ReturnType<typeof publishedSources>]>([
  ['the versions were not listed', { observation: anObservation() }, null],
  ['nothing of that name', { observation: null }, []],
  ['no version of ours', listed('by hand', ''), []],
  [
    'each source once, by its highest version',
    listed(marked(a), marked(b), marked(a)),
    [received(a, 3), received(b, 2)],
  ],
  [
    'a rollback leaves what it does not restore',
    listed(restoring(a), marked(b), marked(a)),
    [received(a, 1)],
  ],
  [
    'what is published after a rollback counts',
    listed(marked(b), restoring(a), marked(b), marked(a)),
    [received(b, 4), received(a, 1)],
  ],
  [
    'a version that the list lacks, and describing shows',
    {
      observation: anObservation({
        live: aSnapshot(aView('live'), { version: 2, versionDescription: marked(b) }),
        versions: rows(marked(a)),
      }),
    },
    [received(b, 2), received(a, 1)],
  ],
  [
    'a version of which the list has nothing yet',
    {
      observation: anObservation({
        live: aSnapshot(aView('live'), { version: 1, versionDescription: marked(b) }),
        versions: [],
      }),
    },
    [received(b, 1)],
  ],
  [
    'a version that a run found to hold something else does not count',
    { observation: anObservation({ versions: rows(marked(b), marked(a)), invalidVersions: new Set([2]) }) },
    [received(a, 1)],
  ],
  [
    'nor one that was read and holds something else than its marker says',
    {
      definition: aDefinition({ content: aModule('repository') }),
      observation: anObservation({
        versions: rows(marked(b), marked(contentHash(aModule('earlier')))),
        contents: new Map([
          [2, aModule('other')],
          [1, aModule('earlier')],
        ]),
      }),
    },
    [received(contentHash(aModule('earlier')), 1)],
  ],
])('%s', (_, change, expected) => {
  expect(publishedSources(aChange(change))).toEqual(expected)
})

test.each([
  ['update', received(own.hash, 3)],
  ['rollback', null],
] as const)('what this run made by the action %s', (action, expected) => {
  const change = aChange({ action, observation: anObservation({ versions: rows(marked(c), marked(a)) }) })
  const before = action === 'rollback' ? [] : [received(c, 2), received(a, 1)]
  expect(publishedSources(change, { version: 3, commit: `${aCommit}0123456789` })).toEqual([
    ...(expected === null ? [] : [expected]),
    ...before,
  ])
})
