import type { SourceLocation } from '../../core/model/definition.js'

/** Finds places in a text: lines end with LF, CRLF or CR, columns are UTF-16 units, both counted from 1. */
export type Locate = (offset: number) => SourceLocation

export function createLocate(file: string, text: string): Locate {
  // Computed on demand: most texts have no problem, so no place is needed.
  let starts: readonly number[] | null = null
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
    const line = lineAt(starts, offset)
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** Number of lines that start at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
