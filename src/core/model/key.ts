import type { Key, Kind } from './definition.js'

/** How a definition is known everywhere. */
export function keyFor(kind: Kind, name: string): Key {
  return `${kind}/${name}`
}
