import { describe, expect, test } from '@jest/globals'
import { compareChange } from '../../../src/core/diff/compare-changes.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Problem } from '../../../src/core/model/definition.js'
import { ActionError } from '../../../src/core/model/errors.js'
import type { Entry } from '../../../src/core/model/report.js'
import type { Outcome } from '../../../src/core/plan/outcome.js'
import { changeMessage, changeWarnings } from '../../../src/core/report/change-warnings.js'
import { outcomeEntry, plannedEntry } from '../../../src/core/report/entries.js'
import { invalidEntry, uncomparedEntry } from '../../../src/core/report/uncompared-entries.js'
import {
  aChange,
  aCommit,
  aDefinition,
  aMarker,
  anArn,
  anObservation,
  anOutcome,
  aSnapshot,
  aView,
  type ChangeSpec,
} from '../../support/builders.js'
import { withResolution } from '../../support/references.js'

const definition = aDefinition()
const elsewhere = contentHash(aView('live'))
const place = { file: 'connect/views/Wrap-up.json', line: 1, column: 1 }
const problem: Problem = { severity: 'error', code: 'json-syntax', message: 'A comma is missing.', place }

const nothing: Entry = {
  kind: 'view',
  name: 'Wrap-up',
  file: 'connect/views/Wrap-up.json',
  status: 'checked',
  action: null,
  id: null,
  arn: null,
  version: null,
  versionArn: null,
  previousVersion: null,
  contentSha256: null,
  sourceSha256: null,
  reviewSha256: null,
  pending: false,
  publishedSources: null,
  liveVersion: null,
  live: null,
  drift: null,
  baseVersion: null,
  restoredVersion: null,
  row: null,
  overwrites: 'nobody',
  reason: null,
  message: null,
  kept: null,
  warnings: [],
  problems: [],
  liveSha256: null,
  metadata: false,
  metadataSha256: null,
  metadataChanges: [],
  alias: null,
  place,
  difference: null,
  undone: null,
}

/** SHA-256 of the canonical JSON of what is to be set. */
const metadataSha256 = '1e699343c20fd4e12fbdfdbb8c3731058590c7baed394fb21f6dc3b24dced64e'

/** Version 3 holds the definition, and it is live. */
const settled: Entry = {
  ...nothing,
  status: 'unchanged',
  action: 'unchanged',
  id: 'an-id',
  arn: anArn,
  version: 3,
  versionArn: `${anArn}:3`,
  previousVersion: 3,
  contentSha256: definition.hash,
  sourceSha256: definition.hash,
  reviewSha256: null,
  live: true,
  drift: false,
  baseVersion: 3,
  row: 'live-and-versioned',
  liveSha256: definition.hash,
}

const observation = anObservation({ live: aSnapshot(aView('live')) })
const update = {
  action: 'update',
  observation,
  live: elsewhere,
  version: null,
} as const satisfies ChangeSpec
/** What a review shows has R*. */
const toReview = { reviewSha256: definition.hash }

const toUpdate: Entry = {
  ...settled,
  ...toReview,
  action: 'update',
  version: null,
  versionArn: null,
  live: false,
  liveSha256: elsewhere,
  difference: compareChange(aChange(update)).difference,
}

describe('a file that is not valid', () => {
  test.each([
    ['by its name', 'Wrap-up', 'Wrap-up'],
    ['by its file where it has none', null, 'connect/views/Wrap-up.json'],
  ])('is reported %s', (_, name, reported) => {
    expect(invalidEntry({ kind: 'view', name, file: place.file, problems: [problem] })).toEqual({
      ...nothing,
      place: null,
      name: reported,
      status: 'invalid',
      reason: 'invalid-definition',
      problems: [problem],
    })
  })
})

test.each([
  ['checked', null],
  ['failed', 'access-denied'],
  ['skipped', 'cancelled'],
] as const)('a definition that was not compared is %s', (status, reason) => {
  expect(uncomparedEntry(definition, status, reason)).toEqual({
    ...nothing,
    status,
    reason,
    contentSha256: definition.hash,
    sourceSha256: definition.hash,
  })
})

