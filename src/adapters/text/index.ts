import type { Parse, Parsed } from '../../core/parsed.js'
import { error } from '../../core/problem.js'
import { quote } from '../../core/quote.js'
import { decode } from './decode.js'
import { parseJson } from './json.js'
import { parseYaml } from './yaml.js'

/** A definition's file as a tree that knows where everything stands: JSON or YAML by the end of its name. */
function document(file: string, bytes: Uint8Array): Parsed {
  const read = readerOf(file)
  if (read === null) {
    const message = `${quote(file)} is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`
    return { tree: null, problems: [error('file-type', { file, line: 1, column: 1 }, message)] }
  }
  const text = decode(file, bytes)
  return typeof text === 'string' ? read(file, text) : { tree: null, problems: [text] }
}

function readerOf(file: string): ((file: string, text: string) => Parsed) | null {
  if (/\.json$/i.test(file)) return parseJson
  return /\.ya?ml$/i.test(file) ? parseYaml : null
}

/** How files and the JSON within their strings become trees. */
export const parse: Parse = { document, json: parseJson }
