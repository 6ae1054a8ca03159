import { describe, expect, test } from '@jest/globals'
import type { Observation } from '../../src/core/model/observation.js'
import type { Age } from '../../src/core/model/plan.js'
import { decide } from '../../src/core/plan/decide.js'
import { actionOf, versionWord, writeOf } from '../../src/core/plan/decision.js'
import { nextRead } from '../../src/core/plan/next-read.js'
import type { Policy } from '../../src/core/plan/policy.js'
import { snapshotDescription } from '../../src/core/plan/version-description.js'
import {
  aCommit,
  aDefinition,
  aListed,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  decidedOf,
  hashAs,
  marked,
  restoring,
} from '../support/builders.js'
import { observe, plainService, type Service, type World } from '../support/world.js'

/** What a rollback decides, and what it looks at before that. */

const good = aView('good')
const bad = aView('bad')
const other = aView('other')
const definition = aDefinition({ content: good })
const rollback = (more: Partial<Policy> = {}) =>
  aPolicy({ rollback: true, mayOverwriteDraft: () => true, ...more })

const version = (number: number, description: string, content: World['live']) => ({
  version: number,
  description,
  content: content ?? bad,
})
const published = (number: number, content = bad) =>
  version(number, marked(hashAs(definition, content)), content)
const restored = (number: number, content = good) =>
  version(number, restoring(hashAs(definition, content)), content)
const world = (live: World['live'], ...versions: World['versions']): World => ({
  live,
  versions,
  draft: null,
  description: null,
  tags: {},
})

function decided(of: World, more: Partial<Policy> = {}, age?: Age) {
  const { observation } = observe(of, plainService, definition, rollback(more))
  return decide(definition, observation, age, rollback(more))
}

describe('a rollback', () => {
  test.each<[name: string, world: World, action: string, content: string | null, keep: boolean]>([
    ['replaces what is live', world(bad, published(2), published(1, good)), 'rollback', 'update', false],
    ['keeps what is in no version', world(other, published(2)), 'rollback', 'update', true],
    ['says what the console restored', world(good, published(2)), 'rollback', 'version', false],
    ['is done', world(good, restored(3), published(2)), 'unchanged', null, false],
    ['goes forward again', world(good, restored(3), published(2, bad)), 'unchanged', null, false],
    ['has nothing to leave', world(good, published(2, good)), 'unchanged', null, false],
    [
      'undoes another rollback',
      world(bad, restored(3, bad), published(2, good)),
      'rollback',
      'update',
      false,
    ],
    [
      'does so where the console did',
      world(good, restored(3, bad), published(2, good)),
      'rollback',
      'version',
      false,
    ],
    ['publishes what was never live', world(null), 'rollback', 'update', false],
  ])('%s', (_, of, action, content, keep) => {
    const change = decided(of)
    const write = writeOf(change)
    expect([actionOf(change), write?.content ?? null, decidedOf(change).keep]).toEqual([
      action,
      content,
      keep,
    ])
    expect(versionWord(write)).toBe(content === null ? 'content' : 'restores')
  })

  test('names the version that holds what is restored', () => {
    expect(decided(world(good, restored(3), published(2))).version).toBe(3)
    expect(decided(world(bad, published(2), published(1, good))).version).toBe(null)
  })

  test.each<[name: string, age: Age, more: Partial<Policy>, expected: (string | null)[]]>([
    ['goes over newer commits', { order: 'older' }, {}, ['rollback', null]],
    ['goes on where nobody knows', { order: 'unknown', why: 'x' }, { repeated: true }, ['rollback', null]],
    [
      'leaves what is another repository’s',
      { order: 'other-repository' },
      {},
      ['blocked', 'other-repository'],
    ],
    ['takes that over where it may', { order: 'other-repository' }, { allowOlder: true }, ['rollback', null]],
  ])('%s', (_, age, more, expected) => {
    const { action, reason } = decidedOf(decided(world(bad, published(2)), more, age))
    expect([action, reason]).toEqual(expected)
  })

  test.each([true, false])('creates nothing, regardless of create-missing: %s', (createMissing) => {
    const change = decide(definition, null, undefined, rollback({ createMissing }))
    const { action, reason, skipped } = decidedOf(change)
    expect([action, reason, skipped]).toEqual(['create', 'not-found', true])
  })
})

