import { memberOf } from '../../document/json.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { viewFinding } from './findings.js'
import { isReference } from './texts.js'

/** Finds `Text` of a TextBox, whose text must be its `Content`. */
export function textOfTextBox({ components }: CheckedView): readonly Finding[] {
  return components.flatMap((component) => {
    const text = memberOf(component.props, 'Text')
    if (component.type !== 'TextBox' || text === undefined) return []
    const bound = isReference(text)
    return [
      viewFinding(component, {
        code: 'text-box-text',
        certainty: bound ? 'proven' : 'documented',
        source: 'live',
        path: [...component.path, 'Props', 'Text'],
        isName: true,
        wrong: 'TextBox has no property Text: it shows its Content.',
        effect: bound
          ? 'Amazon Connect answers such a binding with an internal error'
          : 'Amazon Connect accepts this and shows nothing of it',
        advice: 'Move the text to Content.',
      }),
    ]
  })
}
