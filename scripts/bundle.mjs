// Bundles src/ with esbuild, in parts: engines read a whole file before they run its first line, and most of what there is
// is for cases that do not occur.
import path from 'node:path'
import { build } from 'esbuild'
import {
  later,
  partName,
  schemaPruning,
  schemasOfLists,
  slimmed,
  withoutCrypto,
  withoutSideEffects,
  withoutStreams,
} from './esbuild-plugins.mjs'
import { straighten } from './straighten.mjs'

/**
 * `index.js` is all that it takes to refuse inputs. What it imports later, and what that shares or imports later still,
 * are parts of their own, each loaded when it is needed. Little is in both: a run gets its inputs as plain values.
 *
 * @param root the repository's folder
 * @param entry the file in it that begins
 * @returns outputs: name → { code: an ES module, part: whether it is imported later (or first), now: names that it
 *   imports }; inputs: all files that went in
 */
export async function bundle(root, entry = 'src/main.ts') {
  const options = {
    absWorkingDir: root,
    outdir: 'build',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The action runs on Node 24; contributors run its tests on Node 20 too.
    target: 'node20',
    mainFields: ['module', 'main'],
    // Drops dead branches, keeps names and lines: users audit what they run.
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
  }
  const plugins = [schemasOfLists, schemaPruning, slimmed(root), withoutSideEffects, straighten]
  const parts = new Map()
  const start = await build({
    ...options,
    entryPoints: { index: entry },
    plugins: [later(root, parts), withoutCrypto(root), withoutStreams(root), ...plugins],
  })
  const rest = await build({ ...options, splitting: true, entryPoints: Object.fromEntries(parts), plugins })
  const metafiles = [start.metafile, rest.metafile]
  return {
    metafiles,
    outputs: named([...start.outputFiles, ...rest.outputFiles], root, metafiles),
    inputs: [...new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs)))],
  }
}

/** Names of esbuild's own hold hashes, and change often: parts are called by what they begin with, or numbered. */
function named(files, root, metafiles) {
  const all = Object.assign({}, ...metafiles.map(({ outputs }) => outputs))
  const told = (file) => all[path.relative(root, file.path)]
  let shared = 0
  const nameOf = (file) => {
    const { base, name } = path.parse(file.path)
    if (!/-[A-Z0-9]{8}$/.test(name)) return base
    const { entryPoint } = told(file)
    return `${entryPoint ? partName(entryPoint) : `shared-${++shared}`}.js`
  }
  const names = new Map(files.map((file) => [path.basename(file.path), nameOf(file)]))
  const renamed = (text) =>
    [...names].reduce((sum, [before, name]) => sum.replaceAll(`"./${before}"`, `"./${name}"`), text)
  const imported = ({ imports }) =>
    imports
      .filter(({ path: file, kind }) => kind === 'import-statement' && names.has(path.basename(file)))
      .map(({ path: file }) => names.get(path.basename(file)))
  const output = (file) => ({
    code: renamed(file.text),
    part: Boolean(told(file).entryPoint),
    now: imported(told(file)),
  })
  return new Map(files.map((file) => [names.get(path.basename(file.path)), output(file)]))
}
