import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { rolldown } from 'rolldown'
import { chunkGroups, type EagerChunk, eagerChunks, start } from '../../scripts/chunks.mjs'

/** The modules that a module imports, at once or lazily. */
interface Imports {
  readonly imports: readonly string[]
  readonly lazily: readonly string[]
}

/** Modules by name, the start first. */
type Graph = ReadonlyMap<string, Imports>

/** The modules of each chunk, by the chunk's name. */
type Chunks = Readonly<Record<string, readonly string[]>>

const root = path.resolve('graph')
const fileOf = (name: string) => path.join(root, `${name}.js`)
const namesOf = (files: readonly string[]) =>
  files.flatMap((file) => (path.dirname(file) === root ? [path.basename(file, '.js')] : []))

const graphOf = (rows: Readonly<Record<string, string>>): Graph =>
  new Map(
    Object.entries(rows).map(([name, row]) => {
      const [imports = [], lazily = []] = row.split('|').map((part) => part.split(' ').filter(Boolean))
      return [name, { imports, lazily }]
    }),
  )

/** Bundles a graph of modules. */
async function chunksOf(graph: Graph, eager: readonly EagerChunk[]): Promise<Chunks> {
  const bundled = await rolldown({
    cwd: root,
    input: { [start]: fileOf([...graph.keys()][0] ?? '') },
    tsconfig: false,
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'graph',
        resolveId: (id, importer = '') => path.resolve(path.dirname(importer), id),
        load(id) {
          const { imports = [], lazily = [] } = graph.get(path.basename(id, '.js')) ?? {}
          return [
            ...imports.map((name) => `import './${name}.js'`),
            ...lazily.map((name) => `import('./${name}.js')`),
            `console.log('${id}')`,
          ].join('\n')
        },
      },
    ],
  })
  const groups = chunkGroups(root, eager)
  const { output } = await bundled.generate({ chunkFileNames: '[name].js', codeSplitting: { groups } })
  await bundled.close()
  const rows = output.flatMap((chunk) => {
    const names = chunk.type === 'chunk' ? namesOf(chunk.moduleIds).toSorted() : []
    return names.length > 0 ? [[path.basename(chunk.fileName, '.js'), names]] : []
  })
  return Object.fromEntries(rows)
}

test('what modules share is in the first chunk that a usual run loads, and what it loads together is one chunk', async () => {
  const graph = graphOf({
    main: 'first | post page report run look',
    post: 'all rare',
    page: 'rare two',
    report: 'two',
    run: 'both first',
    look: 'two both',
    all: '',
    both: 'all',
    two: '',
    rare: '',
    first: '',
  })
  const eager = [{ modules: ['main.js'] }, { modules: ['run.js'] }, { modules: ['look.js', 'report.js'] }]
  expect(await chunksOf(graph, eager)).toEqual({
    index: ['first', 'main'],
    run: ['all', 'both', 'run'],
    look: ['look', 'report', 'two'],
    // Of the rare ones, the first by name has what they share.
    page: ['page', 'rare'],
    post: ['post'],
  })
})

test('what each of two modules needs is in the chunk that is loaded before either', async () => {
  const graph = graphOf({
    main: '| run refuse',
    run: 'all both | view flow',
    refuse: 'all',
    view: 'both table',
    flow: 'both table',
    all: '',
    both: 'all',
    table: '',
  })
  const eager = [
    { modules: ['main.js'], common: ['run.js', 'refuse.js'] },
    { modules: ['run.js'], common: ['view.js', 'flow.js'] },
  ]
  expect(await chunksOf(graph, eager)).toEqual({
    index: ['all', 'main'],
    run: ['both', 'run', 'table'],
    refuse: ['refuse'],
    view: ['view'],
    flow: ['flow'],
  })
})

test('what one of two modules needs, and a third needs too, is in the chunk that is loaded before them', async () => {
  const graph = graphOf({
    main: '| run connect refuse',
    run: 'ran',
    connect: 'called',
    refuse: 'ran called rare',
    ran: '',
    called: '',
    rare: '',
  })
  const eager = [{ modules: ['main.js'], common: [['run.js', 'connect.js'], 'refuse.js'] }]
  expect(await chunksOf(graph, eager)).toEqual({
    index: ['called', 'main', 'ran'],
    run: ['run'],
    connect: ['connect'],
    refuse: ['rare', 'refuse'],
  })
})

