import type { Parse } from '../../core/document/parsed.js'
import { compareLocations } from '../../core/document/problem.js'
import { compareCodeUnits } from '../../core/hash/canonical-json.js'
import type { Target } from '../../core/kinds/index.js'
import type { Definition, Key, Kind, Problem } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import { folderName } from '../../core/names/default-name.js'
import type { FoundFile } from '../../ports/runtime.js'
import { parallel } from '../parallel.js'
import { definedKey, rejectDuplicates, type UniqueFile } from './duplicates.js'
import type { FilesByKind } from './find-files.js'
import type { LiveNames } from './folder-names.js'
import { type FileToRead, problemsOf, type ReadOptions, readFile, usesFolderName } from './read-file.js'

/** A file without a valid definition. */
export interface InvalidFile {
  /** The definition's key if its name is known and no other file has it; else the file's path. */
  readonly key: string
  readonly kind: Kind
  /** Null: not known. */
  readonly name: string | null
  readonly file: string
  /** All problems of the file, including warnings; at least one is an error. */
  readonly problems: readonly Problem[]
}

export interface LoadedDefinitions {
  /** Ordered by key (UTF-16 code units). */
  readonly definitions: readonly Definition[]
  /** Ordered by file. */
  readonly invalid: readonly InvalidFile[]
  /** Problems of all files, ordered by file, line and column. */
  readonly problems: readonly Problem[]
}

/** The definitions with their parsed files, so that they can be checked again once the target is known. */
export interface SelectedDefinitions extends LoadedDefinitions {
  readonly files: readonly UniqueFile[]
}

/** Maximum number of files in memory at once. */
const maxParallelFiles = 8

interface LoadOptions extends ReadOptions {
  readonly liveNames?: LiveNames
}

/**
 * Reads and checks all files. Of each file only its definition, its problems and its ARNs are kept. Problems of a file,
 * even an unreadable one, are never thrown.
 *
 * @param liveNames called only if a definition would take its folder's name; default: none is live
 * @param looksFor optional searches in each file
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
  const read = files.some(usesFolderName)
    ? await (await import('./folder-names.js')).withLiveFileNames(files, { parse, liveNames, looksFor })
    : files.map(({ candidate }) => candidate)
  return withTargetProblems(rejectDuplicates(read), target)
}

/** The definitions of files for `target`: ARNs of other instances are among the problems. */
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

/** Adds problems to the files: warnings, which leave the definitions valid. */
export function withProblems(loaded: SelectedDefinitions, more: readonly Problem[]): SelectedDefinitions {
  return { ...loaded, problems: [...loaded.problems, ...more].toSorted(compareLocations) }
}

/** The name of a file in outcomes: its key if no other file has it, else its path. */
export function keyOf({ kind, name, unique, file }: UniqueFile): string {
  return name !== null && unique ? keyFor(kind, name) : file
}

/** Keys of the invalid definitions, also of those that several files have. A file without a name has none. */
export function invalidKeys({ invalid }: Pick<LoadedDefinitions, 'invalid'>): ReadonlySet<Key> {
  return new Set(invalid.flatMap((file) => definedKey(file) ?? []))
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

/** The report of a file without a valid definition. */
export function toInvalidFile(uniqueFile: UniqueFile): InvalidFile {
  const { kind, name, file, problems } = uniqueFile
  return { key: keyOf(uniqueFile), kind, name, file, problems }
}
