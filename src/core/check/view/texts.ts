import { isObject } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { hasReferences } from '../../resolve/has-references.js'

/** Member names and list indices from the root of a template. */
export type Path = readonly (string | number)[]

/** A string of a template, and its place. */
export interface Text {
  readonly value: string
  readonly path: Path
}

/** Every string of a value; members of an object are sorted by name, so their written order does not matter. */
export function textsIn(value: Json | undefined, path: Path): readonly Text[] {
  const texts: Text[] = []
  collect(value, path, texts)
  return texts
}

/** The strings of a component itself: of its `Props`, and directly in its `Content`. */
export function ownTexts(props: Json, content: readonly Json[], path: Path): readonly Text[] {
  const texts: Text[] = []
  collect(props, [...path, 'Props'], texts)
  for (const [index, item] of content.entries())
    if (typeof item === 'string') texts.push({ value: item, path: [...path, 'Content', index] })
  return texts
}

function collect(value: Json | undefined, path: Path, texts: Text[]): void {
  if (typeof value === 'string') texts.push({ value, path })
  else if (Array.isArray(value))
    value.forEach((item: Json, index) => {
      collect(item, [...path, index], texts)
    })
  else if (value !== undefined && isObject(value))
    for (const name of Object.keys(value).toSorted(compareCodeUnits))
      collect(value[name], [...path, name], texts)
}

/** Whether a string of a JSON text may have a binding, such as `$.Name`; an escape may hide the dollar. */
export function mayHoldBindings(json: string): boolean {
  return json.includes('$.') || json.includes('\\u')
}

/** Whether Amazon Connect fills in a value when it shows the view: an input or an integration. */
export function isReference(value: Json | undefined): boolean {
  if (typeof value !== 'string') return false
  return (value.startsWith('$.') && /^\$\.#?[\p{L}_]\S*$/u.test(value)) || hasReferences(value)
}
