import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Definition, Key } from '../../../src/core/model/definition.js'
import { orderByReferences } from '../../../src/core/plan/order.js'
import { aDefinition } from '../../support/builders.js'
import { withResolution } from '../../support/references.js'

const keyOf = (name: string): Key => `module/${name}`

const item = (
  name: string,
  targets: readonly string[] = [],
  pending: readonly string[] = [],
): { key: Key; definition: Definition } => {
  const key = keyOf(name)
  const resolution = { targets: [...new Set(targets)].map(keyOf), pending: pending.map(keyOf) }
  return { key, definition: withResolution({ ...aDefinition(), key }, resolution) }
}

const orderOf = (items: Parameters<typeof orderByReferences>[0]) =>
  orderByReferences(items).map(({ item: { key }, after }) => [
    key.slice(7),
    after.map((each) => each.slice(7)),
  ])

describe('what is published', () => {
  test('may be nothing', () => {
    expect(orderOf([])).toEqual([])
  })

  test('keeps its order without references', () => {
    const withoutAny = { key: keyOf('c'), definition: { ...aDefinition(), key: keyOf('c') } }
    expect(orderOf([item('a'), item('b'), withoutAny])).toEqual([
      ['a', []],
      ['b', []],
      ['c', []],
    ])
  })

  test('follows what it refers to', () => {
    expect(orderOf([item('a', ['c']), item('b', ['a', 'c']), item('c')])).toEqual([
      ['c', []],
      ['a', ['c']],
      ['b', ['a', 'c']],
    ])
  })

  test('does not wait for itself, nor for what is not published', () => {
    expect(orderOf([item('a', ['a', 'elsewhere'])])).toEqual([['a', []]])
  })

  test('in a ring of those that exist, the one with the lowest key comes first', () => {
    expect(orderOf([item('a', ['b']), item('b', ['c']), item('c', ['a'])])).toEqual([
      ['a', []],
      ['c', ['a']],
      ['b', ['c']],
    ])
  })

  test('in a ring with a new one, that comes before what needs its id', () => {
    expect(orderOf([item('a', ['b'], ['b']), item('b', ['a']), item('c', ['a'])])).toEqual([
      ['b', []],
      ['a', ['b']],
      ['c', ['a']],
    ])
    expect(orderOf([item('a', ['b']), item('b', ['a'], ['a']), item('c', ['b'])])).toEqual([
      ['a', []],
      ['b', ['a']],
      ['c', ['b']],
    ])
  })

  test('may be a chain of 20,000', () => {
    const name = (index: number) => String(index).padStart(5, '0')
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      item(name(index), index < 19_999 ? [name(index + 1)] : []),
    )
    expect(orderByReferences(chain)[0]?.item.key).toBe('module/19999')
  })

  test('each comes once, after all of its targets but those of a ring', () => {
    const graphs = fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(graphs, (graph) => {
        const items = graph.map((targets, index) => item(String(index), targets.map(String)))
        const ordered = orderByReferences(items)
        expect(ordered.map(({ item: { key } }) => key).toSorted()).toEqual(items.map(({ key }) => key))
        const at = new Map(ordered.map(({ item: { key } }, index) => [key, index]))
        for (const {
          item: { key },
          after,
        } of ordered)
          for (const target of after) expect(at.get(target)).toBeLessThan(at.get(key) ?? -1)
      }),
    )
  })
})

test('without rings each comes after all of its targets', () => {
  const graphs = fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(graphs, (graph) => {
      const forward = graph.map((targets, index) =>
        targets.filter((target) => target > index && target < graph.length),
      )
      const ordered = orderByReferences(
        forward.map((targets, index) => item(String(index), targets.map(String))),
      )
      expect(
        ordered
          .toSorted((a, b) => (a.item.key < b.item.key ? -1 : 1))
          .map(({ item: { key }, after }) => [key, after.toSorted()]),
      ).toEqual(
        forward.map((targets, index) => [
          `module/${index}`,
          [...new Set(targets)].map((target) => `module/${target}`).toSorted(),
        ]),
      )
    }),
  )
})

test('for any references, each comes after what it needs the id of, and before a target only in a ring with it', () => {
  const graphs = fc.array(fc.array(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(graphs, fc.func(fc.boolean()), (graph, isNew) => {
      const known = graph.map((targets, index) =>
        [...new Set(targets)].filter((target) => target < graph.length && target !== index),
      )
      // Only what comes later by number may be pending, so that no ring is of such alone.
      const pending = known.map((targets, index) =>
        targets.filter((target) => target > index && isNew(target)),
      )
      const items = known.map((targets, index) =>
        item(String(index), targets.map(String), pending[index]?.map(String)),
      )
      const at = new Map(orderByReferences(items).map(({ item: { key } }, place) => [key, place]))
      const placeOf = (index: number) => at.get(keyOf(String(index))) ?? -1
      const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
        (known[from] ?? []).some((next) => {
          if (next === to) return true
          if (seen.has(next)) return false
          seen.add(next)
          return reaches(next, to, seen)
        })
      const mayComeAfter = (index: number, target: number) =>
        reaches(target, index) && !pending[index]?.includes(target)
      const wrong = known.flatMap((targets, index) =>
        targets
          .filter((target) => placeOf(target) >= placeOf(index) && !mayComeAfter(index, target))
          .map((target) => [index, target]),
      )
      expect(wrong).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
