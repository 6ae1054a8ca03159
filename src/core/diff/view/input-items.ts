import { isList, isObject } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import { inputBinding } from '../../kinds/view-binding.js'
import type { Json } from '../../model/definition.js'
import type { Item } from '../../model/difference.js'
import { oneSided } from '../shared/details.js'
import { componentPath, type Parents } from './names.js'
import { type Component, isComponent, type ViewTree } from './tree.js'

/** Name of an input → the first place in the view that shows it. */
type ViewInputs = ReadonlyMap<string, string>

/** Inputs that only one side has. If a whole path is new, the item names its end. */
export function inputItems(before: ViewTree, after: ViewTree): readonly Item[] {
  const [inputsBefore, inputsAfter] = [findInputs(before), findInputs(after)]
  return [...itemsOf(inputsBefore, inputsAfter, 'removed'), ...itemsOf(inputsAfter, inputsBefore, 'added')]
}

function itemsOf(inputs: ViewInputs, others: ViewInputs, mark: 'added' | 'removed'): readonly Item[] {
  const alone = [...inputs].filter(([name]) => !others.has(name)).toSorted(byName)
  const inner = new Set(alone.flatMap(([name]) => pathLevels(name).slice(0, -1)))
  return alone
    .filter(([name]) => !inner.has(name))
    .map(([subject, place]) => ({
      aspect: 'input',
      mark,
      subject,
      details: [oneSided('shown in', place, mark)],
    }))
}

/**
 * The inputs that a flow must provide. Amazon Connect derives the schema of a view's inputs from the bindings `$.X` of
 * its template, and requires each of them at every level of its path: `$.Bar.Items[0].Value` requires Bar, its Items,
 * and the Value of each item. The index does not matter.
 */
function findInputs({ templateMeta, root, all, parents }: ViewTree): ViewInputs {
  const inputs = new Map<string, string>()
  addInputs(inputs, root, parents)
  for (const component of all) addInputs(inputs, component, parents)
  for (const [name, value] of Object.entries(templateMeta).toSorted(byName))
    visitTexts(value, (text) => addInput(inputs, text, () => name))
  return inputs
}

function addInputs(inputs: Map<string, string>, component: Component, parents: Parents): void {
  const visit = (text: string) => addInput(inputs, text, () => componentPath(component, parents))
  visitTexts(component.members, visit)
  for (const piece of component.pieces) if (!isComponent(piece)) visitTexts(piece.text, visit)
}

function addInput(inputs: Map<string, string>, text: string, placeOf: () => string): void {
  const path = inputBinding.exec(text)?.[1]
  if (path === undefined) return
  for (const name of pathLevels(path)) if (!inputs.has(name)) inputs.set(name, placeOf())
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareCodeUnits(a, b)
}

/** `Bar.Items[0].Value` → Bar, Bar.Items, Bar.Items[], Bar.Items[].Value. */
export function pathLevels(path: string): readonly string[] {
  const steps = path.replaceAll(/\[\d+\]/gu, '[]').split(/(?=\.|\[)/u)
  return steps.map((_, index) => steps.slice(0, index + 1).join(''))
}

function visitTexts(value: Json, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value)
  else if (isList(value)) for (const item of value) visitTexts(item, visit)
  else if (isObject(value)) for (const name of Object.keys(value)) visitTexts(value[name] as Json, visit)
}
