import { describe, expect, test } from '@jest/globals'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { makeVersion } from '../../../src/app/publish/make-version.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content } from '../../../src/core/model/definition.js'
import { ActionError } from '../../../src/core/model/errors.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { readMarker } from '../../../src/core/plan/version-marker.js'
import { UnknownOutcomeError } from '../../../src/ports/connect.js'
import {
  aChange,
  aDefinition,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  marked,
} from '../../support/builders.js'
import { clockFromZero, inMemory, type Made, type Stored } from '../../support/view-store.js'

interface Case {
  /** Versions that follow version 3, the highest one that the plan knew. */
  readonly since?: Stored['versions']
  /** How versions are made, in order. */
  readonly made?: readonly Made[]
  readonly live?: Content
  readonly action?: 'update' | 'rollback'
}

/** Makes a version of content that is live; returns what became of it. */
async function make(
  content: Content,
  { since = [], made = [], live = content, action = 'update' }: Case = {},
) {
  const before = content.kind === 'view' ? aView('before') : aModule('before')
  const definition = aDefinition({ content })
  const published = { description: marked(contentHash(before)), content: before }
  const service = inMemory(
    { live, versions: [published, ...since] },
    [],
    () => ({}),
    (count) => made[count - 1 - since.length] ?? {},
  )
  const observation = anObservation({ live: aSnapshot(before) })
  const base = null
  const change = aChange({ definition, action, observation, live: contentHash(before), version: null, base })
  const progress = initialProgress(change)
  const failure = await makeVersion(
    {
      ...service.access,
      ...{ commit: 'c'.repeat(40), label: 'v1' },
      clock: clockFromZero(),
      deadline: { stopReason: () => null, hardDeadline: () => 600_000 },
      policy: aPolicy(),
      ages: { ofCommit: async () => ({ order: 'not-older' }) },
    } as unknown as PublishContext,
    { change, id: 'an-id', progress },
    aSnapshot(content),
  ).then(
    () => null,
    (cause: ActionError) => cause,
  )
  return {
    made: service.calls.length,
    version: progress.version,
    published: progress.published,
    live: progress.live,
    invalid: [...progress.invalidVersions],
    warnings: progress.warnings.map(({ code }) => code),
    failure: failure && `${failure.reason} ${failure.code}`,
    marker: readMarker(String(service.requests[0])),
    texts: [...progress.warnings.map(({ message }) => message), ...(failure ? [failure.message] : [])],
  }
}

const [ours, theirs, before] = [aModule('ours'), aModule('theirs'), aModule('before')]
const own = { description: marked(contentHash(ours)), content: ours }
const fine = { made: 1, version: 4, published: 4, live: false, invalid: [], warnings: [], failure: null }
const none = { version: null, published: null }
const replaced = { live: false, warnings: ['replaced-meanwhile'] }
const lost = new UnknownOutcomeError('CreateContactFlowModuleVersion', 'connection reset', { cause: null })
const inBetween = new ActionError('conflict', 'published-in-between', 'Somebody published.')
const refused = new ActionError('access-denied', 'access-denied', 'Not allowed.')

describe('a version of a module', () => {
  test.each<[name: string, given: Case, expected: object]>([
    ['is made', {}, {}],
    ['that another run made meanwhile is taken', { since: [own] }, { made: 0 }],
    [
      'with other content is not the outcome: another one is made',
      { made: [{ content: theirs }] },
      { made: 2, version: 5, published: 5, invalid: [4], warnings: ['bad-version'] },
    ],
    [
      'with other content is made twice at most',
      { made: [{ content: theirs }, { content: theirs }] },
      {
        made: 2,
        ...none,
        invalid: [4, 5],
        warnings: ['bad-version', 'bad-version'],
        failure: 'verify-failed version-differs',
      },
    ],
    [
      'is not made again over what somebody published',
      { made: [{ content: theirs, liveAfter: theirs }] },
      { ...none, invalid: [4], warnings: ['bad-version'], failure: 'conflict foreign-content' },
    ],
    ['whose answer is lost is found', { made: [{ failure: lost }] }, {}],
    [
      'whose answer is lost is found before lists have it',
      { made: [{ failure: lost, isListed: false }] },
      {},
    ],
    [
      'whose answer is lost may be replaced already',
      { made: [{ failure: lost, liveAfter: theirs }] },
      replaced,
    ],
    [
      'whose answer is lost is not replaced if describe lags',
      { made: [{ failure: lost, liveAfter: before }] },
      {},
    ],
    ['is the outcome though somebody published over it', { made: [{ failure: inBetween }] }, replaced],
    [
      'of somebody else is not the outcome',
      { made: [{ failure: inBetween, reused: 3 }] },
      { ...none, failure: 'conflict published-in-between' },
    ],
    [
      'that the service refuses is not looked for',
      { made: [{ failure: refused }] },
      { ...none, failure: 'access-denied access-denied' },
    ],
  ])('%s', async (_, given, expected) => {
    const { texts: _texts, marker: _marker, ...seen } = await make(ours, given)
    expect(seen).toEqual({ ...fine, ...expected })
  })
})

describe('a version of a view', () => {
  const view = aView('ours')
  const reused = { made: 1, version: 3, published: null }
  test.each<[name: string, given: Case, expected: object]>([
    ['is made', {}, {}],
    [
      'is an old one, and has no marker',
      { made: [{ reused: 3 }] },
      { ...reused, warnings: ['no-new-version'] },
    ],
    ['is an old one, as a rollback may find it', { made: [{ reused: 3 }], action: 'rollback' }, reused],
  ])('%s', async (_, given, expected) => {
    const { texts: _texts, marker: _marker, ...seen } = await make(view, given)
    expect(seen).toEqual({ ...fine, ...expected })
  })

  test('is an old one: the warning says which, and for how long', async () => {
    const { texts } = await make(view, { made: [{ reused: 3 }] })
    expect(texts).toEqual([
      expect.stringMatching(/^view\/Wrap-up: the service answered version 3, .+ has the form/u),
    ])
  })
})

test('a version names its commit, its content and its source', async () => {
  const { marker } = await make(ours)
  expect(marker).toEqual({ commit: 'c'.repeat(12), hash: contentHash(ours), source: contentHash(ours) })
})

test('what is wrong with versions is said with their numbers', async () => {
  const { texts } = await make(ours, { made: [{ content: theirs }, { content: theirs }] })
  expect(texts).toEqual([
    expect.stringMatching(
      /^module\/Wrap-up: version 4 was made but does not hold .+: content sha256 \w+ instead of \w+\./u,
    ),
    expect.stringMatching(/^module\/Wrap-up: version 5 was made/u),
    expect.stringMatching(
      /^module\/Wrap-up: versions 4 and 5 were made, and neither holds what was published\./u,
    ),
  ])
})

test('what somebody published meanwhile is not replaced, and the failure says so', async () => {
  const { texts } = await make(ours, { made: [{ content: theirs, liveAfter: theirs }] })
  expect(texts.at(-1)).toMatch(
    /^module\/Wrap-up: somebody published other content while this run made its version\./u,
  )
})
