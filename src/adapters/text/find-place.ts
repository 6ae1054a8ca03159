import { type JSONPath, visit } from 'jsonc-parser'
import type { SourceLocation } from '../../core/model/definition.js'

/** Names and indices from the document to a value. */
export type Path = readonly (string | number)[]

/** A value itself, or the name of its member. */
export type Part = 'value' | 'name'

/**
 * Finds the place of one part of a valid JSON text, and reads no further. Null: the text has no such part.
 */
export function findPlace(file: string, text: string, path: Path, part: Part): SourceLocation | null {
  const found = new Error('found')
  let place: SourceLocation | null = null
  const stop = (line: number, column: number) => {
    place = { file, line: line + 1, column: column + 1 }
    throw found
  }
  const isPath = (other: Path) => other.length === path.length && isStart(other, path)
  /** False: nothing in this object or list is reported. */
  const enter = (_offset: number, _length: number, line: number, column: number, here: () => JSONPath) => {
    if (part === 'value' && isPath(here())) stop(line, column)
    return isStart(here(), path)
  }
  try {
    visit(text, {
      onObjectBegin: enter,
      onArrayBegin: enter,
      // Without them the parser never reports anything again after what was not entered.
      onObjectEnd: () => {},
      onArrayEnd: () => {},
      onObjectProperty: (name, _offset, _length, line, column, here) => {
        if (part === 'name' && isPath([...here(), name])) stop(line, column)
      },
      onLiteralValue: (_value, _offset, _length, line, column, here) => {
        if (part === 'value' && isPath(here())) stop(line, column)
      },
    })
  } catch (cause) {
    if (cause !== found) throw cause
  }
  return place
}

/** Whether a path is the start of another, or all of it. */
function isStart(start: Path, path: Path): boolean {
  return start.every((step, at) => step === path[at])
}
