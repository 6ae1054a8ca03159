// Decides which of esbuild's outputs go into one file of dist/, a chunk. esbuild makes an output of everything that two
// lazily loaded modules share, dozens of them, and each file costs as much as a few pages of code.

/** The entry file. */
export const start = 'index'

/**
 * The chunks that a usual run loads, in this order. `modules`: the lazily loaded modules in the chunk, of which the
 * first gives it its name; `common`: modules of which one or another is loaded afterwards; the code that all of them
 * need is in this chunk.
 */
export const eagerChunks = [
  // Inputs are refused, or there is a run.
  { modules: [start], common: ['action-run-action', 'action-refuse-inputs'] },
  { modules: ['action-run-action'], common: ['core-check-view-definition', 'core-check-module-definition'] },
  // Most jobs have keys in the environment, and the code for them is smaller than the cost of a file.
  { modules: ['adapters-connect', 'aws-sdk-credential-provider-env'] },
  { modules: ['action-deliver', 'action-refuse-inputs'] },
  { modules: ['app-steps', 'app-report', 'adapters-git-index', 'render-sarif', 'render-release-notes'] },
  // Last, because they are not loaded if content is not checked: the code that they share with the others is in the
  // others' chunks.
  { modules: ['core-check-view-definition'] },
  { modules: ['core-check-module-definition'] },
  { modules: ['app-publish', 'adapters-connect-make-writer'] },
  // Reading a module, for drawing and comparing it: a new module is drawn without the code that compares.
  { modules: ['core-diff-flow-canvas-of'] },
]

/**
 * One chunk per lazily loaded module, except for those that a usual run loads together. Shared code is in the first
 * chunk that needs it, in the order of a usual run: so that run reads only what it needs, and others little more.
 *
 * @param outputs name → { lazy: whether it is the start or is loaded lazily, imports: names of outputs that it imports
 * }
 * @param eager as `eagerChunks`, for these outputs
 * @returns name of the chunk → names of the outputs in it
 * @throws Error `eager` has a name of no lazily loaded module
 */
export function toChunks(outputs, eager = eagerChunks) {
  const lazy = [...outputs.keys()].filter((name) => outputs.get(name).lazy)
  const named = eager.flatMap(({ modules, common = [] }) => [...modules, ...common])
  const unknown = named.filter((name) => !lazy.includes(name))
  if (unknown.length > 0) throw new Error(`No module that is loaded lazily is called ${unknown.join(', ')}.`)
  const eagerModules = new Set(eager.flatMap(({ modules }) => modules))
  const rest = lazy.filter((name) => !eagerModules.has(name)).map((name) => ({ modules: [name] }))
  const needed = (modules) => reach(modules, (name) => outputs.get(name).imports)
  const placed = new Set(lazy)
  return new Map(
    [...eager, ...rest].map(({ modules, common = [] }) => {
      const [first = new Set(), ...others] = common.map((module) => needed([module]))
      const ofAll = [...first].filter((output) => others.every((other) => other.has(output)))
      const shared = [...new Set([...needed(modules), ...ofAll])].filter((output) => !placed.has(output))
      for (const output of shared) placed.add(output)
      return [modules[0], [...modules, ...shared]]
    }),
  )
}

/** All names that `next` leads to from `names`, and `names` themselves. */
export function reach(names, next, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    reach(next(name), next, found)
  }
  return found
}
