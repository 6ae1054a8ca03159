import type { Json } from '../../model/definition.js'
import { type ContentChange, changeAt, changeInPart, removalAt } from '../shared/content-change.js'
import type { Path } from '../shared/leaves.js'
import { valueAt } from '../shared/read-json.js'
import { valueChanges } from '../shared/value-changes.js'
import { type BrokenMember, brokenMembers } from './breaking.js'
import { indexedPath, listsByName } from './contract.js'
import { contractChanges } from './items.js'
import { restricts } from './schema-restrictions.js'

/** The places of a contract at which it differs from another one; both are `Settings` of a module. */
export function* contractPlaces(before: Json, after: Json): Generator<ContentChange> {
  let isFound = false
  for (const { path, exists } of valueChanges(...listsByName(before, after))) {
    isFound = true
    yield changeInPart('Settings', { path: indexedPath(after, path), exists })
  }
  // Lists that differ only in their order are equal by name.
  if (!isFound) for (const change of valueChanges(before, after)) yield changeInPart('Settings', change)
}

/** The places of each breaking change of two contracts, in the order of `breakingContractChanges`. */
export function breakingContractPlaces(before: Json, after: Json): readonly (readonly ContentChange[])[] {
  return brokenMembers(contractChanges(before, after)).map((broken) => [placeOf(broken, after)])
}

function placeOf({ code, change }: BrokenMember, settings: Json): ContentChange {
  const { member, before, after } = change
  const declared = [...member.declared, member.name]
  const found = (path: Path) => changeAt('Settings', indexedPath(settings, path))
  if (after === null) return removalAt('Settings', indexedPath(settings, member.declared))
  const required = member.required ?? member.declared
  if (code === 'contract-input-required')
    return found(before === null ? declared : [...required, member.name])
  const changes = [...valueChanges(before?.schema ?? null, after.schema ?? null)].filter(({ path }) =>
    restricts(path, before?.schema, after.schema),
  )
  const first = changes.find(({ exists }) => exists) ?? changes[0]
  if (first)
    return changeInPart('Settings', { ...first, path: indexedPath(settings, [...declared, ...first.path]) })
  // The name was removed from the list of required names.
  return valueAt(settings, required) === undefined ? found(declared) : found(required)
}
