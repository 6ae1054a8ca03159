import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Source } from '../data/view-components.js'
import type { Certainty, Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { orMeant, viewFinding, word } from './findings.js'
import type { Part } from './parts.js'

/** Finds properties that a component, or an item of one of its lists, does not have. */
export function unknownProperties({ parts, near }: CheckedView): readonly Finding[] {
  return parts.flatMap((part) =>
    Object.keys(part.object)
      .filter((name) => !Object.hasOwn(part.shape.properties, name) && !isTextOfTextBox(part, name))
      .toSorted(compareCodeUnits)
      .map((name) => unknown(part, name, near(name, Object.keys(part.shape.properties)))),
  )
}

/** `text-of-text-box.ts` reports it. */
function isTextOfTextBox({ component }: Part, name: string): boolean {
  return component.type === 'TextBox' && name === 'Text'
}

function unknown(part: Part, name: string, meant: string | null): Finding {
  return viewFinding(part.component, {
    code: 'unknown-view-property',
    ...gradeOf(part, name, meant),
    path: [...part.path, name],
    isName: true,
    wrong: `${part.name} has no property ${word(name)}.`,
    advice: orMeant(meant, hints[`${part.component.type}.${name}`] ?? 'Remove it.'),
  })
}

interface Grade {
  readonly certainty: Certainty
  readonly source: Source
  readonly effect?: string
}

function gradeOf({ shape, unchecked }: Part, name: string, meant: string | null): Grade {
  if (unchecked)
    return {
      certainty: 'documented',
      source: 'derived',
      effect: 'Amazon Connect does not check this, and does nothing with it',
    }
  if (shape.untried?.includes(name)) return { certainty: 'documented', source: 'schema' }
  if (shape.sealed === true) return { certainty: 'proven', source: 'live' }
  if (shape.sealed === false)
    return {
      certainty: 'documented',
      source: 'schema',
      effect: 'Amazon Connect accepts this and does nothing with it',
    }
  return { certainty: meant === null ? 'unknown' : 'documented', source: 'schema' }
}

/** Advice for properties that people expect, by component and name. */
const hints: Readonly<Record<string, string>> = {
  'Button.Label': 'Write the label as the Content of the button.',
}
