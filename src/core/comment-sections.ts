import { decodeComment, decodeSection, encodeSection, type SectionHeader } from './comment-marker.js'

/** What this run has to say in a comment. */
export interface Section {
  readonly header: SectionHeader
  /** The same in decreasing sizes; the last is a few lines and always fits. None: a pointer to the job summary. */
  readonly bodies: readonly string[]
}

/** A section as it stands in a comment. `raw` is kept to the letter: a later version may have written it. */
export interface Standing {
  readonly header: SectionHeader
  readonly raw: string
}

/** By id. */
export type Sections = ReadonlyMap<string, Standing>

/** The sections of a comment, whatever its key where none is given. Null: it is none of ours, or has another key. */
export function parseSections(body: string, key?: string): Sections | null {
  const [first = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n')
  const header = decodeComment(first)
  return header && (key ?? header.key) === header.key ? uniteSections([...split(lines)]) : null
}

/** All sections of several readings: the newer of each, the first of equally new ones. */
export function uniteSections(...readings: readonly Iterable<Standing>[]): Sections {
  const united = new Map<string, Standing>()
  for (const next of readings.flatMap((reading) => [...reading])) {
    const standing = united.get(next.header.id)?.header
    const newer = !standing || (standing.run !== next.header.run && mayReplace(standing, next.header))
    if (newer) united.set(next.header.id, next)
  }
  return united
}

/** A record of a publish outlives runs that published nothing, and no run replaces what a later one wrote. */
export function mayReplace(standing: SectionHeader, next: SectionHeader): boolean {
  return BigInt(next.run) >= BigInt(standing.run) && (next.published || !standing.published)
}

/** The text of a section; no line of `body` can be taken for a header of ours. */
export function standingOf(header: SectionHeader, body: string): Standing {
  const text = body.replaceAll('\r\n', '\n').replaceAll('<!-- connect-publish', '&lt;!-- connect-publish')
  return { header, raw: `${encodeSection(header)}\n${text.trim()}` }
}

/** A section whose word on what was reviewed does not count. */
export function withoutReview({ header, raw }: Standing): Standing {
  const plain = { ...header, entries: [] }
  return { header: plain, raw: [encodeSection(plain), ...raw.split('\n').slice(1)].join('\n') }
}

function* split(lines: readonly string[]): Generator<Standing> {
  let section: { readonly header: SectionHeader; readonly lines: string[] } | null = null
  for (const line of lines) {
    const header = decodeSection(line)
    if (header && section) yield standing(section)
    if (header) section = { header, lines: [] }
    section?.lines.push(line)
  }
  if (section) yield standing(section)
}

function standing(section: { readonly header: SectionHeader; readonly lines: readonly string[] }): Standing {
  return { header: section.header, raw: section.lines.join('\n').trimEnd() }
}
