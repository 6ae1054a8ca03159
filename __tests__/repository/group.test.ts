import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { group, type Output } from '../../scripts/group.mjs'

type Graph = ReadonlyMap<string, Output>

const part = (...now: readonly string[]): Output => ({ part: true, now })
const shared = (...now: readonly string[]): Output => ({ part: false, now })

test('what is shared lies with the first that a usual run loads, and what it loads together in one file', () => {
  const graph: Graph = new Map([
    ['post', part('all', 'rare')],
    ['page', part('rare', 'two')],
    ['tell', part('two')],
    ['start', part()],
    ['run', part('both')],
    ['look', part('two', 'both')],
    ['all', shared()],
    ['both', shared('all')],
    ['two', shared()],
    ['rare', shared()],
  ])
  expect(group(graph, [['start'], ['run'], ['look', 'tell']])).toEqual(
    new Map([
      ['start', ['start']],
      ['run', ['run', 'both', 'all']],
      ['look', ['look', 'tell', 'two']],
      ['post', ['post', 'rare']],
      ['page', ['page']],
    ]),
  )
})

test('a usual run that would load what there is not is refused', () => {
  const graph: Graph = new Map([
    ['start', part('all')],
    ['all', shared()],
  ])
  expect(() => group(graph, [['start'], ['run', 'all']])).toThrow('run,all')
})

const few = fc.tuple(fc.nat({ max: 511 }), fc.nat({ max: 511 })).map(([a, b]) => a & b)

/** Outputs import only later ones, as no module imports itself, and none imports a part. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ isPart: fc.boolean(), now: few }), { minLength: 1, maxLength: 9 })
  .map((rows) => {
    const named = rows.map((row, index) => ({ ...row, name: `output-${index}` }))
    return new Map(
      named.map(({ name, isPart, now }, index) => {
        const imported = named.filter((other, at) => at > index && !other.isPart && ((now >> at) & 1) === 1)
        return [name, { part: isPart, now: imported.map((other) => other.name) }]
      }),
    )
  })

/** A graph, and some of its parts in files as a usual run loads them. */
const given = graphs.chain((graph) => {
  const parts = [...graph].flatMap(([name, output]) => (output.part ? [name] : []))
  return fc.record({
    graph: fc.constant(graph),
    order: fc
      .tuple(fc.shuffledSubarray(parts), fc.integer({ min: 1, max: 3 }))
      .map(([some, width]) =>
        Array.from({ length: Math.ceil(some.length / width) }, (_, at) =>
          some.slice(at * width, (at + 1) * width),
        ),
      ),
  })
})

const reached = (graph: Graph, name: string): readonly string[] => [
  name,
  ...(graph.get(name)?.now ?? []).flatMap((next) => reached(graph, next)),
]
const partsOf = (graph: Graph) => [...graph].flatMap(([name, output]) => (output.part ? [name] : []))

describe('whatever imports whatever', () => {
  test('each output that a part needs stands in one file, and nothing else does', () => {
    fc.assert(
      fc.property(given, ({ graph, order }) => {
        const needed = new Set(partsOf(graph).flatMap((name) => reached(graph, name)))
        expect([...group(graph, order).values()].flat().toSorted()).toEqual([...needed].toSorted())
      }),
    )
  })

  test('a file needs none but itself and those before it', () => {
    fc.assert(
      fc.property(given, ({ graph, order }) => {
        const before = new Set<string>()
        for (const outputs of group(graph, order).values()) {
          for (const name of outputs) before.add(name)
          const needed = outputs.flatMap((name) => reached(graph, name))
          expect(needed.filter((name) => !before.has(name))).toEqual([])
        }
      }),
    )
  })

  test('a usual run reads no line more than it needs', () => {
    fc.assert(
      fc.property(given, ({ graph, order }) => {
        const read = [...group(graph, order).values()].slice(0, order.length).flat()
        const needed = new Set(order.flat().flatMap((name) => reached(graph, name)))
        expect(read.toSorted()).toEqual([...needed].toSorted())
      }),
    )
  })
})
