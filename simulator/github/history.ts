import type { World } from './types.js'

/** A commit and all that came before it, nearest first. */
export function ancestors(world: World, from: string): ReadonlySet<string> {
  const seen = new Set([from])
  for (const sha of seen) for (const parent of world.state.commits.get(sha) ?? []) seen.add(parent)
  return seen
}
