import type { Located } from '../../core/document/located.js'
import type { SourceLocation } from '../../core/model/definition.js'
import { findPlace, type Part, type Path } from './find-place.js'
import { readWithPlaces } from './read-with-places.js'

/** Number of places of a document that are found one by one. For one more, all its places are read at once. */
const maxSingle = 4

/** Finds places in a valid JSON text. */
export class DocumentPlaces {
  readonly #file: string
  readonly #text: string
  #found = 0
  #tree: Located | null = null

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  /** Place of one part of the document. Null: so many were asked for that `tree` is quicker. */
  find(path: Path, part: Part): SourceLocation | null {
    this.#found += 1
    const isSingle = this.#tree === null && this.#found <= maxSingle
    return isSingle ? findPlace(this.#file, this.#text, path, part) : null
  }

  /** The document with all its places. */
  tree(): Located {
    this.#tree ??= readWithPlaces(this.#file, this.#text).tree
    if (this.#tree === null) throw new TypeError(`${this.#file}: the second reading refused valid JSON`)
    return this.#tree
  }
}
