import { Composer, type Document, Parser, type YAMLError } from 'yaml'
import type { Parsed } from '../../core/parsed.js'
import { error } from '../../core/problem.js'
import { printable, quote, withoutDot } from '../../core/quote.js'
import type { Problem } from '../../core/types.js'
import { emptyDocument, nestedTooDeep } from './common.js'
import { maxLexemes } from './limits.js'
import { type Places, placesOf } from './lines.js'
import { tooDeepAt } from './yaml-depth.js'
import { tooManyLexemes } from './yaml-size.js'
import { yamlTree } from './yaml-tree.js'

/** Keys are compared by us, who tell both places; no tag but the core schema's own; nothing goes to the console. */
const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** YAML 1.2 text, core schema, one document, as a tree. What the yaml library merely warns of is an error here. */
export function parseYaml(file: string, text: string): Parsed {
  const places = placesOf(file, text)
  const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/.exec(text)
  if (control !== null) return refused(controlCharacter(control, places))
  if (tooManyLexemes(text)) return refused(error('file-too-large', places(0), tooManyMessage))
  const tokens = [...new Parser().parse(text)]
  const deep = tooDeepAt(tokens)
  if (deep !== null) return refused(nestedTooDeep(places(deep)))
  const documents = [...new Composer(options).compose(tokens)]
  const [document] = documents
  if (document === undefined) return refused(emptyDocument(places(0)))
  const problems = documents.flatMap((each, index) => documentProblems(each, index, places))
  return problems.length === 0 ? yamlTree(document, places) : { tree: null, problems }
}

function refused(problem: Problem): Parsed {
  return { tree: null, problems: [problem] }
}

const tooManyMessage = `The file has more than ${maxLexemes} words, signs and blanks; expected fewer. Keep one definition in a file, and nothing else.`

/** YAML's printable characters leave these out, and the library's lexer uses some as marks of its own. */
function controlCharacter({ 0: character, index }: RegExpExecArray, places: Places): Problem {
  const message = `The control character ${quote(character)} may not stand in YAML. Remove it, or write it as an escape in double quotes.`
  return error('control-character', places(index), message)
}

function documentProblems(document: Document.Parsed, index: number, places: Places): readonly Problem[] {
  const start = places(document.range[0])
  if (index > 0) {
    return [
      error(
        'yaml-documents',
        start,
        'A second YAML document begins here; expected one. Keep each definition in a file of its own.',
      ),
    ]
  }
  const { version, explicit } = document.directives.yaml
  const faults = [...document.errors, ...document.warnings].map((fault) => faultOf(fault, places))
  if (explicit !== true || version === '1.2') return faults
  return [error('yaml-version', start, versionMessage(version)), ...faults]
}

function versionMessage(version: string): string {
  return `The %YAML directive asks for version ${quote(version)}; expected 1.2. Remove the directive.`
}

function faultOf({ code, message, pos }: YAMLError, places: Places): Problem {
  if (code === 'TAG_RESOLVE_FAILED')
    return error(
      'yaml-value',
      places(pos[0]),
      `${printable(message)}: JSON has no value for it. Remove the tag, or quote the value.`,
    )
  return error('yaml-syntax', places(pos[0]), `This is not YAML 1.2: ${printable(withoutDot(message))}.`)
}
