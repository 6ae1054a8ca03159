import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Observation } from '../../../src/core/model/observation.js'
import { aliasAhead, nextForAlias } from '../../../src/core/plan/alias.js'
import { decide } from '../../../src/core/plan/decide.js'
import { aliasMoveOf } from '../../../src/core/plan/decision.js'
import { aDefinition, aModule, anObservation, aPolicy, aSnapshot, marked } from '../../support/builders.js'

const [own, other] = [aModule('own'), aModule('other')]
const definition = aDefinition({ content: own })
const [ofOwn, ofOther] = [marked(contentHash(own)), marked(contentHash(other))]
const publish = aPolicy({ moduleAlias: 'live' })

/** A module whose live content is the repository's, with versions by their descriptions, high to low. */
const seen = (descriptions: readonly string[], alias: number, more: Partial<Observation> = {}) => {
  const versions = descriptions.map((description, at) => ({ version: descriptions.length - at, description }))
  return anObservation({
    live: aSnapshot(own),
    versions,
    alias: { id: 'an-alias', name: 'live', version: alias },
    ...more,
  })
}

/** The version to which the alias is moved; null: it stays. */
const moved = (observation: Observation, policy = publish) =>
  aliasMoveOf(decide(definition, observation, undefined, policy))?.to ?? null

describe('the alias of an unchanged module, on a lower version than the one that holds it', () => {
  test.each<[string, string, Partial<Observation>, number | null]>([
    [
      'moves off a version that is known not to hold what its marker says',
      ofOwn,
      { invalidVersions: new Set([1]) },
      2,
    ],
    [
      'stays on a version whose marker names the content, where its content is not returned',
      ofOwn,
      { contents: new Map([[1, null]]) },
      null,
    ],
    [
      'moves off a version whose marker names other content, where its content is not returned',
      ofOther,
      { contents: new Map([[1, null]]) },
      2,
    ],
    [
      'stays on a version that holds the content, even if somebody else made it',
      'by hand',
      { contents: new Map([[1, own]]) },
      null,
    ],
  ])('%s', (_, description, more, expected) => {
    expect(moved(seen([ofOwn, description], 1, more))).toBe(expected)
  })
})

test('a rollback puts the alias on no version that is known to hold something else', () => {
  const observation = seen([ofOwn, ofOther, ofOwn], 2, {
    invalidVersions: new Set([3]),
    contents: new Map([[1, own]]),
  })
  expect(moved(observation, aPolicy({ moduleAlias: 'live', rollback: true }))).toBe(1)
})

test.each([
  ['is reported where that holds other content', other, 2],
  ['is no matter where that holds the same content', own, null],
])('an alias on a higher version, which the list does not show yet, %s', (_, content, expected) => {
  const observation = seen([ofOwn], 2, { contents: new Map([[2, content]]) })
  expect(aliasAhead(decide(definition, observation, undefined, publish))?.version ?? null).toBe(expected)
})

test.each<[string, Partial<Observation>, ReturnType<typeof nextForAlias>]>([
  ['the version that gets the alias', { contents: new Map([[1, null]]) }, { what: 'content', version: 2 }],
  [
    'the version that has the alias, if its marker names the content',
    { contents: new Map([[2, own]]) },
    { what: 'content', version: 1 },
  ],
  [
    'nothing, where the service does not return the version that has the alias',
    {
      contents: new Map([
        [2, own],
        [1, null],
      ]),
    },
    null,
  ],
])('what is read before the alias moves: %s', (_, more, expected) => {
  const observation = seen([ofOwn, ofOwn], 1, more)
  const change = decide(definition, observation, undefined, publish)
  expect(nextForAlias(definition, observation, change, publish)).toEqual(expected)
})
