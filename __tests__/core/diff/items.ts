import type { Aspect, Detail, Item, TextSegment } from '../../../src/core/model/difference.js'

export const item = (
  aspect: Aspect,
  mark: Item['mark'],
  subject: string,
  ...details: readonly Detail[]
): Item => ({
  aspect,
  mark,
  subject,
  details,
})
export const detail = (label: string, before: string | null, after: string | null): Detail => ({
  label,
  before,
  after,
  words: null,
})

const marks = { '=': 'same', '-': 'removed', '+': 'added' } as const

/** A text of which words changed: `'=Hello', '+ you'`. */
export function reworded(label: string, ...runs: readonly `${keyof typeof marks}${string}`[]): Detail {
  const words = runs.map(
    (run): TextSegment => ({ mark: marks[run[0] as keyof typeof marks], text: run.slice(1) }),
  )
  const side = (other: TextSegment['mark']) =>
    words.flatMap(({ mark, text }) => (mark === other ? [] : [text])).join('')
  return { label, before: side('added'), after: side('removed'), words }
}
