import { writeReleaseNotes } from '../app/release/index.js'
import { notesWarning } from '../app/release/warnings.js'
import type { Report, Warning } from '../core/model/report.js'
import { makesChanges } from '../core/plan/mode.js'
import type { SectionIn } from '../core/release/merge.js'
import type { ReleaseTarget } from '../core/release/target.js'
import { missingToken, type Releases } from '../ports/github.js'
import type { Clock } from '../ports/runtime.js'
import { type NotesOptions, releaseNotes } from '../render/release-notes.js'

/** The values that the release notes of a run depend on. */
export interface NotesContext extends NotesOptions {
  readonly target: ReleaseTarget
  /** Null: there is no token. */
  readonly releases: Releases | null
  readonly clock: Clock
}

export interface NotesResult {
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
}

/**
 * Updates this job's section in the text of the run's release. A plan writes nothing, and neither does a run that ended
 * before its plan, because it does not know what is live. Never fails a run.
 */
export async function updateReleaseNotes(context: NotesContext, report: Report): Promise<NotesResult> {
  if (!makesChanges(report.mode) || report.planDigest === null) return { warnings: [], notices: [] }
  const { target, releases, clock, arns } = context
  if (releases === null) {
    const cause = missingToken()
    return { warnings: [notesWarning(cause)], notices: [] }
  }
  // Rendered by `writeReleaseNotes`, which makes a warning of a bug of ours; but only once.
  let notes: SectionIn | null = null
  const section: SectionIn = (room) => {
    notes ??= releaseNotes(report, { arns })
    return notes(room)
  }
  const request = { target, sectionId: report.sectionId, section }
  const { warnings, notices } = await writeReleaseNotes({ releases, clock }, request)
  return { warnings, notices }
}
