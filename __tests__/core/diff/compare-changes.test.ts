import { describe, expect, test } from '@jest/globals'
import type { ChangeDifferences } from '../../../src/core/diff/change-difference.js'
import { compareChange, compareChanges } from '../../../src/core/diff/compare-changes.js'
import { differenceOf } from '../../../src/core/diff/index.js'
import { sizeBudget } from '../../../src/core/diff/shared/size-budget.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content, ViewContent } from '../../../src/core/model/definition.js'
import type { Change } from '../../../src/core/model/plan.js'
import { plannedEntry } from '../../../src/core/report/entries.js'
import {
  aChange,
  aDefinition,
  aModule,
  anObservation,
  aSnapshot,
  aView,
  type ChangeSpec,
} from '../../support/builders.js'

const [ours, theirs] = [aView('repository'), aView('live')]
const differs = {
  definition: aDefinition({ content: ours }),
  observation: anObservation({ live: aSnapshot(theirs) }),
  live: contentHash(theirs),
} satisfies ChangeSpec

/** A module's contract that names these results. */
const settingsOf = (...names: readonly string[]) => ({
  resultData: {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    },
  },
})

describe('what a change is compared with', () => {
  test.each<[string, ChangeSpec]>([
    ['an update', { action: 'update' }],
    ['one that a draft blocks', { action: 'blocked', reason: 'unpublished-draft' }],
  ])('%s: what is live, before', (_, change) => {
    expect(compareChange(aChange({ ...differs, ...change })).difference).toEqual({
      ...differenceOf(theirs, ours),
      from: 'live',
      omitted: [],
    })
  })

  test('an update that a newer commit supersedes: what is live, before; nothing breaks', () => {
    const change = aChange({ ...differs, action: 'update', reason: 'superseded', skipped: true })
    expect(compareChange(change).difference).toEqual({
      ...differenceOf(theirs, ours),
      from: 'live',
      omitted: [],
      breaking: [],
    })
  })

  test.each<[string, ChangeSpec]>([
    ['one that drifted', { action: 'drifted', reason: 'drifted' }],
    ['one that drift blocks', { action: 'blocked', reason: 'drifted' }],
  ])('%s: what the repository says, before; nothing breaks', (_, change) => {
    expect(compareChange(aChange({ ...differs, ...change })).difference).toEqual({
      ...differenceOf(ours, theirs),
      from: 'repository',
      omitted: [],
      breaking: [],
    })
  })

  test.each<[string, ChangeSpec]>([
    ['an unchanged one, even where the service stores its own form', { ...differs, action: 'unchanged' }],
    ['a change of the description alone', { ...differs, action: 'metadata' }],
    ['a version of what is live', { action: 'version' }],
    ['a create', { ...differs, action: 'create', observation: null, live: null }],
    [
      'one that was never published',
      { ...differs, action: 'update', observation: anObservation({ live: null }) },
    ],
    ['one that was not looked up', { ...differs, action: 'blocked', observation: anObservation() }],
    [
      'what is live and no JSON',
      {
        ...differs,
        action: 'update',
        observation: anObservation({ live: aSnapshot({ ...theirs, template: '{' }) }),
      },
    ],
    [
      'what is live and of another kind',
      { ...differs, action: 'update', observation: anObservation({ live: aSnapshot(aModule('live')) }) },
    ],
  ])('%s: nothing', (_, change) => {
    expect(compareChange(aChange(change))).toEqual({
      difference: null,
      undone: null,
      metadataChanges: [],
      warnings: [],
    })
  })

  test('a contract that the definition does not manage is left out', () => {
    const content = aModule('repository')
    const live = aModule('live', { inputs: [] })
    const change = aChange({
      action: 'update',
      definition: aDefinition({ content }),
      observation: anObservation({ live: aSnapshot(live) }),
      live: contentHash(aModule('live')),
    })
    expect(compareChange(change).difference).toEqual({
      ...differenceOf(aModule('live'), content),
      from: 'live',
      omitted: [],
    })
  })

  test('that a comparison failed is a warning, not a failure', () => {
    const content: ViewContent = {
      ...ours,
      get kind(): 'view' {
        throw new TypeError('a bug')
      },
    }
    const definition = { ...differs.definition, content }
    const change = { ...aChange({ ...differs, action: 'update' }), definition }
    const comparison = compareChange(change)
    expect(comparison).toEqual({
      difference: null,
      undone: null,
      metadataChanges: [],
      warnings: [
        {
          code: 'internal',
          message:
            "The differences could not be computed, so it is not known whether they break anything: TypeError: a bug. This is a bug of connect-publish; please report it with the run's log. Nothing else depends on it: the definition is planned and published as usual.",
        },
      ],
    })
    expect(plannedEntry(change, comparison, 'plan', null)).toMatchObject({
      status: 'planned',
      ...comparison,
    })
    expect(compareChange(aChange({ ...differs, action: 'update' })).warnings).toEqual([])
  })
})

