import { describe, expect, test } from '@jest/globals'
import type { Content } from '../../../src/core/model/definition.js'
import type { Observation, VersionRow } from '../../../src/core/model/observation.js'
import type { Age } from '../../../src/core/model/plan.js'
import { deriveFacts } from '../../../src/core/plan/facts.js'
import { derivePlanState } from '../../../src/core/plan/plan-state.js'
import type { PlanState, VersionState } from '../../../src/core/plan/plan-table.js'
import type { Policy } from '../../../src/core/plan/policy.js'
import { snapshotDescription } from '../../../src/core/plan/version-description.js'
import {
  aCommit,
  aDefinition,
  aModule,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  hashAs,
  marked,
  restoring,
} from '../../support/builders.js'

const repository = aView('repository')
const definition = aDefinition({ content: repository })
const live = aView('live')
const other = aView('other')
/** What the service keeps of the repository's view where it drops an empty member. */
const stored = { ...repository, template: repository.template.replace('{"Configuration":{}}', '{}') }
const hash = (content = live) => hashAs(definition, content)
const row = (version: number, description: string): VersionRow => ({ version, description })
/** What a version says and holds. */
const version = (isRepository: boolean, matchesLive: boolean): VersionState => ({
  isRepository,
  matchesLive,
  isSound: true,
})
const contents = (version: number, content: Content) => new Map<number, Content | null>([[version, content]])
const stateOf = (
  observed: Partial<Observation>,
  of = definition,
  policy: Partial<Policy> = {},
  age?: Age,
) => {
  const observation = anObservation(observed)
  return derivePlanState(of, observation, deriveFacts(of, observation), age, aPolicy(policy))
}

const published = row(3, marked(definition.hash))
const kept = row(3, snapshotDescription(aCommit))
const replaced = row(4, restoring(hash()))
const attempt = { branchPush: true, repeated: true }
const again = { ...attempt, commit: aCommit }

type Row = [name: string, observed: Partial<Observation>, state: Partial<PlanState>]

const nothing: PlanState = {
  live: 'none',
  highest: null,
  base: null,
  restored: null,
  leavesKept: false,
  leavesBase: false,
  sourceIsBase: false,
  changedByPush: false,
  repeatsPublish: false,
  history: 'unknown',
}

describe('the state of the plan table', () => {
  test.each<Row>([
    ['nothing was looked up', {}, {}],
    ['nothing is live', { live: null, versions: [] }, {}],
    ['the repository’s content is live', { live: aSnapshot(repository) }, { live: 'repository' }],
    ['something else is live', { live: aSnapshot(live) }, { live: 'other' }],
    [
      'the repository’s content is live in the service’s form',
      { live: aSnapshot(stored) },
      { live: 'stored-form' },
    ],
    [
      'the highest version holds what is live',
      { live: aSnapshot(live), versions: [row(3, 'by hand')], contents: contents(3, live) },
      { live: 'other', highest: version(false, true) },
    ],
    [
      'whether it is the service’s form does not matter where the highest version holds it',
      { live: aSnapshot(stored), versions: [row(3, 'by hand')], contents: contents(3, stored) },
      { live: 'other', highest: version(false, true) },
    ],
    [
      'the repository’s content was published, and is live in the service’s form',
      {
        live: aSnapshot(stored),
        versions: [row(3, marked(definition.hash))],
        contents: contents(3, stored),
      },
      {
        live: 'other',
        highest: version(true, true),
        base: version(true, true),
        sourceIsBase: true,
      },
    ],
    [
      'a version whose content was not read counts as not holding it',
      { live: aSnapshot(live), versions: [row(3, marked(hash(other)))] },
      {
        live: 'other',
        highest: version(false, false),
        base: version(false, false),
      },
    ],
    [
      'a rollback restored what is live',
      { live: aSnapshot(live), versions: [row(4, restoring(hash())), row(3, marked(definition.hash))] },
      {
        live: 'other',
        highest: version(false, true),
        base: version(true, false),
        restored: version(false, true),
        leavesBase: true,
        sourceIsBase: true,
      },
    ],
    [
      'a rollback restored what was published last',
      { live: aSnapshot(live), versions: [row(4, restoring(hash())), row(3, marked(hash()))] },
      {
        live: 'other',
        highest: version(false, true),
        base: version(false, true),
        restored: version(false, true),
      },
    ],
    [
      'a rollback restored the repository’s content, and nothing was published',
      { live: aSnapshot(live), versions: [row(4, restoring(definition.hash))] },
      {
        live: 'other',
        highest: version(true, false),
        restored: version(true, false),
        leavesBase: true,
      },
    ],
    ['the push changed it', { live: null, changedByPush: true }, { changedByPush: true }],
    ['an earlier commit held it', { live: null, history: { answer: 'yes', why: null } }, { history: 'yes' }],
    ['no earlier commit held it', { live: null, history: { answer: 'no', why: null } }, { history: 'no' }],
  ])('%s', (_, observed, expected) => {
    expect(stateOf(observed)).toEqual({ ...nothing, ...expected })
  })

  test.each<
    [
      name: string,
      versions: readonly VersionRow[],
      policy: Partial<Policy>,
      repeats: boolean,
      more?: { readonly age?: Age; readonly keeps?: Content },
    ]
  >([
    ['a run of another commit', [published, replaced], {}, false],
    ['another attempt for the commit that was published last', [published, replaced], again, true],
    ['a first attempt for it, as after a force push', [published, replaced], { commit: aCommit }, false],
    ['a run of an older commit', [published, replaced], {}, true, { age: { order: 'older' } }],
    ['a run of a newer commit', [published, replaced], {}, false, { age: { order: 'not-older' } }],
    ['a run that the rollback overtook', [published, replaced], { overtakenByRollback: true }, true],
    ['another attempt, of another commit', [published, replaced], attempt, false],
    [
      'another attempt, after a rollback that kept what no publish had finished',
      [kept, replaced],
      attempt,
      true,
      { keeps: repository },
    ],
    [
      'another attempt, after a rollback that kept a console edit',
      [kept, replaced],
      attempt,
      false,
      { keeps: other },
    ],
    [
      'a first attempt after such a rollback',
      [kept, replaced],
      { ...attempt, repeated: false },
      false,
      { keeps: repository },
    ],
    [
      'another attempt of a run that is no push',
      [kept, replaced],
      { ...attempt, branchPush: false },
      false,
      { keeps: repository },
    ],
  ])('repeats the publish that a rollback replaced: %s', (...[, versions, policy, repeats, more = {}]) => {
    const { age, keeps } = more
    const observed = {
      live: aSnapshot(live),
      versions: versions.toReversed(),
      ...(keeps && { contents: contents(3, keeps) }),
    }
    expect(stateOf(observed, definition, policy, age).repeatsPublish).toBe(repeats)
  })

  test('a module is stored as it is written, so it has no other form', () => {
    const of = aDefinition({ content: aModule('a') })
    expect(stateOf({ live: aSnapshot(aModule('b')) }, of)).toEqual({ ...nothing, live: 'other' })
  })
})
