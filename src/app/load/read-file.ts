import type { Located } from '../../core/document/located.js'
import type { Parse } from '../../core/document/parsed.js'
import { error, fileStart, isError, warning } from '../../core/document/problem.js'
import type { ProblemCode } from '../../core/document/problem-codes.js'
import { type DefinitionReading, foreignArns, readDefinition, type Target } from '../../core/kinds/index.js'
import type { Definition, Kind, Problem, SourceLocation } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import { isPlainDefinition } from '../../core/shapes/plain.js'
import { printable, withoutDot } from '../../core/text/quote.js'
import type { FoundFile } from '../../ports/runtime.js'
import { loadChecks } from '../check/load-checks.js'
import type { ParsedFile } from './duplicates.js'
import type { UnusualReading } from './unusual-file.js'

/** Maximum number of problems reported for one file. */
const maxProblems = 100

/** A file to be read as a definition. */
export interface FileToRead {
  readonly kind: Kind
  readonly file: FoundFile
  /** Whether the patterns of both kinds matched it. */
  readonly matchedBothKinds: boolean
  /** Name of a definition without `Name`; null: the file's. */
  readonly defaultName: string | null
}

/** A file, and the result of reading it. */
export interface ReadFile {
  readonly work: FileToRead
  readonly candidate: ParsedFile
}

/** Whether a definition got its folder's name, because it has no `Name`. */
export function usesFolderName({ work, candidate }: ReadFile): boolean {
  return work.defaultName !== null && !candidate.hasName
}

/** Optional searches in a definition. */
export interface ReadOptions {
  /** Content that the service would refuse. */
  readonly checks?: boolean
  /** ARNs and ids in place of references. */
  readonly literals?: boolean
}

/** Reads one file; its problems are in the result. */
export async function readFile(
  { kind, file, matchedBothKinds, defaultName }: FileToRead,
  parse: Parse,
  { checks = false, literals = false }: ReadOptions = {},
): Promise<ParsedFile> {
  const path = file.path
  const emptyFile = {
    kind,
    file: path,
    name: null,
    hasName: false,
    definition: null,
    arns: [],
    checked: null,
  }
  if (matchedBothKinds)
    return { ...emptyFile, problems: [error('matched-twice', fileStart(path), matchedBothKindsMessage)] }
  const bytes = await readBytes(file)
  if (!(bytes instanceof Uint8Array)) return { ...emptyFile, problems: [bytes] }
  const { tree, within, ...plain } = await readTree({ kind, file: path, defaultName }, bytes, parse)
  const reading =
    tree !== null && mayRefer(plain.definition, bytes)
      ? await addReferences(plain, { kind, tree, within }, parse)
      : plain
  const { definition } = reading
  if (definition === null || tree === null) return { kind, file: path, ...reading, checked: null }
  const check = checks ? (await loadChecks(kind)).checkDefinition : null
  const findLiterals = literals ? (await import('../../core/check/literals.js')).findLiterals : null
  return {
    kind,
    file: path,
    ...reading,
    checked: check?.(definition, tree, parse.json, within) ?? null,
    ...(findLiterals && { literals: findLiterals(definition, tree, parse.json, within) }),
  }
}

/**
 * Whether a file may have references. Most have none, so the code that finds them is loaded with the first file that
 * may.
 */
function mayRefer(definition: Definition | null, bytes: Uint8Array): boolean {
  if (definition === null) return Buffer.from(bytes).includes(referenceStart)
  const { name, content, description, tags } = definition
  return [name, ...Object.values(content).flat(), description, ...Object.values(tags)].some((text) =>
    text?.includes(referenceStart),
  )
}

const referenceStart = '$'.concat('{')

type Tree = Pick<UnusualReading, 'within'> & { readonly kind: Kind; readonly tree: Located }

/** Adds the references of the file to a reading. A malformed one makes the definition invalid. */
async function addReferences(
  reading: DefinitionReading,
  { kind, tree, within }: Tree,
  parse: Parse,
): Promise<DefinitionReading> {
  const { findReferences } = await import('../../core/resolve/find.js')
  const { definition, problems } = reading
  const references = findReferences(kind, tree, parse.json, within)
  if (references.problems.length > 0)
    return { ...reading, definition: null, problems: [...problems, ...references.problems] }
  if (definition === null) return reading
  const { withReferences } = await import('../../core/resolve/definition.js')
  return { ...reading, definition: withReferences(definition, references.found) }
}

/**
 * Reads a definition, and returns its tree. Most files have a plain definition; the code for others is loaded with the
 * first of them.
 */
export async function readTree(
  {
    kind,
    file,
    defaultName,
  }: { readonly kind: Kind; readonly file: string } & Pick<FileToRead, 'defaultName'>,
  bytes: Uint8Array,
  parse: Parse,
): Promise<UnusualReading> {
  const parsed = await parse.document(file, bytes)
  const { tree } = parsed
  const context = { file, defaultName, parseJson: parse.json }
  if (tree !== null && isPlainDefinition(kind, tree))
    return { ...readDefinition(kind, tree, context), tree, within: null }
  const { readUnusual } = await import('./unusual-file.js')
  return readUnusual({ kind, context, bytes, parsed, parse })
}

/** The problems of a file that is published to `target`. */
export function problemsOf({ file, problems, arns }: ParsedFile, target: Target): readonly Problem[] {
  return limitProblems(unique([...problems, ...foreignArns(arns, target)]), file)
}

/** A value that a YAML alias repeats is reported once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** A file that is no definition at all could fill the report: keeps errors first, and counts the rest. */
export function limitProblems(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= maxProblems) return problems
  const ranked = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))]
  const more = `This file has ${problems.length} problems; ${maxProblems} are reported. Correct those first.`
  return [...ranked.slice(0, maxProblems), warning('more-problems', fileStart(path), more)]
}

const matchedBothKindsMessage =
  'Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.'

/** The bytes of a file, or why it cannot be read. */
export async function readBytes(file: FoundFile): Promise<Uint8Array | Problem> {
  try {
    return await file.read()
  } catch (cause) {
    return unreadableProblem(cause, fileStart(file.path))
  }
}

/** The adapter states why it refuses a file; for other errors the system's message is used. */
async function unreadableProblem(cause: unknown, place: SourceLocation): Promise<Problem> {
  const { problemCodes } = await import('../../core/document/problem-codes.js')
  const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemCodes, code)
  if (cause instanceof ActionError && isProblemCode(cause.code))
    return error(cause.code, place, cause.message)
  const why = printable(withoutDot(cause instanceof Error ? cause.message : String(cause)))
  return error(
    'file-unreadable',
    place,
    `The file could not be read: ${why}. Check that it is a plain, readable file.`,
  )
}
