import { isObject, type JsonObject, listOf, memberOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { onceForEach } from '../../model/once-for-each.js'
import { type ComponentRow, componentRow } from '../data/view-components.js'
import { ownTexts, type Path } from './texts.js'

/** A component of a template: an object in `Body`, or in the `Content` of another one. */
export interface Component {
  /** Null: `Type` is no string. */
  readonly type: string | null
  readonly object: JsonObject
  /** `Props`; empty if that is no object. */
  readonly props: JsonObject
  /** `Content` as a list; empty if it is none. */
  readonly content: readonly Json[]
  /** The data of its type, or null. */
  readonly row: ComponentRow | null
  readonly path: Path
  /** Whether it is directly in `Body`. */
  readonly top: boolean
  /** The data of the component around it. Null: it is directly in `Body`, or that component is not known. */
  readonly parent: ComponentRow | null
}

/** Every component of a template, ordered by place. */
export function componentsOf(template: JsonObject): readonly Component[] {
  const components: Component[] = []
  collect(listOf(memberOf(template, 'Body')), ['Body'], null, components)
  return components
}

/** Recursion is bounded: files nest 200 levels at most, and answers of the service are read through JSON.parse. */
function collect(list: readonly Json[], path: Path, parent: Component | null, components: Component[]): void {
  list.forEach((object, index) => {
    if (!isObject(object)) return
    const component = componentOf(object, [...path, index], parent)
    components.push(component)
    if (component.content.some(isObject))
      collect(component.content, [...component.path, 'Content'], component, components)
  })
}

function componentOf(object: JsonObject, path: Path, parent: Component | null): Component {
  const type = textOf(memberOf(object, 'Type'))
  const content = listOf(memberOf(object, 'Content'))
  const props = objectOf(memberOf(object, 'Props'))
  return {
    type,
    object,
    props,
    content,
    row: type === null ? null : componentRow(type),
    path,
    top: parent === null,
    parent: parent?.row ?? null,
  }
}

/**
 * A component's own strings: those of `Props`, and those in its `Content`. Computed on demand, because most are not
 * needed.
 */
export const textsOf = onceForEach(({ props, content, path }: Component) => ownTexts(props, content, path))

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}
