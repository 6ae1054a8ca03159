import { ActionError } from '../core/errors.js'
import { readDefinition, type Target } from '../core/kinds/index.js'
import type { Parse } from '../core/parsed.js'
import { comparePlaces, error } from '../core/problem.js'
import { type ProblemCode, problemCodes } from '../core/problem-codes.js'
import { printable } from '../core/quote.js'
import type { Definition, Kind, Place, Problem } from '../core/types.js'
import type { FoundFile } from '../ports/surroundings.js'
import { type Candidate, compare, withoutDuplicates } from './duplicates.js'
import { parallel } from './parallel.js'

/** The files of each kind, by the patterns that matched them. */
export interface Found {
  readonly views: readonly FoundFile[]
  readonly modules: readonly FoundFile[]
}

/** A file that gives no definition. */
export interface Invalid {
  /** The definition's key where its name is known and no other file has it; else the file's path. */
  readonly key: string
  readonly kind: Kind
  /** Null where it is not known. */
  readonly name: string | null
  readonly file: string
  /** All of the file, warnings too; at least one is an error. */
  readonly problems: readonly Problem[]
}

export interface Loaded {
  /** Ordered by key (UTF-16 code units). */
  readonly definitions: readonly Definition[]
  /** Ordered by file. */
  readonly invalid: readonly Invalid[]
  /** Of all files, ordered by file, line and column. */
  readonly problems: readonly Problem[]
}

/** Files that are in memory at once. */
const width = 8

/**
 * Reads and checks all files. Nothing of a file is kept but its definition and its problems; nothing is thrown for
 * what is wrong with a file, one that cannot be read included.
 */
export async function load(found: Found, parse: Parse, target: Target): Promise<Loaded> {
  const files = filesOf(found)
  const candidates = withoutDuplicates(await parallel(files, width, (file) => readFile(file, parse, target)))
  return {
    definitions: candidates
      .flatMap(({ definition }) => definition ?? [])
      .toSorted((a, b) => compare(a.key, b.key)),
    invalid: candidates.filter(({ definition }) => definition === null).map(invalidOf),
    problems: candidates.flatMap(({ problems }) => problems).toSorted(comparePlaces),
  }
}

interface Work {
  readonly kind: Kind
  readonly file: FoundFile
  /** Matched by the patterns of both kinds. */
  readonly twice: boolean
}

/** Each path once, ordered. */
function filesOf({ views, modules }: Found): readonly Work[] {
  const work = new Map<string, Work>()
  for (const file of views) work.set(file.path, { kind: 'view', file, twice: false })
  for (const file of modules) {
    const twice = work.get(file.path)?.kind === 'view'
    work.set(file.path, { kind: twice ? 'view' : 'module', file, twice })
  }
  return [...work.values()].toSorted((a, b) => compare(a.file.path, b.file.path))
}

async function readFile({ kind, file, twice }: Work, parse: Parse, target: Target): Promise<Candidate> {
  const path = file.path
  const nothing = { kind, file: path, name: null, definition: null }
  if (twice) return { ...nothing, problems: [error('matched-twice', startOf(path), matchedTwice)] }
  const bytes = await bytesOf(file)
  if (!(bytes instanceof Uint8Array)) return { ...nothing, problems: [bytes] }
  const { tree, problems } = parse.document(path, bytes)
  if (tree === null) return { ...nothing, problems }
  const reading = readDefinition(kind, tree, { file: path, parseJson: parse.json, target })
  return { kind, file: path, ...reading, problems: [...problems, ...unique(reading.problems)] }
}

/** A value that a YAML alias repeats is told once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

const matchedTwice =
  'Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.'

async function bytesOf(file: FoundFile): Promise<Uint8Array | Problem> {
  try {
    return await file.read()
  } catch (cause) {
    return unreadable(cause, startOf(file.path))
  }
}

/** The adapter says why it refuses a file; the system's own words do for the rest. */
function unreadable(cause: unknown, place: Place): Problem {
  if (cause instanceof ActionError && isProblemCode(cause.code))
    return error(cause.code, place, cause.message)
  const why = printable((cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, ''))
  return error(
    'file-unreadable',
    place,
    `The file could not be read: ${why}. Check that it is a plain, readable file.`,
  )
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code)
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

function invalidOf({
  kind,
  name,
  unique: alone,
  file,
  problems,
}: Candidate & { readonly unique: boolean }): Invalid {
  return { key: name !== null && alone ? `${kind}/${name}` : file, kind, name, file, problems }
}
