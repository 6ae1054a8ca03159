import { expect, test } from '@jest/globals'
import { needsProof } from '../../../src/core/plan/decision.js'
import type { EarlierEntry } from '../../../src/core/promotion/earlier-report.js'
import { type Instead, proofOf } from '../../../src/core/promotion/proof.js'
import { aChange, aCommit, type ChangeSpec } from '../../support/builders.js'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const
const source = (hash: string, version: number) => ({ source: hash, version, commit: aCommit })
const anEntry = (overrides: Partial<EarlierEntry>): EarlierEntry => ({
  action: 'update',
  reason: null,
  drift: false,
  sourceSha256: a,
  publishedSources: [],
  baseVersion: null,
  liveVersion: null,
  ...overrides,
})
const received = { received: true, drifted: false, archived: false, replacedBy: null }
const unpublished: Instead = { is: 'unpublished' }
const missing = (why: string, instead: Instead = unpublished) => ({ received: false, why, instead })
const isLive = (version: number, restored = false) => ({ version, commit: aCommit, restored })
const runs = (version: number, restored = false): Instead => ({ is: 'running', ...isLive(version, restored) })

test.each<[string, EarlierEntry | undefined, unknown]>([
  ['a version has it', anEntry({ publishedSources: [source(a, 2), source(b, 1)] }), received],
  [
    'a lower version has it',
    anEntry({ publishedSources: [source(b, 2), source(a, 1)] }),
    { ...received, replacedBy: source(b, 2) },
  ],
  [
    'it drifted since',
    anEntry({ action: 'drifted', drift: true, publishedSources: [source(a, 1)] }),
    { ...received, drifted: true },
  ],
  [
    'it was archived since',
    anEntry({ action: 'blocked', reason: 'archived', drift: null, publishedSources: [source(a, 1)] }),
    { ...received, archived: true },
  ],
  [
    'it drifted, and was archived since',
    anEntry({ action: 'blocked', reason: 'archived', drift: true, publishedSources: [source(a, 1)] }),
    { ...received, archived: true },
  ],
  ['it is unchanged, in no version of this source', anEntry({ action: 'unchanged' }), received],
  ['only description or tags differ', anEntry({ action: 'metadata' }), received],
  [
    'another source is unchanged',
    anEntry({
      action: 'unchanged',
      sourceSha256: b,
      publishedSources: [source(b, 1)],
      baseVersion: 1,
      liveVersion: isLive(1),
    }),
    missing('other', runs(1)),
  ],
  [
    'it would be published',
    anEntry({ publishedSources: [source(b, 1)], baseVersion: 1, liveVersion: isLive(1) }),
    missing('other', runs(1)),
  ],
  [
    'a rollback restored what was published before',
    anEntry({ publishedSources: [source(b, 1)], baseVersion: 2, liveVersion: isLive(3, true) }),
    missing('other', runs(3, true)),
  ],
  [
    'the console changed what was published last',
    anEntry({ publishedSources: [source(b, 1)], baseVersion: 1, drift: true }),
    missing('other', { is: 'published-last', version: 1, commit: aCommit }),
  ],
  [
    'the console changed what a rollback restored',
    anEntry({ publishedSources: [source(b, 1)], baseVersion: 2, drift: true }),
    missing('other', { is: 'unknown' }),
  ],
  ['only its version is missing', anEntry({ action: 'version' }), missing('other')],
  ['it would be created', anEntry({ action: 'create' }), missing('not-there')],
  ['it may not be created', anEntry({ action: 'blocked', reason: 'not-found' }), missing('not-there')],
  [
    'a rollback left it',
    anEntry({
      action: 'held',
      publishedSources: [source(b, 1)],
      baseVersion: 2,
      liveVersion: isLive(3, true),
    }),
    missing('left', runs(3, true)),
  ],
  [
    'it could not be read',
    anEntry({ action: null, reason: 'access-denied', publishedSources: null }),
    missing('unknown', { is: 'unknown' }),
  ],
  ['the report does not have it', undefined, missing('absent', { is: 'unknown' })],
])('%s', (_, entry, expected) => {
  expect(proofOf(entry, a)).toEqual(expected)
})

test.each<[boolean, ChangeSpec]>([
  [true, { action: 'create', observation: null }],
  [true, { action: 'update' }],
  [true, { action: 'version' }],
  [false, { action: 'metadata' }],
  [false, { action: 'unchanged' }],
  [false, { action: 'unchanged', alias: { name: 'live', existing: null, to: 3 } }],
  [false, { action: 'held' }],
  [false, { action: 'rollback' }],
  [false, { action: 'drifted', reason: 'drifted' }],
  [false, { action: 'blocked', reason: 'archived' }],
  [false, { action: 'update', reason: 'superseded', skipped: true }],
])('needs proof: %s, %j', (expected, change) => {
  expect(needsProof(aChange(change))).toBe(expected)
})