describe('a change that is not carried out', () => {
  const create = {
    action: 'create',
    row: null,
    baseVersion: null,
    observation: null,
    live: null,
    version: null,
    highest: null,
    drift: null,
  } as const
  const blocked = { ...update, action: 'blocked', reason: 'unpublished-draft' } as const
  const block = {
    reason: 'unresolved-reference',
    message: 'It is not there.',
    place: { ...place, line: 7 },
  } as const
  const unresolved = {
    ...update,
    definition: withResolution(definition, { block }),
    action: 'blocked',
    reason: block.reason,
  } as const
  const drifted = { ...update, action: 'drifted', reason: 'drifted', drift: true, version: 3 } as const
  const superseded = { ...update, reason: 'superseded', skipped: true } as const
  const metadata = { action: 'metadata', metadata: { description: 'x', tags: null } } as const
  const held = {
    ...update,
    action: 'held',
    row: 'rolled-back',
    reason: 'rolled-back',
    version: 4,
    highest: 4,
    restored: { ...aMarker(elsewhere), version: 4, isSound: true },
  } as const satisfies ChangeSpec
  const edited = { ...update, overwrites: 'console' } as const
  test.each([
    ['unchanged, in a plan', {}, 'plan', null, settled],
    ['unchanged, in a publish that stopped', {}, 'publish', 'blocked', settled],
    [
      'unchanged, and what a rollback restored',
      { restored: { ...aMarker(definition.hash), version: 3, isSound: true } },
      'plan',
      null,
      { ...settled, restoredVersion: 3 },
    ],
    [
      'unchanged, although a rollback restored other content',
      { restored: { ...aMarker(elsewhere), version: 2, isSound: true } },
      'plan',
      null,
      settled,
    ],
    ['an update, in a plan', update, 'plan', null, { ...toUpdate, status: 'planned' }],
    ['an update, in a plan that fails', update, 'plan', 'blocked', { ...toUpdate, status: 'planned' }],
    [
      'an update, in a publish that stopped',
      update,
      'publish',
      'blocked',
      { ...toUpdate, status: 'skipped', reason: 'blocked' },
    ],
    [
      'an update, in a publish that stopped for nothing known',
      update,
      'publish',
      null,
      { ...toUpdate, status: 'skipped' },
    ],
    [
      'a create, in a plan',
      create,
      'plan',
      null,
      {
        ...nothing,
        status: 'planned',
        action: 'create',
        contentSha256: definition.hash,
        sourceSha256: definition.hash,
        reviewSha256: definition.hash,
        publishedSources: [],
        live: false,
      },
    ],
    [
      'metadata, in a plan',
      metadata,
      'plan',
      null,
      { ...settled, ...toReview, status: 'planned', action: 'metadata', metadata: true, metadataSha256 },
    ],
    [
      'blocked, in a plan',
      blocked,
      'plan',
      null,
      { ...toUpdate, status: 'blocked', action: 'blocked', reason: 'unpublished-draft' },
    ],
    [
      'blocked, in a publish',
      blocked,
      'publish',
      'blocked',
      { ...toUpdate, status: 'blocked', action: 'blocked', reason: 'unpublished-draft' },
    ],
    [
      'blocked by a reference, at the place of that',
      unresolved,
      'plan',
      null,
      {
        ...toUpdate,
        status: 'blocked',
        action: 'blocked',
        reason: 'unresolved-reference',
        message: 'view/Wrap-up: It is not there.',
        place: block.place,
        contentSha256: null,
      },
    ],
    [
      'drifted, in a plan',
      drifted,
      'plan',
      null,
      {
        ...settled,
        ...toReview,
        status: 'skipped',
        action: 'drifted',
        reason: 'drifted',
        drift: true,
        live: false,
        liveSha256: elsewhere,
        difference: compareChange(aChange(drifted)).difference,
      },
    ],
    [
      'held after a rollback, in a plan',
      held,
      'plan',
      null,
      {
        ...settled,
        ...toReview,
        status: 'skipped',
        action: 'held',
        row: 'rolled-back',
        reason: 'rolled-back',
        message: changeMessage(aChange(held)),
        live: false,
        liveSha256: elsewhere,
        version: 4,
        versionArn: `${anArn}:4`,
        previousVersion: 4,
        difference: compareChange(aChange(held)).difference,
      },
    ],
    [
      'an update over a console edit, in a plan',
      edited,
      'plan',
      null,
      {
        ...toUpdate,
        status: 'planned',
        overwrites: 'console',
        warnings: changeWarnings(aChange(edited)),
        difference: compareChange(aChange(edited)).difference,
      },
    ],
    [
      'superseded, in a publish that stopped',
      superseded,
      'publish',
      'blocked',
      { ...toUpdate, status: 'skipped', reason: 'superseded' },
    ],
  ] satisfies [string, ChangeSpec, 'plan' | 'publish', string | null, Entry][])(
    '%s',
    (_, change, mode, stopped, expected) => {
      const planned = aChange(change)
      expect(plannedEntry(planned, compareChange(planned), mode, stopped)).toEqual(expected)
    },
  )
})

