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

/** How often people may change the text between the two reads before a write, in addition to the first time. */
const maxRepeats = 2
/** How often other jobs may write between our reads: each of them ends at some time, so a higher number is allowed. */
const maxCrossings = 20
/** Maximum milliseconds before the text is read again after it changed. */
const pause = 4_000

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

/** A job's memory between its passes. */
interface Memory {
  moves: number
  crossings: number
  refusals: number
  /** Our last write: the text that we sent, and the text that GitHub stored. */
  written: { readonly sent: string; readonly stored: string } | null
}

async function keepSection(
  deps: ReleaseNotesDependencies,
  request: ReleaseNotesRequest,
  found: Release,
): Promise<ReleaseNotesResult> {
  const memory: Memory = { moves: 0, crossings: 0, refusals: 0, written: null }
  let seen: Release | null = found
  for (;;) {
    try {
      seen ??= await lookAgain(deps, found.id)
      const result = await writeOnce(deps, request, memory, seen)
      if (result) return result
    } catch (error) {
      await deps.clock.sleep(waitAfter(error, memory))
    }
    seen = null
  }
}

/** Null: something was written, or the text changed, so another pass is needed. */
async function writeOnce(
  deps: ReleaseNotesDependencies,
  { sectionId, section }: ReleaseNotesRequest,
  memory: Memory,
  seen: Release,
): Promise<ReleaseNotesResult | null> {
  const { clock, releases, random = Math.random } = deps
  const merged = mergeNotes(seen.body, sectionId, section)
  if (merged.kind !== 'merged') throw refusedNotes(merged.kind)
  const { sent, stored } = memory.written ?? {}
  if (seen.body === merged.body || (seen.body === stored && merged.body === sent)) {
    return resultOf(memory, merged.strayMarkers)
  }
  // Our section is missing again: another job read before our write and wrote after it.
  if (memory.written) countCrossing(memory)
  const now = await lookAgain(deps, seen.id)
  if (now.body !== seen.body) {
    countMove(memory, seen.body, now.body)
    await clock.sleep(pause * random())
    return null
  }
  memory.written = {
    sent: merged.body,
    stored: (await releases.updateReleaseBody(seen.id, merged.body)).body,
  }
  const base = hasOtherSections(merged.body, sectionId) ? settleMs.shared : settleMs.alone
  await clock.sleep(base * (1 + random()))
  return null
}

function countMove(memory: Memory, before: string, after: string): void {
  if (outsideSections(before) === outsideSections(after)) countCrossing(memory)
  else if (++memory.moves > maxRepeats) throw refusedNotes('moving')
}

function countCrossing(memory: Memory): void {
  if (++memory.crossings > maxCrossings) throw refusedNotes('overwritten')
}

function resultOf({ written }: Memory, strayMarkers: number): ReleaseNotesResult {
  return {
    action: written ? 'updated' : 'unchanged',
    warnings: strayMarkers === 0 ? [] : [strayMarkersWarning(strayMarkers)],
    notices: [],
  }
}

async function lookAgain({ releases }: ReleaseNotesDependencies, id: number): Promise<Release> {
  const release = await releases.release(id)
  if (release) return release
  throw new GitHubRefused('not-found', 'the release is gone, or no longer visible to the token')
}

/** @throws errors that do not pass, and refusals beyond the limit */
function waitAfter(error: unknown, memory: Memory): number {
  const wait = ++memory.refusals <= maxRefusals ? waitAfterRefusal(error) : null
  if (wait === null) throw error
  return wait
}
