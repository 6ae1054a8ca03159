import { isStored, type PlanState, type Row, type VersionState } from './plan-table.js'

/**
 * The plan table of a rollback, for a definition that exists in the instance. Total: exactly one row for every state.
 * The row depends on whether the newest marker names the checkout's content: if it does, a later publish leaves the
 * definition alone and no version is needed. Without any marker, nothing was published that could come back.
 */
export function rollbackRowOf(state: PlanState): Row {
  const { live, highest } = state
  const newest = newestMarked(state)
  if (live === 'repository')
    return highest?.matchesLive && newest?.isRepository !== false
      ? { action: 'unchanged', why: 'live-and-versioned' }
      : { action: 'rollback', why: 'live-without-restore' }
  if (live !== 'none' && isStored(newest)) return { action: 'unchanged', why: 'live-in-stored-form' }
  return live === 'stored-form'
    ? { action: 'rollback', why: 'stored-form-without-restore' }
    : { action: 'rollback', why: 'older-content-wanted' }
}

/** The version whose marker names what was published or restored last. */
function newestMarked({ base, restored }: PlanState): VersionState | null {
  return restored ?? base
}
