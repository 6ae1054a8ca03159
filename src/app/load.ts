import { compareCodeUnits } from '../core/canonical-json.js'
import { keyFor } from '../core/key.js'
import type { Target } from '../core/kinds/index.js'
import { folderName } from '../core/names/default-name.js'
import type { Parse } from '../core/parsed.js'
import { comparePlaces } from '../core/problem.js'
import type { Definition, Kind, Problem } from '../core/types.js'
import type { FoundFile } from '../ports/surroundings.js'
import { type Settled, withoutDuplicates } from './duplicates.js'
import type { LiveNames } from './folder-names.js'
import { parallel } from './parallel.js'
import { problemsOf, readFile, type Work } from './read-file.js'

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

/** What was read, so that it can be judged again once more is known of the target. */
export interface Selected extends Loaded {
  readonly files: readonly Settled[]
}

/** Files that are in memory at once. */
const width = 8

interface LoadOptions {
  readonly liveNames?: LiveNames
  readonly checks?: boolean
}

/**
 * Reads and checks all files. Nothing of a file is kept but its definition, its problems and its ARNs; nothing is thrown
 * for what is wrong with a file, one that cannot be read included.
 *
 * @param liveNames asked only where a definition would take its folder's name; default: none is live
 * @param checks whether content is checked against what the service takes
 */
export async function load(
  found: Found,
  parse: Parse,
  target: Target,
  { liveNames = async () => new Set(), checks = false }: LoadOptions = {},
): Promise<Selected> {
  const files = await parallel(filesOf(found), width, async (work) => ({
    work,
    candidate: await readFile(work, parse, checks),
  }))
  const read = files.some(({ work, candidate }) => work.defaultName !== null && !candidate.hasName)
    ? await (await import('./folder-names.js')).withLiveFileNames(files, { parse, liveNames, checks })
    : files.map(({ candidate }) => candidate)
  return judged(withoutDuplicates(read), target)
}

/** What files come to that are meant for `target`: ARNs that belong elsewhere are among the problems. */
export function judged(files: readonly Settled[], target: Target): Selected {
  const told = files.map((file) => ({ ...file, problems: problemsOf(file, target) }))
  return {
    files,
    definitions: files
      .flatMap(({ definition }) => definition ?? [])
      .toSorted((a, b) => compareCodeUnits(a.key, b.key)),
    invalid: told.filter(({ definition }) => definition === null).map(invalidOf),
    problems: told.flatMap(({ problems }) => problems).toSorted(comparePlaces),
  }
}

/** The same, with more to tell of its files: warnings, which leave its definitions valid. */
export function withProblems(loaded: Selected, more: readonly Problem[]): Selected {
  return { ...loaded, problems: [...loaded.problems, ...more].toSorted(comparePlaces) }
}

/** As the outcome names a file: by its key where that is its own, else by its path. */
export function keyOf({ kind, name, unique, file }: Settled): string {
  return name !== null && unique ? keyFor(kind, name) : file
}

/** Each path once, ordered. */
function filesOf({ views, modules }: Found): readonly Work[] {
  const work = new Map<string, Work>()
  for (const file of views) work.set(file.path, workOf('view', file, false))
  for (const file of modules) {
    const twice = work.get(file.path)?.kind === 'view'
    work.set(file.path, workOf(twice ? 'view' : 'module', file, twice))
  }
  return [...work.values()].toSorted((a, b) => compareCodeUnits(a.file.path, b.file.path))
}

function workOf(kind: Kind, file: FoundFile, twice: boolean): Work {
  return { kind, file, twice, defaultName: folderName(file.path, file.folder ?? null) }
}

function invalidOf(settled: Settled): Invalid {
  const { kind, name, file, problems } = settled
  return { key: keyOf(settled), kind, name, file, problems }
}
