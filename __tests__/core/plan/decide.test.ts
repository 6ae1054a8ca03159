import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content, Definition } from '../../../src/core/model/definition.js'
import type { HistoryResult, Observation, VersionRow } from '../../../src/core/model/observation.js'
import type { Age } from '../../../src/core/model/plan.js'
import { decide } from '../../../src/core/plan/decide.js'
import type { Policy } from '../../../src/core/plan/policy.js'
import { markerText } from '../../../src/core/plan/version-marker.js'
import {
  aChange,
  aCommit,
  aDefinition,
  aListed,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  type ChangeSpec,
  marked,
  restoring,
} from '../../support/builders.js'

const repository = aView('repository')
const live = aView('live')
const base = aView('base')
const R = contentHash(repository)
const L = contentHash(live)
const B = contentHash(base)

const row = (version: number, description: string): VersionRow => ({ version, description })
/** A version that was published from a definition with references, whose source is not its content. */
const markedFrom = (source: string, hash: string) => markerText({ ...markerOf(hash), source })
const markerOf = (hash: string) => ({ commit: aCommit, hash, source: hash })
const contents = (...known: readonly (readonly [number, Content | null])[]) => new Map(known)
const seen = (content: Content | null, overrides: Partial<Observation> = {}): Observation =>
  anObservation({ live: content && aSnapshot(content), versions: [], readMethod: 'describe', ...overrides })

const older: Age = { order: 'older' }
const newest: Age = { order: 'not-older' }
const unclear: Age = { order: 'unknown', why: 'GitHub gave no answer' }

/** One row: what is observed, and what the change says beyond what the builder's unchanged one does. */
type Row = [
  name: string,
  observation: Observation | null,
  change: ChangeSpec,
  policy?: Partial<Policy>,
  age?: Age,
]

const definition = aDefinition()
function expectRow([, observation, change, policy, age]: Row, of: Definition = definition) {
  expect(decide(of, observation, age, aPolicy(policy))).toEqual(
    aChange({ definition: of, observation, ...change }),
  )
}

const noBase = { base: null, baseVersion: null } as const
const nothingThere = { ...noBase, live: null, version: null, highest: null, drift: null } as const
const changed = { row: 'repository-changed' } as const
const elsewhere = { ...changed, live: L, version: null, drift: null } as const
const absent = { ...nothingThere, row: null } as const

/** What the repository held after the last publish: never, or once, what is live. */
const no: HistoryResult = { answer: 'no', why: null }
const yes: HistoryResult = { answer: 'yes', why: null }
const unknown: HistoryResult = { answer: 'unknown', why: 'the checkout is shallow' }

describe('create', () => {
  test.each<Row>([
    ['no such name', null, { ...absent, action: 'create' }],
    [
      'passed over where the branch has a newer commit, which may have removed the file',
      null,
      { ...absent, action: 'create', reason: 'superseded', skipped: true, age: older },
      { branchPush: false },
      older,
    ],
    [
      'in spite of a newer commit, where that is allowed',
      null,
      { ...absent, action: 'create', age: older },
      { allowOlder: true },
      older,
    ],
    ['at the tip of the branch', null, { ...absent, action: 'create', age: newest }, {}, newest],
    [
      'blocked where a repeated attempt cannot find out the tip of the branch',
      null,
      { ...absent, action: 'blocked', reason: 'age-unknown', age: unclear },
      { repeated: true },
      unclear,
    ],
    [
      'by a first attempt that cannot find out the tip of the branch',
      null,
      { ...absent, action: 'create', age: unclear },
      {},
      unclear,
    ],
    [
      'blocked where nothing may be created',
      null,
      { ...absent, action: 'blocked', reason: 'not-found' },
      { createMissing: false },
    ],
    [
      'blocked where nothing may be created, regardless of its age',
      null,
      { ...absent, action: 'blocked', reason: 'not-found', age: older },
      { createMissing: false },
      older,
    ],
  ])('%s', (...row) => expectRow(row))

  const given = aDefinition({ description: 'x', tags: { a: '1' } })
  test.each([
    ['description and tags', given, { description: 'x', tags: { a: '1' } }],
    ['a description', aDefinition({ description: 'x' }), { description: 'x', tags: null }],
    ['tags', aDefinition({ tags: { a: '1' } }), { description: null, tags: { a: '1' } }],
  ])('with %s', (_, definition, metadata) => {
    expectRow(['', null, { ...absent, action: 'create', metadata }], definition)
  })

  test('blocked, it sets nothing', () => {
    const change = { ...absent, action: 'blocked', reason: 'not-found' } as const
    expectRow(['', null, change, { createMissing: false }], given)
  })
})

