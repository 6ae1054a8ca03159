import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/content-hash.js'
import { compareChange } from '../../../src/core/diff/compared.js'
import { differenceOf } from '../../../src/core/diff/index.js'
import { within } from '../../../src/core/diff/room.js'
import { plannedEntry } from '../../../src/core/entries.js'
import type { Change, ViewContent } from '../../../src/core/types.js'
import { aChange, aDefinition, aModule, anObservation, aSnapshot, aView } from '../../support/builders.js'

const [ours, theirs] = [aView('repository'), aView('live')]
const differs = {
  definition: aDefinition({ content: ours }),
  observation: anObservation({ live: aSnapshot(theirs) }),
  live: contentHash(theirs),
} satisfies Partial<Change>

describe('what a change is compared with', () => {
  test.each<[string, Partial<Change>]>([
    ['an update', { action: 'update' }],
    ['one that a draft blocks', { action: 'blocked', reason: 'unpublished-draft' }],
  ])('%s: what is live, before', (_, change) => {
    expect(compareChange(aChange({ ...differs, ...change })).difference).toEqual({
      ...differenceOf(theirs, ours),
      from: 'live',
      omitted: [],
    })
  })

  test('as far as there is room for it', () => {
    const change = aChange({ ...differs, action: 'update' })
    const items = differenceOf(theirs, ours)?.items ?? []
    expect(compareChange(change, 0).difference).toMatchObject(within(0, items))
    expect(items.length).toBeGreaterThan(0)
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

  test.each<[string, Partial<Change>]>([
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

  test.each<[string, Partial<Change>]>([
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
    expect(compareChange(aChange(change))).toEqual({ difference: null, warnings: [] })
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
      warnings: [
        {
          code: 'internal',
          message:
            "What differs could not be told, nor whether it breaks anything: TypeError: a bug. This is a bug of connect-publish; please report it with the run's log. Nothing else depends on it: the definition is planned and published as ever.",
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
