import type { Members } from './flow-actions.js'

/** Names of members and indices of items. */
export type Steps = readonly (string | number)[]

/** A document with one slip that knows nothing of its meaning. */
export interface StructureMutant {
  /** Where and what: `Content.Actions.[].Type null`. */
  readonly what: string
  readonly place: Steps
  readonly document: Members
}

/** Values of every JSON type. */
const values: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['number', 7],
  ['object', { a: 'b' }],
  ['list', ['a']],
  ['text', 'words'],
]

/**
 * Each member of a document left out, misspelt and of each other JSON type, and each item of a list twice and of each
 * other type.
 *
 * @param isNew called once for each mutant, before it is made
 */
export function* structureMutants(
  document: Members,
  name: (place: Steps) => string,
  isNew: (what: string) => boolean,
): Generator<StructureMutant> {
  for (const place of placesIn(document, []))
    for (const [slip, change] of slipsAt(valueAt(document, place), place.at(-1))) {
      const what = `${name(place)} ${slip}`
      if (isNew(what)) yield { what, place, document: changed(document, place, change) }
    }
}

/** Changes a copy of an object or a list at its member or item. */
type Change = (parent: object, step: string | number) => void

function* slipsAt(value: unknown, step: string | number | undefined): Generator<readonly [string, Change]> {
  if (typeof step === 'string') {
    yield ['delete', Reflect.deleteProperty]
    yield ['misspell', misspell]
  } else yield ['duplicate', duplicate]
  for (const [type, other] of values)
    if (typeName(other) !== typeName(value))
      yield [type, (parent, name) => Reflect.set(parent, name, structuredClone(other))]
}

const misspell: Change = (parent, name) => {
  Reflect.set(parent, `${String(name).slice(0, -1)}q`, Reflect.get(parent, name))
  Reflect.deleteProperty(parent, name)
}

const duplicate: Change = (parent, index) => {
  if (Array.isArray(parent)) parent.splice(Number(index), 0, structuredClone(parent[Number(index)]))
}

function* placesIn(value: unknown, place: Steps): Generator<Steps> {
  if (place.length > 0) yield place
  if (value === null || typeof value !== 'object') return
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  for (const step of steps) yield* placesIn(valueAt(value, [step]), [...place, step])
}

function valueAt(value: unknown, place: Steps): unknown {
  return place.reduce<unknown>((inner, step) => (inner as Members)[step], value)
}

function changed(document: Members, place: Steps, change: Change): Members {
  const copy = structuredClone(document)
  change(valueAt(copy, place.slice(0, -1)) as object, place.at(-1) ?? '')
  return copy
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return value === null ? 'null' : typeof value
}
