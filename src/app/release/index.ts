import type { Warning } from '../../core/model/report.js'
import { hasOtherSections, outsideSections } from '../../core/release/markers.js'
import { mergeNotes, type SectionIn } from '../../core/release/merge.js'
import type { ReleaseTarget } from '../../core/release/target.js'
import { GitHubRefused, type Release, type Releases } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'
import { maxRefusals, settleMs, waitAfterRefusal } from '../github-refusals.js'
import { findRelease } from './find-release.js'
import { notesWarning, refusedNotes, strayMarkersWarning } from './warnings.js'

export interface ReleaseNotesRequest {
  readonly target: ReleaseTarget
  /** 12 hex digits, see `sectionId`. */
  readonly sectionId: string
  readonly section: SectionIn
}

export interface ReleaseNotesResult {
  /** `none`: there is no release, or the section could not be written. */
  readonly action: 'updated' | 'unchanged' | 'none'
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
}

export interface ReleaseNotesDependencies {
  readonly releases: Releases
  readonly clock: Clock
  /** From 0 to less than 1; spreads jobs that run in parallel. */
  readonly random?: () => number
}

/** How often people may change the text between the two reads before a write. */
const maxEdits = 2
/** How often other jobs may write between our reads: each of them ends at some time, so a higher number is allowed. */
const maxOtherWrites = 20
/** Maximum milliseconds before the text is read again after it changed. */
const maxPauseMs = 4_000

/**
 * Keeps this run's section in the text of its release, and every other character of it.
 *
 * GitHub's update has no precondition. So the text is read again directly before it is written, and once more some time
 * after the write: if it changed, the job repeats. So of two jobs that write at the same time, the overwritten one
 * writes again. A text that somebody saves between the last read and our write is lost: docs/releases.md. Never throws:
 * a failed write is a warning.
 */
export async function writeReleaseNotes(
  deps: ReleaseNotesDependencies,
  request: ReleaseNotesRequest,
): Promise<ReleaseNotesResult> {
  try {
    const found = await findRelease(deps.releases, request.target)
    if ('notice' in found) return { action: 'none', warnings: [], notices: [found.notice] }
    return await keepSection(deps, request, found)
  } catch (cause) {
    return { action: 'none', warnings: [notesWarning(cause)], notices: [] }
  }
}

/** What a job counts and remembers from pass to pass. */
interface WriteState {
  /** How often people changed the text. */
  edits: number
  /** How often other jobs wrote. */
  otherWrites: number
  refusals: number
  /** Our last write: the text that we sent, and the text that GitHub stored. */
  written: { readonly sent: string; readonly stored: string } | null
}

async function keepSection(
  deps: ReleaseNotesDependencies,
  request: ReleaseNotesRequest,
  found: Release,
): Promise<ReleaseNotesResult> {
  const state: WriteState = { edits: 0, otherWrites: 0, refusals: 0, written: null }
  let seen: Release | null = found
  for (;;) {
    try {
      seen ??= await readAgain(deps, found.id)
      const result = await writeOnce(deps, request, state, seen)
      if (result) return result
    } catch (error) {
      await deps.clock.sleep(waitAfter(error, state))
    }
    seen = null
  }
}

/** Null: something was written, or the text changed, so another pass is needed. */
async function writeOnce(
  deps: ReleaseNotesDependencies,
  { sectionId, section }: ReleaseNotesRequest,
  state: WriteState,
  seen: Release,
): Promise<ReleaseNotesResult | null> {
  const { clock, releases, random = Math.random } = deps
  const merged = mergeNotes(seen.body, sectionId, section)
  if (merged.kind !== 'merged') throw refusedNotes(merged.kind)
  const { sent, stored } = state.written ?? {}
  if (seen.body === merged.body || (seen.body === stored && merged.body === sent)) {
    return resultOf(state, merged.strayMarkers)
  }
  // Our section is missing again: another job read before our write and wrote after it.
  if (state.written) countOtherWrite(state)
  const now = await readAgain(deps, seen.id)
  if (now.body !== seen.body) {
    countChange(state, seen.body, now.body)
    await clock.sleep(maxPauseMs * random())
    return null
  }
  state.written = {
    sent: merged.body,
    stored: (await releases.updateReleaseBody(seen.id, merged.body)).body,
  }
  const base = hasOtherSections(merged.body, sectionId) ? settleMs.shared : settleMs.alone
  await clock.sleep(base * (1 + random()))
  return null
}

function countChange(state: WriteState, before: string, after: string): void {
  if (outsideSections(before) === outsideSections(after)) countOtherWrite(state)
  else if (++state.edits > maxEdits) throw refusedNotes('moving')
}

function countOtherWrite(state: WriteState): void {
  if (++state.otherWrites > maxOtherWrites) throw refusedNotes('overwritten')
}

function resultOf({ written }: WriteState, strayMarkers: number): ReleaseNotesResult {
  return {
    action: written ? 'updated' : 'unchanged',
    warnings: strayMarkers === 0 ? [] : [strayMarkersWarning(strayMarkers)],
    notices: [],
  }
}

async function readAgain({ releases }: ReleaseNotesDependencies, id: number): Promise<Release> {
  const release = await releases.release(id)
  if (release) return release
  throw new GitHubRefused('not-found', 'the release is gone, or no longer visible to the token')
}

/** @throws errors that do not pass, and refusals beyond the limit */
function waitAfter(error: unknown, state: WriteState): number {
  const wait = ++state.refusals <= maxRefusals ? waitAfterRefusal(error) : null
  if (wait === null) throw error
  return wait
}
