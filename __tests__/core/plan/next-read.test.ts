import { describe, expect, test } from '@jest/globals'
import type { Content, Definition } from '../../../src/core/model/definition.js'
import type { Observation } from '../../../src/core/model/observation.js'
import { nextRead } from '../../../src/core/plan/next-read.js'
import type { Policy } from '../../../src/core/plan/policy.js'
import type { NextRead } from '../../../src/core/plan/read.js'
import {
  aCommit,
  aDefinition,
  aListed,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  hashAs,
  marked,
  restoring,
} from '../../support/builders.js'
import { observe, plainService, type Service, type World } from '../../support/world.js'

const repository = aView('repository')
const live = aView('live')
const base = aView('base')
const definition = aDefinition({ content: repository })
const by = (content: Content) => marked(hashAs(definition, content))
const version = (version: number, description: string, content: Content) => ({
  version,
  description,
  content,
})
const world = (live: Content | null, ...versions: World['versions']): World => ({
  live,
  versions,
  draft: null,
  description: null,
  tags: {},
})
const looks = (world: World, service: Partial<Service> = {}, policy: Partial<Policy> = {}) =>
  observe(world, { ...plainService, ...service }, definition, aPolicy(policy)).looks

/** What is asked for where describing what is live shows no version, the number only, and the description too. */
type Row = [
  name: string,
  world: World,
  bare: readonly string[],
  number: readonly string[],
  described: readonly string[],
  policy?: Partial<Policy>,
]

const flow = aDefinition({ content: aModule('repository') })
const later = aModule('later')
/** The flow module's source was published twice before a later one, and the second time its version holds `content`. */
const receivedBefore = (content: Content) =>
  world(
    later,
    version(3, marked(hashAs(flow, later)), later),
    version(2, marked(flow.hash), content),
    version(1, marked(flow.hash), flow.content),
  )

