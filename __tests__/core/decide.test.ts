import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../src/core/content-hash.js'
import { decide } from '../../src/core/decide.js'
import type { Policy } from '../../src/core/plan.js'
import type { Age, Change, Content, Definition, Observation, VersionRow } from '../../src/core/types.js'
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
  marked,
} from '../support/builders.js'

const repository = aView('repository')
const live = aView('live')
const base = aView('base')
const R = contentHash(repository)
const L = contentHash(live)
const B = contentHash(base)

const row = (version: number, description: string): VersionRow => ({ version, description })
const markerOf = (hash: string) => ({ commit: aCommit, hash, source: hash })
const contents = (...known: readonly (readonly [number, Content | null])[]) => new Map(known)
const seen = (content: Content | null, overrides: Partial<Observation> = {}): Observation =>
  anObservation({ live: content && aSnapshot(content), versions: [], reading: 'describe', ...overrides })

const older: Age = { order: 'older' }

/** One row: what is observed, and what the change says beyond what the builder's unchanged one does. */
type Row = [
  name: string,
  observation: Observation | null,
  change: Partial<Change>,
  policy?: Partial<Policy>,
  age?: Age,
]

const definition = aDefinition()
function expectRow([, observation, change, policy, age]: Row, of: Definition = definition) {
  expect(decide(of, observation, age, aPolicy(policy))).toEqual(
    aChange({ definition: of, observation, ...change }),
  )
}

const nothingThere = { live: null, base: null, version: null, highest: null, drift: null } as const
const elsewhere = { live: L, version: null, drift: null } as const

describe('create', () => {
  test.each<Row>([
    ['no such name', null, { ...nothingThere, action: 'create' }],
    ['an age says nothing of it', null, { ...nothingThere, action: 'create' }, { branchPush: false }, older],
    [
      'blocked where nothing may be created',
      null,
      { ...nothingThere, action: 'blocked', reason: 'not-found' },
      { createMissing: false },
    ],
  ])('%s', (...row) => expectRow(row))

  const given = aDefinition({ description: 'x', tags: { a: '1' } })
  test.each([
    ['description and tags', given, { description: 'x', tags: { a: '1' } }],
    ['a description', aDefinition({ description: 'x' }), { description: 'x', tags: null }],
    ['tags', aDefinition({ tags: { a: '1' } }), { description: null, tags: { a: '1' } }],
  ])('with %s', (_, definition, metadata) => {
    expectRow(['', null, { ...nothingThere, action: 'create', metadata }], definition)
  })

  test('blocked, it sets nothing', () => {
    const change = { ...nothingThere, action: 'blocked', reason: 'not-found' } as const
    expectRow(['', null, change, { createMissing: false }], given)
  })
})

