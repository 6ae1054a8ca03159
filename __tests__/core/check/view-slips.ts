import { viewComponents } from '../../../src/core/check/data/view-components.js'
import { type Component, componentsOf } from '../../../src/core/check/view/components.js'
import { partsOf } from '../../../src/core/check/view/parts.js'
import type { RealView } from './view-corpus.js'
import { replaced, type Steps, type ViewMutant, without } from './view-mutants.js'

/** Mutants of a view that nobody was seen to refuse: misspelt types and members, and what only the schema requires. */
export function viewSlips({ template }: RealView): readonly ViewMutant[] {
  return componentsOf(template).flatMap((component) => [
    ...ofType(component).map((type) => ({
      rule: 'unknown-view-component',
      template: replaced(template, [...component.path, 'Type'], type),
    })),
    { rule: 'unknown-view-member', template: replaced(template, [...component.path, 'Contnet'], []) },
    ...requiredBySchema(component).map((path) => ({
      rule: 'view-property-missing, documented',
      template: without(template, path),
    })),
  ])
}

function ofType({ type }: Component): readonly string[] {
  return type === null || !Object.hasOwn(viewComponents, type) ? [] : [`${type.slice(0, -1)}q`]
}

function requiredBySchema(component: Component): readonly Steps[] {
  return partsOf(component).flatMap(({ shape, object, path }) =>
    Object.entries(shape.properties).flatMap(([name, { required, when }]) =>
      required !== undefined && required !== 'live' && when === undefined && name in object
        ? [[...path, name]]
        : [],
    ),
  )
}
