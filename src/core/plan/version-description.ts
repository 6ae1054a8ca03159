import { kinds } from '../kinds/index.js'
import type { Kind } from '../model/definition.js'
import type { Marker } from '../model/observation.js'
import type { MarkerWord } from '../model/plan.js'
import { markerText, shortCommit } from './version-marker.js'

/** Characters that the service refuses in a version's description. */
const forbiddenCharacters: Readonly<Record<Kind, RegExp>> = {
  // ViewDescription of the service model: letters, digits, spaces and a few signs; the first character is no space.
  view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
  // ContactFlowModuleDescription is `.*\S.*`: one line. Control characters and direction marks are replaced too.
  module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu,
}

const separator = ' - '
/** Maximum UTF-16 units of a label that are used: normalizing takes time quadratic in a run of combining marks. */
const maxLabelLength = 16_384

/**
 * `<label> - source sha256:<64 hex> - commit <12 hex> - content sha256:<64 hex>`; a rollback's version has `restores`
 * in place of `content`. The label is rewritten to the characters that the service allows for the kind, and cut so that
 * the whole fits the limit (4,096 or 500 UTF-16 units). The marker is never changed.
 */
export function versionDescription(
  kind: Kind,
  label: string,
  marker: Marker,
  word: MarkerWord = 'content',
): string {
  const ending = markerText(marker, word)
  const text = truncateGraphemes(
    toAllowedText(kind, label),
    kinds[kind].versionDescriptionLimit - separator.length - ending.length,
  )
  return text === '' ? ending : `${text}${separator}${ending}`
}

/** Description of a version that saves the content that was live before this commit replaced it. It has no marker. */
export function snapshotDescription(commit: string): string {
  return `kept before ${shortCommit(commit)}`
}

/** A label in the characters that the service allows. */
function toAllowedText(kind: Kind, label: string): string {
  return label
    .slice(0, maxLabelLength)
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, '-')
    .replace(/[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/gu, "'")
    .replace(forbiddenCharacters[kind], ' ')
    .trim()
}

/** The longest run of whole graphemes from the start that fits into `limit` UTF-16 units. */
function truncateGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = 0
  // Created only here: it loads Unicode tables, and few labels are too long.
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > limit) break
    end = index + segment.length
  }
  return text.slice(0, end).trimEnd()
}
