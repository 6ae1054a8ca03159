import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'

/** What a part says, and how often: its words, each with the path at which it stands. */
export type Features = ReadonlyMap<string, number>

export function countFeatures(all: Iterable<string>): Features {
  const features = new Map<string, number>()
  for (const feature of all) features.set(feature, (features.get(feature) ?? 0) + 1)
  return features
}

/** From 0 to 1: twice what both say, of all that is said. Who says nothing is like nobody. */
export function similarity(b: Features, a: Features): number {
  let common = 0
  for (const [feature, count] of b) common += Math.min(count, a.get(feature) ?? 0)
  return (2 * common) / Math.max(1, total(b) + total(a))
}

function total(features: Features): number {
  let sum = 0
  for (const count of features.values()) sum += count
  return sum
}

/** Each word of a value. Which item of a list it stands in does not matter. */
export function* wordsIn(value: Json, path: string): Generator<string> {
  if (typeof value === 'string') for (const word of value.split(/\s+/u)) yield `${path} ${word}`
  else if (Array.isArray(value)) for (const item of value) yield* wordsIn(item, path)
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* wordsIn(item, `${path}.${name}`)
  else yield `${path} ${JSON.stringify(value)}`
}
