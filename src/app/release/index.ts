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
  /** At least 0, less than 1; spreads jobs that run side by side. */
  readonly random?: () => number
}

/** How often people may have changed the text between the two looks before a write, beside the first time. */
const maxRepeats = 2
/** How often other jobs may have written between our looks: each of them ends at some time, so more is waited for. */
const maxCrossings = 20
/** Milliseconds, at most, before the text is looked at anew, once it moved. */
const pause = 4_000

/**
 * Keeps this run's section in the text of its release, and every other character of it.
 *
 * GitHub's update has no precondition. So the text is read again directly before it is written, and repeated where it
 * moved; and it is read once more some time after the write, so that of two jobs which wrote at the same time the one that
 * was overwritten writes again. What somebody else saves between the last look and our write is lost: docs/releases.md.
 * Never throws: what cannot be written is a warning.
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

/** What a job remembers from look to look. */
interface Memory {
  moves: number
  crossings: number
  refusals: number
  /** Our last write: what we sent, and what GitHub says it stored. */
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

/** Null: something was written, or the text moved, so look again. */
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
  // Ours is gone again: a job that read before our write wrote after it.
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

/** @throws what is no passing refusal, or one too many */
function waitAfter(error: unknown, memory: Memory): number {
  const wait = ++memory.refusals <= maxRefusals ? waitAfterRefusal(error) : null
  if (wait === null) throw error
  return wait
}
