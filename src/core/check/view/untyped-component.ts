import { isObject, listOf, memberOf } from '../../document/json.js'
import type { ComponentRow } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { shown, viewFinding } from './findings.js'

/** Finds entries of `Body`, or of a component that holds components, without a `Type`, and others that are no object. */
export function untypedComponents({ template, components }: CheckedView): readonly Finding[] {
  const untyped = components
    .filter(({ top, type, parent }) => type === null && (top || holdsComponents(parent)))
    .map((component) => {
      const type = memberOf(component.object, 'Type')
      return viewFinding(component, {
        code: 'view-property-missing',
        certainty: 'documented',
        source: 'schema',
        path: component.path,
        wrong:
          type === undefined
            ? 'This component has no Type, which it must have.'
            : `The Type of this component is ${shown(type)}, expected the name of a component.`,
        advice: 'Write the name of the component, such as "TextBox".',
      })
    })
  const others = listOf(memberOf(template, 'Body')).flatMap((entry, index) =>
    isObject(entry)
      ? []
      : [
          viewFinding(null, {
            code: 'view-content',
            certainty: 'documented',
            source: 'schema',
            path: ['Body', index],
            wrong: `Body contains ${shown(entry)}, but it shows components only.`,
            advice: 'Put a text into a TextBox, and remove anything else.',
          }),
        ],
  )
  return [...untyped, ...others]
}

function holdsComponents(row: ComponentRow | null): boolean {
  return row?.content === 'components' || row?.content === 'components and strings'
}
