import { isObject } from '../json.js'
import type { Json } from '../types.js'
import { byName, type Clause, clauseOf, namedLists, namesIn, type Term, termAt } from './contract.js'
import { detail, detailOf } from './details.js'
import { grouped } from './grouped.js'
import { labelOf, leaves } from './leaves.js'
import { at } from './read-json.js'
import type { Detail, Item } from './types.js'

/** A term of which two contracts do not say the same. */
export interface TermChange {
  readonly term: Term
  readonly before: Clause | null
  readonly after: Clause | null
}

/** The terms of which two contracts, as `Settings` of a module are, do not say the same. */
export function termChanges(before: Json, after: Json): readonly TermChange[] {
  const [b, a] = byName(before, after)
  const terms = leaves(b, a).flatMap(({ path }) => termAt(path) ?? [])
  return [...grouped(terms, ({ kind, name }) => `${kind} ${name}`).values()].map(([term]) => ({
    term,
    before: clauseOf(b, term),
    after: clauseOf(a, term),
  }))
}

/** What differs between two contracts: an item for each term, and one for whatever is about none. */
export function contractItems(before: Json, after: Json): readonly Item[] {
  const rest = leaves(...byName(before, after))
    .filter(({ path }) => termAt(path) === null)
    .map(({ path, before: b, after: a }) => detailOf(labelOf(path) || 'Settings', b, a))
  const lists = namedLists.flatMap((path) => [
    ...changedForm(path, before, after),
    ...changedOrder(path, before, after),
  ])
  const details = [...rest, ...lists]
  return [
    ...termChanges(before, after).map(termItem),
    ...(details.length === 0
      ? []
      : [{ aspect: 'contract', mark: 'changed', subject: 'Settings', details } as const]),
  ]
}

function termItem({ term: { kind, name }, before, after }: TermChange): Item {
  const mark = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const said = leaves(before?.says, after?.says)
    .filter(({ path, before: b, after: a }) => path.length > 0 || (b !== undefined && a !== undefined))
    .map(({ path, before: b, after: a }) => detailOf(labelOf(path) || 'schema', b, a))
  const [was, is] = [before?.required ?? false, after?.required ?? false]
  const required = was === is ? [] : [detailOf('required', yesOrNo(before), yesOrNo(after))]
  return { aspect: 'contract', mark, subject: `${kind} ${name}`, details: [...said, ...required] }
}

function yesOrNo(clause: Clause | null): Json | undefined {
  if (clause === null) return undefined
  return clause.required ? 'yes' : 'no'
}

/** What has names as a list on one side and as an object on the other, which by name are one. */
function changedForm(path: readonly string[], before: Json, after: Json): readonly Detail[] {
  const [b, a] = [formOf(at(before, path)), formOf(at(after, path))]
  return b === null || a === null || b === a ? [] : [detail(`form of ${labelOf(path)}`, b, a)]
}

function formOf(value: Json | undefined): 'list' | 'object' | null {
  if (value !== undefined && isObject(value)) return 'object'
  return namesIn(value) === null ? null : 'list'
}

/** A list of names whose common names stand in another order. */
function changedOrder(path: readonly string[], before: Json, after: Json): readonly Detail[] {
  const [b, a] = [namesIn(at(before, path)) ?? [], namesIn(at(after, path)) ?? []]
  const [former, present] = [b.filter((name) => a.includes(name)), a.filter((name) => b.includes(name))]
  if (former.every((name, index) => name === present[index])) return []
  return [detail(`order of ${labelOf(path)}`, former.join(', '), present.join(', '))]
}