describe('after a rollback of what no publish had finished', () => {
  const repository = aView('unfinished')
  const unfinished = aDefinition({ content: repository })
  const kept = (content: World['live'], text = snapshotDescription(aCommit)) => version(2, text, content)
  const heldBy = (...versions: World['versions']) => world(good, restored(3), ...versions, published(1, good))

  test.each<[name: string, world: World, more: Partial<World>, action: string, left: number | null]>([
    ['what it kept is on hold', heldBy(kept(repository)), {}, 'held', 2],
    ['a push that changed it publishes it', heldBy(kept(repository)), { changedByPush: true }, 'update', 2],
    ['something else is published', heldBy(kept(other)), {}, 'update', 1],
    [
      'what a publish kept is no part of it',
      heldBy(kept(repository, snapshotDescription('f'.repeat(12)))),
      {},
      'update',
      1,
    ],
  ])('%s', (_, of, more, action, left) => {
    const { observation } = observe({ ...of, ...more }, plainService, unfinished, aPolicy())
    const change = decide(unfinished, observation, undefined, aPolicy())
    expect([actionOf(change), change.left]).toEqual([action, left])
  })

  test('what it kept is read once, before anybody asks about the push', () => {
    const reported = { ...plainService, tellsVersion: true, tellsDescription: true }
    const { looks } = observe(heldBy(kept(repository)), reported, unfinished, aPolicy())
    expect(looks).toEqual(['live', 'versions', 'content 2', 'pushed', 'content 3'])
  })

  test('content that cannot be read holds nothing', () => {
    const { observation } = observe(
      heldBy(kept(repository)),
      { ...plainService, tellsContent: false },
      unfinished,
      aPolicy(),
    )
    expect(actionOf(decide(unfinished, observation, undefined, aPolicy()))).toBe('update')
  })
})

describe('before a rollback', () => {
  const looks = (of: World, service: Partial<Service> = {}) =>
    observe(of, { ...plainService, ...service }, definition, rollback()).looks
  const reported = { tellsVersion: true, tellsDescription: true }

  test.each<[name: string, world: World, service: Partial<Service>, looks: readonly string[]]>([
    ['what is to be replaced', world(bad, published(2)), reported, ['live', 'versions', 'unlisted', 'draft']],
    [
      'what is done',
      world(good, restored(3), published(2)),
      reported,
      ['live', 'versions', 'unlisted', 'content 3'],
    ],
    ['what no list may show', world(good, published(1, good)), {}, ['live', 'versions', 'unlisted']],
    [
      'what the list lacks, up to the number that is reported',
      world(good, restored(3), published(2), published(1, good)),
      { ...reported, listLag: 2 },
      ['live', 'versions', 'unlisted'],
    ],
    [
      'what comes after the newest, although describing shows it with its description',
      world(good, restored(3), published(2)),
      { ...reported, listLag: 1 },
      ['live', 'versions', 'unlisted'],
    ],
    [
      'no draft where nothing is replaced',
      world(good, published(2)),
      reported,
      ['live', 'versions', 'unlisted', 'content 2'],
    ],
  ])('%s is looked at', (_, of, service, expected) => {
    expect(looks(of, service)).toEqual(expected)
  })

  test('a hidden version is read by its number', () => {
    const seen: Observation = anObservation({
      resource: aListed({ kind: 'view' }),
      live: aSnapshot(good, { version: 4, versionDescription: null }),
      readMethod: 'describe',
      versions: [{ version: 3, description: marked(definition.hash) }],
    })
    expect(nextRead(definition, seen, rollback())).toEqual({ what: 'unlisted', above: 3, newest: 4 })
  })
})
