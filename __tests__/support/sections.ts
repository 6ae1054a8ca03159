import { type Overview, renderSections } from '../../src/core/comment/body.js'
import type { SectionHeader } from '../../src/core/comment/marker.js'
import { parseSections, type Section } from '../../src/core/comment/sections.js'

/** A section's header; `id` in the place of a job. */
export function aHeader(overrides: Partial<SectionHeader> = {}): SectionHeader {
  const run = overrides.run ?? '100'
  return {
    id: 'aaaaaaaaaaaa',
    digest: 'd'.repeat(64),
    commit: 'c'.repeat(40),
    mode: 'plan',
    run,
    published: false,
    url: `https://github.com/octo-org/contact-centre/actions/runs/${run}`,
    instance: 'contact-centre',
    entries: [],
    versions: {},
    ...overrides,
  }
}

export function aSection(overrides: Partial<SectionHeader> = {}, ...bodies: readonly string[]): Section {
  const header = aHeader(overrides)
  const [first = `What ${header.id} has to say in run ${header.run}`, ...smaller] = bodies
  return { header, bodies: [first, ...smaller] }
}

export const noOverview: Overview = () => []

/** The id of the `n`th job. */
export const jobId = (n: number): string => n.toString(16).padStart(12, '0')

/** The text of a comment after this run: `existing` with our section put in, or a new one (null). */
export function mergeSection(existing: string | null, own: Section, key: string): string {
  return renderSections(
    key,
    (existing === null ? null : parseSections(existing, key)) ?? new Map(),
    own,
    noOverview,
  )
}
