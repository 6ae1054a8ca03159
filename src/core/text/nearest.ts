/**
 * Finds the known word that a mistyped one probably means, for "did you mean" messages.
 *
 * Letters are compared without case. Insertions, deletions, replacements and swaps of neighbours cost one each; a word
 * is near if at most a third of its letters (at least one) are wrong. Of equally near words the first is returned.
 * Nothing is near a word of more than 256 letters, which is longer than any name: long texts would take minutes.
 *
 * @returns a member of `known`, or null if none is near
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > maxLength) return null
  const lower = word.toLowerCase()
  const ranked = known
    .map((candidate) => ({ candidate, allowed: allowance(word, candidate), to: candidate.toLowerCase() }))
    // The distance is at least the difference of the lengths.
    .filter(({ to, allowed }) => Math.abs(to.length - lower.length) <= allowed)
    .map((each) => ({ ...each, distance: distance(lower, each.to) }))
    .filter((each) => each.distance <= each.allowed)
    .toSorted((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate ?? null
}

const maxLength = 256

function allowance(word: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
}

/** Optimal string alignment, by rows: only the last two rows are ever needed. */
function distance(from: string, to: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let index = 1; index <= from.length; index += 1) {
    const next = nextRow(from, to, index, row, before)
    before = row
    row = next
  }
  return cellAt(row, to.length)
}

function nextRow(
  from: string,
  to: string,
  index: number,
  above: readonly number[],
  twoAbove: readonly number[],
): readonly number[] {
  const row = [index]
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[index - 1] === to[column - 1]
    const swapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1]
    row[column] = Math.min(
      cellAt(above, column) + 1,
      cellAt(row, column - 1) + 1,
      cellAt(above, column - 1) + (same ? 0 : 1),
      index > 1 && column > 1 && swapped ? cellAt(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY,
    )
  }
  return row
}

function cellAt(row: readonly number[], column: number): number {
  return Number(row[column])
}