describe('update', () => {
  const update = { ...elsewhere, action: 'update' } as const
  test.each<Row>([
    [
      'something else is live, and no version',
      seen(live),
      { ...update, base: null, highest: null, keep: true },
    ],
    [
      'R moved since the base, which is live',
      seen(live, { versions: [row(2, marked(L)), row(1, marked(R))] }),
      { ...update, base: markerOf(L), highest: 2, drift: false },
    ],
    [
      'R and L moved since the base: what is live is kept',
      seen(live, { versions: [row(2, marked(B))], contents: contents([2, base]) }),
      { ...update, base: markerOf(B), highest: 2, keep: true, drift: true },
    ],
    [
      'R and L moved, but the highest version holds what is live',
      seen(live, { versions: [row(3, 'by hand'), row(2, marked(B))], contents: contents([3, live]) }),
      { ...update, base: markerOf(B), highest: 3 },
    ],
    [
      'an older version that holds what is live does not keep it',
      seen(live, { versions: [row(3, 'by hand'), row(2, marked(L))], contents: contents([3, base]) }),
      { ...update, base: markerOf(L), highest: 3, keep: true, drift: false },
    ],
    [
      'no marker: nothing is known of what was published',
      seen(live, { versions: [row(3, 'by hand')], contents: contents([3, live]) }),
      { ...update, base: null, highest: 3 },
    ],
    [
      'versions whose content cannot be read hold nothing',
      seen(live, { versions: [row(3, marked(B))], contents: contents([3, null]) }),
      { ...update, base: markerOf(B), highest: 3, keep: true, drift: true },
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
      { ...update, base: markerOf(L), highest: 2, drift: false },
    ],
    [
      'only the console moved, but may be overwritten',
      seen(live, { versions: [row(2, marked(R))], contents: contents([2, repository]) }),
      { ...update, base: markerOf(R), highest: 2, version: 2, keep: true, drift: true },
      { overwriteDrift: true },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('version', () => {
  test.each<Row>([
    [
      'live, and no version at all',
      seen(repository),
      { action: 'version', base: null, version: null, highest: null, drift: null },
    ],
    [
      'live, and the highest version holds something else',
      seen(repository, {
        versions: [row(4, 'kept before 000000000000'), row(3, marked(B))],
        contents: contents([4, live]),
      }),
      { action: 'version', base: markerOf(B), version: null, highest: 4, drift: null },
    ],
    [
      'live, and only an older version holds it',
      seen(repository, { versions: [row(4, marked(L)), row(3, marked(R))], contents: contents([4, live]) }),
      { action: 'version', base: markerOf(L), version: null, highest: 4, drift: true },
    ],
    [
      'live, and what the highest version holds cannot be read',
      seen(repository, { versions: [row(4, 'by hand')], contents: contents([4, null]) }),
      { action: 'version', base: null, version: null, highest: 4, drift: null },
    ],
    [
      'live, with the base under a version that holds something else',
      seen(repository, { versions: [row(4, 'by hand'), row(3, marked(R))], contents: contents([4, live]) }),
      { action: 'version', version: 3, highest: 4 },
    ],
  ])('%s', (...row) => expectRow(row))
})

describe('drifted', () => {
  const drifted = { action: 'drifted', reason: 'drifted', live: L, drift: true } as const
  test.each<Row>([
    [
      'only the console moved',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]) }),
      drifted,
    ],
    [
      'only the console moved, and made a version of it',
      seen(live, { versions: [row(4, 'by hand'), row(3, marked(R))], contents: contents([3, repository]) }),
      { ...drifted, highest: 4 },
    ],
    [
      'what the base holds cannot be read',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, null]) }),
      drifted,
    ],
    [
      'it is not older for it',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]) }),
      drifted,
      {},
      older,
    ],
    [
      'blocked where drift may not be',
      seen(live, { versions: [row(3, marked(R))], contents: contents([3, repository]) }),
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
      'live, and the description of what is live tells so',
      anObservation({ live: aSnapshot(repository, { version: 3, versionDescription: marked(R) }) }),
      {},
    ],
    [
      'live, and the highest version holds it, whoever made it',
      seen(repository, { versions: [row(3, 'by hand')], contents: contents([3, repository]) }),
      { base: null, drift: null },
    ],
    [
      'live, and the highest version holds it above an older base',
      seen(repository, {
        versions: [row(3, 'by hand'), row(2, marked(B))],
        contents: contents([3, repository]),
      }),
      { base: markerOf(B), drift: null },
    ],
    [
      'stored in the own form of the service',
      seen(own, { versions: [row(3, marked(R))], contents: contents([3, own]) }),
      { live: contentHash(own) },
    ],
    [
      'stored in its own form, below a version of somebody else',
      seen(own, { versions: [row(4, 'by hand'), row(3, marked(R))], contents: contents([3, own]) }),
      { live: contentHash(own), highest: 4 },
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
      { action: 'metadata', metadata, live: L },
    ],
    [
      'with an update',
      seen(live),
      { ...elsewhere, action: 'update', metadata, base: null, highest: null, keep: true },
    ],
    [
      'with a version',
      seen(repository),
      { action: 'version', metadata, base: null, version: null, highest: null, drift: null },
    ],
    [
      'not on what drifted',
      seen(live, { ...held, contents: contents([3, repository]) }),
      { action: 'drifted', reason: 'drifted', live: L, drift: true },
    ],
    [
      'not on what is blocked',
      seen(repository, { ...held, listed: aListed({ archived: true }) }),
      { action: 'blocked', reason: 'archived' },
    ],
    [
      'not by an older commit',
      seen(repository, held),
      { action: 'metadata', reason: 'superseded', skipped: true, metadata },
      {},
      older,
    ],
  ])('%s', (...row) => expectRow(row, described))
})

