// Makes dist/'s files of the outputs of esbuild.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'
import { group, start, usual } from './group.mjs'

/**
 * Outputs, which are ES modules that import each other, as CommonJS files that require each other. ncc closes each of
 * them, and so proves that it needs nothing but Node and the others.
 *
 * @param outputs what bundle.mjs answers
 * @param folder where to keep what is between esbuild and ncc
 * @param order of files, as group.mjs takes it
 * @returns name of the file → code, as it goes to dist/
 */
export async function pack(outputs, folder, order = usual) {
  const files = group(outputs, order)
  if (files.get(start).length > 1) throw new Error(`${start} gives nothing to others: ${files.get(start)}`)
  const fileOf = new Map([...files].flatMap(([file, names]) => names.map((name) => [name, file])))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  for (const [name, { code }] of outputs)
    writeFileSync(path.join(folder, name), across(await asCommonJs(code), fileOf.get(name), fileOf))
  const packed = new Map()
  for (const [file, names] of files) packed.set(file, await close(file, names, folder, files))
  return packed
}

async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // import() becomes require, which needs none of Node's loader of ES modules.
    supported: { 'dynamic-import': false },
  })
  return code
}

/** What stands in another file is taken out of that. */
function across(code, own, fileOf) {
  return code.replaceAll(/\brequire\("\.\/([\w.-]+\.js)"\)/g, (whole, name) => {
    const file = fileOf.get(name)
    if (file === undefined) throw new Error(`${own} needs ${name}, which is no output`)
    return file === own ? whole : `require("./${file}")["${name}"]`
  })
}

/** One file that gives each of its outputs by name; the one that a runner starts runs. */
async function close(file, names, folder, files) {
  const entry = path.join(folder, `all-of-${file}`)
  const members = names.map((name) => `  get "${name}"() { return require("./${name}") },\n`)
  const given = `module.exports = {\n${members.join('')}}\n`
  writeFileSync(entry, file === start ? `require("./${start}")\n` : given)
  const externals = [...files.keys()].filter((other) => other !== file).map((other) => `./${other}`)
  const { code } = await ncc(entry, { cache: false, quiet: true, externals })
  return code
}
