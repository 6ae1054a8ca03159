import type { FakeGitHub } from '../../simulator/github/index.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import { type ReleaseNotesResult, writeReleaseNotes } from '../../src/app/release/index.js'
import { findSection } from '../../src/core/release/markers.js'
import { type SectionIn, sectionText } from '../../src/core/release/merge.js'
import type { Clock } from '../../src/ports/runtime.js'

/** A section that shows one line, in one size. */
export function aSectionOf(id: string, text: string): SectionIn {
  return (room) => (sectionText(id, text).length <= room ? sectionText(id, text) : null)
}

export interface NotesJob {
  readonly github: FakeGitHub
  readonly clock: Clock
  /** The section's. */
  readonly id: string
  readonly text: string
  readonly random?: () => number
  /** Of the event's release. Default: it is found by its tag. */
  readonly releaseId?: number
}

/** What a job does with the release of the tag `v1`, by HTTP. */
export function writeNotes({
  github,
  clock,
  id,
  text,
  random = () => 0,
  releaseId,
}: NotesJob): Promise<ReleaseNotesResult> {
  const { token, repository, url } = github
  const releases = createGitHub({ token, repository, apiUrl: url, clock })
  const target = { id: releaseId ?? null, tag: 'v1' }
  return writeReleaseNotes(
    { releases, clock, random },
    { target, sectionId: id, section: aSectionOf(id, text) },
  )
}

/** The text between a section's markers; null: there is no section. */
export function sectionIn(body: string, id: string): string | null {
  const span = findSection(body, id)?.span
  return span ? body.slice(span.from, span.to).split(/\r?\n/).slice(2, -2).join('\n') : null
}
