import { beginMarker, endMarker, findSection, notesLimit } from './markers.js'

/**
 * Renders a section that fits: markers and text, with line feeds.
 *
 * @param room maximum UTF-16 units
 * @returns null: not even its smallest size fits
 */
export type SectionIn = (room: number) => string | null

/** A release's text with the section in it, or the reason why it cannot be added. */
export type MergedNotes =
  | {
      readonly kind: 'merged'
      /** Equal to the given text if nothing changes. */
      readonly body: string
      /** Number of markers with the section's id that were left as they are: unpaired, or of a second section. */
      readonly strayMarkers: number
    }
  | { readonly kind: 'too-long' | 'unclear' | 'in-code' }

/** The text of a section between its markers; no line of `text` can be mistaken for a marker. */
export function sectionText(id: string, text: string): string {
  const safe = text
    .trim()
    .replace(/\r\n?/g, '\n')
    .replaceAll('<!-- connect-publish', '&lt;!-- connect-publish')
  const safer = safe.replaceAll('<!-- /connect-publish', '&lt;!-- /connect-publish')
  return `${beginMarker(id)}\n\n${safer}\n\n${endMarker(id)}`
}

/**
 * Puts a section into a release's text: in place of the old one, else at the end after a blank line. Every other
 * character is kept, and the section gets the text's line ends.
 *
 * @param body the text from GitHub
 * @param id the section's, 12 hex digits
 * @returns `too-long`: not even the smallest section keeps the text within GitHub's limit; `unclear`: whether a marker
 * is in code depends on how markdown is read; `in-code`: at the end of the text the section would be in code
 */
export function mergeNotes(body: string, id: string, section: SectionIn): MergedNotes {
  const found = findSection(body, id)
  if (found === null) return { kind: 'unclear' }
  const { span, strayMarkers } = found
  const end = lineEnd(body)
  const before = span ? body.slice(0, span.from) : `${body}${gapAfter(body, end)}`
  const after = span ? body.slice(span.to) : ''
  const text = sized(section, notesLimit - before.length - after.length, end)
  if (text === null) return { kind: 'too-long' }
  const merged = `${before}${text}${after}`
  const again = findSection(merged, id)?.span
  if (again?.from !== before.length || again.to !== before.length + text.length) return { kind: 'in-code' }
  return { kind: 'merged', body: merged, strayMarkers }
}

/** The section with the text's line ends; line ends of two characters take room too. */
function sized(section: SectionIn, room: number, end: string): string | null {
  const fits = (text: string | null) => (text !== null && text.length <= room ? text : null)
  const text = fits(section(room))
  if (text === null || end === '\n') return text
  const extra = text.split('\n').length - 1
  const shorter = text.length + extra <= room ? text : section(room - extra)
  return fits(shorter?.replaceAll('\n', end) ?? null)
}

function lineEnd(body: string): string {
  return /\r\n|\n|\r/.exec(body)?.[0] ?? '\n'
}

/** The line ends that complete a blank line at the end of the text. */
function gapAfter(body: string, end: string): string {
  if (body === '') return ''
  // Two line ends have at most four characters.
  const found = [...body.slice(-4).matchAll(/(?:\r\n|\n|\r)(?=[\r\n]*$)/g)]
  return end.repeat(Math.max(0, 2 - found.length))
}
