import type { Located } from '../../core/document/located.js'
import type { ParseJson } from '../../core/document/parsed.js'
import { contentRow } from '../../core/kinds/content.js'
import type { Definition, Kind, SourceLocation } from '../../core/model/definition.js'
import type { FoundFile } from '../../ports/runtime.js'
import { readTree } from '../load/read-file.js'
import type { RunContext } from '../run-context.js'

/** What is needed to read files again. */
export interface Reading extends Pick<RunContext, 'files' | 'loadParse'> {
  readonly inputs: Pick<RunContext['inputs'], 'views' | 'modules'>
}

/** A definition's file as a tree, which knows its places. */
export interface ReadAgain {
  readonly tree: Located
  /** The string of the file whose text the tree is; null: the file's own. */
  readonly within: SourceLocation | null
  /** For JSON in its strings. */
  readonly parseJson: ParseJson
}

/**
 * Reads files of definitions again, since their places were not kept. The files of each kind are listed once.
 *
 * @returns the file of a definition; null: it changed since it was read, or cannot be read. Never throws.
 */
export function createRereader(reading: Reading): (definition: Definition) => Promise<ReadAgain | null> {
  const findFile = fileFinder(reading)
  return async (definition) => {
    const { kind, file: path } = definition
    try {
      const file = await findFile(definition)
      if (file === null) return null
      const context = { kind, file: path, defaultName: null }
      const parse = await reading.loadParse()
      const { tree, within, ...read } = await readTree(context, await file.read(), parse)
      return tree !== null && read.definition !== null && isSame(read.definition, definition)
        ? { tree, within, parseJson: parse.json }
        : null
    } catch {
      // The finding is reported anyway, at the line of the definition's name.
      return null
    }
  }
}

/** Whether a file still has a definition as it was read: the same content, and the name at the same place. */
function isSame(again: Definition, { content, place, references }: Definition): boolean {
  const written = references?.written.content ?? content
  return (
    again.content.kind === written.kind &&
    contentRow(written).isSameText(again.content, written) &&
    again.place.line === place.line &&
    again.place.column === place.column
  )
}

function fileFinder({ files, inputs }: Reading): (definition: Definition) => Promise<FoundFile | null> {
  const patterns = { view: inputs.views, module: inputs.modules }
  const listed = new Map<Kind, ReturnType<Reading['files']['find']>>()
  return async ({ kind, file }) => {
    const found = listed.get(kind) ?? files.find(patterns[kind].patterns)
    listed.set(kind, found)
    return (await found).files.find(({ path }) => path === file) ?? null
  }
}
