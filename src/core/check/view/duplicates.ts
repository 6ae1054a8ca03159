import { memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import type { Finding } from '../finding.js'
import { repeated } from '../repeated.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { viewFinding } from './findings.js'
import { isReference, type Path } from './texts.js'

/** Finds a component whose `_id` an earlier one has. What Amazon Connect does with it is not known. */
export function duplicateIds({ components }: CheckedView): readonly Finding[] {
  return repeated(components, ({ object }) => nameIn(memberOf(object, '_id'))).map(
    ({ item: component, key: id }) =>
      viewFinding(component, {
        code: 'duplicate-view-id',
        certainty: 'unknown',
        source: 'published',
        path: [...component.path, '_id'],
        wrong: `Two components have the _id ${quote(id)}.`,
        effect: 'In published views each component has its own',
        advice: 'Change one of them.',
      }),
  )
}

/**
 * Finds a field whose `Name` an earlier field of the same form has: a view hands back one value for each name. Fields of
 * two forms, and fields that are shown by a condition, may share a name.
 */
export function duplicateNames({ components }: CheckedView): readonly Finding[] {
  const conditional = components.filter(
    ({ object, props }) => Object.hasOwn(object, 'Visibility') || Object.hasOwn(props, 'Visibility'),
  )
  const fields = components.filter(
    (component) => isField(component) && innermost(conditional, component.path) === undefined,
  )
  const forms = components.filter(({ type }) => type === 'Form')
  const keyOf = (field: Component) => {
    const name = nameIn(memberOf(field.props, 'Name'))
    return name && JSON.stringify([innermost(forms, field.path)?.path ?? null, name])
  }
  return repeated(fields, keyOf).map(({ item: field }) =>
    viewFinding(field, {
      code: 'duplicate-view-name',
      certainty: 'documented',
      source: 'guide',
      path: [...field.path, 'Props', 'Name'],
      wrong: `Two fields have the Name ${quote(nameIn(memberOf(field.props, 'Name')) ?? '')}.`,
      effect: 'A view hands back one value for each name, so the value of one field is lost',
      advice: 'Rename one of them.',
    }),
  )
}

/** A view hands back the values of components that must have a `Name`. */
function isField({ row }: Component): boolean {
  return row?.props?.properties.Name?.required !== undefined
}

function nameIn(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' && !isReference(value) ? value : null
}

/** The innermost of some components at a path or around it. */
function innermost(components: readonly Component[], path: Path): Component | undefined {
  return components.findLast((component) => component.path.every((step, index) => path[index] === step))
}
