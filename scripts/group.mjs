// Which of esbuild's outputs go into one file of dist/. It makes an output of everything that two parts share, dozens of
// them, and each file costs as much as a few pages of code.

/** What a runner starts. */
export const start = 'index.js'

/** The files that a usual run loads, in this order, by the parts in them. */
export const usual = [
  [start],
  ['action-run-action.js'],
  // Keys in the environment are what most jobs have, and the code for them is less than a file costs.
  ['adapters-connect.js', 'aws-sdk-credential-provider-env.js'],
  ['app-steps.js', 'app-report.js', 'action-deliver.js', 'adapters-git-index.js'],
  ['render-sarif.js', 'render-release-notes.js'],
  // Not asked for where content is not checked, so it is last: what it shares with the others is theirs.
  ['core-check.js'],
  // What reads a module, for its drawing and for comparing it: a new one is drawn without what compares.
  ['core-diff-flow-canvas-of.js'],
]

/**
 * A file for each part, but those that a usual run loads together. What parts share lies with the first of them, as a
 * usual run comes to them: so that run reads no line more than it needs, and the others few.
 *
 * @param graph name of the output → { part: whether it is imported later, now: names that it imports }; a part is not
 *   imported otherwise
 * @param order `usual`, for the outputs in the graph
 * @returns name of the file → names of the outputs in it
 */
export function group(graph, order = usual) {
  const parts = [...graph.keys()].filter((name) => graph.get(name).part)
  const known = new Set(order.flat())
  const missing = [...known].filter((name) => !parts.includes(name))
  if (missing.length > 0) throw new Error(`a usual run would load ${missing}, and there is no such part`)
  const rest = parts.filter((name) => !known.has(name)).map((name) => [name])
  const placed = new Set(parts)
  return new Map(
    [...order, ...rest].map((file) => {
      const shared = [...reached(file, graph)].filter((name) => !placed.has(name))
      for (const name of shared) placed.add(name)
      return [file[0], [...file, ...shared]]
    }),
  )
}

/** All that is loaded with these outputs, themselves too. */
function reached(outputs, graph, seen = new Set()) {
  for (const output of outputs) {
    if (seen.has(output)) continue
    seen.add(output)
    reached(graph.get(output).now, graph, seen)
  }
  return seen
}
