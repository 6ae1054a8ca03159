import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'

/** The features of a part, such as its words with their paths: how often it has each. */
export type Features = ReadonlyMap<string, number>

export function countFeatures(all: Iterable<string>): Features {
  const features = new Map<string, number>()
  for (const feature of all) features.set(feature, (features.get(feature) ?? 0) + 1)
  return features
}

/** From 0 to 1: twice the common features, divided by all features. A part without features is similar to none. */
export function similarity(before: Features, after: Features): number {
  let common = 0
  for (const [feature, count] of before) common += Math.min(count, after.get(feature) ?? 0)
  return (2 * common) / Math.max(1, total(before) + total(after))
}

function total(features: Features): number {
  let sum = 0
  for (const count of features.values()) sum += count
  return sum
}

/** Each word of a value with its path, without the indexes of list items. */
export function* wordsIn(value: Json, path: string): Generator<string> {
  if (typeof value === 'string') for (const word of value.split(/\s+/u)) yield `${path} ${word}`
  else if (Array.isArray(value)) for (const item of value) yield* wordsIn(item, path)
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* wordsIn(item, `${path}.${name}`)
  else yield `${path} ${JSON.stringify(value)}`
}
