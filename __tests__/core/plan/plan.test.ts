import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Definition } from '../../../src/core/model/definition.js'
import type { Observation } from '../../../src/core/model/observation.js'
import type { Action } from '../../../src/core/model/plan.js'
import { actionOf, isSkipped, reasonOf, writes } from '../../../src/core/plan/decision.js'
import { makePlan, type Observed } from '../../../src/core/plan/plan.js'
import {
  aChange,
  aDefinition,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  marked,
  restoring,
} from '../../support/builders.js'

const instance = '12345678-1234-4123-8123-1234567890ab'
const view = aDefinition({ name: 'Wrap-up' })
const module = aDefinition({ name: 'Hours', content: aModule('repository') })
const live = contentHash(aView('live'))
const held = (definition: Definition): Observation =>
  anObservation({
    live: aSnapshot(definition.content),
    versions: [{ version: 3, description: marked(definition.hash) }],
  })
const moved = anObservation({
  live: aSnapshot(aView('live')),
  versions: [{ version: 3, description: marked(live) }],
  draft: null,
})
const rolledBack = anObservation({
  live: aSnapshot(aView('live')),
  versions: [
    { version: 4, description: restoring(live) },
    { version: 3, description: marked(view.hash) },
  ],
})
const seen = (...observations: readonly (readonly [Definition, Observation])[]): Observed => ({
  observations: new Map(observations.map(([{ key }, observation]) => [key, observation])),
  ages: new Map(),
})
const planned = (definitions: readonly Definition[], seen: Observed) =>
  makePlan(instance, definitions, seen, aPolicy())

describe('a plan', () => {
  test('of nothing', () => {
    expect(planned([], seen()).changes).toEqual([])
  })

  test('holds a change for each definition, ordered by key in UTF-16 code units', () => {
    const named = (name: string) => aDefinition({ name })
    const { changes } = planned(['b', 'a', '\ufb33', 'B', '\u{1f600}', 'a b'].map(named), seen())
    expect(changes.map(({ key }) => key)).toEqual(
      ['B', 'a', 'a b', 'b', '\u{1f600}', '\ufb33'].map((name) => `view/${name}`),
    )
  })

  test('puts modules before views', () => {
    expect(planned([view, module], seen()).changes.map(({ key }) => key)).toEqual([
      'module/Hours',
      'view/Wrap-up',
    ])
  })

  test('decides each by what was seen of it', () => {
    const { changes } = planned([view, module], seen([view, moved], [module, held(module)]))
    expect(changes.map((change) => [change.key, actionOf(change)])).toEqual([
      ['module/Hours', 'unchanged'],
      ['view/Wrap-up', 'update'],
    ])
  })

  test('passes over what an older commit would publish', () => {
    const plan = planned([view], { ...seen([view, moved]), ages: new Map([[view.key, { order: 'older' }]]) })
    expect(plan.changes.map((change) => [actionOf(change), isSkipped(change), reasonOf(change)])).toEqual([
      ['update', true, 'superseded'],
    ])
  })
})

describe('the digest', () => {
  const described = aDefinition({ name: 'Wrap-up', description: 'x', tags: { b: '2', a: '1' } })
  // Each computed with Python's hashlib over the value that docs/what-changed.md states, written by hand.
  test.each([
    ['of nothing', [], seen(), 'cfe9f14dabdf3f65e2c38506fce00be7c56777d683f71b3a7bab2f692145060b'],
    [
      'of nothing to do',
      [view],
      seen([view, held(view)]),
      'cfe9f14dabdf3f65e2c38506fce00be7c56777d683f71b3a7bab2f692145060b',
    ],
    [
      'of what a rollback holds',
      [view],
      seen([view, rolledBack]),
      'cfe9f14dabdf3f65e2c38506fce00be7c56777d683f71b3a7bab2f692145060b',
    ],
    ['of a create', [view], seen(), 'af32eb5cb400dfae65b3f5cb762610a03265839ebcf20d73c482ae756b6bcb16'],
    [
      'of a create with description and tags',
      [described],
      seen(),
      'a91aef165a87656d7fe85515d48adabc7ff889cfd8630210f81506e0642f0b78',
    ],
    [
      'of an update beside what is unchanged',
      [module, view],
      seen([view, moved], [module, held(module)]),
      '596cdaeeda76e48696ac1651ce44279640e5c5da6501333faca880e4c3c7f253',
    ],
  ])('%s', (_, definitions, seen, digest) => {
    expect(planned(definitions, seen).digest).toBe(digest)
  })

  test('is another one for another instance', () => {
    const of = (instance: string) => makePlan(instance, [view], seen(), aPolicy()).digest
    expect(of('a')).not.toBe(of('b'))
  })

  test.each([
    ['key', aDefinition({ name: 'Other' }), moved],
    ['action', view, anObservation({ ...moved, draft: aSnapshot(aView('draft')) })],
    ['R', aDefinition({ content: aView('other') }), moved],
    ['L', view, anObservation({ ...moved, live: aSnapshot(aView('other')) })],
    ['description', aDefinition({ description: 'x' }), moved],
    ['tags', aDefinition({ tags: { a: '1' } }), moved],
  ])('differs with another %s', (_, definition, observation) => {
    expect(planned([definition], seen([definition, observation])).digest).not.toBe(
      planned([view], seen([view, moved])).digest,
    )
  })
})

describe('what is written', () => {
  test.each([
    ['create', true],
    ['update', true],
    ['version', true],
    ['metadata', true],
    ['drifted', false],
    ['held', false],
    ['unchanged', false],
    ['blocked', false],
  ] satisfies [Action, boolean][])('%s: %s', (action, written) => {
    expect(writes(aChange({ action }))).toBe(written)
    expect(writes(aChange({ action, skipped: true }))).toBe(false)
  })
})
