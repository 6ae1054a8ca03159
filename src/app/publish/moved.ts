import { ActionError } from '../../core/errors.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, Definition, Snapshot } from '../../core/types.js'

/** A failure after which nothing else may be done for the definition in this run. */
export function isMoved({ code }: ActionError): boolean {
  return code === 'moved-meanwhile'
}

/** What somebody did to the resource since the plan, other than publishing; null: nothing. */
export function moveOf({ name }: Definition, now: Snapshot | null): string | null {
  if (now === null) return 'deleted it'
  if (now.name !== name) return `renamed it to ${JSON.stringify(now.name)}`
  return now.archived ? 'archived it' : null
}

export function movedSince({ key }: Definition, move: string): ActionError {
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${key}: somebody ${move} since this run read it, so nothing was written. Run the workflow again: it publishes what has the name then.`,
  )
}

/** An update has no precondition: it may land after the move. */
export function movedDuringUpdate({ definition: { key }, highest }: Change, move: string): ActionError {
  const before = highest === null ? '' : ` Version ${highest} holds what was live before.`
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${key}: somebody ${move} while this run updated it. The content of that resource was replaced, and no version of it was made.${before} Look at it in the console, then run the workflow again.`,
  )
}

/** The name belongs to nothing, or to another resource than the one that was planned or created. */
export function isAnother({ id }: Progress, now: Change): boolean {
  return id !== null && now.observation?.listed.id !== id
}

export function movedToAnother({ key }: Definition, cause: ActionError): ActionError {
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${key}: the resource that this run wrote to or planned for no longer has the name, so nothing else was written. Run the workflow again: it publishes what has the name then. ${cause.message}`,
    { cause },
  )
}
