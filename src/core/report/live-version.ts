import type { Change } from '../model/plan.js'
import type { LiveVersion } from '../model/report.js'
import { isInStep, versionWord, writeOf } from '../plan/decision.js'
import { deriveFacts } from '../plan/facts.js'
import { markerOf } from '../plan/known-versions.js'
import type { Outcome } from '../plan/outcome.js'
import { shortCommit } from '../plan/version-marker.js'

/**
 * The version that has what was live before the run: of several, one whose description names a commit. Null: none, or
 * that is not known, or the versions were not listed.
 */
export function liveVersionOf({
  definition,
  observation,
}: Pick<Change, 'definition' | 'observation'>): LiveVersion | null {
  if (!observation?.live || observation.versions === undefined) return null
  const { restored, base, highest, matchesLive } = deriveFacts(definition, observation)
  const found = [restored, base, highest].find((version) => version && matchesLive(version))
  if (!found) return null
  return {
    version: found.number,
    commit: markerOf(found)?.commit ?? null,
    restored: found.restores !== null,
  }
}

/**
 * The same after a change was carried out, or attempted.
 *
 * @param commit the run's, 40 or 64 hex digits
 */
export function liveVersionAfter(outcome: Outcome, commit: string): LiveVersion | null {
  const { change, wrote, live, published } = outcome
  if (published === null) return !wrote || isInStep(change) ? liveVersionOf(change) : null
  if (live !== true) return null
  const restored = versionWord(writeOf(change)) === 'restores'
  return { version: published, commit: shortCommit(commit), restored }
}
