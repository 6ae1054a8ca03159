import { afterAll, describe, expect, test } from '@jest/globals'
import type { ViewDrops } from '../../simulator/switches.js'
import { ClockedDesks, operationsOf, reported } from '../support/clocked-desk.js'
import { untruths } from '../support/truth.js'

/** The answer of an update shows what is live, which may be somebody else's content by then. */

const desks = new ClockedDesks()
afterAll(() => desks.stop())

const { update } = operationsOf.view
const published = {
  entry: ['update', 'published', 2],
  live: true,
  previous: 1,
  failures: [],
  warnings: [],
  published: 'true',
  number: 2,
  publishedVersions: [2],
}

describe('an answer that shows what a colleague published at the same moment', () => {
  test.each(['C', 'X'])('%s is never versioned as ours: it is kept and replaced', async (words) => {
    const { repository, sim } = await desks.published('view', { updateAnswers: 'current' })
    repository.commit('B')
    sim.hook({ operation: update, when: 'after' }, () => repository.edit(words))
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual({
      ...published,
      entry: ['update', 'published', 3],
      warnings: ['overwrites-console-edit'],
      number: 3,
      publishedVersions: [3],
    })
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', words, 'B'] })
    expect(report && untruths(sim, report)).toEqual([])
  })

  test('what was live before is no form of ours either: it is replaced again', async () => {
    const { repository, sim } = await desks.published('view', { updateAnswers: 'current' })
    repository.commit('B')
    sim.hook({ operation: update, when: 'after' }, () => repository.edit('A'))
    const report = await repository.publish()
    expect(reported(report, repository.key)).toEqual(published)
    expect(repository.state()).toEqual({ live: 'B', versions: ['A', 'B'] })
    expect(report && untruths(sim, report)).toEqual([])
  })
})

/** What the service makes of a view when it stores it. */
const forms: readonly (readonly [string, ViewDrops])[] = [
  ['drops a member', changing(({ Head, ...rest }) => ({ Head: { ...Head, Title: undefined }, ...rest }))],
  [
    'rewrites what this change left as it was',
    changing(({ Head, ...rest }) => ({ Head: { ...Head, Title: 'DESK' }, ...rest })),
  ],
  ['adds a member', changing((template) => ({ ...template, Extra: 1 }))],
  [
    'rewrites the case of what this change changed',
    (template) => JSON.parse(JSON.stringify(template).replace(/"[AB]"/, (word) => word.toLowerCase())),
  ],
]

function changing(change: (template: { Head: object }) => object): ViewDrops {
  return (template) => JSON.parse(JSON.stringify(change(template as unknown as { Head: object })))
}

describe('a service that stores a form of its own', () => {
  test.each(forms)(
    '%s: it is versioned as stored, with a warning, and then unchanged',
    async (_, viewDrops) => {
      const { repository } = await desks.start('view', { viewDrops })
      repository.commit('A')
      await repository.publish()
      repository.commit('B')
      const report = await repository.publish()
      expect(reported(report, repository.key)).toEqual({ ...published, warnings: ['stored-form'] })
      const next = await repository.publish()
      expect(reported(next, repository.key)).toMatchObject({
        entry: ['unchanged', 'unchanged', 2],
        failures: [],
        warnings: [],
      })
    },
  )
})

const rewrites: ViewDrops = (template) =>
  JSON.parse(JSON.stringify(template).replace(/"B"/, '"something else"'))

test('a value that the service replaces by another cannot be distinguished from a colleague’s: red, and not versioned as ours', async () => {
  const { repository } = await desks.published('view', { viewDrops: rewrites })
  repository.commit('B')
  const report = await repository.publish()
  expect(reported(report, repository.key)).toMatchObject({
    entry: ['update', 'failed', null],
    failures: ['foreign-content'],
    published: 'false',
  })
  expect(report?.failures[0]?.message).toContain('or the service rewrote the content')
})
