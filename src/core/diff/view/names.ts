import { isObject } from '../../document/json.js'
import { hint } from '../shared/hint.js'
import { type Component, textOf } from './tree.js'

/** Maximum number of components in a path, counted from the innermost. */
const maxPathLength = 4

/** Props that a reader sees on the screen, the best first, and props that only name a component. */
const visibleProps = ['Label', 'Heading', 'Title', 'Header', 'header', 'Text']
const nameProps = ['Name', 'Id']

/** A component in a reader's words: `TextBox "Welcome"`; its `_id` is used only if it has no text of its own. */
export function componentName(component: Component): string {
  component.name ??= nameOf(component)
  return component.name
}

function nameOf({ type, id, members, pieces }: Component): string {
  const { Props = null } = members
  const props = isObject(Props) ? Props : {}
  const texts = [
    ...visibleProps.map((name) => props[name]),
    ...pieces.map(textOf),
    ...nameProps.map((name) => props[name]),
  ]
  const text = texts.find((value) => typeof value === 'string' && value.trim() !== '')
  if (typeof text === 'string') return `${hint(type)} "${hint(text)}"`
  return id === null ? hint(type) : `${hint(type)} #${hint(id)}`
}

/** The parent of each component; the root has none. */
export type Parents = ReadonlyMap<Component, Component>

/** The path of a component, from the outside in: `Form "Customer" › TextBox "Name"`; the innermost four. */
export function componentPath(component: Component, parents: Parents): string {
  let path = ''
  let at = component
  let length = 0
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    if (length === maxPathLength) return `… › ${path}`
    path = length === 0 ? componentName(at) : `${componentName(at)} › ${path}`
    length += 1
    at = parent
  }
  return length === 0 ? 'Body' : path
}
