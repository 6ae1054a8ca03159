import { onceForEach } from '../../model/once-for-each.js'
import type { Property, Shape } from '../data/view-components.js'

/** The facts about a shape that the rules need, computed once per shape. */
interface ShapeFacts {
  /** Properties that are lists of objects, with the shape of the objects. */
  readonly lists: readonly (readonly [name: string, item: Shape])[]
  /** Required properties; some are required only with others. */
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
