// Builds dist/: bundle.mjs bundles src/ in parts, pack.mjs makes a readable file of each, and licenses.txt names what is in
// them. Deterministic: the same sources and lockfile give the same bytes in any folder.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'
import { schemaKeys } from './esbuild-plugins.mjs'
import { pack } from './pack.mjs'
import { straightened } from './straighten.mjs'

const root = path.resolve(import.meta.dirname, '..')
const out = process.argv[2] ?? 'dist'

const { outputs, metafiles, inputs } = await bundle(root)
guardLayout(metafiles)
const parts = await pack(outputs, path.join(root, 'build/parts'))
const dist = path.resolve(root, out)
const fresh = `${dist}.new`
rmSync(fresh, { recursive: true, force: true })
mkdirSync(fresh, { recursive: true })
for (const [name, code] of parts) writeFileSync(path.join(fresh, name), code)
writeFileSync(path.join(fresh, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(path.join(fresh, 'licenses.txt'), licenses(inputs))
// Put in place as a whole, so that nobody who runs it meanwhile finds half of it.
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)
const bytes = [...parts.values()].reduce((sum, code) => sum + Buffer.byteLength(code), 0)
process.stdout.write(`${out}/*.js ${bytes.toLocaleString('en')} bytes in ${parts.size} files\n`)

/** The plugins read the SDK's generated code; when its layout moves, the build must say so, not grow silently. */
function guardLayout(metafiles) {
  const kept = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file]) => file.includes('client-connect/dist-es/schemas/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)
  if (schemaKeys() === 0 || kept > 100_000 || straightened() === 0)
    throw new Error(
      `${schemaKeys()} schema keys inlined, ${kept} bytes of schemas kept, ${straightened()} imports straightened: the SDK's generated layout has changed`,
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
