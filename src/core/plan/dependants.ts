import type { Key } from '../model/definition.js'
import type { Change } from '../model/plan.js'

/**
 * The changes of a rollback, in which definitions are skipped that refer, directly or through others, to one that is not
 * rolled back. The rest of a rollback is done regardless of what is blocked.
 *
 * @param planned in any order, which is kept
 * @param leftOut definitions of the repository that are invalid, or could not be read in the instance
 */
export function skipDependants(planned: readonly Change[], leftOut: ReadonlySet<string>): readonly Change[] {
  const changes = new Map(planned.map((change) => [change.key, change]))
  const dependantsOf = groupByTarget(planned)
  const blocked = planned.filter(({ decision }) => decision.type === 'block').map(({ key }) => key)
  const stopped: string[] = [...leftOut, ...blocked]
  // The list grows while it is read: what refers to a skipped definition is skipped too.
  for (const target of stopped)
    for (const key of dependantsOf.get(target) ?? []) {
      const change = changes.get(key)
      if (change?.decision.type !== 'write') continue
      const { write } = change.decision
      changes.set(key, { ...change, decision: { type: 'skip', reason: 'dependency', target, write } })
      stopped.push(key)
    }
  return [...changes.values()]
}

/** The definitions that refer to each other definition of the repository. */
function groupByTarget(changes: readonly Change[]): ReadonlyMap<string, readonly Key[]> {
  const groups = new Map<string, Key[]>()
  for (const { key, definition } of changes)
    for (const target of definition.references?.resolution?.targets ?? []) {
      if (target === key) continue
      groups.set(target, [...(groups.get(target) ?? []), key])
    }
  return groups
}
