import { memberOf, objectOf } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { templateMembers } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { orMeant, viewFinding, word } from './findings.js'
import type { Path } from './texts.js'

/** Finds unknown members of `Head`, of components, and of each `Configuration`. */
export function unknownMembers({ template, components, near }: CheckedView): readonly Finding[] {
  const head = memberOf(template, 'Head')
  const unknownIn = (place: Place) => unknownOf(place, near)
  return [
    ...unknownIn({ component: null, in: 'head', value: head, path: ['Head'] }),
    ...configuration(null, memberOf(head, 'Configuration'), ['Head']).flatMap(unknownIn),
    ...components.flatMap((component) => {
      const { object, path } = component
      return [
        ...unknownIn({ component, in: 'component', value: object, path }),
        ...configuration(component, memberOf(object, 'Configuration'), path).flatMap(unknownIn),
      ]
    }),
  ]
}

interface Place {
  readonly component: Component | null
  readonly in: keyof typeof templateMembers
  readonly value: Json | undefined
  readonly path: Path
}

function configuration(component: Component | null, value: Json | undefined, parent: Path): readonly Place[] {
  if (value === undefined) return []
  const path = [...parent, 'Configuration']
  const layout = memberOf(value, 'Layout')
  return [
    { component, in: 'configuration', value, path },
    { component, in: 'layout', value: layout, path: [...path, 'Layout'] },
  ]
}

function unknownOf(place: Place, near: CheckedView['near']): readonly Finding[] {
  const known: readonly string[] = templateMembers[place.in]
  const others = Object.keys(objectOf(place.value)).filter((name) => !known.includes(name))
  return others.toSorted(compareCodeUnits).map((name) => unknown(place, name, near(name, known), known))
}

/** The schema allows no other members of `Configuration`. For the others this is not known. */
function unknown(place: Place, name: string, meant: string | null, known: readonly string[]): Finding {
  return viewFinding(place.component, {
    code: 'unknown-view-member',
    certainty: meant !== null || place.in === 'configuration' ? 'documented' : 'unknown',
    source: 'schema',
    path: [...place.path, name],
    isName: true,
    wrong: `${word(name)} is not a known member of ${names[place.in]}.`,
    advice: orMeant(meant, `Known are ${known.join(', ')}.`),
  })
}

const names: Readonly<Record<Place['in'], string>> = {
  head: 'Head',
  component: 'a component',
  configuration: 'Configuration',
  layout: 'Layout',
}
