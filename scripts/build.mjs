// Builds dist/, and reports the size that each file adds. Deterministic: the same sources and lockfile give the same
// bytes in any folder, and if node_modules is linked.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.resolve(root, process.argv[2] ?? 'dist')

// ncc numbers modules by their paths from the current folder.
process.chdir(root)
const { files, inputs } = await bundle(root, path.join(root, 'build/chunks'))
const fresh = `${dist}.new`
rmSync(fresh, { recursive: true, force: true })
mkdirSync(fresh, { recursive: true })
for (const [name, code] of files) writeFileSync(path.join(fresh, name), code)
writeFileSync(path.join(fresh, 'package.json'), '{ "type": "commonjs" }\n')
writeFileSync(path.join(fresh, 'licenses.txt'), licenses(inputs))
// Replaced as a whole, so that a run meanwhile never finds half of it.
rmSync(dist, { recursive: true, force: true })
renameSync(fresh, dist)
const sizes = [...files].map(([name, code]) => [name, Buffer.byteLength(code)])
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
for (const [name, bytes] of [...sizes, [`in all, ${files.size} files`, total]])
  process.stdout.write(`${bytes.toLocaleString('en').padStart(9)} ${name}\n`)

/** Name, version and licence text of every bundled package. */
function licenses(inputs) {
  const folders = inputs.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  return [...new Set(folders.filter(Boolean))].sort().map(license).join('\n---\n\n')
}

function license(folder) {
  const read = (file) => readFileSync(path.join(root, folder, file), 'utf8')
  const { name, version, license: spdx } = JSON.parse(read('package.json'))
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${spdx})\n\n${file ? read(file).trim() : ''}\n`
}
