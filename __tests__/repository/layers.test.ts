import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** A source file, or a package, as the rules know it: `src/core/plan/plan.ts`, `@aws-sdk/client-connect`, `node:path`. */
interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Files that `of` selects import nothing but what `may` allows. */
interface Rule {
  readonly name: string
  readonly of: RegExp
  readonly may: (to: string, typeOnly: boolean) => boolean
  /** Imports that would break it. */
  readonly broken: readonly (readonly [from: string, to: string])[]
}

const isFile = (to: string) => /^(src|simulator|demo|bench|__tests__)\//.test(to)
/** A rule about files of the project says nothing about packages, and the reverse. */
const files =
  (...allowed: readonly RegExp[]) =>
  (to: string) =>
    !isFile(to) || allowed.some((pattern) => pattern.test(to))
const noPackage = (pattern: RegExp) => (to: string) => isFile(to) || !pattern.test(to)

const core = /^src\/core\//
const ports = /^src\/ports\//
const inputs = /^src\/inputs\//

const rules: readonly Rule[] = [
  {
    name: 'core imports node:crypto and itself only',
    of: core,
    may: (to) => core.test(to) || to === 'node:crypto',
    broken: [
      ['src/core/plan/plan.ts', 'src/ports/connect.ts'],
      ['src/core/plan/plan.ts', 'node:fs'],
      ['src/core/plan/plan.ts', 'yaml'],
    ],
  },
  {
    name: 'ports import core only',
    of: ports,
    may: (to) => core.test(to) || ports.test(to),
    broken: [
      ['src/ports/connect.ts', 'src/app/run.ts'],
      ['src/ports/connect.ts', '@aws-sdk/client-connect'],
    ],
  },
  {
    name: 'inputs import core and node:path only',
    of: inputs,
    may: (to) => core.test(to) || inputs.test(to) || to === 'node:path',
    broken: [
      ['src/inputs/parse.ts', 'src/app/run.ts'],
      ['src/inputs/index.ts', '@actions/core'],
      ['src/inputs/index.ts', 'node:fs'],
    ],
  },
  {
    name: 'render imports core and what lays out modules only',
    of: /^src\/render\//,
    may: (to) => core.test(to) || to.startsWith('src/render/') || to === '@dagrejs/dagre',
    broken: [
      ['src/render/summary.ts', 'src/app/run.ts'],
      ['src/render/summary.ts', 'src/ports/github.ts'],
      ['src/render/summary.ts', '@actions/core'],
    ],
  },
  {
    name: 'app imports ports, core and types of inputs, and no package',
    of: /^src\/app\//,
    may: (to, typeOnly) =>
      core.test(to) || ports.test(to) || to.startsWith('src/app/') || (typeOnly && inputs.test(to)),
    broken: [
      ['src/app/run.ts', 'src/adapters/connect/index.ts'],
      ['src/app/run.ts', 'src/render/summary.ts'],
      ['src/app/run.ts', 'src/inputs/index.ts'],
      ['src/app/run.ts', 'node:fs'],
    ],
  },
  {
    name: 'adapters import ports and core',
    of: /^src\/adapters\//,
    may: files(core, ports, /^src\/adapters\//),
    broken: [
      ['src/adapters/clock.ts', 'src/app/run.ts'],
      ['src/adapters/clock.ts', 'src/render/summary.ts'],
    ],
  },
  {
    name: 'only adapters/connect knows AWS',
    of: /^src\/(?!adapters\/connect\/)/,
    may: noPackage(/^@(aws-sdk|smithy)\//),
    broken: [
      ['src/main.ts', '@aws-sdk/client-connect'],
      ['src/adapters/files/index.ts', '@smithy/types'],
    ],
  },
  {
    name: 'only adapters/actions.ts knows @actions/core',
    of: /^src\/(?!adapters\/actions\.ts$)/,
    may: noPackage(/^@actions\/core/),
    broken: [['src/adapters/github/index.ts', '@actions/core']],
  },
  {
    name: 'only adapters/github knows GitHub',
    of: /^src\/(?!adapters\/github\/)/,
    may: noPackage(/^(@actions\/github|@octokit\/)/),
    broken: [['src/action/sync-comment.ts', '@actions/github']],
  },
  {
    name: 'only the layout of modules without positions knows dagre',
    of: /^src\/(?!render\/html\/flow-canvas\/place-by-dagre\.ts$)/,
    may: noPackage(/^@dagrejs\//),
    broken: [['src/core/diff/flow/canvas.ts', '@dagrejs/dagre']],
  },
  {
    name: 'only main imports what joins the layers',
    of: /^src\/(?!main\.ts$|action\/)/,
    may: (to) => to !== 'src/main.ts' && !to.startsWith('src/action/'),
    broken: [
      ['src/app/run.ts', 'src/main.ts'],
      ['src/app/run.ts', 'src/action/deliver.ts'],
    ],
  },
  {
    name: 'the simulator imports nothing of src',
    of: /^simulator\/(?!.*__tests__\/)/,
    may: (to) => !to.startsWith('src/'),
    broken: [['simulator/index.ts', 'src/core/model/plan.ts']],
  },
  {
    name: 'what is shipped imports nothing of simulator, demo and tests',
    of: /^src\//,
    may: (to) => !/^(simulator|demo|__tests__)\//.test(to),
    broken: [['src/main.ts', 'simulator/index.ts']],
  },
]

const specifiers =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/gms

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(specifiers)].map(([, type, named, loaded]) => {
    const specifier = named ?? loaded ?? ''
    const to = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts')
      : specifier
    return { from: file, to, typeOnly: type !== undefined }
  })
}

/** Imports that a rule does not allow, as sentences. */
function violations({ of, may }: Rule, imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to, typeOnly }) => of.test(from) && !may(to, typeOnly))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))
}

