import { isList, isObject, ownValue } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { Property } from '../data/view-components.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { offered, orMeant, shown, viewFinding } from './findings.js'
import type { Part } from './parts.js'
import { isReference } from './texts.js'

/** Finds values that a property does not accept. A reference is accepted: the view gets its value when it is shown. */
export function propertyValues(view: CheckedView): readonly Finding[] {
  return view.parts.flatMap((part) =>
    Object.entries(part.object).flatMap(([name, value]) => {
      const property = ownValue(part.shape.properties, name)
      const rule = property === null ? undefined : rules[property.kind]
      if (property === null || rule === undefined || isReference(value)) return []
      return rule({ part, name, property, value, view })
    }),
  )
}

interface Given {
  readonly part: Part
  readonly name: string
  readonly property: Property
  readonly value: Json
  readonly view: CheckedView
}

/** Other kinds of properties accept every value, as far as known. */
const rules: { readonly [kind in Property['kind']]?: (given: Given) => readonly Finding[] } = {
  enum: outsideEnum,
  boolean: noBoolean,
  array: noArray,
  string: (given) => ofType(given, ['string'], 'text'),
  number: (given) => ofType(given, ['number', 'string'], 'a number'),
  'number or string': (given) => ofType(given, ['number', 'string'], 'a number or text'),
  list: noList,
}

function ofType(given: Given, types: readonly string[], expected: string): readonly Finding[] {
  return types.includes(typeof given.value) ? [] : [found(given, 'documented', expected, 'Change it.')]
}

/** The items of a list whose shape is known are objects. */
function noList(given: Given): readonly Finding[] {
  const { value, property } = given
  if (!isList(value)) return [found(given, 'documented', 'a list', 'Put it into a list.')]
  const wrong =
    property.item === undefined ? undefined : value.find((item) => !isObject(item) && !isReference(item))
  return wrong === undefined
    ? []
    : [found({ ...given, value: wrong }, 'documented', 'objects only', 'Change it.')]
}

function outsideEnum(given: Given): readonly Finding[] {
  const { part, property, value, view } = given
  const { values = [] } = property
  if (typeof value === 'string' && values.includes(value)) return []
  // Nobody tried null.
  const live =
    value !== null && part.component.row?.source === 'live' && (property.source ?? 'live') === 'live'
  const meant = typeof value === 'string' ? view.near(value, values) : null
  return [found(given, live ? 'proven' : 'documented', offered(values), orMeant(meant, 'Change it.'))]
}

function noBoolean(given: Given): readonly Finding[] {
  const { value } = given
  const taken = typeof value === 'boolean' || value === 'true' || value === 'false'
  return taken ? [] : [found(given, 'documented', 'true or false', 'Change it.')]
}

function noArray(given: Given): readonly Finding[] {
  return isList(given.value)
    ? []
    : [found(given, 'documented', 'a list, also of one value', 'Put it into a list.')]
}

function found(given: Given, certainty: 'proven' | 'documented', expected: string, advice: string): Finding {
  const { part, name, value } = given
  return viewFinding(part.component, {
    code: 'view-property-value',
    certainty,
    source: certainty === 'proven' ? 'live' : part.unchecked ? 'derived' : 'schema',
    path: [...part.path, name],
    wrong: `${part.name} has ${shown(value)} as ${name}, expected ${expected}.`,
    ...(part.unchecked && { effect: 'Amazon Connect publishes this unchecked, and may not show it' }),
    advice,
  })
}
