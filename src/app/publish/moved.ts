import type { Definition } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'
import { isOwnForm } from '../../core/plan/plan-table.js'
import type { PublishAttempt } from './attempt.js'

/** Whether nothing else may be done for the definition in this run after a failure. */
export function isMovedError({ code }: ActionError): boolean {
  return code === 'moved-meanwhile'
}

/** What somebody did to the resource since the plan, other than publishing; null: nothing. */
export function describeMove({ name }: Definition, current: Snapshot | null): string | null {
  if (current === null) return 'deleted it'
  if (current.name !== name) return `renamed it to ${JSON.stringify(current.name)}`
  return current.archived ? 'archived it' : null
}

export function movedError({ key }: Definition, move: string): ActionError {
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${key}: somebody ${move} since this run read it, so its content was not replaced. Run the workflow again: it publishes what has the name then.`,
  )
}

/** An update has no precondition: it may arrive after the resource was moved. */
export function movedDuringUpdateError(
  { change: { definition, row, highest }, progress }: PublishAttempt,
  move: string,
): ActionError {
  const holder = progress.snapshotVersion ?? (isOwnForm(row) ? null : highest)
  const before = holder === null ? '' : ` Version ${holder} holds what was live before.`
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${definition.key}: somebody ${move} while this run updated it. The content of that resource was replaced, and no version of it was made.${before} Look at it in the console, then run the workflow again.`,
  )
}

/** The service refuses a name as taken, but lists no resource with it even after half a minute. */
export function hiddenNameError({ key, kind, name }: Definition, cause: ActionError): ActionError {
  return new ActionError(
    'conflict',
    'duplicate-resource',
    `${key}: Amazon Connect says that the name is taken, but lists no ${kind} of exactly this name. Look in the instance for one whose name differs from ${JSON.stringify(name)} only in letter case, and give the file that name. If there is none, somebody created it just now: run the workflow again. ${cause.message}`,
    { cause },
  )
}

/** Whether no resource has the name, or another one than was planned or created. */
export function isOtherResource({ id }: ChangeProgress, current: Change): boolean {
  return id !== null && current.observation?.resource.id !== id
}

export function otherResourceError({ key }: Definition, cause: ActionError): ActionError {
  return new ActionError(
    'conflict',
    'moved-meanwhile',
    `${key}: the resource that this run wrote to or planned for no longer has the name, so nothing else was written. Run the workflow again: it publishes what has the name then. ${cause.message}`,
    { cause },
  )
}
