import { decodeComment, decodeSection, encodeSection, type SectionHeader } from './marker.js'

/** This run's section of a comment. */
export interface Section {
  readonly header: SectionHeader
  /**
   * The section's text in decreasing sizes; the last has a few lines and always fits. Empty: a pointer to the job
   * summary.
   */
  readonly bodies: readonly string[]
}

/** A section as it is in a comment. `text` is kept byte for byte: a later version may have written it. */
export interface StoredSection {
  readonly header: SectionHeader
  readonly text: string
}

/** By id. */
export type Sections = ReadonlyMap<string, StoredSection>

/**
 * The sections of a comment; with `key`, only of the comment with that key. Null: it is not ours, or has another key.
 */
export function parseSections(body: string, key?: string): Sections | null {
  const [first = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n')
  const header = decodeComment(first)
  return header && (key ?? header.key) === header.key ? mergeSections([...splitSections(lines)]) : null
}

/** All sections of several readings: the newer one of each id, the first of equally new ones. */
export function mergeSections(...readings: readonly Iterable<StoredSection>[]): Sections {
  const merged = new Map<string, StoredSection>()
  for (const next of readings.flatMap((reading) => [...reading])) {
    const stored = merged.get(next.header.id)?.header
    const newer = !stored || (stored.run !== next.header.run && canReplace(stored, next.header))
    if (newer) merged.set(next.header.id, next)
  }
  return merged
}

/**
 * Whether `next` may replace `stored`: a record of a publish stays when runs publish nothing, and no run replaces a
 * later one.
 */
export function canReplace(stored: SectionHeader, next: SectionHeader): boolean {
  return BigInt(next.run) >= BigInt(stored.run) && (next.published || !stored.published)
}

/** Builds the text of a section; no line of `body` can be mistaken for one of our headers. */
export function createStored(header: SectionHeader, body: string): StoredSection {
  const escaped = body.replaceAll('\r\n', '\n').replaceAll('<!-- connect-publish', '&lt;!-- connect-publish')
  return { header, text: `${encodeSection(header)}\n${escaped.trim()}` }
}

/** The section without its reviewed entries. */
export function withoutReview({ header, text }: StoredSection): StoredSection {
  const plain = { ...header, entries: [] }
  return { header: plain, text: [encodeSection(plain), ...text.split('\n').slice(1)].join('\n') }
}

function* splitSections(lines: readonly string[]): Generator<StoredSection> {
  let section: { readonly header: SectionHeader; readonly lines: string[] } | null = null
  for (const line of lines) {
    const header = decodeSection(line)
    if (header && section) yield toStored(section)
    if (header) section = { header, lines: [] }
    section?.lines.push(line)
  }
  if (section) yield toStored(section)
}

function toStored(section: {
  readonly header: SectionHeader
  readonly lines: readonly string[]
}): StoredSection {
  return { header: section.header, text: section.lines.join('\n').trimEnd() }
}
