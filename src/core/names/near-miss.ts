import { warning } from '../document/problem.js'
import type { Definition, Problem } from '../model/definition.js'
import type { ListedResource } from '../model/observation.js'
import { quote } from '../text/quote.js'

/**
 * A warning for each definition that does not exist in the instance while a similar name does, with another Unicode
 * form, case or blanks: publishing would create a second resource beside it.
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

/** A name without differences that people overlook: compatible Unicode forms, case and blanks. Idempotent. */
export function looseName(name: string): string {
  // A change of case may produce a blank or another Unicode form, and the form of a character depends on its
  // neighbours.
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
