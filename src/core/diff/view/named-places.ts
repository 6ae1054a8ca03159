import { textsIn } from '../../check/view/texts.js'
import { inputBinding } from '../../kinds/view-binding.js'
import { onceForEach } from '../../model/once-for-each.js'
import type { Path } from '../shared/leaves.js'
import { pathLevels } from './input-items.js'
import { type Component, isComponent, type ViewTree } from './tree.js'

/** A place in a component of a view. `component` null: it is in the template, outside of its components. */
export interface PlaceInTree {
  readonly component: Component | null
  readonly members: Path
}

/** Name of an input → the first place that shows it, in the order of `inputItems`. */
export const inputPlaces = onceForEach((tree: ViewTree): ReadonlyMap<string, PlaceInTree> => {
  const places = new Map<string, PlaceInTree>()
  for (const [place, text] of textsOf(tree)) {
    const path = inputBinding.exec(text)?.[1]
    if (path === undefined) continue
    for (const name of pathLevels(path)) if (!places.has(name)) places.set(name, place)
  }
  return places
})

/** Action → the first place that raises it. */
export function actionPlaces(tree: ViewTree): ReadonlyMap<string, PlaceInTree> {
  const places = new Map<string, PlaceInTree>()
  for (const [place, text] of textsOf(tree)) {
    const isRaised = ['Action', 'TableAction'].includes(String(place.members.at(-1)))
    if (isRaised && !places.has(text)) places.set(text, place)
  }
  return places
}

/** All texts of a view: those of each component before those of its contents, and those outside of components last. */
function* textsOf({ root, all, templateMeta }: ViewTree): Generator<readonly [PlaceInTree, string]> {
  for (const component of [root, ...all]) {
    for (const { path, value } of textsIn(component.members, [])) yield [{ component, members: path }, value]
    for (const [at, piece] of component.pieces.entries())
      if (!isComponent(piece))
        for (const { path, value } of textsIn(piece.text, ['Content', at]))
          yield [{ component, members: path }, value]
  }
  for (const { path, value } of textsIn(templateMeta, [])) yield [{ component: null, members: path }, value]
}
