// Runs a TypeScript file on any Node that the README lists: bundles it to build/run/ and imports it. Usage: node
// scripts/run-ts.mjs demo/main.ts [arguments]
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'

const entry = process.argv[2]
if (!entry) throw new Error('usage: node scripts/run-ts.mjs <entry.ts> [arguments]')
const outfile = path.resolve('build/run', `${entry.replace(/[\\/]/g, '-').replace(/\.ts$/, '')}.mjs`)
await build({
  input: entry,
  external: /^[^./]/,
  platform: 'node',
  transform: { target: 'node20' },
  tsconfig: false,
  output: { file: outfile, codeSplitting: false },
  logLevel: 'warn',
})
process.argv.splice(1, 2, outfile)
await import(pathToFileURL(outfile).href)
