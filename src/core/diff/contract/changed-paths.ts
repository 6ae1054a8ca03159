import type { Json } from '../../model/definition.js'
import { type ContentChange, changeAt, inPart, removalAt } from '../shared/content-change.js'
import type { Path } from '../shared/leaves.js'
import { valueAt } from '../shared/read-json.js'
import { valueChanges } from '../shared/value-changes.js'
import { type BrokenTerm, brokenTerms } from './breaking.js'
import { listsByName, writtenPath } from './contract.js'
import { contractChanges } from './items.js'
import { restricts } from './schema-restrictions.js'

/** The places of a contract at which it differs from another one; both are `Settings` of a module. */
export function* contractPlaces(before: Json, after: Json): Generator<ContentChange> {
  let isFound = false
  const written = (path: Path) => writtenPath(after, path)
  for (const { path, isThere } of valueChanges(...listsByName(before, after))) {
    isFound = true
    yield inPart('Settings', { path: written(path), isThere })
  }
  // By name lists are equal that are in another order.
  if (!isFound) for (const change of valueChanges(before, after)) yield inPart('Settings', change)
}

/** For each breaking change of two contracts, in the order of `breakingContractChanges`, the places that it is about. */
export function brokenTermPlaces(before: Json, after: Json): readonly (readonly ContentChange[])[] {
  return brokenTerms(contractChanges(before, after)).map((term) => [placeOf(term, after)])
}

function placeOf({ code, change }: BrokenTerm, settings: Json): ContentChange {
  const { member, before, after } = change
  const declared = [...member.declared, member.name]
  const found = (path: Path) => changeAt('Settings', writtenPath(settings, path))
  if (after === null) return removalAt('Settings', writtenPath(settings, member.declared))
  const required = member.required ?? member.declared
  if (code === 'contract-input-required')
    return found(before === null ? declared : [...required, member.name])
  const changes = [...valueChanges(before?.schema ?? null, after.schema ?? null)].filter(({ path }) =>
    restricts(path, before?.schema, after.schema),
  )
  const first = changes.find(({ isThere }) => isThere) ?? changes[0]
  if (first)
    return inPart('Settings', { ...first, path: writtenPath(settings, [...declared, ...first.path]) })
  // What was required is no longer in that list.
  return valueAt(settings, required) === undefined ? found(declared) : found(required)
}
