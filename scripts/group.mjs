// Which of esbuild's outputs go into one file of dist/. It makes an output of everything that two parts share, dozens of
// them, and each file costs as much as a few pages of code.

/** What a runner starts. */
export const start = 'index.js'

/**
 * What is loaded before another part in any case takes what the two share with it; what else is shared goes together
 * with what the same parts share. So no part ever reads a line more than it did.
 *
 * @param graph name of the output → { part: whether it is imported later, now: names that it imports, later: names that
 *   it imports later }; `start` is loaded first
 * @returns name of the file → names of the outputs in it
 */
export function group(graph) {
  const parts = [...graph.keys()].filter((name) => graph.get(name).part)
  const needs = new Map(parts.map((part) => [part, reached(part, graph)]))
  const before = loadedBefore(parts, needs, graph)
  const files = new Map(parts.map((part) => [part, [part]]))
  for (const output of graph.keys()) {
    if (files.has(output)) continue
    const users = parts.filter((part) => needs.get(part).has(output))
    const first = users.filter((user) => !users.some((other) => before.get(user).includes(other)))
    files.set(first.join(), [...(files.get(first.join()) ?? []), output])
  }
  return new Map([...files.values()].map((outputs) => [outputs[0], outputs]))
}

/** All that is loaded with an output, itself too. */
function reached(output, graph, seen = new Set()) {
  if (seen.has(output)) return seen
  seen.add(output)
  for (const next of graph.get(output).now) reached(next, graph, seen)
  return seen
}

/** Part → parts of which each way from the beginning has loaded all when it comes to this one. */
function loadedBefore(parts, needs, graph) {
  const importers = new Map(parts.map((part) => [part, []]))
  for (const part of parts)
    for (const output of needs.get(part))
      for (const later of graph.get(output).later) importers.get(later).push(part)
  const before = new Map(parts.map((part) => [part, part === start ? [] : parts]))
  const stays = (part) => (other) =>
    other !== part && importers.get(part).every((by) => by === other || before.get(by).includes(other))
  for (let settled = false; !settled; ) {
    settled = true
    for (const part of parts) {
      const left = before.get(part).filter(stays(part))
      settled &&= left.length === before.get(part).length
      before.set(part, left)
    }
  }
  return before
}
