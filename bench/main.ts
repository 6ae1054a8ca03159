import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { measureCalls } from './calls.js'
import { measureChecks } from './checks.js'
import { measureGrowth } from './growth.js'
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

function partsOf(names: readonly string[]): readonly Part[] {
  const unknown = names.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`there is no part ${unknown.join(', ')}: expected ${allParts.join(', ')}`)
  return names.length === 0 ? allParts : allParts.filter((part) => names.includes(part))
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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      out: { type: 'string' },
      against: { type: 'string' },
      pairs: { type: 'string', default: '3' },
      'write-docs': { type: 'boolean', default: false },
    },
  })
  if (values.against !== undefined) {
    const { pairs, loads } = values.quick ? quick : whole
    console.log(await compareStarts(path.resolve(values.against, 'index.js'), pairs))
    console.log(await comparePairs(values.against, Number(values.pairs), loads))
    return
  }
  if (values.quick && values['write-docs'])
    throw new Error('the figures of --quick mean nothing; leave out --write-docs, or --quick')
  const out = values.out ?? (values.quick ? 'build/bench-quick.json' : results)
  if (values['write-docs']) return writeDocument(JSON.parse(await readFile(out, 'utf8')))
  const wanted = partsOf(positionals)
  const before = positionals.length > 0 ? JSON.parse(await readFile(out, 'utf8')) : {}
  const found = await measure(wanted, values.quick ? quick : whole, before)
  console.log(tables(found, wanted))
  await mkdir(path.dirname(out), { recursive: true })
  await writeFile(out, `${JSON.stringify(found, null, 2)}\n`)
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
else await main()

/** Bytes of all code in a folder. */
async function codeBytes(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
