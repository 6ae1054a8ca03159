import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { Detail, Item } from '../../model/difference.js'
import { detail, detailOf } from '../shared/details.js'
import { groupBy } from '../shared/group-by.js'
import { differingLeaves, labelOf } from '../shared/leaves.js'
import { valueAt } from '../shared/read-json.js'
import {
  type ContractMember,
  contractMemberAt,
  entriesByName,
  listsByName,
  type MemberSpec,
  memberSpec,
  namedLists,
  namesIn,
} from './contract.js'

/** A contract member with different declarations. */
export interface ContractChange {
  readonly member: ContractMember
  readonly before: MemberSpec | null
  readonly after: MemberSpec | null
}

/** The contract members that differ between two `Settings` of a module. */
export function contractChanges(before: Json, after: Json): readonly ContractChange[] {
  const [namedBefore, namedAfter] = [entriesByName(before), entriesByName(after)]
  const members = differingLeaves(namedBefore, namedAfter).flatMap(({ path }) => contractMemberAt(path) ?? [])
  return [...groupBy(members, ({ kind, name }) => `${kind} ${name}`).values()].map(([member]) => ({
    member,
    before: memberSpec(namedBefore, member),
    after: memberSpec(namedAfter, member),
  }))
}

/** The differences of two contracts: an item for each member, and one for all parts that belong to no member. */
export function contractItems(before: Json, after: Json): readonly Item[] {
  const rest = differingLeaves(...listsByName(before, after))
    .filter(({ path }) => contractMemberAt(path) === null)
    .map(({ path, before: b, after: a }) => detailOf(labelOf(path) || 'Settings', b, a))
  const lists = namedLists.flatMap((path) => [
    ...formChanges(path, before, after),
    ...orderChanges(path, before, after),
  ])
  const details = [...rest, ...lists]
  return [
    ...contractChanges(before, after).map(contractItem),
    ...(details.length === 0
      ? []
      : [{ aspect: 'contract', mark: 'changed', subject: 'Settings', details } as const]),
  ]
}

function contractItem({ member: { kind, name }, before, after }: ContractChange): Item {
  const mark = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const schemaDetails = differingLeaves(before?.schema, after?.schema)
    .filter(({ path, before: b, after: a }) => path.length > 0 || (b !== undefined && a !== undefined))
    .map(({ path, before: b, after: a }) => detailOf(labelOf(path) || 'schema', b, a))
  const [wasRequired, isRequired] = [before?.required ?? false, after?.required ?? false]
  const required = wasRequired === isRequired ? [] : [detailOf('required', yesOrNo(before), yesOrNo(after))]
  return { aspect: 'contract', mark, subject: `${kind} ${name}`, details: [...schemaDetails, ...required] }
}

function yesOrNo(spec: MemberSpec | null): Json | undefined {
  if (spec === null) return undefined
  return spec.required ? 'yes' : 'no'
}

/** Named entries that are a list on one side and an object on the other: by name they may be equal. */
function formChanges(path: readonly string[], contractBefore: Json, contractAfter: Json): readonly Detail[] {
  const before = formOf(valueAt(contractBefore, path))
  const after = formOf(valueAt(contractAfter, path))
  if (before === null || after === null || before === after) return []
  return [detail(`form of ${labelOf(path)}`, before, after)]
}

function formOf(value: Json | undefined): 'list' | 'object' | null {
  if (value !== undefined && isObject(value)) return 'object'
  return namesIn(value) === null ? null : 'list'
}

/** Named lists whose common entries have another order. */
function orderChanges(path: readonly string[], contractBefore: Json, contractAfter: Json): readonly Detail[] {
  const namesBefore = namesIn(valueAt(contractBefore, path)) ?? []
  const namesAfter = namesIn(valueAt(contractAfter, path)) ?? []
  const before = namesBefore.filter((name) => namesAfter.includes(name))
  const after = namesAfter.filter((name) => namesBefore.includes(name))
  if (before.every((name, index) => name === after[index])) return []
  return [detail(`order of ${labelOf(path)}`, before.join(', '), after.join(', '))]
}
