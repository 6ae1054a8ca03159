// Builds dist/: esbuild bundles src/main.ts in parts, pack.mjs makes one readable file of them, and licenses.txt names what
// is in it. Deterministic: the same sources and lockfile give the same bytes in any folder.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { schemaKeys, schemaPruning, slimmed, withoutCrypto, withoutSideEffects } from './esbuild-plugins.mjs'
import { pack } from './pack.mjs'

const root = path.resolve(import.meta.dirname, '..')
const out = process.argv[2] ?? 'dist'

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'build',
  write: false,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  // The action runs on Node 24; contributors run its tests on Node 20 too.
  target: 'node20',
  mainFields: ['module', 'main'],
  // Drops dead branches, keeps names and lines: users audit what they run.
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  plugins: [schemaPruning, slimmed(root), withoutSideEffects, withoutCrypto(root)],
})
guardSchemas(metafile)

const outputs = new Map(outputFiles.map((file) => [path.relative(root, file.path), file.text]))
const code = await pack(outputs, metafile, 'build/main.js')
const dist = path.resolve(root, out)
mkdirSync(dist, { recursive: true })
// Renamed into place, so that nobody who runs it meanwhile reads half of it.
writeFileSync(path.join(dist, 'index.js.new'), code)
renameSync(path.join(dist, 'index.js.new'), path.join(dist, 'index.js'))
writeFileSync(path.join(dist, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(path.join(dist, 'licenses.txt'), licenses(Object.keys(metafile.inputs)))
process.stdout.write(`${out}/index.js ${Buffer.byteLength(code).toLocaleString('en')} bytes\n`)

/** The pruning reads the SDK's generated code; when its layout moves, the build must say so, not grow silently. */
function guardSchemas({ outputs }) {
  const kept = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file]) => file.includes('client-connect/dist-es/schemas/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  if (schemaKeys() === 0 || kept > 100_000)
    throw new Error(
      `${schemaKeys()} schema keys inlined, ${kept} bytes of schemas kept: the SDK's generated layout has changed`,
    )
}

/** Name, version, licence and its text of every bundled package. */
function licenses(files) {
  const folders = new Set(
    files.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean),
  )
  return [...folders].sort().map(license).join('\n---\n\n')
}

function license(folder) {
  const {
    name,
    version,
    license: spdx,
  } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${spdx})\n\n${text}\n`
}