describe('update', () => {
  const update = { ...elsewhere, action: 'update' } as const
  const console = { overwrites: 'console' } as const
  test.each<Row>([
    [
      'something else is live, and no version',
      seen(live),
      { ...update, ...noBase, highest: null, keep: true },
    ],
    [
      'R moved since the base, which is live',
      seen(live, { versions: [row(2, marked(L)), row(1, marked(R))] }),
      { ...update, base: markerOf(L), baseVersion: 2, highest: 2, drift: false },
    ],
    [
      'R and L moved since the base: what is live is kept',
      seen(live, { versions: [row(2, marked(B))], contents: contents([2, base]), history: no }),
      { ...update, base: markerOf(B), baseVersion: 2, highest: 2, keep: true, drift: true, ...console },
    ],
    [
      'R and L moved, but the highest version holds what is live',
      seen(live, {
        versions: [row(3, 'by hand'), row(2, marked(B))],
        contents: contents([3, live], [2, base]),
        history: no,
      }),
      { ...update, base: markerOf(B), baseVersion: 2, highest: 3, drift: true, ...console },
    ],
    [
      'an older version that holds what is live does not keep it',
      seen(live, { versions: [row(3, 'by hand'), row(2, marked(L))], contents: contents([3, base]) }),
      { ...update, base: markerOf(L), baseVersion: 2, highest: 3, keep: true, drift: false },
    ],
    [
      'no marker: nothing is known of what was published',
      seen(live, { versions: [row(3, 'by hand')], contents: contents([3, live]) }),
      { ...update, ...noBase, highest: 3 },
    ],
    [
      'versions whose content cannot be read hold nothing',
      seen(live, { versions: [row(3, marked(B))], contents: contents([3, null]), history: no }),
      { ...update, base: markerOf(B), keep: true, drift: true, highest: 3, ...console },
    ],
    [
      'never published, with its draft as in the repository',
      seen(null, { draft: aSnapshot(repository) }),
      { ...update, ...nothingThere },
    ],
    ['never published, without a draft', seen(null, { draft: null }), { ...update, ...nothingThere }],
    [
      'back to what an older version holds',
      seen(live, { versions: [row(2, marked(L)), row(1, marked(R))] }),
      { ...update, base: markerOf(L), baseVersion: 2, highest: 2, drift: false },
    ],
    [
      'only the console moved, but may be overwritten',
      seen(live, { versions: [row(2, marked(R))], contents: contents([2, repository]), history: no }),
      {
        ...update,
        row: 'console-changed-it',
        ...console,
        base: markerOf(R),
        baseVersion: 2,
        highest: 2,
        version: 2,
        keep: true,
        drift: true,
      },
      { overwriteDrift: true },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('version', () => {
  const version = { action: 'version', row: 'live-without-version' } as const
  test.each<Row>([
    [
      'live, and no version at all',
      seen(repository),
      { ...version, ...noBase, version: null, highest: null, drift: null },
    ],
    [
      'live, and the highest version holds something else',
      seen(repository, {
        versions: [row(4, 'kept before 000000000000'), row(3, marked(B))],
        contents: contents([4, live]),
      }),
      { ...version, base: markerOf(B), version: null, highest: 4, drift: null },
    ],
    [
      'live, and only an older version holds it',
      seen(repository, { versions: [row(4, marked(L)), row(3, marked(R))], contents: contents([4, live]) }),
      { ...version, base: markerOf(L), baseVersion: 4, version: null, highest: 4, drift: true },
    ],
    [
      'live, and what the highest version holds cannot be read',
      seen(repository, { versions: [row(4, 'by hand')], contents: contents([4, null]) }),
      { ...version, ...noBase, version: null, highest: 4, drift: null },
    ],
    [
      'live, with the base under a version that holds something else',
      seen(repository, { versions: [row(4, 'by hand'), row(3, marked(R))], contents: contents([4, live]) }),
      { ...version, version: 3, highest: 4 },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('drifted', () => {
  const why = { row: 'console-changed-it', reason: 'drifted' } as const
  const drifted = { ...why, action: 'drifted', live: L, drift: true } as const
  test.each<Row>([
    [
      'only the console moved',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]), history: no }),
      drifted,
    ],
    [
      'only the console moved, and made a version of it',
      seen(live, {
        versions: [row(4, 'by hand'), row(3, marked(R))],
        contents: contents([3, repository]),
        history: no,
      }),
      { ...drifted, highest: 4 },
    ],
    [
      'what the base holds cannot be read',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, null]), history: no }),
      drifted,
    ],
    [
      'it is not older for it',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]), history: no }),
      drifted,
      {},
      older,
    ],
    [
      'blocked where drift may not be',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]), history: no }),
      { ...drifted, action: 'blocked' },
      { failOnDrift: true },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('unchanged', () => {
  const own = aView('as the service stores it')
  test.each<Row>([
    [
      'live, and the highest version is marked with it',
      seen(repository, { versions: [row(3, marked(R))] }),
      {},
    ],
    [
      'live, and the description of what is live says so',
      anObservation({ live: aSnapshot(repository, { version: 3, versionDescription: marked(R) }) }),
      {},
    ],
    [
      'live, and the highest version holds it, made by anyone',
      seen(repository, { versions: [row(3, 'by hand')], contents: contents([3, repository]) }),
      { ...noBase, drift: null },
    ],
    [
      'live, and the highest version holds it above an older base',
      seen(repository, {
        versions: [row(3, 'by hand'), row(2, marked(B))],
        contents: contents([3, repository]),
      }),
      { base: markerOf(B), baseVersion: 2, drift: null },
    ],
    [
      'stored in the own form of the service',
      seen(own, { versions: [row(3, marked(R))], contents: contents([3, own]) }),
      { row: 'live-in-stored-form', live: contentHash(own) },
    ],
    [
      'stored in its own form, below a version of somebody else',
      seen(own, { versions: [row(4, 'by hand'), row(3, marked(R))], contents: contents([3, own]) }),
      { row: 'live-in-stored-form', live: contentHash(own), highest: 4 },
    ],
    [
      'an older commit has nothing to do either',
      seen(repository, { versions: [row(3, marked(R))] }),
      {},
      { branchPush: false },
      older,
    ],
    [
      'drift that may be overwritten is none',
      seen(repository, { versions: [row(3, marked(R))] }),
      {},
      { overwriteDrift: true, failOnDrift: true },
    ],
    [
      'a draft does not matter where nothing is written',
      seen(repository, { versions: [row(3, marked(R))], draft: aSnapshot(live) }),
      { draft: aSnapshot(live) },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('metadata', () => {
  const described = aDefinition({ description: 'x', tags: { a: '1' } })
  const metadata = { description: 'x', tags: { a: '1' } }
  const held = { versions: [row(3, marked(R))] }
  test.each<Row>([
    ['only description and tags differ', seen(repository, held), { action: 'metadata', metadata }],
    [
      'on content that is stored in its own form',
      seen(live, { ...held, contents: contents([3, live]) }),
      { action: 'metadata', row: 'live-in-stored-form', metadata, live: L },
    ],
    [
      'with an update',
      seen(live),
      { ...elsewhere, action: 'update', metadata, ...noBase, highest: null, keep: true },
    ],
    [
      'with a version',
      seen(repository),
      {
        action: 'version',
        row: 'live-without-version',
        metadata,
        ...noBase,
        version: null,
        highest: null,
        drift: null,
      },
    ],
    [
      'not on what drifted',
      seen(live, { ...held, contents: contents([3, repository]), history: no }),
      { action: 'drifted', row: 'console-changed-it', reason: 'drifted', live: L, drift: true },
    ],
    [
      'not on what is blocked',
      seen(repository, { ...held, resource: aListed({ archived: true }) }),
      { action: 'blocked', reason: 'archived' },
    ],
    [
      'not by an older commit',
      seen(repository, held),
      { action: 'metadata', reason: 'superseded', skipped: true, age: older, metadata },
      {},
      older,
    ],
  ])('%s', (...row) => expectRow(row, described))
})

describe('blocked', () => {
  const draft = aSnapshot(base)
  const blocked = { ...elsewhere, action: 'blocked', ...noBase, highest: null } as const
  const unseen = { ...nothingThere, ...changed, action: 'blocked' } as const
  test.each<Row>([
    [
      'by a name that AWS manages',
      anObservation({ resource: aListed({ awsManaged: true }) }),
      { ...unseen, reason: 'aws-managed' },
    ],
    [
      'by a name that is archived',
      anObservation({ resource: aListed({ archived: true }) }),
      { ...unseen, reason: 'archived' },
    ],
    [
      'by the archive, which is no drift where only versions were read',
      anObservation({
        resource: aListed({ archived: true }),
        versions: [row(3, marked(R))],
        contents: contents([3, repository]),
      }),
      {
        ...unseen,
        base: markerOf(R),
        baseVersion: 3,
        highest: 3,
        version: 3,
        row: 'console-or-unfinished-publish',
        reason: 'archived',
      },
    ],
    [
      'by what is live being archived, which a list did not show',
      anObservation({ live: aSnapshot(live, { archived: true }), versions: [] }),
      { ...blocked, reason: 'archived' },
    ],
    [
      'by AWS, before by the archive',
      anObservation({ resource: aListed({ awsManaged: true, archived: true }) }),
      { ...unseen, reason: 'aws-managed' },
    ],
    [
      'by a draft that an update would replace',
      seen(live, { draft }),
      { ...blocked, reason: 'unpublished-draft', draft },
    ],
    [
      'by a draft of what was never published',
      seen(null, { draft }),
      { ...unseen, reason: 'unpublished-draft', draft },
    ],
    [
      'by a draft that an overwrite of drift would replace',
      seen(live, { draft, versions: [row(3, marked(R))], contents: contents([3, repository]), history: no }),
      {
        ...blocked,
        row: 'console-changed-it',
        overwrites: 'console',
        reason: 'unpublished-draft',
        draft,
        base: markerOf(R),
        baseVersion: 3,
        version: 3,
        highest: 3,
        drift: true,
      },
      { overwriteDrift: true },
    ],
    [
      'not by a draft that may be overwritten',
      seen(live, { draft }),
      { ...blocked, action: 'update', keep: true, draft },
      { mayOverwriteDraft: (key) => key === 'view/Wrap-up' },
    ],
    [
      'by a draft where others may be overwritten',
      seen(live, { draft }),
      { ...blocked, reason: 'unpublished-draft', draft },
      { mayOverwriteDraft: (key) => key !== 'view/Wrap-up' },
    ],
    [
      'not by a draft that is live',
      seen(live, { draft: aSnapshot(live) }),
      { ...blocked, action: 'update', keep: true },
    ],
    [
      'not by a draft that the repository has',
      seen(live, { draft: aSnapshot(repository) }),
      { ...blocked, action: 'update', keep: true },
    ],
    [
      'not by a draft where there is none',
      seen(live, { draft: null }),
      { ...blocked, action: 'update', keep: true },
    ],
    [
      'not by a draft that a version leaves alone',
      seen(repository, { draft }),
      { ...blocked, action: 'version', row: 'live-without-version', live: R, draft },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('a setting that cannot be changed', () => {
  const content = aModule('repository')
  const given = (externalInvocation: boolean | null) => aDefinition({ content, externalInvocation })
  test.each([
    ['not given, and off', null, false, null],
    ['not given, and on', null, true, null],
    ['on, and on', true, true, null],
    ['off, and off', false, false, null],
    ['off, and not reported', false, null, null],
    ['on, and off', true, false, 'immutable-setting'],
    ['off, and on', false, true, 'immutable-setting'],
    ['on, and not reported', true, null, 'immutable-setting'],
  ] as const)('%s', (_, wanted, reported, reason) => {
    const of = given(wanted)
    const observation = seen(null, {
      live: aSnapshot(content, { externalInvocation: reported }),
      versions: [row(3, marked(of.hash))],
    })
    expectRow(['', observation, reason ? { action: 'blocked', reason } : {}], of)
  })
})

describe('an older commit', () => {
  const observation = seen(live, { versions: [row(3, marked(L))] })
  const update = { ...elsewhere, action: 'update', base: markerOf(L), drift: false } as const
  const version = {
    action: 'version',
    row: 'live-without-version',
    base: markerOf(B),
    version: null,
    highest: 4,
    drift: null,
  } as const
  const unversioned = seen(repository, {
    versions: [row(4, 'by hand'), row(3, marked(B))],
    contents: contents([4, live]),
  })
  test.each<Row>([
    [
      'is passed over on a branch push',
      observation,
      { ...update, reason: 'superseded', skipped: true, age: older },
      {},
      older,
    ],
    [
      'blocks elsewhere',
      observation,
      { ...update, action: 'blocked', reason: 'superseded', age: older },
      { branchPush: false },
      older,
    ],
    ['publishes where it may', observation, { ...update, age: older }, { allowOlder: true }, older],
    ['a newer one publishes', observation, { ...update, age: newest }, { branchPush: false }, newest],
    ['one that was not asked for publishes', observation, update, { branchPush: false }],
    [
      'one of unknown age publishes on a first attempt of a branch push',
      observation,
      { ...update, age: unclear },
      {},
      unclear,
    ],
    [
      'one of unknown age blocks a tag',
      observation,
      { ...update, action: 'blocked', reason: 'age-unknown', age: unclear },
      { branchPush: false },
      unclear,
    ],
    [
      'a commit of another repository blocks',
      observation,
      { ...update, action: 'blocked', reason: 'other-repository', age: { order: 'other-repository' } },
      {},
      { order: 'other-repository' },
    ],
    [
      'makes no version either',
      unversioned,
      { ...version, reason: 'superseded', skipped: true, age: older },
      {},
      older,
    ],
    [
      'a draft blocks before its age does',
      { ...observation, draft: aSnapshot(base) },
      { ...update, action: 'blocked', reason: 'unpublished-draft', draft: aSnapshot(base), age: older },
      {},
      older,
    ],
  ])('%s', (...row) => expectRow(row))
})

const own = { ...repository, template: repository.template.replace('{"Configuration":{}}', '{}') }
const O = contentHash(own)

describe('what an earlier publish left, or somebody changed in the console', () => {
  const published = { versions: [row(3, marked(R))], contents: contents([3, repository]) }
  const before = { versions: [row(3, marked(B))], contents: contents([3, base]) }
  const kept = { ...elsewhere, keep: true, drift: true } as const
  const why = { historyUnknown: 'the checkout is shallow' } as const
  const still = { ...kept, version: 3 } as const
  test.each<Row>([
    [
      'a push that changed the definition publishes it, regardless of what is live',
      seen(live, { ...published, changedByPush: true, history: no }),
      { ...still, row: 'push-changed-it', action: 'update', overwrites: 'console' },
    ],
    [
      'a push that changed the definition replaces what an earlier publish left',
      seen(live, { ...published, changedByPush: true, history: yes }),
      { ...still, row: 'push-changed-it', action: 'update' },
    ],
    [
      'content that the repository held since is replaced',
      seen(live, { ...published, changedByPush: false, history: yes }),
      { ...still, row: 'finishes-earlier-publish', action: 'update' },
    ],
    [
      'it is not known which of the two',
      seen(live, { ...published, changedByPush: false, history: unknown }),
      {
        ...still,
        row: 'console-or-unfinished-publish',
        action: 'drifted',
        reason: 'drifted',
        ...why,
        keep: false,
      },
    ],
    [
      'it is not known which of the two, and it may be overwritten',
      seen(live, { ...published, changedByPush: false, history: unknown }),
      { ...still, row: 'console-or-unfinished-publish', action: 'update', ...why, overwrites: 'unknown' },
      { overwriteDrift: true },
    ],
    [
      'an update over it, of which it is not known',
      seen(live, { ...before, history: unknown }),
      { ...kept, action: 'update', base: markerOf(B), ...why, overwrites: 'unknown' },
    ],
    [
      'an update over what an earlier publish left',
      seen(live, { ...before, history: yes }),
      { ...kept, action: 'update', base: markerOf(B) },
    ],
    [
      'an update over a console edit blocks where drift may not be',
      seen(live, { ...before, history: no }),
      {
        ...kept,
        action: 'blocked',
        reason: 'drifted',
        base: markerOf(B),
        overwrites: 'console',
        keep: false,
      },
      { failOnDrift: true },
    ],
    [
      'an update that may be one over a console edit blocks where drift may not be',
      seen(live, { ...before, history: unknown }),
      {
        ...kept,
        action: 'blocked',
        reason: 'drifted',
        base: markerOf(B),
        ...why,
        overwrites: 'unknown',
        keep: false,
      },
      { failOnDrift: true },
    ],
    [
      'an update over a console edit that may be overwritten',
      seen(live, { ...before, history: no }),
      { ...kept, action: 'update', base: markerOf(B), overwrites: 'console' },
      { failOnDrift: true, overwriteDrift: true },
    ],
    [
      'the own form of the repository’s content, in no version, is not kept first',
      seen(own, { ...before, history: no }),
      {
        ...elsewhere,
        row: 'stored-form-without-version',
        action: 'update',
        live: O,
        base: markerOf(B),
        drift: true,
      },
    ],
    [
      'the own form of the repository’s content is updated as ever where a version holds it',
      seen(own, { versions: [row(3, 'by hand')], contents: contents([3, own]) }),
      { ...elsewhere, action: 'update', live: O, ...noBase },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('after a rollback', () => {
  const K = contentHash(aView('restored'))
  const restored = { ...markerOf(K), version: 4, isSound: true }
  /** Version 3 was published, and version 4 restored what was before it. */
  const rolledBack = (description: string, more: Partial<Observation> = {}): Partial<Observation> => ({
    versions: [row(4, restoring(K)), row(3, description)],
    contents: contents([4, aView('restored')], [3, repository]),
    ...more,
  })
  const held = {
    row: 'rolled-back',
    action: 'held',
    reason: 'rolled-back',
    restored,
    live: K,
    version: 4,
    highest: 4,
    drift: false,
  } as const
  const left = rolledBack(marked(R))
  test.each<Row>([
    ['what was left is not published again', seen(aView('restored'), left), held],
    [
      'what was left is not published again over what the console changed since, and no version is reported',
      seen(live, left),
      { ...held, live: L, version: null, drift: true },
    ],
    [
      'what was left is not published again, even where drift and drafts may be overwritten',
      seen(live, { ...left, draft: aSnapshot(base) }),
      { ...held, live: L, version: null, drift: true, draft: aSnapshot(base) },
      { overwriteDrift: true, mayOverwriteDraft: () => true },
    ],
    [
      'what was left blocks nothing where drift may not be',
      seen(live, left),
      { ...held, live: L, version: null, drift: true },
      { failOnDrift: true },
    ],
    [
      'what was left is as it was for an older commit',
      seen(aView('restored'), left),
      held,
      { branchPush: false },
      older,
    ],
    [
      'a push that changed the definition publishes what was left',
      seen(aView('restored'), { ...left, changedByPush: true }),
      {
        ...elsewhere,
        row: 'push-ends-hold',
        action: 'update',
        restored,
        live: K,
        version: null,
        highest: 4,
        drift: false,
      },
    ],
    ...(
      [
        ['the publish that was left, run again', { commit: markerOf(R).commit, repeated: true }, newest],
        ['an older commit', {}, older],
        ['an older commit that may publish over newer ones', { allowOlder: true }, older],
      ] as const
    ).map(
      ([name, policy, age]): Row => [
        `the push does not count as a change of the definition: ${name}`,
        seen(aView('restored'), { ...left, changedByPush: true }),
        held,
        policy,
        age,
      ],
    ),
    [
      'a push that is blocked leaves the hold as it is, and the restored version is reported',
      seen(aView('restored'), { ...left, changedByPush: true }),
      {
        ...{ action: 'blocked', reason: 'age-unknown', row: 'push-ends-hold', restored, age: unclear },
        ...{ live: K, version: 4, highest: 4, drift: false },
      },
      { repeated: true },
      unclear,
    ],
    [
      'another content than was left is published',
      seen(aView('restored'), { ...rolledBack(marked(B)), contents: contents([3, base]) }),
      { ...elsewhere, action: 'update', restored, base: markerOf(B), live: K, highest: 4, drift: false },
    ],
    [
      'what was left is not published again, though another source has that content now',
      seen(aView('restored'), rolledBack(markedFrom('e'.repeat(64), R))),
      { ...held, base: { ...markerOf(R), source: 'e'.repeat(64) } },
    ],
    [
      'what was restored is in the repository and live',
      seen(repository, {
        versions: [row(4, restoring(R)), row(3, marked(B))],
        contents: contents([3, base]),
      }),
      {
        base: markerOf(B),
        restored: { ...markerOf(R), version: 4, isSound: true },
        version: 4,
        highest: 4,
        drift: false,
      },
    ],
    [
      'what was restored is in the repository, and live in the own form of the service',
      seen(own, {
        versions: [row(4, restoring(R)), row(3, marked(B))],
        contents: contents([4, own], [3, base]),
      }),
      {
        row: 'live-in-stored-form',
        base: markerOf(B),
        restored: { ...markerOf(R), version: 4, isSound: true },
        live: O,
        version: 4,
        highest: 4,
        drift: false,
      },
    ],
    [
      'what was restored is in the repository, and the console changed it since',
      seen(live, {
        versions: [row(4, restoring(R)), row(3, marked(B))],
        contents: contents([4, repository], [3, base]),
        history: no,
      }),
      {
        row: 'console-changed-it',
        action: 'drifted',
        reason: 'drifted',
        base: markerOf(B),
        restored: { ...markerOf(R), version: 4, isSound: true },
        live: L,
        version: 4,
        highest: 4,
        drift: true,
      },
    ],
    [
      'the content that was left was restored: there is nothing to hold',
      seen(live, {
        versions: [row(4, restoring(R)), row(3, marked(R))],
        contents: contents([4, repository], [3, repository]),
        history: no,
      }),
      {
        row: 'console-changed-it',
        action: 'drifted',
        reason: 'drifted',
        restored: { ...markerOf(R), version: 4, isSound: true },
        live: L,
        highest: 4,
        drift: true,
      },
    ],
    [
      'what was published later ended it',
      seen(live, {
        versions: [row(5, marked(R)), row(4, restoring(K)), row(3, marked(R))],
        contents: contents([5, repository]),
        history: no,
      }),
      {
        row: 'console-changed-it',
        action: 'drifted',
        reason: 'drifted',
        live: L,
        baseVersion: 5,
        version: 5,
        highest: 5,
        drift: true,
      },
    ],
  ])('%s', (...row) => expectRow(row))

  test('a module’s version that holds something else than was restored is not reported', () => {
    const of = aDefinition({ content: aModule('repository') })
    const other = aModule('other')
    const observation = seen(null, {
      live: aSnapshot(aModule('live')),
      versions: [row(4, restoring(of.hash)), row(3, marked(B))],
      contents: contents([4, other], [3, null]),
      history: no,
    })
    const change: ChangeSpec = {
      row: 'console-changed-it',
      action: 'drifted',
      reason: 'drifted',
      base: markerOf(B),
      restored: { ...markerOf(of.hash), version: 4, isSound: false },
      live: contentHash(aModule('live')),
      version: null,
      highest: 4,
      drift: true,
    }
    expectRow(['', observation, change], of)
  })
})
