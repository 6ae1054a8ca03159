import { memberOf } from '../../document/json.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { type Component, textsOf } from './components.js'
import { shown, viewFinding } from './findings.js'
import { type Text, textsIn } from './texts.js'

/**
 * Finds `$.Name` inside a longer string: it requires no input and is shown as written. Strings of untested components,
 * such as the HTML of TemplateStringComponent, are left out.
 */
export function bindingsInTexts({ template, components }: CheckedView): readonly Finding[] {
  const head = textsIn(memberOf(template, 'Head'), ['Head']).filter(holdsBinding)
  return [
    ...head.map((text) => found(null, text)),
    ...components.flatMap((component) => {
      if (component.row?.props === null || component.row?.source === 'published') return []
      const texts = component.row === null ? [] : textsOf(component)
      return texts.filter(holdsBinding).map((text) => found(component, text))
    }),
  ]
}

function holdsBinding({ value }: Text): boolean {
  if (!value.includes('$.')) return false
  const bindings = value.match(/\$\.#?[\p{L}_]/gu)?.length ?? 0
  return bindings > 1 || (bindings === 1 && !/^\$\.\S*$/u.test(value))
}

function found(component: Component | null, { value, path }: Text): Finding {
  return viewFinding(component, {
    code: 'view-binding-in-text',
    certainty: 'documented',
    source: 'live',
    path,
    wrong: `${shown(value)} has a binding within a longer text.`,
    effect: 'Amazon Connect shows it as it is written, and asks for no input',
    advice: 'Make the binding a value of its own; in Content, an item of its own beside the text.',
  })
}
