import { groupBy } from '../diff/shared/group-by.js'
import type { Change } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { unknownCause } from '../plan/drift-causes.js'
import { sourceOf } from '../resolve/state.js'
import { listSome } from '../text/list-some.js'
import { quote } from '../text/quote.js'
import type { CheckedChange } from './check.js'
import type { Proof } from './proof.js'
import { instanceOf, type UsableReport } from './usable.js'

type Received = Extract<Proof, { received: true }>

interface Found {
  readonly change: Change
  readonly report: UsableReport
  readonly proof: Received
}

/** Warnings about definitions that an instance received but that no longer run there as published. */
export function remarkWarnings(checked: readonly CheckedChange[]): readonly Warning[] {
  return byReport(checked).flatMap(([first, ...others]) => {
    const found = [first, ...others]
    const name = instanceOf(first.report)
    return [
      ...driftWarning(
        name,
        found.filter(({ proof }) => proof.drifted),
      ),
      ...archivedWarning(
        name,
        found.filter(({ proof }) => proof.archived),
      ),
      ...replacedWarning(
        name,
        found.filter(({ proof }) => proof.replacedBy !== null),
      ),
    ]
  })
}

function driftWarning(name: string, found: readonly Found[]): readonly Warning[] {
  if (found.length === 0) return []
  const message = `${name} received these definitions, but other content of them is live there now: ${keysOf(found)}. ${unknownCause} What was tested last may not be what is published here.`
  return [{ code: 'drifted-elsewhere', message }]
}

function archivedWarning(name: string, found: readonly Found[]): readonly Warning[] {
  if (found.length === 0) return []
  const message = `${name} received these definitions, and somebody archived them there since: ${keysOf(found)}. Whether they are still wanted is not known. If they are, restore them there in the console.`
  return [{ code: 'archived-elsewhere', message }]
}

function replacedWarning(name: string, found: readonly Found[]): readonly Warning[] {
  if (found.length === 0) return []
  const replaced = found.map(
    ({ change, proof }) =>
      `${change.key} (version ${proof.replacedBy?.version}, commit ${proof.replacedBy?.commit})`,
  )
  const message = `${name} received these definitions, and something else was published there since: ${listSome(replaced)}. If this run is not of an older commit on purpose, publish the newest one.`
  return [{ code: 'replaced-elsewhere', message }]
}

/** Notices that the same source means something else here: values, and names that a file of values replaces. */
export function valueNotices(checked: readonly CheckedChange[]): readonly string[] {
  return byReport(checked).flatMap(([first, ...others]) => {
    const differing = [first, ...others].flatMap((found) => {
      const names = differingNames(found)
      return names.length === 0 ? [] : [`${found.change.key} (${listSome(names)})`]
    })
    if (differing.length === 0) return []
    return [
      `The same source has other values or names here than on ${instanceOf(first.report)}: ${listSome(differing)}.`,
    ]
  })
}

/** References, as written, with another value there. Different ids are expected and not listed. */
function differingNames({ change: { key, definition }, report }: Found): readonly string[] {
  if (report.entries.get(key)?.sourceSha256 !== sourceOf(definition)) return []
  const there = new Map(
    report.references
      .filter((each) => each.key === key)
      .map(({ reference, resolved, overriddenBy }) => [reference, { resolved, overriddenBy }]),
  )
  const here = definition.references?.resolution?.references ?? []
  const differing = here.filter(({ written, reference, resolved, overriddenBy }) => {
    const other = there.get(written)
    if (other === undefined) return false
    return reference.kind === 'value' ? other.resolved !== resolved : other.overriddenBy !== overriddenBy
  })
  return [...new Set(differing.map(({ written }) => quote(written)))]
}

function byReport(checked: readonly CheckedChange[]): readonly (readonly [Found, ...Found[]])[] {
  const found = checked.flatMap(({ change, proofs }) =>
    proofs.flatMap(({ report, proof }) => (proof.received ? [{ change, report, proof }] : [])),
  )
  return [...groupBy(found, ({ report }) => report).values()]
}

function keysOf(found: readonly Found[]): string {
  return listSome(found.map(({ change }) => change.key))
}
