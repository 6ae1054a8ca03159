import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Content, Definition } from '../../src/core/model/definition.js'
import type { HistoryResult, Observation } from '../../src/core/model/observation.js'
import type { Age, Change } from '../../src/core/model/plan.js'
import { decide } from '../../src/core/plan/decide.js'
import { actionOf, keepsLive, writes } from '../../src/core/plan/decision.js'
import { deriveFacts } from '../../src/core/plan/facts.js'
import { makePlan } from '../../src/core/plan/plan.js'
import type { Policy } from '../../src/core/plan/policy.js'
import {
  aCommit,
  aDefinition,
  aListed,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  decidedOf,
  hashAs,
  marked,
  restoring,
} from '../support/builders.js'
import { afterPublish, liveOf, observe, type Service, type World } from '../support/world.js'

/** A service that drops what it does not know. */
const dropped = 'dropped '
const storing = (content: Content): Content =>
  content.kind === 'view' ? { ...content, template: content.template.replaceAll(dropped, '') } : content

// Few contents, so that what is live, drafted, versioned and in the repository often coincide.
const texts = ['a', 'b', `${dropped}a`] as const
const viewContent = fc.constantFrom(...texts).map((text) => aView(text))
const moduleContent = fc
  .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(null, {}, { input: {} }))
  .map(([text, settings]) => aModule(text, settings))
const tags = fc.constantFrom({}, { team: 'a' }, { team: 'b', other: 'c' })
const described = { description: fc.constantFrom(null, 'x', 'y'), tags }

const history = fc.constantFrom<HistoryResult>(
  { answer: 'yes', why: null },
  { answer: 'no', why: null },
  { answer: 'unknown', why: 'the checkout is shallow' },
)
const descriptionOf = (label: string, hash: string) =>
  label === 'by us' ? marked(hash) : label === 'by a rollback' ? restoring(hash) : label

/** A state to which this action and people at the console can bring a resource; its markers are true. */
function worldOf(content: fc.Arbitrary<Content>): fc.Arbitrary<World> {
  const version = fc.record({ content, label: fc.constantFrom('by us', 'by hand', 'by us', 'by a rollback') })
  return fc
    .record({
      live: fc.option(content),
      versions: fc.array(version, { maxLength: 3 }),
      draft: fc.option(content),
      changedByPush: fc.boolean(),
      history,
      ...described,
    })
    .map(({ live, versions, ...world }) => ({
      ...world,
      live: live && storing(live),
      versions: live
        ? versions.map(({ content, label }, index) => ({
            version: versions.length - index,
            description: descriptionOf(label, hashAs(aDefinition({ content }), content)),
            content: storing(content),
          }))
        : [],
    }))
}

const common = {
  tellsVersion: fc.boolean(),
  tellsDescription: fc.boolean(),
  tellsTags: fc.boolean(),
  listLag: fc.constant(0),
}
/** What is sure of views: versions can be read, and the highest is answered where it holds the same. */
const viewService: fc.Arbitrary<Service> = fc.record({
  ...common,
  tellsContent: fc.constant(true),
  deduplicates: fc.constant(true),
  stores: fc.constantFrom((content: Content) => content, storing),
})
/** Where nobody can read what a version holds, nobody can know either which one was answered instead of a new one. */
const moduleService: fc.Arbitrary<Service> = fc
  .record({
    ...common,
    tellsContent: fc.boolean(),
    deduplicates: fc.boolean(),
    stores: fc.constant((content: Content) => content),
  })
  .map((service) => ({ ...service, deduplicates: service.deduplicates && service.tellsContent }))
const policy: fc.Arbitrary<Policy> = fc.record({
  createMissing: fc.boolean(),
  moduleAlias: fc.constant(null),
  overwriteDrift: fc.boolean(),
  failOnDrift: fc.boolean(),
  allowOlder: fc.boolean(),
  commit: fc.constantFrom(aCommit, 'b'.repeat(12)),
  branchPush: fc.boolean(),
  repeated: fc.boolean(),
  overtakenByRollback: fc.boolean(),
  planOnly: fc.boolean(),
  listVersions: fc.boolean(),
  rollback: fc.constant(false),
  mustVerify: fc.boolean().map((answer) => () => answer),
  mayOverwriteDraft: fc.boolean().map((answer) => () => answer),
})

interface Case {
  readonly definition: Definition
  readonly world: World | null
  readonly service: Service
}
const caseOf = (content: fc.Arbitrary<Content>, service: fc.Arbitrary<Service>): fc.Arbitrary<Case> =>
  fc.record({
    definition: fc.record({ content, ...described }).map(aDefinition),
    world: fc.option(worldOf(content)),
    service,
  })
const anyCase = fc.oneof(caseOf(viewContent, viewService), caseOf(moduleContent, moduleService))

const none = new Map()
function decided({ definition, world, service }: Case, policy: Policy): Change {
  const seen = world && observe(world, service, definition, policy).observation
  const observations = new Map(seen ? [[definition.key, seen]] : [])
  const [change] = makePlan('i', [definition], { observations, ages: none }, policy).changes
  if (!change) throw new Error('a definition without a change')
  return change
}