describe('what is looked at', () => {
  const onBase = (...more: readonly string[]) => ['live', 'versions', ...more]
  test.each<Row>([
    [
      'nothing but a draft of what was never published',
      world(null),
      ['live', 'draft'],
      ['live', 'draft'],
      ['live', 'draft'],
    ],
    [
      'unchanged, published by us',
      world(repository, version(3, by(repository), repository)),
      onBase(),
      onBase(),
      ['live'],
    ],
    [
      'unchanged, published by us, where the versions are wanted',
      world(repository, version(3, by(repository), repository)),
      onBase(),
      onBase(),
      onBase(),
      { listVersions: true },
    ],
    [
      'unchanged, published by somebody else',
      world(repository, version(3, 'by hand', repository)),
      onBase('content 3'),
      onBase('content 3'),
      ['live', 'content 3'],
    ],
    ['live, but no version', world(repository), onBase(), onBase(), onBase()],
    [
      'the repository moved',
      world(base, version(3, by(base), base)),
      onBase('unlisted', 'draft'),
      onBase('draft'),
      ['live', 'versions', 'draft'],
    ],
    [
      'both moved',
      world(live, version(3, by(base), base)),
      onBase('content 3', 'unlisted', 'history', 'draft'),
      onBase('content 3', 'history', 'draft'),
      ['live', 'content 3', 'history', 'versions', 'draft'],
    ],
    [
      'both moved, and somebody made a version',
      world(live, version(4, 'by hand', live), version(3, by(base), base)),
      onBase('content 3', 'unlisted', 'history', 'content 4', 'draft'),
      onBase('content 3', 'history', 'content 4', 'draft'),
      onBase('content 3', 'history', 'content 4', 'draft'),
    ],
    [
      'only the console moved',
      world(live, version(3, by(repository), repository)),
      onBase('content 3', 'unlisted', 'pushed', 'history'),
      onBase('content 3', 'pushed', 'history'),
      ['live', 'content 3', 'pushed', 'history', 'versions'],
    ],
    [
      'only the console moved, and made a version',
      world(live, version(4, 'by hand', live), version(3, by(repository), repository)),
      onBase('content 3', 'unlisted', 'pushed', 'history'),
      onBase('content 3', 'pushed', 'history'),
      onBase('content 3', 'pushed', 'history'),
    ],
    [
      'only the console moved, and may be overwritten',
      world(live, version(4, 'by hand', live), version(3, by(repository), repository)),
      onBase('content 3', 'unlisted', 'pushed', 'history', 'content 4', 'draft'),
      onBase('content 3', 'pushed', 'history', 'content 4', 'draft'),
      onBase('content 3', 'pushed', 'history', 'content 4', 'draft'),
      { overwriteDrift: true },
    ],
    [
      'stored in its own form, where drift may be overwritten',
      world(live, version(3, by(repository), live)),
      onBase('content 3'),
      onBase('content 3'),
      ['live', 'content 3'],
      { overwriteDrift: true },
    ],
    [
      'the repository moved, and what is live came from an earlier publish',
      { ...world(live, version(3, by(base), base)), history: { answer: 'yes', why: null } },
      onBase('content 3', 'unlisted', 'history', 'draft'),
      onBase('content 3', 'history', 'draft'),
      ['live', 'content 3', 'history', 'versions', 'draft'],
    ],
    [
      'the push changed what was published before',
      { ...world(live, version(3, by(repository), repository)), changedByPush: true },
      onBase('content 3', 'unlisted', 'pushed', 'history', 'draft'),
      onBase('content 3', 'pushed', 'history', 'draft'),
      ['live', 'content 3', 'pushed', 'history', 'versions', 'draft'],
    ],
    [
      'something else is live, and nothing was ever published',
      world(live, version(3, 'by hand', live)),
      onBase('unlisted', 'content 3', 'draft'),
      onBase('content 3', 'draft'),
      onBase('content 3', 'draft'),
    ],
    [
      'a rollback holds the definition',
      world(
        base,
        version(4, restoring(hashAs(definition, base)), base),
        version(3, by(repository), repository),
      ),
      onBase('content 3', 'pushed', 'content 4'),
      onBase('content 3', 'pushed', 'content 4'),
      onBase('content 3', 'pushed', 'content 4'),
    ],
    [
      'a rollback holds the definition, and the console moved since',
      world(
        live,
        version(4, restoring(hashAs(definition, base)), base),
        version(3, by(repository), repository),
      ),
      onBase('content 3', 'content 4', 'pushed'),
      onBase('content 3', 'content 4', 'pushed'),
      onBase('content 3', 'content 4', 'pushed'),
    ],
    [
      'a rollback held the definition until this push changed it',
      {
        ...world(
          base,
          version(4, restoring(hashAs(definition, base)), base),
          version(3, by(repository), live),
        ),
        changedByPush: true,
      },
      onBase('content 3', 'pushed', 'unlisted', 'content 4', 'draft'),
      onBase('content 3', 'pushed', 'content 4', 'draft'),
      onBase('content 3', 'pushed', 'content 4', 'draft'),
    ],
    [
      'unchanged, by a rollback: its commit does not say whether it ended before it verified its version',
      world(repository, version(4, restoring(definition.hash), repository), version(3, by(base), base)),
      onBase('content 4'),
      onBase('content 4'),
      ['live', 'content 4'],
    ],
    [
      'unchanged, by a run that may have ended before it verified its version',
      world(repository, version(3, by(repository), repository)),
      onBase('content 3'),
      onBase('content 3'),
      ['live', 'content 3'],
      { mustVerify: (commit) => commit === aCommit },
    ],
    [
      'unchanged, by a run that is not suspected',
      world(repository, version(3, by(repository), repository)),
      onBase(),
      onBase(),
      ['live'],
      { mustVerify: (commit) => commit !== aCommit },
    ],
    [
      'the version of a run that ended before it verified it holds something else',
      world(repository, version(3, by(repository), base)),
      onBase('content 3'),
      onBase('content 3'),
      ['live', 'content 3', 'versions'],
      { mustVerify: () => true },
    ],
  ])('%s', (...[, world, bare, number, described, policy]) => {
    expect({
      bare: looks(world, {}, policy),
      number: looks(world, { tellsVersion: true }, policy),
      described: looks(world, { tellsVersion: true, tellsDescription: true }, policy),
    }).toEqual({ bare, number, described })
  })

  test.each<[name: string, definition: Definition, world: World, looks: readonly string[]]>([
    ['the highest one of the source', flow, receivedBefore(flow.content), ['content 2']],
    [
      'the next one below too, if that one has other content',
      flow,
      receivedBefore(aModule('other')),
      ['content 2', 'content 1'],
    ],
    [
      'none of a view, which the service may store in another form',
      definition,
      world(live, version(3, by(live), live), version(2, by(repository), repository)),
      [],
    ],
    [
      'none beyond what the plan reads, if the definition is live and in the highest version',
      flow,
      world(flow.content, version(2, 'by hand', flow.content), version(1, marked(flow.hash), flow.content)),
      ['content 2'],
    ],
  ])('versions that show what the instance received: %s', (_, of, world, looks) => {
    const service = { ...plainService, tellsVersion: true }
    const found = observe(world, service, of, aPolicy({ listVersions: true })).looks
    expect(found.filter((look) => look.startsWith('content'))).toEqual(looks)
  })

  test('content that cannot be read is asked for once', () => {
    const unreadable = { tellsContent: false }
    expect(looks(world(live, version(3, by(repository), repository)), unreadable)).toEqual([
      'live',
      'versions',
      'content 3',
      'unlisted',
      'pushed',
      'history',
    ])
    expect(looks(world(repository, version(3, 'by hand', repository)), unreadable)).toEqual([
      'live',
      'versions',
      'content 3',
    ])
  })
})

