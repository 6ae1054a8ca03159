import type { World } from './types.js'

/** The commit with a prefix of at least 7 hex digits; null: none or several. */
export function resolve(world: World, name: string): string | null {
  if (world.state.commits.has(name)) return name
  const matches = [...world.state.commits.keys()].filter((sha) => name.length >= 7 && sha.startsWith(name))
  return matches.length === 1 ? (matches[0] ?? null) : null
}

/** A commit and all its ancestors, nearest first. */
export function ancestors(world: World, from: string): ReadonlySet<string> {
  const seen = new Set([from])
  for (const sha of seen) for (const parent of world.state.commits.get(sha) ?? []) seen.add(parent)
  return seen
}
