import { isObject } from '../../document/json.js'
import { componentWords } from '../../words/component-words.js'
import { hint } from '../shared/hint.js'
import { type Component, textOf } from './tree.js'

/** Maximum number of components in a path, counted from the innermost. */
const maxPathLength = 4

/** Props that a reader sees on the screen, the best first, and props that only name a component. */
const visibleProps = ['Label', 'Heading', 'Title', 'Header', 'header', 'Text']
const nameProps = ['Name', 'Id']

/** A component in a reader's words: `Text box "Welcome"`; its `_id` is used only if it has no text of its own. */
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
  const words = typeName(type)
  if (typeof text === 'string') return `${words} "${hint(text)}"`
  return id === null ? words : `${words} #${hint(id)}`
}

function typeName(type: string): string {
  return hint(componentWords(type))
}

/** The API's name for a component's type, if a reader's words for it are other ones. */
export function apiOfType({ type }: Component): { readonly api?: string } {
  const name = hint(type)
  return name === typeName(type) ? {} : { api: name }
}

/** The parent of each component; the root has none. */
export type Parents = ReadonlyMap<Component, Component>

/** The path of a component, from the outside in: `Form "Customer" › Text box "Name"`; the innermost four. */
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
