import { componentRow } from '../check/data/view-components.js'
import { isObject } from '../document/json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Breaking } from '../model/difference.js'
import { listSome } from '../text/list-some.js'
import { quote } from '../text/quote.js'
import { affectedFlows } from './view/breaking.js'
import type { Component, ViewTree } from './view/tree.js'

/** Breaking changes for flows that read a view's output: of fields that only the view before has. */
export function outputBreaking(before: ViewTree, after: ViewTree): readonly Breaking[] {
  const names = [...removedOutputs(before, after).keys()]
  if (names.length === 0) return []
  const paths = listSome(names.map((name) => quote(`$.Views.ViewResultData.${name}`)))
  const message = `The view no longer hands back ${listSome(names.map(quote))}. A flow that shows this version and reads ${paths} gets nothing there. ${affectedFlows}`
  return [{ code: 'view-output-removed', message }]
}

/** The fields whose names only `before` has: for each name, sorted, its first field. */
export function removedOutputs(before: ViewTree, after: ViewTree): ReadonlyMap<string, Component> {
  const kept = outputs(after)
  const removed = [...outputs(before)].filter(([name]) => !kept.has(name))
  return new Map(removed.toSorted(([a], [b]) => compareCodeUnits(a, b)))
}

/**
 * For each name of a view's fields, the first field. The value of a bound name is known only when the view is shown.
 */
function outputs({ all }: ViewTree): ReadonlyMap<string, Component> {
  const fields = new Map<string, Component>()
  for (const component of all.filter(mayBeInput)) {
    const { Props = null } = component.members
    const name = isObject(Props) && Object.hasOwn(Props, 'Name') ? Props.Name : null
    const isField = typeof name === 'string' && name !== '' && !name.startsWith('$.')
    if (isField && !fields.has(name)) fields.set(name, component)
  }
  return fields
}

/**
 * An unknown component counts if it has a `Name`: it may be a new kind of field. `Name` of an icon is that of a
 * picture.
 */
function mayBeInput({ type }: Component): boolean {
  const row = componentRow(type)
  return row?.props == null || row.props.properties.Name?.kind === 'string'
}