const law = (check: (each: Case, policy: Policy) => void, numRuns = 300) =>
  fc.assert(fc.property(anyCase, policy, check), { numRuns })

/**
 * A view whose change the service drops altogether, so that it stores what it already had: no version is made, and
 * nothing that it keeps shows that this definition was published.
 */
const invisible = ({ definition, world, service }: Case) => {
  const stored = hashAs(definition, service.stores(definition.content))
  const had = [world?.live, ...(world?.versions ?? []).map(({ content }) => content)]
  return (
    stored !== definition.hash && had.some((content) => content && hashAs(definition, content) === stored)
  )
}

describe('looking', () => {
  test('ends, and asks for nothing twice', () =>
    law(({ definition, world, service }, policy) => {
      fc.pre(world !== null)
      const { looks } = observe(world, service, definition, policy)
      expect(looks).toEqual([...new Set(looks)])
    }))

  test('ends after an index too, and reads what is live exactly at most once', () =>
    law(({ definition, world, service }, policy) => {
      fc.pre(world?.live != null)
      const live = aSnapshot(world.live, { version: 1, versionDescription: 'by hand' })
      const start = anObservation({
        resource: aListed({ kind: definition.kind }),
        live,
        readMethod: 'search',
      })
      const { looks } = observe(world, service, definition, policy, start)
      expect(looks).toEqual([...new Set(looks)])
    }))

  test('finds the same through an index that does not lag', () =>
    law((each, policy) => {
      const { definition, world, service } = each
      fc.pre(world?.live != null)
      const resource = aListed({ kind: definition.kind })
      const row = { resource, live: liveOf(world, service), readMethod: 'search' } as const
      const rowOf = (start: Observation) => {
        const { observation } = observe(world, service, definition, policy, start)
        const change = decide(definition, observation, undefined, policy)
        const { action, reason, keep } = decidedOf(change)
        return { action, reason, keep, version: change.version, highest: change.highest }
      }
      expect(rowOf(row)).toEqual(rowOf({ resource }))
    }))

  test('finds enough: with anything else known, the action is the same', () =>
    law((each, policy) => {
      fc.pre(each.world !== null)
      const { definition, world, service } = each
      const { observation } = observe(world, service, definition, policy)
      // What the repository held since the last publish can be asked only where there was one.
      const { base } = deriveFacts(definition, observation)
      const all: Observation = {
        ...observation,
        versions: world.versions.map(({ version, description }) => ({ version, description })),
        contents: new Map(
          world.versions.map(({ version, content }) => [version, service.tellsContent ? content : null]),
        ),
        draft: world.draft && aSnapshot(world.draft),
        changedByPush: world.changedByPush ?? false,
        ...(base && { history: world.history ?? { answer: 'no', why: null } }),
      }
      const decisionsOf = (seen: Observation) => {
        const seenBy = { observations: new Map([[definition.key, seen]]), ages: none }
        return makePlan('i', [definition], seenBy, policy).changes.map((change) => {
          const { action, reason, keep } = decidedOf(change)
          return {
            action,
            reason,
            keep,
            // Who put it there is reported only of what is replaced.
            overwrites: action === 'update' ? change.overwrites : null,
            row: action === 'blocked' ? null : change.row,
            version: action === 'unchanged' ? change.version : null,
          }
        })
      }
      expect(decisionsOf(observation)).toEqual(decisionsOf(all))
    }))
})

describe('a publish', () => {
  test('is followed by nothing to do', () =>
    law((each, policy) => {
      const change = decided(each, policy)
      fc.pre(writes(change) && !invisible(each))
      const world = afterPublish(each.world, each.service, change)
      expect(decidedOf(decided({ ...each, world }, policy))).toMatchObject({
        action: 'unchanged',
        reason: null,
        metadata: null,
      })
    }))

  test('is not repeated while lists lag, where describing shows the newest version', () =>
    law((each, policy) => {
      const { tellsDescription, tellsContent } = each.service
      const change = decided(each, policy)
      fc.pre(writes(change) && !invisible(each) && (tellsDescription || tellsContent))
      const world = afterPublish(each.world, each.service, change)
      const lagging = { ...each.service, tellsVersion: true, listLag: 1 }
      expect(actionOf(decided({ ...each, world, service: lagging }, policy))).not.toBe('version')
    }))

  test('makes one version of a change, and none without', () =>
    law((each, policy) => {
      const change = decided(each, policy)
      fc.pre(!invisible(each))
      const count = (world: World | null) => world?.versions.length ?? 0
      const made =
        count(afterPublish(each.world, each.service, change)) -
        count(each.world) -
        (keepsLive(change) ? 1 : 0)
      expect(made).toBe(['create', 'update', 'version'].includes(actionOf(change)) ? 1 : 0)
    }))

  test('loses nothing that was live', () =>
    law((each, policy) => {
      const { world, definition, service } = each
      fc.pre(world?.live != null && service.tellsContent)
      const after = afterPublish(world, service, decided(each, policy))
      const held = [after?.live, ...(after?.versions ?? []).map(({ content }) => content)]
      expect(held.map((content) => content && hashAs(definition, content))).toContain(
        hashAs(definition, world.live),
      )
    }))

  test('leaves what is live alone where the definition is already live', () =>
    law((each, policy) => {
      const { world, definition } = each
      fc.pre(world?.live != null && hashAs(definition, world.live) === definition.hash)
      expect(['version', 'metadata', 'unchanged']).toContain(actionOf(decided(each, policy)))
    }))

  test('replaces no draft that nobody allowed to be replaced', () =>
    law((each, policy) => {
      const { world, definition } = each
      fc.pre(world?.draft != null)
      const hash = hashAs(definition, world.draft)
      fc.pre(hash !== definition.hash && !(world.live && hash === hashAs(definition, world.live)))
      const change = decided(each, { ...policy, mayOverwriteDraft: () => false })
      expect(actionOf(change)).not.toBe('update')
    }))
})