describe('blocked', () => {
  const draft = aSnapshot(base)
  const blocked = { ...elsewhere, action: 'blocked', base: null, highest: null } as const
  const unseen = { ...nothingThere, action: 'blocked' } as const
  test.each<Row>([
    [
      'by a name that AWS manages',
      anObservation({ listed: aListed({ awsManaged: true }) }),
      { ...unseen, reason: 'aws-managed' },
    ],
    [
      'by a name that is archived',
      anObservation({ listed: aListed({ archived: true }) }),
      { ...unseen, reason: 'archived' },
    ],
    [
      'by what is live being archived, which a list did not tell',
      anObservation({ live: aSnapshot(live, { archived: true }), versions: [] }),
      { ...blocked, reason: 'archived' },
    ],
    [
      'by AWS, before by the archive',
      anObservation({ listed: aListed({ awsManaged: true, archived: true }) }),
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
      seen(live, { draft, versions: [row(3, marked(R))], contents: contents([3, repository]) }),
      {
        ...blocked,
        reason: 'unpublished-draft',
        draft,
        base: markerOf(R),
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
      { overwritesDraft: (key) => key === 'view/Wrap-up' },
    ],
    [
      'by a draft where others may be overwritten',
      seen(live, { draft }),
      { ...blocked, reason: 'unpublished-draft', draft },
      { overwritesDraft: (key) => key !== 'view/Wrap-up' },
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
      { ...blocked, action: 'version', live: R, draft },
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
    ['off, and not told', false, null, null],
    ['on, and off', true, false, 'immutable-setting'],
    ['off, and on', false, true, 'immutable-setting'],
    ['on, and not told', true, null, 'immutable-setting'],
  ] as const)('%s', (_, wanted, told, reason) => {
    const of = given(wanted)
    const observation = seen(null, {
      live: aSnapshot(content, { externalInvocation: told }),
      versions: [row(3, marked(of.hash))],
    })
    expectRow(['', observation, reason ? { action: 'blocked', reason } : {}], of)
  })
})

describe('an older commit', () => {
  const observation = seen(live, { versions: [row(3, marked(L))] })
  const update = { ...elsewhere, action: 'update', base: markerOf(L), drift: false } as const
  const version = { action: 'version', base: markerOf(B), version: null, highest: 4, drift: null } as const
  const unversioned = seen(repository, {
    versions: [row(4, 'by hand'), row(3, marked(B))],
    contents: contents([4, live]),
  })
  test.each<Row>([
    [
      'is passed over on a branch push',
      observation,
      { ...update, reason: 'superseded', skipped: true },
      {},
      older,
    ],
    [
      'blocks elsewhere',
      observation,
      { ...update, action: 'blocked', reason: 'superseded' },
      { branchPush: false },
      older,
    ],
    ['publishes where it may', observation, update, { allowOlder: true }, older],
    ['a newer one publishes', observation, update, { branchPush: false }, { order: 'not-older' }],
    ['one of unknown age publishes', observation, update, { branchPush: false }],
    ['makes no version either', unversioned, { ...version, reason: 'superseded', skipped: true }, {}, older],
    [
      'a draft blocks before its age does',
      { ...observation, draft: aSnapshot(base) },
      { ...update, action: 'blocked', reason: 'unpublished-draft', draft: aSnapshot(base) },
      {},
      older,
    ],
  ])('%s', (...row) => expectRow(row))
})
