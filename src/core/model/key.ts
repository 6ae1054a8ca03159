import type { Key, Kind } from './definition.js'

/** The key of a definition. */
export function keyFor(kind: Kind, name: string): Key {
  return `${kind}/${name}`
}
