import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Definition, Key } from '../../../src/core/model/definition.js'
import { orderByReferences } from '../../../src/core/plan/order.js'
import { aDefinition } from '../../support/builders.js'
import { referringTo } from '../../support/references.js'

const item = (name: string, targets: readonly string[] = []): { key: Key; definition: Definition } => {
  const key: Key = `module/${name}`
  const definition: Definition = referringTo(
    { ...aDefinition(), key },
    targets.map((target): Key => `module/${target}`),
  )
  return { key, definition }
}

const orderOf = (items: Parameters<typeof orderByReferences>[0]) =>
  orderByReferences(items).map(({ item: { key }, after }) => [
    key.slice(7),
    after.map((each) => each.slice(7)),
  ])

describe('what is published', () => {
  test('keeps its order without references', () => {
    expect(orderOf([item('a'), item('b'), item('c')])).toEqual([
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

  test('in a ring of those that exist, one comes first', () => {
    expect(orderOf([item('a', ['b']), item('b', ['c']), item('c', ['a'])])).toEqual([
      ['c', []],
      ['b', ['c']],
      ['a', ['b']],
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