test('a chunk of a module that nothing imports is refused', async () => {
  const eager = [{ modules: ['main.js'] }, { modules: ['run.js'] }]
  await expect(chunksOf(graphOf({ main: '' }), eager)).rejects.toThrow(
    `${fileOf('run')} is in the list of chunks`,
  )
})

const few = fc.tuple(fc.nat({ max: 511 }), fc.nat({ max: 511 })).map(([a, b]) => a & b)

/** Modules import only later ones, so there is no circle; the start loads the lazy ones, which nothing else imports. */
const graphs = fc
  .array(fc.record({ lazy: fc.boolean(), imports: few }), { minLength: 1, maxLength: 9 })
  .map((rows): Graph => {
    const named = rows.map((row, index) => ({ ...row, name: `module-${index}` }))
    const importsOf = (imports: number, from: number) =>
      named.flatMap(({ name, lazy }, at) => (at > from && !lazy && (imports >> at) & 1 ? [name] : []))
    return new Map<string, Imports>([
      ['main', { imports: [], lazily: named.flatMap(({ name, lazy }) => (lazy ? [name] : [])) }],
      ...named.map(
        ({ name, imports }, index) => [name, { imports: importsOf(imports, index), lazily: [] }] as const,
      ),
    ])
  })

const lazyIn = (graph: Graph) => graph.get('main')?.lazily ?? []

/** A graph, and chunks of some of its lazily loaded modules, as a usual run loads them. */
const given = graphs.chain((graph) => {
  const some = fc.shuffledSubarray([...lazyIn(graph)])
  return fc
    .record({ usual: some, width: fc.integer({ min: 1, max: 3 }), common: fc.array(some, { maxLength: 3 }) })
    .map(({ usual, width, common }) => {
      const filesOf = (names: readonly string[]) => names.map((name) => `${name}.js`)
      const later = Array.from({ length: Math.ceil(usual.length / width) }, (_, at) => ({
        modules: filesOf(usual.slice(at * width, (at + 1) * width)),
      }))
      return {
        graph,
        eager: [{ modules: ['main.js'], common: common.map(filesOf) }, ...later],
        common,
        usual,
      }
    })
})

/** The chunks of a usual run, in its order. */
const usualNames = (eager: readonly EagerChunk[]) => [
  start,
  ...eager.slice(1).map(({ modules }) => path.basename(modules[0] ?? '', '.js')),
]

/** A module and all that it imports, directly or not. */
const reached = (graph: Graph, name: string): readonly string[] => [
  name,
  ...(graph.get(name)?.imports ?? []).flatMap((next) => reached(graph, next)),
]

describe('for any imports', () => {
  test('each module that something needs is in one chunk, and nothing else is', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ graph, eager }) => {
        const needed = new Set(['main', ...lazyIn(graph).flatMap((name) => reached(graph, name))])
        expect(
          Object.values(await chunksOf(graph, eager))
            .flat()
            .toSorted(),
        ).toEqual([...needed].toSorted())
      }),
    )
  })

  test('a chunk of a usual run needs no other but those before it', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ graph, eager }) => {
        const chunks = await chunksOf(graph, eager)
        const before = new Set<string>()
        for (const name of usualNames(eager)) {
          const modules = chunks[name] ?? []
          for (const module of modules) before.add(module)
          const needed = modules.flatMap((module) => reached(graph, module))
          expect(needed.filter((module) => !before.has(module))).toEqual([])
        }
      }),
    )
  })

  test('a usual run reads no module that neither it nor all of what is common needs', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ graph, eager, common, usual }) => {
        const chunks = await chunksOf(graph, eager)
        const needed = new Set(['main', ...usual.flatMap((name) => reached(graph, name))])
        const [first = [], ...others] = common.map((names) =>
          names.flatMap((name) => reached(graph, name).slice(1)),
        )
        const ofAll = first.filter((name) => others.every((other) => other.includes(name)))
        const read = usualNames(eager).flatMap((name) => chunks[name] ?? [])
        expect(read.toSorted()).toEqual([...new Set([...needed, ...ofAll])].toSorted())
      }),
    )
  })
})

test('the chunks of a usual run begin with the action’s entry', () => {
  expect(eagerChunks[0]?.modules).toEqual(['src/main.ts'])
})
