// Bundles src/ in three steps: esbuild drops unused code and splits at each import(); chunks.mjs decides which of its
// outputs make one file, and esbuild joins those; ncc bundles each file. Engines read a whole file before they run its
// first line, and most code is for cases that do not occur.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { reach, start, toChunks } from './chunks.mjs'
import { schemaPruning, withoutSideEffects } from './esbuild-plugins.mjs'

const common = {
  write: false,
  bundle: true,
  platform: 'node',
  // The action runs on Node 24; contributors run its tests on Node 20 too.
  target: 'node20',
  // Drops dead branches, keeps names and lines: users audit the code that they run.
  minifySyntax: true,
  legalComments: 'none',
}

/**
 * @param root the repository's folder
 * @param folder for the files between esbuild and ncc
 * @param entry the file in `root` that is started
 * @param eager as `eagerChunks`
 * @returns files: name → code; metafile: esbuild's, of what went in
 */
export async function bundle(root, folder, entry = 'src/main.ts', eager = undefined) {
  const { outputFiles, metafile } = await build({
    ...common,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'build',
    format: 'esm',
    splitting: true,
    // Given here, because a tsconfig.json may or may not be found, depending on the folder.
    tsconfigRaw: { compilerOptions: { target: 'es2023', verbatimModuleSyntax: true } },
    // Files are named by their linked paths, so any folder gives the same bytes.
    preserveSymlinks: true,
    mainFields: ['module', 'main'],
    // The package's own ES modules, of which esbuild drops the unused parts: writing YAML, and YAML 1.1.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    plugins: [schemaPruning, withoutSideEffects],
    metafile: true,
  })
  const outputs = nameOutputs(outputFiles, metafile, entry)
  const chunks = toChunks(outputs, eager)
  const chunkOf = new Map([...chunks].flatMap(([chunk, names]) => names.map((name) => [name, chunk])))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  const ncc = localNcc(folder)
  const exportsOf = uniqueExports(outputs)
  const files = new Map()
  for (const chunk of chunks.keys()) {
    const file = path.join(folder, `${chunk}.js`)
    writeFileSync(file, await joinOutputs(chunk, outputs, chunkOf, exportsOf))
    const externals = [...chunks.keys()].filter((other) => other !== chunk).map((other) => `./${other}.js`)
    files.set(`${chunk}.js`, (await ncc(file, { cache: false, quiet: true, externals })).code)
  }
  return { files, metafile }
}

/**
 * A copy of ncc at a fixed path, because ncc numbers modules by the paths of its loaders, independent of the place of
 * node_modules.
 */
function localNcc(folder) {
  const copy = path.join(folder, 'ncc')
  cpSync(path.dirname(fileURLToPath(import.meta.resolve('@vercel/ncc'))), copy, { recursive: true })
  return createRequire(import.meta.url)(copy)
}

/**
 * Names outputs by the module that is loaded with them, or by their first source, because esbuild's own names have
 * hashes.
 */
function nameOutputs(files, metafile, entry) {
  const known = new Map(Object.entries(metafile.outputs).map(([file, each]) => [path.basename(file), each]))
  const names = new Map(
    [...known].map(([file, { entryPoint, inputs }]) => {
      const source = entryPoint ? moduleName(entryPoint) : (Object.keys(inputs)[0] ?? 'esbuild-runtime')
      return [file, entryPoint === entry ? start : source]
    }),
  )
  if (new Set(names.values()).size < names.size)
    throw new Error(`Two modules have one name: ${[...names.values()]}`)
  const nameOf = (file) => names.get(path.basename(file))
  const outputs = new Map(
    files.map((file) => {
      const { entryPoint, exports, imports } = known.get(path.basename(file.path))
      const own = imports.filter(({ external }) => !external)
      const ofKind = (kind) => own.filter((each) => each.kind === kind).map((each) => nameOf(each.path))
      const links = { imports: ofKind('import-statement'), lazyImports: ofKind('dynamic-import') }
      return [
        nameOf(file.path),
        { ...links, exports, lazy: Boolean(entryPoint), code: withRequire(file.text), nameOf },
      ]
    }),
  )
  // esbuild keeps modules that only dropped code would load.
  const used = reach([start], (name) => [...outputs.get(name).imports, ...outputs.get(name).lazyImports])
  return new Map([...outputs].filter(([name]) => used.has(name)))
}

/** `src/render/html/page.ts` is `render-html-page`. */
function moduleName(file) {
  return file
    .replace(/^(src|node_modules)\/@?/, '')
    .replace(/(\/(lib|dist-es|index))*\.m?[jt]s$/, '')
    .replaceAll('/', '-')
}

/** The outputs of a chunk as one CommonJS module, which exports everything that other chunks import. */
async function joinOutputs(chunk, outputs, chunkOf, exportsOf) {
  const isOwn = (name) => chunkOf.get(name) === chunk
  const isTaken = (name) =>
    outputs.get(name).lazy ||
    [...outputs].some(([other, { imports }]) => !isOwn(other) && imports.includes(name))
  const taken = [...outputs.keys()].filter((name) => isOwn(name) && isTaken(name))
  const { outputFiles } = await build({
    ...common,
    stdin: {
      contents: taken
        .map((name) => `import "${name}"; export {${exportsOf(name, 'as')}} from "${name}"`)
        .join('\n'),
      resolveDir: '.',
    },
    format: 'cjs',
    // import() becomes require, which needs none of Node's ES module loader.
    supported: { 'dynamic-import': false },
    plugins: [outputsOf(outputs, chunkOf, isOwn, exportsOf)],
  })
  return outputFiles[0].text
}

/** Resolves outputs for esbuild: those of another chunk are imported from its file. */
const outputsOf = (outputs, chunkOf, isOwn, exportsOf) => ({
  name: 'outputs',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path: wanted, importer, namespace }) => {
      if (namespace === 'another') return { external: true }
      const name = outputs.has(wanted) ? wanted : outputs.get(importer)?.nameOf(wanted)
      return name ? { path: name, namespace: isOwn(name) ? 'own' : 'another' } : null
    })
    build.onLoad({ filter: /./, namespace: 'own' }, ({ path: name }) => ({
      contents: outputs.get(name).code,
    }))
    build.onLoad({ filter: /./, namespace: 'another' }, ({ path: name }) => ({
      contents: `export {${exportsOf(name, 'from')}} from "./${chunkOf.get(name)}.js"`,
    }))
  },
})

/** Renames the exports of outputs so that each name is unique: those of a chunk are exported together. */
function uniqueExports(outputs) {
  const taken = new Set(['default'])
  const pairs = new Map()
  for (const [output, { exports }] of outputs)
    pairs.set(
      output,
      exports.map((name) => {
        let unique = name
        for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`
        taken.add(unique)
        return [name, unique]
      }),
    )
  return (output, direction) =>
    pairs
      .get(output)
      .map(([name, unique]) => (direction === 'as' ? `${name} as ${unique}` : `${unique} as ${name}`))
      .join(', ')
}

/**
 * esbuild writes `__require` for the require of a CommonJS package, since ES modules have none; ncc must see `require`.
 */
const withRequire = (code) => code.replaceAll(/\b__require(?=\(")/g, 'require')
