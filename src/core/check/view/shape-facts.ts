import type { Property, Shape } from '../data/view-components.js'
import { onceForEach } from '../once-for-each.js'

/** What the rules ask of every object of a shape, found once for each shape. */
interface ShapeFacts {
  /** Properties that are lists of objects, with the shape of these. */
  readonly lists: readonly (readonly [name: string, item: Shape])[]
  /** Properties that must be given, some of them only beside others. */
  readonly required: readonly (readonly [name: string, property: Property])[]
}

export const shapeFacts = onceForEach(findFacts)

function findFacts({ properties }: Shape): ShapeFacts {
  const all = Object.entries(properties)
  return {
    lists: all.flatMap(([name, { item }]) => (item === undefined ? [] : [[name, item] as const])),
    required: all.filter(([, { required }]) => required !== undefined),
  }
}
