import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** File → the files that it imports, types included, by paths from the repository's root. */
type Graph = ReadonlyMap<string, readonly string[]>

const specifiers =
  /^\s*(?:import|export)\s+(?:type\s+)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gms

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(specifiers)].map(([, named, loaded]) =>
    path.posix.join(path.posix.dirname(file), named ?? loaded ?? '').replace(/\.js$/, '.ts'),
  )
}

function readGraph(folders: readonly string[]): Graph {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
      .filter((name) => name.endsWith('.ts')),
  )
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]))
}

/** Files that import each other, directly or through others: the strongly connected components of the graph (Tarjan). */
function findCircles(graph: Graph): readonly (readonly string[])[] {
  const indexes = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: (readonly string[])[] = []
  const low = (file: string) => lowest.get(file) ?? 0
  const visit = (file: string): void => {
    indexes.set(file, indexes.size)
    lowest.set(file, indexes.size - 1)
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue
      if (!indexes.has(next)) visit(next)
      if (stack.includes(next)) lowest.set(file, Math.min(low(file), low(next)))
    }
    if (low(file) !== indexes.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    const isCircle = circle.length > 1 || (graph.get(file) ?? []).includes(file)
    if (isCircle) circles.push(circle.toSorted())
  }
  for (const file of graph.keys()) if (!indexes.has(file)) visit(file)
  return circles
}

test.each(['src', 'simulator'])('no file of %s imports itself through others', (folder) => {
  const graph = readGraph([folder])
  expect(graph.size).toBeGreaterThan(20)
  expect(findCircles(graph)).toEqual([])
})

describe('a circle is found', () => {
  const graphOf = (files: Readonly<Record<string, string>>): Graph =>
    new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]))

  test.each([
    [
      'of two files',
      { 'a.ts': "import { b } from './b.js'", 'b.ts': "import { a } from './a.js'" },
      ['a.ts', 'b.ts'],
    ],
    [
      'of types',
      { 'a.ts': "import type { B } from './b.js'", 'b.ts': "import type { A } from './a.js'" },
      ['a.ts', 'b.ts'],
    ],
    [
      'of three files, one of which loads another later',
      { 'a.ts': "await import('./b.js')", 'b.ts': "export * from './c.js'", 'c.ts': "import './a.js'" },
      ['a.ts', 'b.ts', 'c.ts'],
    ],
    ['of one file', { 'a.ts': "import { a } from './a.js'" }, ['a.ts']],
  ])('%s', (_, files, circle) => {
    expect(findCircles(graphOf(files))).toEqual([circle])
  })

  test('but not where two files import a third', () => {
    const files = { 'a.ts': "import './c.js'", 'b.ts': "import './c.js'\nimport './a.js'", 'c.ts': '' }
    expect(findCircles(graphOf(files))).toEqual([])
  })
})
