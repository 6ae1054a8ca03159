import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content, Definition } from '../../../src/core/model/definition.js'
import type { Observation } from '../../../src/core/model/observation.js'
import { deriveFacts } from '../../../src/core/plan/facts.js'
import {
  aDefinition,
  aMarker,
  aModule,
  anObservation,
  aSnapshot,
  aView,
  hashAs,
  marked,
  restoring,
} from '../../support/builders.js'

const definition = aDefinition({ content: aView('repository') })
const hash = definition.hash
const row = (version: number, description: string) => ({ version, description })
const live = (version: number | null, versionDescription: string | null = null): Partial<Observation> => ({
  live: aSnapshot(aView('live'), { version, versionDescription }),
})
const ours = (number: number) => ({ number, marker: aMarker(hash), restores: null })
const theirs = (number: number) => ({ number, marker: null, restores: null })

describe('the highest version, and the highest that has a marker', () => {
  test.each([
    ['nothing looked up', {}, undefined, undefined],
    ['what is live shows no version', live(null), undefined, undefined],
    ['what is live shows a number alone', live(3), undefined, undefined],
    ['what is live shows our version', live(3, marked(hash)), ours(3), ours(3)],
    ['what is live shows the version of somebody else', live(3, 'by hand'), theirs(3), undefined],
    ['no versions', { versions: [] }, null, null],
    ['our version', { versions: [row(3, marked(hash))] }, ours(3), ours(3)],
    ['versions of somebody else', { versions: [row(3, 'a'), row(2, 'b')] }, theirs(3), null],
    [
      'ours below',
      { versions: [row(4, 'a'), row(3, marked(hash)), row(2, marked(hash, 'older'))] },
      theirs(4),
      ours(3),
    ],
    [
      'a list says what a number alone does not',
      { ...live(3), versions: [row(3, marked(hash))] },
      ours(3),
      ours(3),
    ],
    [
      'a list that lags behind a number alone',
      { ...live(4), versions: [row(3, marked(hash))] },
      theirs(4),
      ours(3),
    ],
    [
      'a list that lags behind our version',
      { ...live(4, marked(hash)), versions: [row(3, 'a')] },
      ours(4),
      ours(4),
    ],
    ['a list that does not show a first version yet', { ...live(1), versions: [] }, theirs(1), null],
    [
      'a list that is ahead',
      { ...live(3, 'a'), versions: [row(4, marked(hash)), row(3, 'a')] },
      ours(4),
      ours(4),
    ],
  ] satisfies [string, Partial<Observation>, unknown, unknown][])('%s', (_, observed, highest, base) => {
    const knowledge = deriveFacts(definition, anObservation(observed))
    expect({ highest: knowledge.highest, base: knowledge.base }).toEqual({ highest, base })
  })
})

test.each([
  ['not known before the versions were listed', live(null), undefined],
  ['none', { ...live(null), versions: [row(2, marked('b'.repeat(64))), row(1, 'by hand')] }, null],
  [
    'the highest one',
    { ...live(null), versions: [row(3, 'by hand'), row(2, marked(hash)), row(1, marked(hash))] },
    ours(2),
  ],
  [
    'not what a rollback restored',
    { ...live(null), versions: [row(2, restoring(hash)), row(1, marked(hash))] },
    ours(1),
  ],
  [
    'not one that is known to hold something else',
    {
      ...live(null),
      versions: [row(2, marked(hash)), row(1, marked(hash))],
      invalidVersions: new Set([2]),
    },
    ours(1),
  ],
] satisfies [string, Partial<Observation>, unknown][])(
  'the version of the same source: %s',
  (_, observed, received) => {
    expect(deriveFacts(definition, anObservation(observed)).received).toEqual(received)
  },
)

describe('whether a version holds what is live', () => {
  const liveHash = hashAs(definition, aView('live'))
  const contents = new Map([
    [1, aView('live')],
    [2, aView('else')],
    [3, null],
  ])
  test.each([
    ['by its marker', 4, liveHash, true],
    ['by its content', 1, null, true],
    ['by its content, regardless of its marker', 1, hash, true],
    ['not, by its content', 2, null, false],
    ['not, as far as can be read', 3, null, false],
    ['not known yet', 4, null, undefined],
    ['not known yet by another marker', 4, hash, undefined],
  ])('%s', (_, number, marker, holds) => {
    const knowledge = deriveFacts(definition, anObservation({ ...live(null), contents }))
    expect(
      knowledge.matchesLive({ ...theirs(number), marker: marker === null ? null : aMarker(marker) }),
    ).toBe(holds)
  })

  test.each([
    ['by the marker of a rollback', 4, {}, true],
    ['not, by its content, regardless of a rollback’s marker', 2, {}, false],
    ['not known yet, where its marker is known to be wrong', 4, { invalidVersions: new Set([4]) }, undefined],
    [
      'not, where its marker is known to be wrong and it cannot be read',
      3,
      { invalidVersions: new Set([3]) },
      false,
    ],
    ['by its content, where its marker is known to be wrong', 1, { invalidVersions: new Set([1]) }, true],
  ] satisfies [string, number, Partial<Observation>, unknown][])('%s', (_, number, observed, holds) => {
    const knowledge = deriveFacts(definition, anObservation({ ...live(null), contents, ...observed }))
    expect(knowledge.matchesLive({ ...theirs(number), restores: aMarker(liveHash) })).toBe(holds)
  })

  test('nothing looked up yet', () => {
    expect(deriveFacts(definition, anObservation(live(null))).matchesLive(theirs(1))).toBeUndefined()
  })
})

