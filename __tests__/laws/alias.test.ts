import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Content, Definition } from '../../src/core/model/definition.js'
import type { Observation } from '../../src/core/model/observation.js'
import type { Change } from '../../src/core/model/plan.js'
import { decide } from '../../src/core/plan/decide.js'
import { aliasMoveOf, writes } from '../../src/core/plan/decision.js'
import { makePlan } from '../../src/core/plan/plan.js'
import type { Policy } from '../../src/core/plan/policy.js'
import { readMarker, readRestoreMarker } from '../../src/core/plan/version-marker.js'
import { aDefinition, aModule, aPolicy, hashAs, marked, restoring } from '../support/builders.js'
import {
  afterPublish,
  type NumberedVersion,
  observe,
  plainService,
  type Service,
  type World,
} from '../support/world.js'

/** Contents are few, so that versions repeat them. */
const content = fc.constantFrom('one', 'two', 'three').map((text) => aModule(text))
const definition: fc.Arbitrary<Definition> = content.map((each) => aDefinition({ content: each }))

const truths = ['published', 'restored', 'by hand']
const versionsThatSay = (words: readonly string[]): fc.Arbitrary<readonly NumberedVersion[]> =>
  fc
    .array(fc.record({ content, origin: fc.constantFrom(...words) }), { maxLength: 4 })
    .map((rows) => rows.map((row, index) => numbered(row.content, row.origin, rows, index)).toReversed())

function numbered(
  held: Content,
  origin: string,
  rows: readonly { readonly content: Content }[],
  index: number,
): NumberedVersion {
  const next = rows[(index + 1) % rows.length]?.content ?? held
  const hash = contentHash(origin === 'a lie' ? next : held)
  const description = origin === 'by hand' ? 'mine' : origin === 'restored' ? restoring(hash) : marked(hash)
  return { version: index + 1, description, content: held }
}

const worldOf = (words: readonly string[]): fc.Arbitrary<World> =>
  fc
    .record({
      live: content,
      versions: versionsThatSay(words),
      on: fc.nat(),
      history: fc.constantFrom('yes', 'no', 'unknown' as const),
    })
    .map(({ live, versions: rows, on, history }) => {
      const at = rows[on % (rows.length + 1)]
      const alias = at ? { alias: { id: 'an-alias', name: 'live', version: at.version } } : {}
      const answer = { answer: history, why: null }
      return { live, versions: rows, draft: null, description: null, tags: {}, history: answer, ...alias }
    })

const world = worldOf(truths)
/** With versions whose markers say the content of another one: their runs ended before they were verified. */
const worldWithLies = worldOf([...truths, 'a lie'])

const service: fc.Arbitrary<Service> = fc
  .record({ tellsVersion: fc.boolean(), tellsDescription: fc.boolean(), tellsTags: fc.boolean() })
  .map((shows) => ({ ...plainService, ...shows }))
const policies: fc.Arbitrary<Policy> = fc
  .record({ overwriteDrift: fc.boolean(), failOnDrift: fc.boolean() })
  .map((given) => aPolicy({ ...given, moduleAlias: 'live' }))

interface Planned {
  readonly change: Change
  readonly observation: Observation
}

function plan(given: World, of: Definition, how: Service, policy: Policy): Planned {
  const { observation } = observe(given, how, of, policy)
  return { observation, change: decide(of, observation, undefined, policy) }
}

/** The world after a publish put the alias where the plan said. */
function published(given: World, how: Service, change: Change): World {
  const after = afterPublish(given, how, change) ?? given
  const move = aliasMoveOf(change)
  const to = move && (move.to ?? after.versions[0]?.version)
  return move && to ? { ...after, alias: { id: 'an-alias', name: move.name, version: to } } : after
}

const hashAt = (of: Definition, { versions: rows }: World, number: number | undefined) => {
  const found = rows.find((row) => row.version === number)
  return found ? hashAs(of, found.content) : null
}

/**
 * A marker that says another content than the version holds is believed of the version that the alias leaves: to read each
 * would cost a call for every module that changed, and only a run that failed its own check leaves such a version.
 */
function isDisowned(of: Definition, given: World): boolean {
  const at = given.versions.find((row) => row.version === given.alias?.version)
  const marker = at && (readMarker(at.description) ?? readRestoreMarker(at.description))
  return at !== undefined && hashAs(of, at.content) === of.hash && Boolean(marker) && marker?.hash !== of.hash
}

test('an alias that is moved ends on a version that holds the definition, on a higher one, and left another content', () => {
  fc.assert(
    fc.property(worldWithLies, definition, service, policies, (given, of, how, policy) => {
      const { change } = plan(given, of, how, policy)
      const move = aliasMoveOf(change)
      fc.pre(!isDisowned(of, given))
      if (move === null) return
      const after = published(given, how, change)
      expect(hashAt(of, after, after.alias?.version)).toBe(of.hash)
      if (move.existing === null) return
      expect(after.alias?.version).toBeGreaterThan(move.existing.version)
      expect(hashAt(of, given, move.existing.version)).not.toBe(of.hash)
    }),
    { numRuns: 1_000 },
  )
})

test('an alias that is not moved is where it belongs, or its definition is left alone, or it is on a higher version', () => {
  fc.assert(
    fc.property(world, definition, service, policies, (given, of, how, policy) => {
      const { change } = plan(given, of, how, policy)
      const { decision, version: held } = change
      const isLeft = decision.type === 'block' || (decision.type === 'leave' && decision.as !== 'unchanged')
      if (aliasMoveOf(change) !== null || isLeft) return
      const on = given.alias?.version ?? 0
      const belongs = hashAt(of, given, on) === of.hash || on > (held ?? 0)
      expect([belongs, on > 0]).toEqual([true, true])
    }),
    { numRuns: 1_000 },
  )
})

test('once a plan was carried out, nothing more is planned', () => {
  fc.assert(
    fc.property(world, definition, service, policies, (given, of, how, policy) => {
      const { change } = plan(given, of, how, policy)
      if (!writes(change)) return
      const again = plan(published(given, how, change), of, how, policy)
      expect([aliasMoveOf(again.change), writes(again.change)]).toEqual([null, false])
    }),
    { numRuns: 1_000 },
  )
})

test('where no alias moves, the digest is that of a run without one', () => {
  fc.assert(
    fc.property(world, definition, service, policies, (given, of, how, policy) => {
      const digest = (with_: Policy) => {
        const { observation, change } = plan(given, of, how, with_)
        const seen = { observations: new Map([[of.key, observation]]), ages: new Map() }
        return { moves: aliasMoveOf(change) !== null, digest: makePlan('i', [of], seen, with_).digest }
      }
      const [aliased, bare] = [digest(policy), digest({ ...policy, moduleAlias: null })]
      expect(aliased.digest === bare.digest).toBe(!aliased.moves)
    }),
    { numRuns: 500 },
  )
})
