import type { Parse, Parsed } from '../../core/document/parsed.js'
import { isError } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Reference } from '../../core/model/reference.js'
import type { Warning } from '../../core/model/report.js'
import { unusedNotices } from '../../core/resolve/unused.js'
import { placeholderWarnings } from '../../core/resolve/value-placeholders.js'
import { readValues, type Values } from '../../core/resolve/values.js'
import type { FoundFile } from '../../ports/runtime.js'
import type { SelectedDefinitions } from '../load/index.js'
import { readBytes } from '../load/read-file.js'
import type { ParsingContext, RunContext } from '../run-context.js'

/** Maximum number of problems in the failure. */
const maxProblems = 10

/**
 * Reads the files of values for the target. `values` null: there are none.
 *
 * @throws ActionError invalid-input for a path that matches no file, and for an unreadable or malformed file of values
 */
export async function loadValues({
  files,
  parse,
  inputs,
}: Pick<ParsingContext, 'files' | 'parse' | 'inputs'>): Promise<{
  readonly values: Values | null
  readonly notices: readonly string[]
}> {
  const { found, notices } = await findValueFiles(files, inputs)
  if (found.length === 0) return { values: null, notices }
  const parsed = await Promise.all(found.map((file) => parseFile(parse, file)))
  const syntax = parsed.flatMap(({ problems }) => problems).filter(isError)
  if (syntax.length > 0) throw invalidValues(syntax)
  const { values, problems } = readValues(
    parsed.flatMap(({ tree }) => tree ?? []),
    inputs.instance.id,
  )
  if (problems.length > 0) throw invalidValues(problems)
  return { values, notices }
}

async function parseFile(parse: Parse, file: FoundFile): Promise<Parsed> {
  const bytes = await readBytes(file)
  return bytes instanceof Uint8Array ? parse.document(file.path, bytes) : { tree: null, problems: [bytes] }
}

/** Endings of the files that are read by default, in the order of the pattern. */
const defaultOrder = ['.yaml', '.yml', '.json']

/** In the order of the input's lines, or of the default's endings: a later file has precedence. */
async function findValueFiles(files: RunContext['files'], inputs: RunContext['inputs']) {
  const { patterns, given } = inputs.values
  const { files: selected, unmatched } = await files.find(patterns)
  if (!given) return { found: selected.toSorted((a, b) => rankOf(a) - rankOf(b)), notices: [] }
  const { noticesOfUnmatched } = await import('../load/unmatched-patterns.js')
  const notices =
    unmatched.length === 0 ? [] : await noticesOfUnmatched({ files, inputs }, 'values', unmatched)
  const byPath = new Map(selected.map((file) => [file.path, file]))
  const inOrder = await Promise.all(patterns.map((pattern) => files.find([pattern])))
  const paths = new Set(inOrder.flatMap((each) => each.files.map(({ path }) => path)))
  return { found: [...paths].flatMap((path) => byPath.get(path) ?? []), notices }
}

const rankOf = ({ path }: FoundFile) => defaultOrder.findIndex((ending) => path.endsWith(ending))

function invalidValues(problems: readonly Problem[]): ActionError {
  const shown = problems
    .slice(0, maxProblems)
    .map(
      ({ place: { file, line, column }, message }) => `${file}, line ${line}, column ${column}: ${message}`,
    )
  const more = problems.length - shown.length
  const rest = more > 0 ? [`And ${more} more.`] : []
  return new ActionError(
    'invalid-input',
    'values-file',
    ['A file of values cannot be used.', ...shown, ...rest].join(' '),
  )
}

/**
 * Notices about several files where one is usual, and about unused values. The latter need all definitions of the
 * repository, so there are none with `only`.
 */
export function noticesOfValues(
  { inputs }: RunContext,
  values: Values | null,
  { definitions, invalid }: SelectedDefinitions,
): readonly string[] {
  if (values === null) return []
  const several = inputs.values.given || values.files.length === 1 ? [] : [severalFiles(values.files)]
  // A file that cannot be read may use any of them.
  if (inputs.only !== null || invalid.length > 0) return several
  return [...several, ...unusedNotices(values, referencesIn(definitions), inputs.instance.id)]
}

function severalFiles(files: readonly string[]): string {
  return `Several values files are used: ${files.join(', ')}. Where they differ, the last one wins. Keep one of them, or list them in the input values in the order that you want.`
}

/** Warnings about values that would go live with a placeholder. None if content is not checked. */
export function warningsOfValues(
  { inputs }: RunContext,
  values: Values | null,
  { definitions }: SelectedDefinitions,
): readonly Warning[] {
  if (values === null || inputs.contentCheck === 'off') return []
  return placeholderWarnings(values, referencesIn(definitions))
}

function referencesIn(definitions: SelectedDefinitions['definitions']): readonly Reference[] {
  return definitions.flatMap(({ references }) => references?.found.map(({ reference }) => reference) ?? [])
}