describe('a marker of a time in which the definition managed its contract, or did not', () => {
  const contract = { transitions: { results: [] } }
  const [plain, whole] = [aModule('a'), aModule('a', contract)]
  /** Each row: what the definition manages today, and what was hashed into the marker. */
  test.each([
    ['managed now, not then', aDefinition({ content: whole }), contentHash(plain)],
    ['managed then, not now', aDefinition({ content: plain }), contentHash(whole)],
    ['managed now and then', aDefinition({ content: whole }), contentHash(whole)],
  ])('%s: a sound version is believed, and is known to hold the repository’s content', (_, of, marker) => {
    const version = { ...theirs(1), marker: aMarker(marker) }
    const facts = (content: Content | null) =>
      deriveFacts(of, anObservation({ live: aSnapshot(whole), contents: new Map([[1, content]]) }))
    const found = (content: Content | null) => {
      const { isValid, isRepository, matchesLive } = facts(content)
      return [isValid(version), isRepository(version), matchesLive(version)]
    }
    const isNamed = marker === of.hash
    expect(found(whole)).toEqual([true, true, true])
    expect(found(aModule('b', contract))).toEqual([false, isNamed, false])
    // What cannot be read is believed, but a marker without the contract says nothing of the contract.
    expect(found(null)).toEqual([true, isNamed, marker === contentHash(whole)])
  })
})

describe('what is live, and a draft', () => {
  test.each([
    ['not looked up', {}, null, undefined],
    ['none', { live: null, draft: null }, null, null],
    [
      'a draft of what was never published',
      { live: null, draft: aSnapshot(aView('draft')) },
      null,
      aSnapshot(aView('draft')),
    ],
    ['a draft as in the repository', { live: null, draft: aSnapshot(aView('repository')) }, null, null],
    [
      'a draft as live',
      { ...live(null), draft: aSnapshot(aView('live')) },
      hashAs(definition, aView('live')),
      null,
    ],
    [
      'a draft',
      { ...live(null), draft: aSnapshot(aView('draft')) },
      hashAs(definition, aView('live')),
      aSnapshot(aView('draft')),
    ],
  ] satisfies [string, Partial<Observation>, unknown, unknown][])('%s', (_, observed, liveHash, draft) => {
    const knowledge = deriveFacts(definition, anObservation(observed))
    expect([knowledge.repository, knowledge.live, knowledge.draft]).toEqual([hash, liveHash, draft])
  })

  test('are seen as the definition sees them: without settings that it does not manage', () => {
    const unmanaged = aDefinition({ content: aModule('a') })
    const withSettings = aSnapshot(aModule('a', { input: {} }))
    const knowledge = deriveFacts(unmanaged, anObservation({ live: withSettings, draft: withSettings }))
    expect([knowledge.live, knowledge.draft]).toEqual([unmanaged.hash, null])
  })
})

describe('the highest version above the base that a rollback made', () => {
  const rollbackOf = (number: number) => ({ number, marker: null, restores: aMarker(hash) })
  test.each([
    ['not looked up', {}, undefined],
    ['not known, while the base is not', live(4, restoring(hash)), undefined],
    ['none', { versions: [row(3, marked(hash))] }, null],
    ['no version at all', { versions: [] }, null],
    ['above the base', { versions: [row(4, restoring(hash)), row(3, marked(hash))] }, rollbackOf(4)],
    [
      'above the base, under a version of somebody else',
      { versions: [row(5, 'by hand'), row(4, restoring(hash)), row(3, marked(hash))] },
      rollbackOf(4),
    ],
    [
      'the highest of several',
      { versions: [row(5, restoring(hash)), row(4, restoring(hash)), row(3, marked(hash))] },
      rollbackOf(5),
    ],
    ['under the base, it is over', { versions: [row(4, marked(hash)), row(3, restoring(hash))] }, null],
    ['without a base', { versions: [row(4, restoring(hash))] }, rollbackOf(4)],
    ['of which only describing knows so far', { ...live(4, restoring(hash)), versions: [] }, rollbackOf(4)],
    ['none, where describing shows the base', live(4, marked(hash)), null],
  ] satisfies [string, Partial<Observation>, unknown][])('%s', (_, observed, restored) => {
    expect(deriveFacts(definition, anObservation(observed)).restored).toEqual(restored)
  })
})

describe('a marked version is the base', () => {
  const view = definition
  const module = aDefinition({ content: aModule('repository') })
  const two = (of: Definition, observed: Partial<Observation>) =>
    deriveFacts(
      of,
      anObservation({ versions: [row(4, marked(of.hash)), row(3, marked(of.hash))], ...observed }),
    ).base
  test.each([
    ['by its marker', view, {}, 4],
    ['not, where it is known to hold something else', view, { invalidVersions: new Set([4]) }, 3],
    [
      'regardless of its content: the service may store a view in its own form',
      view,
      { contents: new Map([[4, aView('else')]]) },
      4,
    ],
    [
      'of a module, where it holds what its marker says',
      module,
      { contents: new Map([[4, aModule('repository')]]) },
      4,
    ],
    ['of a module, where nobody can read it', module, { contents: new Map([[4, null]]) }, 4],
    [
      'of a module not, where it holds something else',
      module,
      { contents: new Map([[4, aModule('else')]]) },
      3,
    ],
  ] satisfies [string, Definition, Partial<Observation>, number][])('%s', (_, of, observed, number) => {
    expect(two(of, observed)).toEqual({ number, marker: aMarker(of.hash), restores: null })
  })
})
