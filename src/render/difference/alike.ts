import type { TextSegment } from '../../core/model/difference.js'
import { commonEnds } from '../../core/text/common-ends.js'
import { cutTo } from '../escape.js'

type Pair = readonly [before: string, after: string]

/**
 * Both sides of a change. If a reader could not see how they differ, because it is only in a Unicode form or in the kind
 * or number of blanks, their differing characters are written as code points: `Gr\u{FC}n` and `Gru\u{308}n`.
 */
export function distinguish(before: string, after: string): Pair {
  if (before === after) return [before, after]
  const { head, tail } = changedPart(before, after)
  const [one, other] = [before, after].map((text) => text.slice(head, text.length - tail)) as [string, string]
  const look = (part: string) => {
    const text = part.normalize('NFC').replace(/\s+/gu, ' ')
    return `${head === 0 ? '' : '|'}${text}${tail === 0 ? '' : '|'}`.trim()
  }
  if (look(one) !== look(other)) return [before, after]
  const named = (text: string, part: string) =>
    text.slice(0, head) + part.replace(/[^\x21-\x7e]/gu, codePoint) + text.slice(text.length - tail)
  return [named(before, one), named(after, other)]
}

/** UTF-16 units before and after the part that differs, with all blanks around it. */
function changedPart(before: string, after: string): ReturnType<typeof commonEnds> {
  const { head, tail } = commonEnds(before, after)
  const start = before.slice(0, head).replace(/[\s\ud800-\udbff]+$/u, '').length
  const end = before.slice(before.length - tail).replace(/^[\s\udc00-\udfff]+/u, '').length
  return { head: start, tail: end }
}

function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`
}

/** The segments of a text, with `change` applied to each removed part and the part added in its place. */
export function mapReplaced(
  words: readonly TextSegment[],
  change: (before: string, after: string) => Pair,
): readonly TextSegment[] {
  const result = [...words]
  for (const [at, removed] of words.entries()) {
    const added = words[at + 1]
    if (removed.mark !== 'removed' || added?.mark !== 'added') continue
    const [before, after] = change(removed.text, added.text)
    result[at] = { mark: 'removed', text: before }
    result[at + 1] = { mark: 'added', text: after }
  }
  return result
}

/** UTF-16 units that are shown before the first difference of two long texts. */
const lead = 40

/**
 * Both sides, each cut to `max` UTF-16 units. If their first difference comes later, they begin shortly before it.
 */
export function cutPair(before: string, after: string, max: number): Pair {
  const { head } = commonEnds(before, after)
  const isShown = Math.max(before.length, after.length) <= max || head < max - lead
  const start = isShown ? 0 : head - lead
  const cut = (text: string) =>
    cutTo(start === 0 ? text : `…${text.slice(start).replace(/^[\udc00-\udfff]/, '')}`, max)
  return [cut(before), cut(after)]
}
