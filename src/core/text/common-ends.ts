/** A text as its UTF-16 units, or a list of texts. */
interface Sequence {
  readonly length: number
  readonly [index: number]: string
  at(index: number): string | undefined
}

/** How many items two sequences have in common at their starts, and at the ends of what is left. */
export function commonEnds(
  before: Sequence,
  after: Sequence,
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length)
  let [head, tail] = [0, 0]
  while (head < shorter && before[head] === after[head]) head += 1
  while (head + tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { head, tail }
}
