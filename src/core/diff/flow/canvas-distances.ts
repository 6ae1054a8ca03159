/** A block with more transitions than this, such as an end that all errors lead to, connects no others. */
const maxNeighbours = 12

/** Number of steps from the nearest of `starts` to each block, following transitions in both directions. */
export function distancesFrom(
  starts: readonly string[],
  transitions: readonly (readonly [from: string, to: string])[],
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known === undefined) neighbours.set(from, [to])
    else known.push(to)
  }
  for (const [from, to] of transitions) {
    add(from, to)
    add(to, from)
  }
  const distances = new Map(starts.map((id) => [id, 0]))
  // The loop also visits entries that are added during it.
  for (const [id, distance] of distances) {
    const around = neighbours.get(id) ?? []
    if (distance > 0 && around.length > maxNeighbours) continue
    for (const next of around) if (!distances.has(next)) distances.set(next, distance + 1)
  }
  return distances
}
