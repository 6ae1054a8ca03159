import { compareCodeUnits } from '../../canonical-json.js'
import { isObject } from '../../json.js'
import type { Json } from '../../types.js'
import type { Component, Path } from './components.js'

/** A string of a template, and its place. */
export interface Text {
  readonly value: string
  readonly path: Path
}

/** Every string of a value, members of an object by name and never in the order in which they are written. */
export function* textsIn(value: Json | undefined, path: Path): Generator<Text> {
  if (typeof value === 'string') yield { value, path }
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index])
  } else if (value !== undefined && isObject(value)) {
    const members = Object.entries(value).toSorted(([a], [b]) => compareCodeUnits(a, b))
    for (const [name, item] of members) yield* textsIn(item, [...path, name])
  }
}

/** The strings of a component itself: of its `Props`, and those that stand in its `Content`. */
export function* ownTexts({ props, content, path }: Component): Generator<Text> {
  yield* textsIn(props, [...path, 'Props'])
  for (const [index, item] of content.entries())
    if (typeof item === 'string') yield { value: item, path: [...path, 'Content', index] }
}

/** A value that Amazon Connect fills in when it shows the view, be it an input or an integration. */
export function isReference(value: Json | undefined): boolean {
  return typeof value === 'string' && /^\$\.#?[\p{L}_]\S*$/u.test(value)
}
