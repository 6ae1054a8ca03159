import { awsManagedViews, viewComponents } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { orMeant, word } from './findings.js'
import { isReference } from './texts.js'

/** Finds unknown types. A type that is similar to a known one is more severe: it is probably misspelt. */
export function unknownComponents({ components, near }: CheckedView): readonly Finding[] {
  return components.flatMap((component) => {
    const { type, row } = component
    return type === null || row !== null || isReference(type) ? [] : [unknown(component, type, near)]
  })
}

/** Nobody saw the service refuse such a type: the data lacks it, or a known one is near. */
function unknown({ type: name, path }: Component, type: string, near: CheckedView['near']): Finding {
  const meant = isAwsManaged(type) ? null : near(type, Object.keys(viewComponents))
  const { certainty, evidence, effect } = meant === null ? notInData : nearMiss
  return {
    code: 'unknown-view-component',
    certainty,
    type: name,
    path: { root: 'Template', members: [...path, 'Type'] },
    message: `${word(type)} is not a known component. ${effect} (${evidence}). ${orMeant(meant, 'Check its spelling.')}`,
    evidence,
  }
}

const notInData = {
  certainty: 'unknown',
  evidence: 'not in the data of view components',
  effect: 'It may be right, because this check does not know everything',
} as const

const nearMiss = {
  certainty: 'documented',
  evidence: 'a known word is near',
  effect: 'It is probably misspelt',
} as const

function isAwsManaged(type: string): boolean {
  return awsManagedViews.includes(type.toLowerCase())
}
