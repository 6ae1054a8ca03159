import { listSome } from './list-some.js'
import type { Change, Plan } from './types.js'

/** What a plan is good to know of beside its rows. */
export function notesOf({ changes }: Plan): readonly string[] {
  const unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key)
  if (unmanaged.length === 0) return []
  return [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${listSome(unmanaged)}. Give it as Settings to keep it in the repository.`,
  ]
}

/** A contract is managed only where the definition gives it. */
function hasUnmanagedContract({ definition, observation }: Change): boolean {
  const live = observation?.live?.content
  if (definition.content.kind !== 'module' || live?.kind !== 'module') return false
  return definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? '')
}
