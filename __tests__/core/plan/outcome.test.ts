import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { aChange, anArn, anObservation, aView, type ChangeSpec } from '../../support/builders.js'

const start = {
  id: 'an-id',
  arn: anArn,
  wrote: false,
  live: true,
  version: 3,
  published: null,
  previous: 3,
  metadataSet: false,
  snapshotVersion: null,
  namedAlias: null,
  alias: null,
  invalidVersions: new Set(),
  savedDrafts: new Set(),
  warnings: [],
}
const elsewhere = contentHash(aView('live'))

describe('what is true of a change before anything is done', () => {
  test.each([
    ['all is as it should be', {}, start],
    ['stored in the own form of the service', { live: elsewhere, row: 'live-in-stored-form' }, start],
    [
      'stored in the own form of the service, and superseded',
      { action: 'metadata', live: elsewhere, row: 'live-in-stored-form', skipped: true },
      start,
    ],
    ['only metadata differs', { action: 'metadata', live: elsewhere }, start],
    ['live, but held by no version', { action: 'version', version: null }, { ...start, version: null }],
    [
      'something else is live',
      { action: 'update', live: elsewhere, version: null },
      { ...start, live: false, version: null },
    ],
    [
      'nothing is live',
      { action: 'update', live: null, observation: anObservation({ live: null }) },
      { ...start, live: false },
    ],
    ['only the console moved', { action: 'drifted', live: elsewhere }, { ...start, live: false }],
    [
      'what is live was not looked up',
      { action: 'blocked', live: null, observation: anObservation() },
      { ...start, live: null },
    ],
    ['blocked, but live', { action: 'blocked' }, start],
    [
      'blocked, but live in the own form of the service',
      { action: 'blocked', live: elsewhere, row: 'live-in-stored-form' },
      start,
    ],
    [
      'no such name',
      { action: 'create', row: null, live: null, observation: null, version: null, highest: null },
      { ...start, id: null, arn: null, live: false, version: null, previous: null },
    ],
  ] satisfies [string, ChangeSpec, unknown][])('%s', (_, overrides, expected) => {
    expect(initialProgress(aChange(overrides))).toEqual(expected)
  })
})
