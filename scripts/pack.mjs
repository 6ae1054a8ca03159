// Makes dist/'s files of the outputs of esbuild.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'

/**
 * Outputs, which are ES modules that import each other, as CommonJS files that require each other. ncc closes each of
 * them, and so proves that it needs nothing but Node and the others.
 *
 * @param outputs name of the file → code
 * @param folder where to keep what is between esbuild and ncc
 * @returns the same, as it goes to dist/
 */
export async function pack(outputs, folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  for (const [name, code] of outputs) writeFileSync(path.join(folder, name), await asCommonJs(code))
  const externals = [...outputs.keys()].map((name) => `./${name}`)
  const options = { cache: false, quiet: true, externals }
  const packed = new Map()
  for (const name of outputs.keys()) packed.set(name, (await ncc(path.join(folder, name), options)).code)
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