describe('imports run one way', () => {
  const imports = ['src', 'simulator']
    .flatMap(sources)
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')))

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(imports.some(({ from }) => rule.of.test(from))).toBe(true)
    expect(violations(rule, imports)).toEqual([])
  })

  test('every import of a file is one that exists', () => {
    const known = new Set(['src', 'simulator', 'demo', '__tests__'].flatMap(sources))
    expect(imports.filter(({ to }) => isFile(to) && to.endsWith('.ts') && !known.has(to))).toEqual([])
  })
})

describe('each rule can be broken', () => {
  const seeded = rules.flatMap((rule) =>
    rule.broken.map(
      ([from, to]) => [rule.name, `${from} imports ${to}`, rule, { from, to, typeOnly: false }] as const,
    ),
  )
  test.each(seeded)('%s: not where %s', (_, reported, rule, seed) => {
    expect(violations(rule, [seed])).toEqual([reported])
  })
})

describe('what a file imports', () => {
  test.each([
    ['a value', "import { a } from './b.js'", 'src/app/b.ts', false],
    ['a type', "import type { A } from '../core/model/plan.js'", 'src/core/model/plan.ts', true],
    ['a type beside a value', "import { a, type B } from './b.js'", 'src/app/b.ts', false],
    ['over several lines', "import {\n  a,\n  b,\n} from './b.js'", 'src/app/b.ts', false],
    ['a package', "import * as fs from 'node:fs'", 'node:fs', false],
    ['for its effect', "import './b.js'", 'src/app/b.ts', false],
    ['to hand it on', "export { a } from './b.js'", 'src/app/b.ts', false],
    ['all of it to hand on', "export * from './b.js'", 'src/app/b.ts', false],
    ['a type to hand on', "export type { A } from './b.js'", 'src/app/b.ts', true],
    ['when it is needed', "const b = await import('./b.js')", 'src/app/b.ts', false],
    ['the type of a module', "type B = import('./b.js').B", 'src/app/b.ts', false],
  ])('%s', (_, text, to, typeOnly) => {
    expect(importsOf('src/app/a.ts', `${text}\n`)).toEqual([{ from: 'src/app/a.ts', to, typeOnly }])
  })

  test('not what a text says', () => {
    expect(importsOf('src/app/a.ts', "const text = 'no import here'\nexport const a = 'b'\n")).toEqual([])
  })
})
