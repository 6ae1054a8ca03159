import { codeLines, type Line, linesOf } from './code-lines.js'

/** GitHub's limit for the text of a release: it refuses more with 422, "body is too long (maximum is 125000 characters)". */
export const notesLimit = 125_000

/** The part of a text from `from` (included) to `to` (excluded), in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One section of a text. */
export interface FoundSection {
  /** From the first character of the begin marker to the last one of the end marker. Null: there is no section. */
  readonly span: Span | null
  /** Number of markers with the section's id outside of it: unpaired, or of a second section. */
  readonly strayMarkers: number
}

interface Marker extends Span {
  readonly id: string
  readonly isEnd: boolean
}

const markerForm = /^<!-- (\/?)connect-publish notes ([0-9a-f]{12}) -->(?=[ \t]*$)/

/** @param id 12 hex digits, see `sectionId` */
export function beginMarker(id: string): string {
  return `<!-- connect-publish notes ${id} -->`
}

/** @param id 12 hex digits, see `sectionId` */
export function endMarker(id: string): string {
  return `<!-- /connect-publish notes ${id} -->`
}

/**
 * Finds the section of an id. A marker counts only at the start of its own line, outside code. A section is a begin
 * marker whose next marker is its end; of several sections the first counts.
 *
 * @returns null: the markdown is ambiguous here about which lines are code
 */
export function findSection(text: string, id: string): FoundSection | null {
  const lines = linesOf(text)
  const isCode = codeLines(lines)
  const isUnclear = markersIn(lines.filter((_, at) => isCode[at] === null)).length > 0
  return isUnclear ? null : sectionIn(markersIn(lines.filter((_, at) => !isCode[at])), id)
}

/** Whether the text has markers of other sections: then other jobs write the same release. */
export function hasOtherSections(text: string, id: string): boolean {
  return markersIn(linesOf(text)).some((marker) => marker.id !== id)
}

/** The text without any section: what people wrote. Blank lines around sections do not count. */
export function outsideSections(text: string): string {
  const sections = sectionsOf(markersIn(linesOf(text)))
  const starts = [0, ...sections.map(({ to }) => to)]
  const parts = starts.map((from, at) => text.slice(from, sections[at]?.from).trim())
  return parts.filter(Boolean).join('\n')
}

function markersIn(lines: readonly Line[]): readonly Marker[] {
  return lines.flatMap(({ from, text }) => {
    const [whole, slash, id] = markerForm.exec(text) ?? []
    if (whole === undefined || id === undefined) return []
    return [{ id, isEnd: slash === '/', from, to: from + whole.length }]
  })
}

/** Pairs each begin marker with the next marker, if that is its end. */
function sectionsOf(markers: readonly Marker[]): readonly (Span & Pick<Marker, 'id'>)[] {
  return markers.flatMap((begin, at) => {
    const next = markers[at + 1]
    const isPair = !begin.isEnd && next?.isEnd && next.id === begin.id
    return isPair ? [{ id: begin.id, from: begin.from, to: next.to }] : []
  })
}

function sectionIn(markers: readonly Marker[], id: string): FoundSection {
  const own = markers.filter((marker) => marker.id === id).length
  const first = sectionsOf(markers).find((section) => section.id === id)
  const span = first ? { from: first.from, to: first.to } : null
  return { span, strayMarkers: own - (span ? 2 : 0) }
}
