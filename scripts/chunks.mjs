// Decides which modules go into one file of dist/, a chunk. Engines read a whole file before they run its first line, so
// code for rare cases is in files of its own; each file costs too, so modules that are loaded together share one.
import path from 'node:path'

/** Name of the chunk that is started. */
export const start = 'index'

/**
 * The chunks that a usual run loads, in this order; the first is the start. `modules`: the lazily loaded modules in the
 * chunk, of which the first gives it its name. `common`: modules that are loaded afterwards, of which an inner list is
 * one; the code that each of them needs is in this chunk.
 */
export const eagerChunks = [
  // Inputs are refused, or there is a run.
  {
    modules: ['src/main.ts'],
    common: [['src/action/run-action.ts', 'src/adapters/connect/index.ts'], 'src/action/refuse-inputs.ts'],
  },
  {
    modules: ['src/action/run-action.ts'],
    common: ['src/adapters/connect/index.ts', 'src/app/definition-steps.ts'],
  },
  // Most jobs have keys in the environment, and the code for them is smaller than the cost of a file.
  {
    modules: [
      'src/adapters/connect/index.ts',
      'node_modules/@aws-sdk/credential-provider-env/dist-es/index.js',
    ],
  },
  { modules: ['src/action/deliver.ts', 'src/action/refuse-inputs.ts'] },
  // The first call was sent.
  {
    modules: ['src/app/definition-steps.ts', 'src/adapters/text/index.ts'],
    common: ['src/core/check/view-definition.ts', 'src/core/check/module-definition.ts'],
  },
  {
    modules: [
      'src/app/steps.ts',
      'src/app/report.ts',
      'src/adapters/git-index/index.ts',
      'src/render/sarif.ts',
      'src/render/release-notes.ts',
    ],
  },
  // Last, because they are not loaded if content is not checked: the code that they share with the others is in the
  // others' chunks.
  { modules: ['src/core/check/view-definition.ts'] },
  { modules: ['src/core/check/module-definition.ts'] },
  { modules: ['src/app/publish/index.ts', 'src/adapters/connect/make-writer.ts'] },
  // Reading a module, for drawing and comparing it: a new module is drawn without the code that compares.
  { modules: ['src/core/diff/flow/canvas-of.ts'] },
  { modules: ['src/action/sync-comment.ts'] },
]

/**
 * The bundler's groups of modules: one for each chunk of a usual run, and one for each other module that is loaded
 * lazily. What a module needs is with it, unless it is in an earlier chunk: so a usual run reads only what it needs.
 *
 * @param root the repository's folder
 * @param eager as `eagerChunks`
 * @throws Error while bundling: `eager` names a file that nothing imports
 */
export function chunkGroups(root, eager) {
  const usual = eager.map(({ modules, common = [] }, position) => {
    const name = position === 0 ? start : moduleName(modules[0])
    const infosOf = (files, graph) => files.map((file) => moduleInfo(path.join(root, file), graph))
    const neededBy = (files, graph) => needed(infosOf([files].flat(), graph), graph)
    const filesOf = (graph) => [
      ...infosOf(modules, graph).map(({ id }) => id),
      ...ofAll(common.map((files) => neededBy(files, graph))),
    ]
    let files
    return {
      debugName: name,
      priority: eager.length - position,
      name(file, graph) {
        files ??= new Set(filesOf(graph))
        return files.has(file) ? name : null
      },
    }
  })
  const isLazy = (file, graph) => moduleInfo(file, graph).dynamicImporters.length > 0
  const rareName = (file, graph) => (isLazy(file, graph) ? moduleName(path.relative(root, file)) : null)
  return [...usual, { debugName: 'rare', priority: 0, name: rareName }]
}

/** `src/render/html/page.ts` is `render-html-page`. */
function moduleName(file) {
  return file
    .replace(/^(src|node_modules)\/@?/, '')
    .replace(/(\/(lib|dist-es|index))*\.m?[jt]s$/, '')
    .replaceAll('/', '-')
}

/** What is in all of the sets. */
function ofAll([first = new Set(), ...others]) {
  return [...first].filter((file) => others.every((other) => other.has(file)))
}

/** The files that modules need, directly or not. */
function needed(infos, graph, found = new Set()) {
  for (const file of infos.flatMap(({ importedIds }) => importedIds)) {
    if (found.has(file)) continue
    found.add(file)
    needed([moduleInfo(file, graph)], graph, found)
  }
  return found
}

function moduleInfo(file, graph) {
  const info = graph.getModuleInfo(file)
  if (info === null) throw new Error(`${file} is in the list of chunks, but nothing imports it.`)
  return info
}
