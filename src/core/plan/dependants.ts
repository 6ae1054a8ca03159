import type { Key } from '../model/definition.js'
import type { Change, Plan } from '../model/plan.js'
import { planOf } from './plan.js'

/**
 * The plan of a rollback in which definitions are skipped that refer, directly or through others, to one that is not
 * rolled back. The rest of a rollback is done regardless of what is blocked.
 *
 * @param leftOut definitions of the repository that are invalid, or could not be read in the instance
 */
export function skipDependants(instanceId: string, plan: Plan, leftOut: ReadonlySet<string>): Plan {
  const changes = new Map(plan.changes.map((change) => [change.key, change]))
  const dependantsOf = groupByTarget(plan.changes)
  const blocked = plan.changes.filter(({ decision }) => decision.type === 'block').map(({ key }) => key)
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
  return planOf(instanceId, [...changes.values()])
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
