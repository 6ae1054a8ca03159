import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { measureCalls } from './calls.js'
import { measureChecks } from './checks.js'
import { measureGrowth } from './growth.js'
import { type Options, readOptions, UsageError, usage } from './options.js'
import { measurePaces } from './paces.js'
import { comparePairs } from './pairs.js'
import { action } from './process.js'
import { measureReferences, serveReferences } from './references.js'
import type { Results } from './results.js'
import { serve } from './service.js'
import { compareStarts, measureStartUp } from './start-up.js'
import { allParts, type Part, renewTables, tables } from './tables.js'
import { worlds } from './worlds.js'

const document = 'docs/performance.md'
const results = 'bench/results.json'

/** A small run that only shows that the harness works: its times mean nothing. */
const quick = {
  pairs: 1,
  grid: [[3, 2, 1]],
  paced: [[3, 2, 1]],
  worlds: worlds.slice(0, 2),
  sizes: [
    { definitions: 10, large: 0, changed: false },
    { definitions: 20, large: 0, changed: false },
    { definitions: 10, large: 0, changed: true },
  ],
  loads: [
    { definitions: 10, large: 0, changed: true },
    { definitions: 10, large: 0, changed: false },
  ],
} as const
/** `loads`: those with which two builds are compared: large definitions, and very many. */
const whole = {
  pairs: 21,
  grid: [
    [38, 2, 0],
    [200, 0, 0],
    [180, 20, 0],
    [0, 200, 0],
    [0, 0, 200],
    [1_000, 10, 5],
  ],
  paced: [
    [200, 0, 0],
    [180, 20, 0],
    [0, 200, 0],
    [0, 0, 200],
  ],
  worlds,
  sizes: [
    { definitions: 100, large: 0, changed: false },
    { definitions: 300, large: 0, changed: false },
    { definitions: 1_000, large: 0, changed: false },
    { definitions: 1_000, large: 400, changed: false },
    { definitions: 3_000, large: 0, changed: false },
    { definitions: 10_000, large: 0, changed: false },
    { definitions: 100, large: 0, changed: true },
    { definitions: 300, large: 0, changed: true },
    { definitions: 1_000, large: 0, changed: true },
    { definitions: 1_000, large: 400, changed: true },
    { definitions: 3_000, large: 0, changed: true },
  ],
  loads: [
    { definitions: 1_000, large: 400, changed: true },
    { definitions: 1_000, large: 400, changed: false },
    { definitions: 10_000, large: 0, changed: false },
  ],
} as const

type Extent = typeof quick | typeof whole

/** Figures of processes need an idle machine; calls and paces are measured in simulated time. */
const parts: Readonly<Record<Part, (extent: Extent) => Promise<Partial<Results>>>> = {
  calls: async ({ grid }) => ({ calls: await measureCalls(grid) }),
  paces: async ({ paced, worlds: tried }) => ({ paces: await measurePaces(paced, tried) }),
  'start-up': async ({ pairs }) => ({ ...(await build()), startUp: await measureStartUp(pairs) }),
  growth: async ({ sizes }) => ({ ...(await build()), growth: await measureGrowth(sizes) }),
}

async function build(): Promise<Pick<Results, 'node' | 'bytes'>> {
  return { node: process.version, bytes: await codeBytes(path.dirname(action)) }
}

/** Measures the wanted parts; the earlier results of the others stay. */
async function measure(wanted: readonly Part[], extent: Extent, before: Partial<Results>): Promise<Results> {
  let found = before
  for (const part of wanted) found = { ...found, ...(await parts[part](extent)) }
  return found as Results
}

async function main(options: Options): Promise<void> {
  const { parts: named, isQuick, against } = options
  const extent = isQuick ? quick : whole
  if (against !== null) {
    console.log(await compareStarts(path.resolve(against, 'index.js'), extent.pairs))
    console.log(await comparePairs(against, options.pairs, extent.loads))
    return
  }
  const out = options.out ?? (isQuick ? 'build/bench-quick.json' : results)
  if (options.writesDocs) return writeDocument(JSON.parse(await readFile(out, 'utf8')))
  const wanted = named.length === 0 ? allParts : named
  const before = named.length > 0 ? JSON.parse(await readFile(out, 'utf8')) : {}
  const found = await measure(wanted, extent, before)
  console.log(tables(found, wanted))
  await mkdir(path.dirname(out), { recursive: true })
  await writeFile(out, `${JSON.stringify(found, null, 2)}\n`)
}

/** Prints a wrong command line as one sentence with the usage, without a stack. */
async function runMain(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args)
    if (options === null) console.log(usage)
    else await main(options)
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause
    console.error(`${cause.message}\n\n${usage}`)
    process.exitCode = 1
  }
}

async function writeDocument(found: Results): Promise<void> {
  await writeFile(document, renewTables(await readFile(document, 'utf8'), found))
}

const [command, text = ''] = process.argv.slice(2)
if (command === 'service') await serve(text)
else if (command === 'reference-service') await serveReferences(text)
else if (command === 'references')
  for (const row of await measureReferences(Number(text || 9))) console.log(JSON.stringify(row))
else if (command === 'checks') console.log(JSON.stringify(await measureChecks(Number(text || 5))))
else await runMain(process.argv.slice(2))

/** Bytes of all code in a folder. */
async function codeBytes(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
