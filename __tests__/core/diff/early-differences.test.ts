import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareChanges } from '../../../src/core/diff/compare-changes.js'
import { createEarlyDifferences } from '../../../src/core/diff/early-differences.js'
import { sizeBudget } from '../../../src/core/diff/shared/size-budget.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Key } from '../../../src/core/model/definition.js'
import type { Change } from '../../../src/core/model/plan.js'
import { aChange, aDefinition, anObservation, aSnapshot, aView } from '../../support/builders.js'

/** An update in which texts of these lengths change, each a component of its own. */
function anUpdate(number: number, lengths: readonly number[]): Change {
  const template = (letter: string) =>
    JSON.stringify({
      Body: lengths.map((length, at) => ({
        _id: `${at}`,
        Type: 'TextBox',
        Content: [letter.repeat(length)],
      })),
    })
  const [before, after] = [template('b'), template('a')].map((text) => ({ ...aView(''), template: text }))
  const key: Key = `view/${number}`
  return aChange({
    key,
    action: 'update',
    definition: aDefinition({ key, content: after! }),
    observation: anObservation({ live: aSnapshot(before) }),
    live: contentHash(before!),
  })
}

/** Lengths of texts that fit together, or that do not. */
const lengths = fc.array(fc.constantFrom(10, 1_000, sizeBudget / 20, sizeBudget / 5), { maxLength: 6 })

test('the result is the same, regardless of what was compared early, in which order, and planned in the end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lengths, early: fc.boolean(), planned: fc.boolean(), order: fc.nat() }), {
        maxLength: 6,
      }),
      (given) => {
        const all = given.map((each, number) => ({ ...each, change: anUpdate(number, each.lengths) }))
        const early = createEarlyDifferences()
        for (const { change } of all.filter((each) => each.early).toSorted((a, b) => a.order - b.order))
          early.add(change, null)
        const planned = all.filter((each) => each.planned).map(({ change }) => change)
        expect([...compareChanges(planned, new Map(), null, early)]).toEqual([
          ...compareChanges(planned, new Map()),
        ])
      },
    ),
    { numRuns: 12 },
  )
})

test('a change about which the plan learned more is compared again where that matters', () => {
  const update = anUpdate(1, [10])
  const early = createEarlyDifferences()
  early.add(update, null)
  expect(early.find({ ...update, age: { order: 'not-older' } })?.found.difference?.items).toHaveLength(1)
  const others: readonly Change[] = [
    aChange({ ...update, action: 'drifted', reason: 'drifted' }),
    aChange({ ...update, action: 'update', skipped: true }),
    { ...update, overwrites: 'console' },
    { ...update, baseVersion: 7 },
    { ...update, definition: { ...update.definition } },
    { ...update, observation: anObservation({}) },
    { ...update, key: 'view/another' },
  ]
  expect(others.map((change) => early.find(change))).toEqual(others.map(() => null))
})

test('both sides of a change that undoes one in the console are kept', () => {
  const [published, inConsole, own] = [aView('published'), aView('in the console'), aView('own')]
  const key: Key = 'view/1'
  const change = aChange({
    ...{ key, action: 'update', overwrites: 'console', baseVersion: 3 },
    definition: aDefinition({ key, content: own }),
    observation: anObservation({ live: aSnapshot(inConsole), contents: new Map([[3, published]]) }),
    live: contentHash(inConsole),
  })
  const early = createEarlyDifferences()
  early.add(change, null)
  const found = early.find(change)?.found
  expect(found).toEqual(compareChanges([change], new Map()).get(change))
  expect([found?.difference?.items.length, found?.undone?.items.length]).toEqual([1, 1])
})

test('no more is kept than about twice the room of a run', () => {
  const budget = 10_000
  const early = createEarlyDifferences(budget)
  const changes = Array.from({ length: 40 }, (_, number) => anUpdate(number, [100, 200, 400, 800, 1_600]))
  for (const change of changes) early.add(change, null)
  const kept = changes.map((change) => JSON.stringify(early.find(change)?.found.difference?.items).length)
  expect(kept.reduce((sum, length) => sum + length, 0)).toBeLessThan(4 * budget)
})
