import { ActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import { versionWord, writeOf } from '../../core/plan/decision.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { hasOwnMarker } from './own-marker.js'

/**
 * Checks that a rollback left its marker. Later publishes need it, or they may bring back the content that was rolled
 * back. If the service returned an existing version with this content instead of making one, and that version has no
 * such marker, the next publish cannot recognize the rollback.
 *
 * @param described a version that was described after it was made, or null: it is not read again if it is the one in
 * question
 * @throws ActionError publish-failed, hold-not-left; the content is live nevertheless
 */
export async function assertHoldLeft(
  context: PublishContext,
  { change, id, progress }: PublishAttempt,
  described: Snapshot | null,
): Promise<void> {
  if (versionWord(writeOf(change)) !== 'restores' || !needsHold(change) || progress.version === null) return
  const { kind } = change.definition
  const { version } = progress
  const isDescribed = described?.version === version
  const snapshot = isDescribed ? described : await context.reader.describe(kind, id, version)
  const description = snapshot?.versionDescription ?? (await listed(context, change, id, version))
  // A version above all known ones is this run's, or another run's of the same rollback.
  if (description === null && version > (change.highest ?? 0)) return
  if (!hasOwnMarker(change, description)) throw holdNotLeft(change, version)
}

/** Whether the content published last differs, or another rollback replaced this content. */
function needsHold({ base, restored, repository }: Change): boolean {
  const newest = restored ?? base
  return newest !== null && newest.hash !== repository
}

async function listed(
  { reader }: PublishContext,
  { definition }: Change,
  id: string,
  version: number,
): Promise<string | null> {
  const rows = await reader.versions(definition.kind, id)
  return rows.find((row) => row.version === version)?.description ?? null
}

function holdNotLeft({ key, base, baseVersion }: Change, version: number): ActionError {
  const left = base === null ? 'what was left' : `version ${baseVersion} (commit ${base.commit})`
  const message = `${key}: the content of the checkout is live, but the service made no new version: version ${version} holds it already, and its description does not say that a rollback restored it. So a later publish may bring back ${left}. Revert the change in the repository before anything else is merged.`
  return new ActionError('publish-failed', 'hold-not-left', message)
}
