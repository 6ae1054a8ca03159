import { isList, isObject } from '../../document/json.js'
import { sortNames } from '../../hash/sorted-json.js'
import { inputBinding } from '../../kinds/view-binding.js'
import type { Json } from '../../model/definition.js'
import type { Path } from '../shared/leaves.js'
import { pathLevels } from './input-items.js'
import { type Component, isComponent, type ViewTree } from './tree.js'

/** A place in a view: within a component, or, where that is null, in the template beside its components. */
export interface PlaceInTree {
  readonly component: Component | null
  readonly members: Path
}

/** Name of an input → the first place that shows it, in the order in which a difference names places. */
export function inputPlaces(tree: ViewTree): ReadonlyMap<string, PlaceInTree> {
  const places = new Map<string, PlaceInTree>()
  for (const [place, text] of textsOf(tree)) {
    const path = inputBinding.exec(text)?.[1]
    if (path === undefined) continue
    for (const name of pathLevels(path)) if (!places.has(name)) places.set(name, place)
  }
  return places
}

/** Action → the first place that raises it. */
export function actionPlaces(tree: ViewTree): ReadonlyMap<string, PlaceInTree> {
  const places = new Map<string, PlaceInTree>()
  for (const [place, text] of textsOf(tree)) {
    const isRaised = ['Action', 'TableAction'].includes(String(place.members.at(-1)))
    if (isRaised && !places.has(text)) places.set(text, place)
  }
  return places
}

/** All texts of a view, those of each component before what it holds, the template's own last. */
function* textsOf({ root, all, templateMeta }: ViewTree): Generator<readonly [PlaceInTree, string]> {
  for (const component of [root, ...all]) {
    for (const [members, text] of textsIn(component.members, [])) yield [{ component, members }, text]
    for (const [at, piece] of component.pieces.entries())
      if (!isComponent(piece))
        for (const [members, text] of textsIn(piece.text, ['Content', at]))
          yield [{ component, members }, text]
  }
  for (const [members, text] of textsIn(templateMeta, [])) yield [{ component: null, members }, text]
}

function* textsIn(value: Json, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (isList(value)) for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at])
  else if (isObject(value))
    for (const name of sortNames(Object.keys(value))) yield* textsIn(value[name] ?? null, [...path, name])
}