/** Any observation at all, true or not. */
const snapshot = fc
  .record({
    content: fc.oneof(
      viewContent,
      moduleContent,
      fc.string().map((template) => ({ ...aView(''), template })),
    ),
    version: fc.option(fc.nat(9)),
    versionDescription: fc.option(fc.constantFrom('', 'by hand', marked('0'.repeat(64)))),
    archived: fc.boolean(),
    tags: fc.option(tags),
    externalInvocation: fc.option(fc.boolean()),
  })
  .map(({ content, ...overrides }) => aSnapshot(content, overrides))
const anyObservation: fc.Arbitrary<Observation> = fc.record(
  {
    resource: fc.record({ awsManaged: fc.boolean(), archived: fc.boolean() }).map(aListed),
    live: fc.option(snapshot),
    readMethod: fc.constantFrom('search', 'describe'),
    versions: fc.array(fc.record({ version: fc.nat(9), description: fc.string() })),
    contents: fc.constant(new Map([[1, null]])),
    draft: fc.option(snapshot),
    tags,
    invalidVersions: fc.constantFrom(new Set<number>(), new Set([1])),
    changedByPush: fc.boolean(),
    history,
  },
  { requiredKeys: ['resource'] },
)
const anyDefinition = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    content: fc.oneof(viewContent, moduleContent),
    ...described,
  })
  .map(aDefinition)
const anyAge = fc.constantFrom<Age | undefined>(
  { order: 'older' },
  { order: 'not-older' },
  { order: 'other-repository' },
  { order: 'unknown', why: 'GitHub gave no answer' },
  undefined,
)
const anyPlanned = fc.uniqueArray(
  fc.record({ definition: anyDefinition, observation: fc.option(anyObservation), age: anyAge }),
  { maxLength: 5, selector: ({ definition }) => definition.key },
)
type Planned = {
  readonly definition: Definition
  readonly observation: Observation | null
  readonly age: Age | undefined
}

const planOf = (all: readonly Planned[], policy: Policy = aPolicy()) =>
  makePlan(
    'i',
    all.map(({ definition }) => definition),
    {
      observations: new Map(
        all.flatMap(({ definition, observation }) => (observation ? [[definition.key, observation]] : [])),
      ),
      ages: new Map(all.flatMap(({ definition, age }) => (age ? [[definition.key, age]] : []))),
    },
    policy,
  )

describe('a plan', () => {
  test('is made of any observation', () =>
    fc.assert(
      fc.property(anyPlanned, policy, (all, policy) => {
        const { changes, digest } = planOf(all, policy)
        expect(changes.map(({ key }) => key)).toEqual(all.map(({ definition }) => definition.key).sort())
        expect(digest).toMatch(/^[0-9a-f]{64}$/)
      }),
    ))

  test('does not depend on the order of the definitions', () =>
    fc.assert(
      fc.property(anyPlanned, policy, (all, policy) => {
        expect(planOf(all.toReversed(), policy)).toEqual(planOf(all, policy))
      }),
    ))

  test('has a digest to which unchanged definitions add nothing', () =>
    fc.assert(
      fc.property(anyPlanned, policy, (all, policy) => {
        const { changes, digest } = planOf(all, policy)
        const counts = (change: Change) => !['unchanged', 'held'].includes(actionOf(change))
        const changed = changes.filter(counts).map(({ key }) => key)
        const rest = all.filter(({ definition }) => changed.includes(definition.key))
        expect(planOf(rest, policy).digest).toBe(digest)
        expect(planOf([], policy).digest === digest).toBe(rest.length === 0)
      }),
    ))

  test('writes nothing that it blocks, and says why it does not write', () =>
    fc.assert(
      fc.property(anyPlanned, policy, (all, policy) => {
        for (const change of planOf(all, policy).changes) {
          const { action, reason, skipped, keep, metadata } = decidedOf(change)
          const idleActions = ['blocked', 'drifted', 'held']
          expect(reason === null).toBe(!idleActions.includes(action) && !skipped)
          const idle = !keep && metadata === null && !writes(change)
          expect(action !== 'blocked' || idle).toBe(true)
        }
      }),
    ))
})
