import { isObject } from '../document/json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Json } from '../model/definition.js'
import { nearest } from '../text/nearest.js'
import type { Finding } from './finding.js'
import { undeclaredTableAction } from './view/actions.js'
import { bindingsInTexts } from './view/binding-in-text.js'
import type { CheckedView } from './view/checked-view.js'
import { componentsOf } from './view/components.js'
import { configurations } from './view/configuration.js'
import { contents } from './view/content.js'
import { duplicateIds, duplicateNames } from './view/duplicates.js'
import { undeclaredIntegrations } from './view/integration.js'
import { memberTypes } from './view/member-type.js'
import { missingProperties } from './view/missing-property.js'
import { partsOf } from './view/parts.js'
import { propertyValues } from './view/property-value.js'
import { textOfTextBox } from './view/text-of-text-box.js'
import type { Path } from './view/texts.js'
import { unknownComponents } from './view/unknown-component.js'
import { unknownMembers } from './view/unknown-member.js'
import { unknownProperties } from './view/unknown-property.js'
import { untypedComponents } from './view/untyped-component.js'

/** The rules, each named after its findings, in no particular order. */
const rules: readonly ((view: CheckedView) => readonly Finding[])[] = [
  unknownMembers,
  unknownComponents,
  untypedComponents,
  unknownProperties,
  missingProperties,
  propertyValues,
  contents,
  configurations,
  textOfTextBox,
  undeclaredTableAction,
  memberTypes,
  duplicateIds,
  duplicateNames,
]

/** Rules that find something only if a string has a binding. */
const bindingRules: typeof rules = [bindingsInTexts, undeclaredIntegrations]

/**
 * Finds content of a view that Amazon Connect may refuse, and content that is not shown as intended. The result depends
 * neither on the order of members nor on `_id`s, unless two are equal. Problems that reading a definition reports
 * are left out: a missing `Head` or `Configuration`, unknown members of the template itself, and actions that are named
 * and not listed.
 *
 * @param template the template as a value; one that is no object has no findings
 * @param actions the actions that the view lists
 * @param mayBind whether a string of the template may have a binding (`mayHoldBindings`)
 * @returns the findings by place; in a list, by index
 */
export function checkView(template: Json, actions: readonly string[], mayBind = true): readonly Finding[] {
  if (!isObject(template)) return []
  const components = componentsOf(template)
  const view = { template, components, parts: components.flatMap(partsOf), actions, near: nearWords() }
  const asked = mayBind ? [...rules, ...bindingRules] : rules
  const found = asked.flatMap((rule) => rule(view))
  return found.length < 2 ? found : found.toSorted(byPlace)
}

/**
 * Maximum number of different words of a view that are compared with the known ones: many take long, and few are read.
 */
const maxCompared = 100

function nearWords(): CheckedView['near'] {
  const words = new Set<string>()
  return (word, known) => {
    if (words.size >= maxCompared && !words.has(word)) return null
    words.add(word)
    return nearest(word, known)
  }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    comparePaths(a.path.members, b.path.members) || compareCodeUnits(a.code + a.message, b.code + b.message)
  )
}

function comparePaths(a: Path, b: Path): number {
  const index = a.findIndex((step, at) => step !== b[at])
  const [left, right] = [a[index], b[index]]
  if (left === undefined || right === undefined) return a.length - b.length
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareCodeUnits(String(left), String(right))
}
