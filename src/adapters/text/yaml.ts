import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml'
import type { Parsed } from '../../core/document/parsed.js'
import { error } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { printable, quote, withoutDot } from '../../core/text/quote.js'
import { emptyDocument, nestedTooDeep } from './common.js'
import { findDeepYaml } from './depth.js'
import { maxLexemes } from './limits.js'
import { createLocate, type Locate } from './lines.js'
import { mergeConflict } from './merge-conflict.js'
import { yamlTree } from './yaml-tree.js'

/** Duplicate keys are reported by us, with both places; only the core schema's tags; no output to the console. */
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

/** Parses YAML 1.2 text, core schema, one document, as a tree. Warnings of the yaml library are errors here. */
export function parseYaml(file: string, text: string): Parsed {
  const locate = createLocate(file, text)
  const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/.exec(text)
  if (control !== null) return refuse(controlCharacter(control, locate))
  if (tooManyLexemes(text)) return refuse(error('file-too-large', locate(0), tooManyMessage))
  const tokens = [...new Parser().parse(text)]
  const deep = findDeepYaml(tokens)
  if (deep !== null) return refuse(nestedTooDeep(locate(deep)))
  const documents = [...new Composer(options).compose(tokens)]
  const [document] = documents
  if (document === undefined) return refuse(emptyDocument(locate(0), 'file'))
  const problems = documents.flatMap((each, index) => documentProblems(each, index, locate))
  const read = problems.length === 0 ? yamlTree(document, locate) : { tree: null, problems }
  const conflict = read.tree === null ? mergeConflict(text, locate) : null
  return conflict === null ? read : refuse(conflict)
}

function refuse(problem: Problem): Parsed {
  return { tree: null, problems: [problem] }
}

const tooManyMessage = `The file has more than ${maxLexemes} words, signs and blanks. Keep one definition in a file, and nothing else.`

/** Control characters that YAML forbids; the library's lexer uses some as its own marks. */
function controlCharacter({ 0: character, index }: RegExpExecArray, locate: Locate): Problem {
  const message = `The control character ${quote(character)} is not allowed in YAML. Remove it, or write it as an escape in double quotes.`
  return error('control-character', locate(index), message)
}

function documentProblems(document: Document.Parsed, index: number, locate: Locate): readonly Problem[] {
  const start = locate(document.range[0])
  if (index > 0) {
    return [
      error(
        'yaml-documents',
        start,
        'The file has a second YAML document, which starts here. Keep one definition in a file.',
      ),
    ]
  }
  const { version, explicit } = document.directives.yaml
  const faults = [...document.errors, ...document.warnings].map((fault) => faultOf(fault, locate))
  if (explicit !== true || version === '1.2') return faults
  return [error('yaml-version', start, versionMessage(version)), ...faults]
}

function versionMessage(version: string): string {
  return `The %YAML directive asks for version ${quote(version)}, and only 1.2 is read. Remove the directive.`
}

function faultOf({ code, message, pos }: YAMLError, locate: Locate): Problem {
  if (code === 'TAG_RESOLVE_FAILED')
    return error(
      'yaml-value',
      locate(pos[0]),
      `The tag ${printable(message.replace(/^Unresolved tag: /, ''))} is not supported, since JSON has no tags. Remove it, or put the value in quotes.`,
    )
  return error(
    'yaml-syntax',
    locate(pos[0]),
    `The YAML is not valid here: ${printable(withoutDot(message))}. Correct this line.`,
  )
}

/**
 * Whether the text has more words, signs and blanks than a definition can have. They are counted while they are read,
 * before any is kept: the library's trees take half a kilobyte for each, and 4 MiB of dashes would use all memory.
 */
function tooManyLexemes(text: string): boolean {
  const lexemes = new Lexer().lex(text)
  for (let count = 0; count <= maxLexemes; count += 1) if (lexemes.next().done === true) return false
  return true
}
