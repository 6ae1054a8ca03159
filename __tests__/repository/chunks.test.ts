import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type EagerChunk, type Output, toChunks } from '../../scripts/chunks.mjs'

type Graph = ReadonlyMap<string, Output>

const lazy = (...imports: readonly string[]): Output => ({ lazy: true, imports })
const shared = (...imports: readonly string[]): Output => ({ lazy: false, imports })

test('what modules share is in the first chunk that a usual run loads, and what it loads together is one chunk', () => {
  const graph: Graph = new Map([
    ['post', lazy('all', 'rare')],
    ['page', lazy('rare', 'two')],
    ['report', lazy('two')],
    ['start', lazy('first')],
    ['run', lazy('both', 'first')],
    ['look', lazy('two', 'both')],
    ['all', shared()],
    ['both', shared('all')],
    ['two', shared()],
    ['rare', shared()],
    ['first', shared()],
  ])
  const eager = [{ modules: ['start'] }, { modules: ['run'] }, { modules: ['look', 'report'] }]
  expect(toChunks(graph, eager)).toEqual(
    new Map([
      ['start', ['start', 'first']],
      ['run', ['run', 'both', 'all']],
      ['look', ['look', 'report', 'two']],
      ['post', ['post', 'rare']],
      ['page', ['page']],
    ]),
  )
})

test('what each of two modules needs is in the chunk that is loaded before either', () => {
  const graph: Graph = new Map([
    ['start', lazy()],
    ['run', lazy('all', 'both')],
    ['refuse', lazy('all')],
    ['view', lazy('both', 'table')],
    ['flow', lazy('both', 'table')],
    ['all', shared()],
    ['both', shared('all')],
    ['table', shared()],
  ])
  const eager = [
    { modules: ['start'], common: ['run', 'refuse'] },
    { modules: ['run'], common: ['view', 'flow'] },
  ]
  expect(toChunks(graph, eager)).toEqual(
    new Map([
      ['start', ['start', 'all']],
      ['run', ['run', 'both', 'table']],
      ['refuse', ['refuse']],
      ['view', ['view']],
      ['flow', ['flow']],
    ]),
  )
})

test('a chunk of a module that nothing loads lazily is refused', () => {
  const graph: Graph = new Map([
    ['start', lazy('all')],
    ['all', shared()],
  ])
  expect(() => toChunks(graph, [{ modules: ['start'] }, { modules: ['run', 'all'] }])).toThrow('run, all')
})

const few = fc.tuple(fc.nat({ max: 511 }), fc.nat({ max: 511 })).map(([a, b]) => a & b)

/** Outputs import only later ones, as no module imports itself, and none imports what is loaded lazily. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.record({ lazy: fc.boolean(), imports: few }), { minLength: 1, maxLength: 9 })
  .map((rows) => {
    const named = rows.map((row, index) => ({ ...row, name: `output-${index}` }))
    return new Map(
      named.map(({ name, lazy, imports }, index) => {
        const imported = named.filter((other, at) => at > index && !other.lazy && ((imports >> at) & 1) === 1)
        return [name, { lazy, imports: imported.map((other) => other.name) }]
      }),
    )
  })

const lazyIn = (graph: Graph): readonly string[] =>
  [...graph].flatMap(([name, output]) => (output.lazy ? [name] : []))

/** A graph, and chunks of some of its lazily loaded outputs, as a usual run loads them. */
const given = graphs.chain((graph) => {
  const modules = [...lazyIn(graph)]
  return fc
    .tuple(fc.shuffledSubarray(modules), fc.integer({ min: 1, max: 3 }), fc.shuffledSubarray(modules))
    .map(([some, width, common]) => {
      const chunks = Array.from(
        { length: Math.ceil(some.length / width) },
        (_, at): EagerChunk => ({
          modules: some.slice(at * width, (at + 1) * width),
        }),
      )
      const [before, ...after] = chunks
      const eager = before === undefined ? [] : [{ ...before, common }, ...after]
      return { graph, eager, common, modules: some }
    })
})

const reached = (graph: Graph, name: string): readonly string[] => [
  name,
  ...(graph.get(name)?.imports ?? []).flatMap((next) => reached(graph, next)),
]

describe('for any imports', () => {
  test('each output that something needs is in one chunk, and nothing else is', () => {
    fc.assert(
      fc.property(given, ({ graph, eager }) => {
        const needed = new Set(lazyIn(graph).flatMap((name) => reached(graph, name)))
        expect([...toChunks(graph, eager).values()].flat().toSorted()).toEqual([...needed].toSorted())
      }),
    )
  })

  test('a chunk needs no other but those before it', () => {
    fc.assert(
      fc.property(given, ({ graph, eager }) => {
        const before = new Set<string>()
        for (const outputs of toChunks(graph, eager).values()) {
          for (const name of outputs) before.add(name)
          const needed = outputs.flatMap((name) => reached(graph, name))
          expect(needed.filter((name) => !before.has(name))).toEqual([])
        }
      }),
    )
  })

  test('a usual run reads no output that neither it nor all of what is common needs', () => {
    fc.assert(
      fc.property(given, ({ graph, eager, common, modules }) => {
        const read = [...toChunks(graph, eager).values()].slice(0, eager.length).flat()
        const needed = new Set(modules.flatMap((name) => reached(graph, name)))
        const [first = [], ...others] = eager.length > 0 ? common.map((name) => reached(graph, name)) : []
        const isLazy = (name: string) => graph.get(name)?.lazy === true
        const ofAll = first.filter((name) => !isLazy(name) && others.every((other) => other.includes(name)))
        expect(read.toSorted()).toEqual([...new Set([...needed, ...ofAll])].toSorted())
      }),
    )
  })
})
