import { isObject, type JsonObject, memberOf } from '../../document/json.js'
import type { Shape } from '../data/view-components.js'
import type { Component } from './components.js'
import { shapeFacts } from './shape-facts.js'
import type { Path } from './texts.js'

/** An object whose properties are known: a component's `Props`, or an item of a list in it. */
export interface Part {
  readonly component: Component
  /** Its name for messages. */
  readonly name: string
  readonly object: JsonObject
  readonly shape: Shape
  readonly path: Path
  /** Whether Amazon Connect publishes it unchecked. */
  readonly unchecked: boolean
}

/** The parts of a component, if the properties of its type are known. */
export function partsOf(component: Component): readonly Part[] {
  const shape = component.row?.props ?? null
  const given = memberOf(component.object, 'Props')
  if (shape === null || component.type === null || (given !== undefined && !isObject(given))) return []
  const path = [...component.path, 'Props']
  const unchecked = component.row?.source === 'derived'
  const props = { component, name: component.type, object: component.props, shape, path, unchecked }
  return [props, ...shapeFacts(shape).lists.flatMap(([name, item]) => itemsOf(props, name, item))]
}

function itemsOf(props: Part, name: string, shape: Shape): readonly Part[] {
  const list = memberOf(props.object, name)
  if (!Array.isArray(list)) return []
  return list.flatMap((object, index) => {
    const path = [...props.path, name, index]
    return isObject(object)
      ? [{ ...props, name: `An item of ${props.name}'s ${name}`, object, shape, path }]
      : []
  })
}
