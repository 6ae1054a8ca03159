import { describe, expect, test } from '@jest/globals'
import type { AliasMove, Change } from '../../src/core/model/plan.js'
import { aliasMoveHash } from '../../src/core/plan/alias.js'
import type { Reviews } from '../../src/core/review/closest-review.js'
import { encodeEntry, sealEntry } from '../../src/core/review/entry.js'
import { reviewFailures } from '../../src/core/review/failures.js'
import { aChange, aDefinition, aModule, anObservation, aSnapshot, decidedOf } from '../support/builders.js'

const definition = aDefinition({ content: aModule('new') })
const observation = anObservation({ live: aSnapshot(aModule('old')) })
const asking = { instanceId: 'an-instance', commit: 'c'.repeat(40), repeated: false }

const from = (version: number, to: number | null = null, name = 'live'): AliasMove => ({
  name,
  to,
  existing: { id: 'an-alias', name, version },
})
const created: AliasMove = { name: 'live', existing: null, to: null }

const update = (alias: AliasMove | null) =>
  aChange({ definition, observation, action: 'update', live: 'e'.repeat(64), alias })
const alone = (alias: AliasMove) => aChange({ definition, alias })

/** What a review of `then` says of `now`; null: it may be published. */
function reported(then: Change, now: Change, publishStarted = false): string | null {
  const { action } = decidedOf(then)
  const sealed = sealEntry(asking.instanceId, {
    ...then,
    action,
    metadata: null,
    alias: aliasMoveHash(decidedOf(then).alias),
  })
  const sections = [{ entries: [encodeEntry(sealed)], publishStarted }]
  const reviews: Reviews = {
    pullRequests: [{ pullRequest: 42, sections, ignored: [] }],
    commits: 1,
    limit: 250,
  }
  const [failure] = reviewFailures({ changes: [now], digest: 'd'.repeat(64) }, reviews, asking)
  return failure?.message.split('\n')[1] ?? null
}

describe('what was reviewed of an alias may be published', () => {
  test.each<[string, Change, Change, boolean]>([
    ['a move with an update', update(from(3)), update(from(3)), false],
    ['a creation', update(created), update(created), false],
    ['a move alone', alone(from(3, 4)), alone(from(3, 4)), false],
    [
      'a move alone, to the version that another run made of the same content',
      alone(from(3, 4)),
      alone(from(3, 5)),
      false,
    ],
    ['an update whose alias somebody moved already', update(from(3)), update(null), false],
    ['the alias that another attempt left, of an update', update(from(3)), alone(from(3, 4)), true],
    [
      'the alias that another attempt left, of a create',
      aChange({ definition, action: 'create', live: null, observation: null, alias: created }),
      alone({ ...created, to: 1 }),
      true,
    ],
  ])('%s', (_, then, now, publishStarted) => {
    expect(reported(then, now, publishStarted)).toBeNull()
  })
})

describe('what moved of an alias since the review is reported', () => {
  const alias = 'its alias is not put where the review showed, or not from where it was then (#42)'
  test.each<[string, Change, Change, string]>([
    ['no move was shown', update(null), update(from(3)), `module/Wrap-up: ${alias}`],
    ['somebody moved it', update(from(3)), update(from(2)), `module/Wrap-up: ${alias}`],
    ['somebody deleted it', update(from(3)), update(created), `module/Wrap-up: ${alias}`],
    ['another name', update(from(3)), update(from(3, null, 'test')), `module/Wrap-up: ${alias}`],
    [
      'only the alias is left, though no attempt was made',
      update(from(3)),
      alone(from(3, 4)),
      'module/Wrap-up: what is live is not what it was at the review; the review showed "update", and now it is "unchanged" (#42)',
    ],
  ])('%s', (_, then, now, expected) => {
    expect(reported(then, now)).toBe(expected)
  })
})
