// Makes dist/'s files of the outputs of esbuild.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { build } from 'esbuild'
import { group, start, usual } from './group.mjs'

/**
 * Outputs, which are ES modules that import each other, as CommonJS files that require each other. What lies in one file
 * is one module. ncc closes each of them, and so proves that it needs nothing but Node and the others.
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
  const packed = new Map()
  for (const [file, names] of files) {
    const entry = path.join(folder, file)
    const given = names.filter((name) => isWanted(name, outputs, fileOf))
    writeFileSync(entry, await joined(file, given, outputs, fileOf))
    packed.set(file, await closed(entry, [...files.keys()]))
  }
  return packed
}

/** Is an output taken out of its file by another: as a part, or because that shares it? */
function isWanted(name, outputs, fileOf) {
  const shared = ([other, { now }]) => fileOf.get(other) !== fileOf.get(name) && now.includes(name)
  return outputs.get(name).part || [...outputs].some(shared)
}

/** The outputs of a file as one module that gives those by name; the one that a runner starts only runs. */
async function joined(file, given, outputs, fileOf) {
  const all = given.map((name) => `export * as "${name}" from "./${name}"\n`).join('')
  const { outputFiles } = await build({
    stdin: { contents: file === start ? outputs.get(start).code : all, resolveDir: '.' },
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    legalComments: 'none',
    // import() becomes require, which needs none of Node's loader of ES modules.
    supported: { 'dynamic-import': false },
    plugins: [outputsOf(file, outputs, fileOf)],
  })
  return outputFiles[0].text
}

/** Where the outputs are for esbuild: what stands in another file is taken out of that. */
const outputsOf = (file, outputs, fileOf) => ({
  name: 'outputs',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ path: wanted, namespace }) => {
      if (namespace === 'another') return { path: wanted, external: true }
      const name = wanted.slice('./'.length)
      if (!fileOf.has(name)) throw new Error(`${file} needs ${name}, which is no output`)
      return { path: name, namespace: fileOf.get(name) === file ? 'own' : 'another' }
    })
    build.onLoad({ filter: /./, namespace: 'own' }, ({ path: name }) => ({
      contents: withRequire(outputs.get(name).code),
      resolveDir: '.',
    }))
    build.onLoad({ filter: /./, namespace: 'another' }, ({ path: name }) => ({
      contents: `module.exports = require("./${fileOf.get(name)}")["${name}"]`,
      resolveDir: '.',
    }))
  },
})

/** ES modules have no require, so esbuild wrote a name of its own for what packages require of Node. */
function withRequire(code) {
  const restored = code.replaceAll(/\b__require(?=\(")/g, 'require')
  const left = /\b__require\w*\(.*/.exec(restored)
  if (left) throw new Error(`nobody can tell what ${left[0]} asks for`)
  return restored
}

async function closed(entry, files) {
  const externals = files.filter((file) => file !== path.basename(entry)).map((file) => `./${file}`)
  const { code } = await ncc(entry, { cache: false, quiet: true, externals })
  return code
}
