import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { group, type Output, start } from '../../scripts/group.mjs'

type Graph = ReadonlyMap<string, Output>

const output = (part: boolean, now: readonly string[], later: readonly string[]): Output => ({
  part,
  now,
  later,
})

test('what is shared goes to what is loaded before in any case, else to a file of its own', () => {
  const graph: Graph = new Map([
    [start, output(true, [], ['run', 'post'])],
    ['run', output(true, ['all', 'both', 'two'], ['tell'])],
    ['tell', output(true, ['two'], [])],
    ['post', output(true, ['all', 'both'], [])],
    ['all', output(false, [], [])],
    ['both', output(false, ['all'], [])],
    ['two', output(false, [], [])],
  ])
  expect(group(graph)).toEqual(
    new Map([
      [start, [start]],
      ['run', ['run', 'two']],
      ['tell', ['tell']],
      ['post', ['post']],
      ['all', ['all', 'both']],
    ]),
  )
})

const bits = fc.nat({ max: 511 })
const few = fc.tuple(bits, bits, bits).map(([a, b, c]) => a & b & c)

/** Outputs import only later ones, as no module imports itself; parts are what is imported later, and the start. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ now: bits, later: few }), {
    minLength: 2,
    maxLength: 9,
  })
  .map((rows) => {
    const names = [start, ...rows.slice(1).map((_, index) => `output-${index}`)]
    const after = (bits: number, from: number) =>
      names.filter((_, index) => index > from && ((bits >> index) & 1) === 1)
    const importedLater = new Set(rows.flatMap(({ later }, index) => after(later, index)))
    return new Map(
      rows.map(({ now, later }, index) => {
        const name = names[index] ?? ''
        const needed = after(now, index).filter((other) => !importedLater.has(other))
        return [name, output(index === 0 || importedLater.has(name), needed, after(later, index))]
      }),
    )
  })

const reached = (graph: Graph, name: string): ReadonlySet<string> =>
  new Set([name, ...(graph.get(name)?.now ?? []).flatMap((next) => [...reached(graph, next)])])

/** Each way in which parts can come to be loaded, one after the other. */
function ways(graph: Graph, way: readonly string[] = [start]): readonly (readonly string[])[] {
  const next = new Set([...reached(graph, way.at(-1) ?? '')].flatMap((name) => graph.get(name)?.later ?? []))
  return [way, ...[...next].flatMap((part) => ways(graph, [...way, part]))]
}

describe('whatever imports whatever', () => {
  test('each output that is ever loaded stands in one file', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const used = new Set(ways(graph).flatMap((way) => way.flatMap((part) => [...reached(graph, part)])))
        const placed = [...group(graph).values()].flat()
        expect(new Set(placed).size).toBe(placed.length)
        expect([...used].filter((name) => !placed.includes(name))).toEqual([])
      }),
    )
  })

  test('no way reads more than it needs', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const files = [...group(graph).values()]
        for (const way of ways(graph)) {
          const needed = new Set(way.flatMap((part) => [...reached(graph, part)]))
          const read = files.filter((file) => file.some((name) => needed.has(name))).flat()
          expect(new Set(read)).toEqual(needed)
        }
      }),
    )
  })
})
