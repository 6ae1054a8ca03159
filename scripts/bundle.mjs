// Bundles src/ in two steps: Rolldown drops unused code and splits the rest into chunks, and ncc bundles each of them,
// which proves that a chunk needs nothing but Node and the others.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { chunkGroups, eagerChunks, start } from './chunks.mjs'

/** Modules of @actions/core, and what they load, for functions that the action does not use: they only export. */
const withoutSideEffects =
  /[\\/](@actions[\\/](http-client|exec|io)|tunnel)[\\/]|@actions[\\/]core[\\/]lib[\\/](summary|oidc-utils|path-utils|platform)\.js$/

/**
 * @param root the repository's folder
 * @param folder for the files between Rolldown and ncc
 * @param eager as `eagerChunks`
 * @returns files: name → code; inputs: the files that they were made of
 * @throws Error `eager` names a file that nothing imports
 */
export async function bundle(root, folder, eager = eagerChunks) {
  const bundled = await rolldown({
    cwd: root,
    input: { [start]: eager[0].modules[0] },
    platform: 'node',
    // The action runs on Node 24; contributors run its tests on Node 20 too.
    transform: { target: 'node20' },
    // The same everywhere, although a tsconfig.json may or may not be found, depending on the folder.
    tsconfig: false,
    resolve: {
      mainFields: ['module', 'main'],
      // Files are named by their linked paths, so any folder gives the same bytes.
      symlinks: false,
      // The package's own ES modules, of which the unused parts can be dropped: writing YAML, and YAML 1.1.
      alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    },
    // The SDK's schemas name their keys by constants; only with those written out can unused operations be dropped.
    optimization: { inlineConst: { mode: 'all' } },
    treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    preserveEntrySignatures: 'allow-extension',
  })
  const { output } = await bundled.generate({
    format: 'cjs',
    // Keeps names and lines: users audit the code that they run.
    minify: false,
    minifyInternalExports: false,
    comments: false,
    generatedCode: { symbols: false },
    chunkFileNames: '[name].js',
    codeSplitting: { groups: chunkGroups(root, eager) },
  })
  await bundled.close()
  const inputs = output.flatMap(({ moduleIds }) => moduleIds).map((file) => path.relative(root, file))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  const ncc = localNcc(folder)
  const files = new Map()
  const chunks = output.map(({ fileName }) => `./${fileName}`)
  for (const { fileName, code } of output) {
    const file = path.join(folder, fileName)
    writeFileSync(file, code)
    const externals = chunks.filter((chunk) => chunk !== `./${fileName}`)
    files.set(fileName, (await ncc(file, { cache: false, quiet: true, externals })).code)
  }
  return { files, inputs }
}

/**
 * A copy of ncc at a fixed path: ncc numbers modules by the paths of its loaders too, and those of node_modules depend on
 * whether it is linked.
 */
function localNcc(folder) {
  const copy = path.join(folder, 'ncc')
  cpSync(path.dirname(fileURLToPath(import.meta.resolve('@vercel/ncc'))), copy, { recursive: true })
  return createRequire(import.meta.url)(copy)
}
