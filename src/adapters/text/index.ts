import type { Parse, Parsed, ParseJson } from '../../core/document/parsed.js'
import { error, fileStart } from '../../core/document/problem.js'
import { quote } from '../../core/text/quote.js'
import { emptyDocument, isBlank } from './common.js'
import { decode } from './decode.js'
import { parseJson } from './json.js'

/** Parses a definition's file as a tree with places: JSON or YAML by the extension of its name. */
async function document(file: string, bytes: Uint8Array): Promise<Parsed> {
  const read = await readerOf(file)
  if (read === null) {
    const message = `${quote(file)} is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`
    return { tree: null, problems: [error('file-type', fileStart(file), message)] }
  }
  const text = decode(file, bytes)
  if (typeof text !== 'string') return { tree: null, problems: [text] }
  return isBlank(text) ? { tree: null, problems: [emptyDocument(fileStart(file), 'file')] } : read(file, text)
}

/** Loads the YAML library, which is as large as all of our own code, only for YAML files. */
async function readerOf(file: string): Promise<ParseJson | null> {
  if (/\.json$/i.test(file)) return parseJson
  return /\.ya?ml$/i.test(file) ? (await import('./yaml.js')).parseYaml : null
}

/** Parsers for files and for the JSON in their strings. */
export const parse: Parse = { document, json: parseJson }
