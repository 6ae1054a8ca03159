// Makes dist/'s files of the parts of a bundle.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'

/**
 * Engines read a whole file before they run its first line, though most of it is for cases that do not occur. So what
 * not every run needs stands in files of its own, CommonJS that is required when it is needed. ncc closes each of them,
 * and so proves that it needs nothing but Node and the others.
 *
 * @param outputs esbuild's outputs, ES modules that import each other, by file
 * @param metafile of the same build
 * @param entry the output that begins
 * @param folder where to keep what is between esbuild and ncc
 * @returns code by name of file; the entry's is `index.js`
 */
export async function pack(outputs, metafile, entry, folder) {
  const names = namesOf(metafile, entry)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  for (const [file, name] of names)
    writeFileSync(path.join(folder, name), await partOf(outputs.get(file), names))
  const externals = [...names.values()].map((name) => `./${name}`)
  const options = { cache: false, quiet: true, externals }
  const packed = new Map()
  for (const name of names.values()) packed.set(name, (await ncc(path.join(folder, name), options)).code)
  return packed
}

/** An output as CommonJS, what it imports by its names here. */
async function partOf(text, names) {
  const named = [...names].reduce(
    (sum, [file, name]) => sum.replaceAll(`"./${path.basename(file)}"`, `"./${name}"`),
    text,
  )
  const { code } = await transform(named, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // import() becomes require, which needs none of Node's loader of ES modules.
    supported: { 'dynamic-import': false },
  })
  return code
}

/** Every part that can be reached, by what it begins with. Names of esbuild's own hold hashes, and change often. */
function namesOf(metafile, entry) {
  let shared = 0
  const nameOf = ({ entryPoint }) =>
    entryPoint?.replace(/^(src|node_modules)\/@?/, '').replace(/(\/(lib|dist-es|index))*\.[jt]s$/, '') ??
    `shared-${++shared}`
  const named = reached(entry, metafile).map((file) => [file, nameOf(metafile.outputs[file])])
  return new Map(
    named.map(([file, name]) => [file, file === entry ? 'index.js' : `${name.replaceAll('/', '-')}.js`]),
  )
}

/** In the order in which they are first met. */
function reached(entry, metafile) {
  const met = new Set([entry])
  for (const file of met)
    for (const one of metafile.outputs[file].imports) if (!one.external) met.add(one.path)
  return [...met]
}
