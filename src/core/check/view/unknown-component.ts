import { awsManagedViews, viewComponents } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { orMeant, viewFinding, word } from './findings.js'
import { isReference } from './texts.js'

/** Finds unknown types. A type that is similar to a known one is more severe: it is probably misspelt. */
export function unknownComponents({ components, near }: CheckedView): readonly Finding[] {
  return components.flatMap((component) => {
    const { type, row } = component
    return type === null || row !== null || isReference(type) ? [] : [unknown(component, type, near)]
  })
}

/** Nobody saw the service refuse such a type: the data lacks it, or a known one is near. */
function unknown(component: Component, type: string, near: CheckedView['near']): Finding {
  const meant = isAwsManaged(type) ? null : near(type, Object.keys(viewComponents))
  return viewFinding(component, {
    code: 'unknown-view-component',
    ...(meant === null ? unlisted : misspelt),
    path: [...component.path, 'Type'],
    wrong: `${word(type)} is not a known component.`,
    advice: orMeant(meant, 'Check its spelling.'),
  })
}

const unlisted = { certainty: 'unknown', source: 'unlisted' } as const
const misspelt = { certainty: 'documented', source: 'near', effect: 'It is probably misspelt' } as const

function isAwsManaged(type: string): boolean {
  return awsManagedViews.includes(type.toLowerCase())
}
