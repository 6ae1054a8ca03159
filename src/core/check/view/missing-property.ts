import { memberOf } from '../../document/json.js'
import type { Property } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { viewFinding } from './findings.js'
import type { Part } from './parts.js'
import { shapeFacts } from './shape-facts.js'

/** Finds missing required properties of a component, or of an item of its lists. */
export function missingProperties({ parts }: CheckedView): readonly Finding[] {
  return parts.flatMap((part) =>
    shapeFacts(part.shape)
      .required.filter(([name, property]) => isRequired(part, property) && !Object.hasOwn(part.object, name))
      .map(([name, { required = 'schema' }]) =>
        viewFinding(part.component, {
          code: 'view-property-missing',
          certainty: required === 'live' && !part.unchecked ? 'proven' : 'documented',
          source: required,
          path: part.path,
          wrong: `${part.name} has no ${name}, which it must have.`,
          ...(part.unchecked && {
            effect: 'Amazon Connect publishes this unchecked, and shows less than was meant',
          }),
          advice: 'Add it.',
        }),
      ),
  )
}

function isRequired({ object }: Part, { when }: Property): boolean {
  return when === undefined || memberOf(object, when[0]) === when[1]
}
