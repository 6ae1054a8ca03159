import type { World } from '../state/world.js'

/** Whether a second resource with the name is refused because of the first. */
export function isSameName({ switches }: World, existing: string, name: string): boolean {
  return existing === name || (switches.namesFoldCase && existing.toLowerCase() === name.toLowerCase())
}
