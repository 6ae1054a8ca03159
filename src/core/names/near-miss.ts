import { warning } from '../document/problem.js'
import type { Definition, Problem } from '../model/definition.js'
import type { ListedResource } from '../model/observation.js'
import { quote } from '../text/quote.js'

/**
 * A warning for each definition that the instance does not have while it has one whose name is the same but for its
 * Unicode form, its case or its blanks: publishing would make a second one beside it.
 */
export function nearMisses(
  missing: readonly Definition[],
  live: readonly ListedResource[],
): readonly Problem[] {
  const byForm = new Map<string, ListedResource>()
  for (const row of live)
    if (!row.awsManaged && !row.archived) byForm.set(`${row.kind}/${looseName(row.name)}`, row)
  return missing.flatMap(({ kind, name, place }) => {
    const near = byForm.get(`${kind}/${looseName(name)}`)
    return near === undefined ? [] : [warning('near-miss-name', place, messageOf(kind, name, near))]
  })
}

/** A name without what people do not see or mind: compatible Unicode forms, case and blanks. Applying it twice changes nothing. */
export function looseName(name: string): string {
  // What case becomes may have a blank or another form of its own, and what a sign becomes depends on its neighbours.
  const once = (text: string) => looseCase(withoutBlanks(text.normalize('NFKC'))).normalize('NFKC')
  return once(once(name))
}

function messageOf(kind: string, name: string, { name: live, id }: ListedResource): string {
  return `The instance has no ${kind}/${quote(name)}, but it has ${kind}/${quote(live)} (id ${id}), whose name differs only in ${differenceOf(name, live)}. Publishing creates a second one beside it. If that one is meant, write its exact name: ${quote(live)}.`
}

function differenceOf(a: string, b: string): string {
  if (a.normalize('NFKC') === b.normalize('NFKC')) return 'its Unicode form'
  if (withoutBlanks(a) === withoutBlanks(b)) return 'its blanks'
  return looseCase(a) === looseCase(b) ? 'its case' : 'its case, its blanks or its Unicode form'
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\p{Z}]+/gu, '')
}

function looseCase(text: string): string {
  return text.toUpperCase().toLowerCase()
}