describe('tags are asked for', () => {
  const tagged = aDefinition({ content: repository, tags: { a: '1' } })
  const held = world(repository, version(3, by(repository), repository))
  test.each([
    [
      'where the definition gives some and describing does not show them',
      tagged,
      false,
      ['live', 'versions', 'tags'],
    ],
    ['not where describing shows them', tagged, true, ['live', 'versions']],
    ['not where the definition gives none', definition, false, ['live', 'versions']],
  ])('%s', (_, definition, tellsTags, expected) => {
    expect(observe(held, { ...plainService, tellsTags }, definition, aPolicy()).looks).toEqual(expected)
  })
})

describe('nothing is looked at that AWS manages or somebody archived', () => {
  test.each([['awsManaged'], ['archived']])('%s', (member) => {
    const observation = anObservation({ resource: aListed({ [member]: true }) })
    expect(nextRead(definition, observation, aPolicy())).toBeNull()
  })
})

describe('what an index answers', () => {
  const reported = { version: 3, versionDescription: by(repository) }
  const searched = (content: Content, overrides = {}) =>
    anObservation({ live: aSnapshot(content, { ...reported, ...overrides }), readMethod: 'search' })
  test.each([
    ['is taken where it says that nothing changed', searched(repository), null],
    [
      'is read again where content differs',
      searched(live, { versionDescription: by(base) }),
      { what: 'live' },
    ],
    [
      'is read again where content differs and no version is reported',
      searched(live, { version: null }),
      { what: 'live' },
    ],
    [
      'is taken where it does not show the version, which a list does',
      searched(repository, { version: null }),
      { what: 'versions' },
    ],
    [
      'is taken where only the version itself can show whether it holds it',
      searched(repository, { versionDescription: 'by hand' }),
      { what: 'content', version: 3 },
    ],
    [
      'is read again where the version holds something else',
      {
        ...searched(repository, { versionDescription: 'by hand' }),
        versions: [{ version: 3, description: 'by hand' }],
        contents: new Map([[3, live]]),
      },
      { what: 'live' },
    ],
    [
      'is taken where the service may have stored what was published in its own form',
      searched(live),
      { what: 'content', version: 3 },
    ],
    [
      'is read again before a draft is looked for',
      searched(live, { versionDescription: by(live) }),
      { what: 'live' },
    ],
    [
      'is read again before the push is looked at',
      {
        ...searched(live),
        versions: [{ version: 3, description: by(repository) }],
        contents: new Map([[3, repository]]),
      },
      { what: 'live' },
    ],
    [
      'is taken by a plan where a publish reads what the version holds: its row may be older than that',
      searched(repository),
      null,
      { mustVerify: () => true, planOnly: true },
    ],
    [
      'does not vouch for a version whose number a publish hands out',
      searched(repository),
      { what: 'content', version: 3 },
      { mustVerify: () => true },
    ],
    [
      'is taken where that version was found to hold it',
      { ...searched(repository), contents: new Map([[3, repository]]) },
      null,
      { mustVerify: () => true },
    ],
    [
      'is read again where that version was found to hold something else',
      {
        ...searched(repository),
        contents: new Map([[3, live]]),
        versions: [{ version: 3, description: by(repository) }],
      },
      { what: 'live' },
      { mustVerify: () => true },
    ],
    ['is read again where it is archived', searched(repository, { archived: true }), { what: 'live' }],
  ] satisfies [string, Observation, NextRead | null, Partial<Policy>?][])(
    '%s',
    (...[, observation, look, policy]) => {
      expect(nextRead(definition, observation, aPolicy(policy))).toEqual(look)
    },
  )

  test('is read again where description or tags differ', () => {
    const described = aDefinition({ content: repository, description: 'x' })
    expect(nextRead(described, searched(repository), aPolicy())).toEqual({ what: 'live' })
    expect(nextRead(described, searched(repository, { description: 'x' }), aPolicy())).toBeNull()
  })
})

test('history is asked for since the commit that was published last, of what is live', () => {
  const observation = anObservation({
    live: aSnapshot(live),
    readMethod: 'describe',
    changedByPush: false,
    versions: [{ version: 3, description: by(repository) }],
    contents: new Map([[3, repository]]),
    unlisted: [],
  })
  expect(nextRead(definition, observation, aPolicy())).toEqual({
    what: 'history',
    since: aCommit,
    published: { number: 3, hash: definition.hash },
  })
})