describe('a change that was carried out, or tried', () => {
  const change = aChange(update)
  const published: Entry = {
    ...toUpdate,
    status: 'published',
    version: 4,
    versionArn: `${anArn}:4`,
    liveVersion: { version: 4, commit: aCommit, restored: false },
    live: true,
  }
  const idle = { wrote: false, live: false, version: null, published: null }
  const failure = new ActionError('conflict', 'foreign-content', 'Somebody else published.')
  const metadata = aChange({ action: 'metadata', metadata: { description: 'x', tags: null } })
  const warning = { code: 'stored-form', message: 'The service dropped something.' }
  const kept = { version: 3, published: null }
  test.each([
    ['published', {}, published],
    [
      'published, after keeping what was live',
      { snapshotVersion: 3, warnings: [warning] },
      { ...published, kept: 3, warnings: [warning] },
    ],
    ['nothing was to do', { change: aChange(), wrote: false, ...kept }, settled],
    [
      'metadata was set',
      { change: metadata, metadataSet: true, ...kept },
      { ...settled, ...toReview, status: 'updated', action: 'metadata', metadata: true, metadataSha256 },
    ],
    [
      'metadata was found set',
      { change: metadata, wrote: false, ...kept },
      { ...settled, ...toReview, action: 'metadata', metadata: true, metadataSha256 },
    ],
    [
      'metadata was set, and somebody published the content meanwhile',
      { change: aChange(), metadataSet: true, ...kept },
      { ...settled, status: 'updated', action: 'metadata', metadata: true },
    ],
    [
      'metadata was set, and it was blocked then',
      {
        change: aChange({ ...update, action: 'blocked', reason: 'unpublished-draft' }),
        ...idle,
        metadataSet: true,
      },
      {
        ...toUpdate,
        status: 'blocked',
        action: 'blocked',
        reason: 'unpublished-draft',
        message: 'view/Wrap-up: its description or tags were set before this was found.',
      },
    ],
    [
      'metadata was set, and it was blocked then for a reason that has a message',
      {
        change: aChange({
          ...update,
          action: 'blocked',
          reason: 'other-repository',
          age: { order: 'other-repository' },
        }),
        ...idle,
        metadataSet: true,
      },
      {
        ...toUpdate,
        status: 'blocked',
        action: 'blocked',
        reason: 'other-repository',
        message: `${changeMessage(aChange({ action: 'blocked', reason: 'other-repository' }))} Its description or tags were set.`,
      },
    ],
    [
      'published, and then replaced by somebody',
      { live: false, change: aChange({ ...update, action: 'drifted', reason: 'drifted' }) },
      {
        ...published,
        action: 'drifted',
        reason: 'drifted',
        liveVersion: null,
        live: false,
        difference: compareChange(aChange({ ...update, action: 'drifted', reason: 'drifted' })).difference,
      },
    ],
    [
      'published, and blocked when it was decided again',
      { change: aChange({ ...update, action: 'blocked', reason: 'unpublished-draft' }) },
      { ...published, action: 'blocked', reason: 'unpublished-draft' },
    ],
    [
      'published above the version that was the highest when it was decided',
      { previous: 2 },
      { ...published, previousVersion: 2 },
    ],
    [
      'another run was quicker',
      { published: null },
      { ...published, status: 'unchanged', liveVersion: null },
    ],
    [
      'failed before its write',
      { change, ...idle, failure },
      { ...toUpdate, status: 'failed', reason: 'conflict', message: 'Somebody else published.' },
    ],
    [
      'failed after its version',
      { failure },
      { ...published, status: 'failed', reason: 'conflict', message: 'Somebody else published.' },
    ],
    [
      'not started in time',
      { change, ...idle, notStarted: 'timeout' },
      { ...toUpdate, status: 'skipped', reason: 'timeout' },
    ],
    [
      'not started, cancelled',
      { change, ...idle, notStarted: 'cancelled' },
      { ...toUpdate, status: 'skipped', reason: 'cancelled' },
    ],
    [
      'passed over as superseded',
      { change: aChange({ ...update, reason: 'superseded', skipped: true }), ...idle },
      { ...toUpdate, status: 'skipped', reason: 'superseded' },
    ],
    [
      'created, but without a version',
      {
        change: aChange({ ...update, action: 'create', observation: null, live: null, highest: null }),
        previous: null,
        version: null,
        published: null,
        failure,
      },
      {
        ...toUpdate,
        status: 'failed',
        action: 'create',
        publishedSources: [],
        live: true,
        liveSha256: null,
        difference: null,
        previousVersion: null,
        reason: 'conflict',
        message: 'Somebody else published. The content is live already, but no version holds it yet.',
      },
    ],
    [
      'blocked',
      {
        change: aChange({ action: 'blocked', reason: 'archived', live: null, observation: anObservation() }),
        ...idle,
        live: null,
      },
      {
        ...settled,
        ...toReview,
        status: 'blocked',
        action: 'blocked',
        reason: 'archived',
        version: null,
        versionArn: null,
        live: null,
        liveSha256: null,
      },
    ],
  ] satisfies [string, Partial<Outcome>, Entry][])('%s', (_, outcome, expected) => {
    const tried = anOutcome(outcome)
    expect(outcomeEntry(tried, compareChange(tried.change), aCommit)).toEqual(expected)
  })
})
