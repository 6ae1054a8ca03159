import type { Parse } from '../../core/document/parsed.js'
import { compareLocations } from '../../core/document/problem.js'
import { compareCodeUnits } from '../../core/hash/canonical-json.js'
import type { Target } from '../../core/kinds/index.js'
import type { Definition, Kind, Problem } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import { folderName } from '../../core/names/default-name.js'
import type { FoundFile } from '../../ports/runtime.js'
import { parallel } from '../parallel.js'
import { rejectDuplicates, type UniqueFile } from './duplicates.js'
import type { LiveNames } from './folder-names.js'
import { type FileToRead, problemsOf, type ReadOptions, readFile } from './read-file.js'

/** The files of each kind, by the patterns that matched them. */
export interface FilesByKind {
  readonly views: readonly FoundFile[]
  readonly modules: readonly FoundFile[]
}

/** A file that gives no definition. */
export interface InvalidFile {
  /** The definition's key where its name is known and no other file has it; else the file's path. */
  readonly key: string
  readonly kind: Kind
  /** Null where it is not known. */
  readonly name: string | null
  readonly file: string
  /** All of the file, warnings too; at least one is an error. */
  readonly problems: readonly Problem[]
}

export interface LoadedDefinitions {
  /** Ordered by key (UTF-16 code units). */
  readonly definitions: readonly Definition[]
  /** Ordered by file. */
  readonly invalid: readonly InvalidFile[]
  /** Of all files, ordered by file, line and column. */
  readonly problems: readonly Problem[]
}

/** What was read, so that it can be judged again once more is known of the target. */
export interface SelectedDefinitions extends LoadedDefinitions {
  readonly files: readonly UniqueFile[]
}

/** Files that are in memory at once. */
const maxParallelFiles = 8

interface LoadOptions extends ReadOptions {
  readonly liveNames?: LiveNames
}

/**
 * Reads and checks all files. Nothing of a file is kept but its definition, its problems and its ARNs; nothing is thrown
 * for what is wrong with a file, one that cannot be read included.
 *
 * @param liveNames asked only where a definition would take its folder's name; default: none is live
 * @param looksFor what else is looked for in each file
 */
export async function load(
  found: FilesByKind,
  parse: Parse,
  target: Target,
  { liveNames = async () => new Set(), ...looksFor }: LoadOptions = {},
): Promise<SelectedDefinitions> {
  const files = await parallel(filesOf(found), maxParallelFiles, async (work) => ({
    work,
    candidate: await readFile(work, parse, looksFor),
  }))
  const read = files.some(({ work, candidate }) => work.defaultName !== null && !candidate.hasName)
    ? await (await import('./folder-names.js')).withLiveFileNames(files, { parse, liveNames, looksFor })
    : files.map(({ candidate }) => candidate)
  return withTargetProblems(rejectDuplicates(read), target)
}

/** What files come to that are meant for `target`: ARNs that belong elsewhere are among the problems. */
export function withTargetProblems(files: readonly UniqueFile[], target: Target): SelectedDefinitions {
  const checkedFiles = files.map((file) => ({ ...file, problems: problemsOf(file, target) }))
  return {
    files,
    definitions: files
      .flatMap(({ definition }) => definition ?? [])
      .toSorted((a, b) => compareCodeUnits(a.key, b.key)),
    invalid: checkedFiles.filter(({ definition }) => definition === null).map(toInvalidFile),
    problems: checkedFiles.flatMap(({ problems }) => problems).toSorted(compareLocations),
  }
}

/** The same, with more to tell of its files: warnings, which leave its definitions valid. */
export function withProblems(loaded: SelectedDefinitions, more: readonly Problem[]): SelectedDefinitions {
  return { ...loaded, problems: [...loaded.problems, ...more].toSorted(compareLocations) }
}

/** As the outcome names a file: by its key where that is its own, else by its path. */
export function keyOf({ kind, name, unique, file }: UniqueFile): string {
  return name !== null && unique ? keyFor(kind, name) : file
}

/** Each path once, ordered. */
function filesOf({ views, modules }: FilesByKind): readonly FileToRead[] {
  const filesByPath = new Map<string, FileToRead>()
  for (const file of views) filesByPath.set(file.path, workOf('view', file, false))
  for (const file of modules) {
    const matchedBothKinds = filesByPath.get(file.path)?.kind === 'view'
    filesByPath.set(file.path, workOf(matchedBothKinds ? 'view' : 'module', file, matchedBothKinds))
  }
  return [...filesByPath.values()].toSorted((a, b) => compareCodeUnits(a.file.path, b.file.path))
}

function workOf(kind: Kind, file: FoundFile, matchedBothKinds: boolean): FileToRead {
  return { kind, file, matchedBothKinds, defaultName: folderName(file.path, file.folder ?? null) }
}

/** What a report says of a file that gives no definition. */
export function toInvalidFile(uniqueFile: UniqueFile): InvalidFile {
  const { kind, name, file, problems } = uniqueFile
  return { key: keyOf(uniqueFile), kind, name, file, problems }
}