describe('an update over what the console changed', () => {
  /** What was published: both the repository and the console changed it since. */
  const published = aView('published')
  const observed = (content: Content | null, live: Content = theirs) =>
    anObservation({ live: aSnapshot(live), contents: new Map([[3, content]]) })
  const overwrites = { ...differs, action: 'update', overwrites: 'console' } as const
  const since = { from: 'published', omitted: [], breaking: [] } as const
  const whole = { ...differenceOf(theirs, ours), from: 'live', omitted: [] }
  const comparing = (change: ChangeSpec) => {
    const { difference, undone, warnings } = compareChange(aChange({ ...overwrites, ...change }))
    expect(warnings).toEqual([])
    return { difference, undone }
  }

  test.each<[string, ChangeSpec]>([
    ['the console', { observation: observed(published) }],
    ['the console, or an unfinished publish', { observation: observed(published), overwrites: 'unknown' }],
    [
      'the console, where that blocks it',
      { observation: observed(published), action: 'blocked', reason: 'drifted' },
    ],
  ])('shows apart what the repository changed and what is undone: %s', (_, change) => {
    expect(comparing(change)).toEqual({
      difference: { ...differenceOf(published, ours), ...since },
      undone: { ...differenceOf(published, theirs), ...since },
    })
  })

  test('undoes all where the repository changed nothing since', () => {
    expect(comparing({ observation: observed(ours) })).toEqual({
      difference: { ...differenceOf(ours, ours), ...since },
      undone: { ...differenceOf(ours, theirs), ...since },
    })
  })

  test('has nothing to show where what was published is of another kind', () => {
    expect(comparing({ observation: observed(aModule('published')) })).toEqual({
      difference: null,
      undone: null,
    })
  })

  test('shows only what the repository changed where what is live is of another kind', () => {
    expect(comparing({ observation: observed(published, aModule('live')) })).toEqual({
      difference: { ...differenceOf(published, ours), ...since },
      undone: null,
    })
  })

  test('breaks what flows use that run what is live', () => {
    const content = aModule('repository', settingsOf('a'))
    const live = aModule('live', settingsOf('a', 'b'))
    const { difference } = comparing({
      definition: aDefinition({ content }),
      live: contentHash(live),
      observation: observed(aModule('published', settingsOf('a')), live),
    })
    const breaking = differenceOf(live, content)?.breaking ?? []
    expect(breaking).not.toEqual([])
    expect(difference?.breaking).toEqual(breaking)
  })

  test.each<[string, ChangeSpec]>([
    ['what was published was not read', { observation: anObservation({ live: aSnapshot(theirs) }) }],
    ['what was published cannot be read', { observation: observed(null) }],
    ['what was published is no JSON', { observation: observed({ ...published, template: '{' }) }],
    ['nothing is known to have been published', { observation: observed(published), baseVersion: null }],
  ])('is compared as a whole where %s', (_, change) => {
    expect(comparing(change)).toEqual({ difference: whole, undone: null })
  })

  test.each<[string, ChangeSpec]>([
    ['is no JSON', { observation: observed(published, { ...theirs, template: '{' }) }],
    ['was not looked up', { observation: anObservation({ contents: new Map([[3, published]]) }) }],
  ])('is compared with nothing where what is live %s', (_, change) => {
    expect(comparing(change)).toEqual({ difference: null, undone: null })
  })
})

describe('what a run keeps', () => {
  /** An update of one text that takes so many characters on both sides together. */
  const update = (characters: number): Change => {
    const [before, after] = [aView('a'.repeat(characters / 2)), aView('b'.repeat(characters / 2))]
    return aChange({
      action: 'update',
      definition: aDefinition({ content: after }),
      observation: anObservation({ live: aSnapshot(before) }),
      live: contentHash(before),
    })
  }
  const none: ChangeDifferences = new Map()
  const keptOf = (changes: readonly Change[], known: ChangeDifferences) =>
    changes.map((change) => {
      const { items = [], omitted = [] } = known.get(change)?.difference ?? {}
      return [items.length, omitted] as const
    })
  const compared = (changes: readonly Change[]) => keptOf(changes, compareChanges(changes, none))
  const kept = [1, []]
  const counted = [0, [{ aspect: 'document', mark: 'changed', count: 1 }]]
  const [small, half, most] = [update(1_000), update(sizeBudget / 2), update(sizeBudget - 4_000)]

  test('is all, as long as there is room for all of it', () => {
    expect(compared([])).toEqual([])
    expect(compared([small, most])).toEqual([kept, kept])
    expect(compareChange(small).difference?.items).toEqual(
      differenceOf(small.observation!.live!.content, small.definition.content)?.items,
    )
  })

  test('is else an equal share of the room for each, whichever comes first', () => {
    expect(compared([small, half, most])).toEqual([kept, counted, counted])
    expect(compared([most, half, small])).toEqual([counted, counted, kept])
  })

  test('takes in what is known already', () => {
    const first = compareChanges([most], none)
    expect(keptOf([most], first)).toEqual([kept])
    expect(keptOf([half, small, most], compareChanges([half, small], first))).toEqual([
      counted,
      kept,
      counted,
    ])
  })

  test('still counts what was cut before, where more has to be cut', () => {
    const first = compareChanges([most, half], none)
    const again = [{ ...most }, { ...half }]
    expect(keptOf([...again, most, half], compareChanges(again, first))).toEqual([
      counted,
      counted,
      counted,
      counted,
    ])
  })

  test('is an equal share for both sides of an update over what the console changed', () => {
    const edited = aChange({
      ...half,
      overwrites: 'console',
      observation: { ...half.observation!, contents: new Map([[3, aView('c'.repeat(sizeBudget / 2))]]) },
    })
    const known = compareChanges([edited, small], none)
    const { difference, undone } = known.get(edited)!
    expect([difference, undone].map((each) => [each?.items.length, each?.omitted])).toEqual([
      counted,
      counted,
    ])
    expect(known.get(small)?.difference?.items.length).toBe(1)
  })

  test('is nothing of what cannot be compared', () => {
    const unreadable = aChange({
      ...differs,
      action: 'update',
      observation: anObservation({ live: aSnapshot({ ...theirs, template: '{' }) }),
    })
    const known = compareChanges([unreadable, half, most], none)
    expect(known.get(unreadable)).toEqual({
      difference: null,
      undone: null,
      metadataChanges: [],
      warnings: [],
    })
  })
})
