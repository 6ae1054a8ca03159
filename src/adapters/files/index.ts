import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { compareCodeUnits } from '../../core/hash/canonical-json.js'
import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import type { Files, FoundFile, FoundFiles } from '../../ports/runtime.js'
import { readContained } from './read.js'
import { createSelection, type Selection } from './selection.js'
import { walk } from './walk.js'
import { contains, type Workspace } from './workspace.js'

/** The files of a checkout, below `workingDirectory`. */
export function createFiles(workspace: string, workingDirectory: string): Files {
  return { find: (patterns) => findFiles(workspace, workingDirectory, patterns) }
}

/**
 * Finds the files below `workingDirectory` that the patterns select, ordered by path. Patterns are relative to it, with
 * `/`; the last one that matches a file decides; one that starts with `!` excludes (as in GitHub's path filters);
 * hidden files are matched only by patterns with the dot. `.git` and `node_modules` are never entered, and nothing
 * outside `workspace` is read, not even through links.
 *
 * @throws ActionError invalid-input: a pattern, the working directory or a linked folder leads outside
 */
export async function findFiles(
  workspace: string,
  workingDirectory: string,
  patterns: readonly string[],
): Promise<FoundFiles> {
  const selection = await createSelection(patterns)
  const workspacePaths = await resolveWorkspace(workspace, workingDirectory)
  const matched = new Set<string>()
  const found = new Map<string, FoundFile>()
  const match = (file: string) => {
    for (const pattern of selection.matchingPatterns(file)) matched.add(pattern)
  }
  const excludesFolder = (folder: string) => {
    const isExcluded = selection.excludesFolder(folder)
    if (isExcluded) match(`${folder}/x`)
    return isExcluded
  }
  for (const base of selection.bases) {
    for await (const file of walk(workspacePaths, base, excludesFolder)) {
      match(file)
      if (selection.selects(file)) found.set(file, createFoundFile(workspacePaths, file, selection))
    }
  }
  return {
    files: [...found.values()].toSorted((a, b) => compareCodeUnits(a.path, b.path)),
    unmatched: patterns.filter((pattern) => !matched.has(pattern)),
  }
}

async function resolveWorkspace(workspace: string, workingDirectory: string): Promise<Workspace> {
  const root = await realpath(workspace)
  const folder = path.resolve(workspace, workingDirectory)
  const isInside =
    contains(path.resolve(workspace), folder) && contains(root, await resolveFolder(folder, workingDirectory))
  if (isInside)
    return { root, folder, prefix: path.relative(path.resolve(workspace), folder).replaceAll(path.sep, '/') }
  throw new ActionError(
    'invalid-input',
    'working-directory-outside',
    `The working-directory ${quote(workingDirectory)} leads out of the workspace; nothing outside it is read. Give a folder of the checkout.`,
  )
}

async function resolveFolder(folder: string, workingDirectory: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (cause) {
    throw new ActionError(
      'invalid-input',
      'working-directory-not-found',
      `The working-directory ${quote(workingDirectory)} does not exist in the workspace. Correct it, or check out the repository before this step.`,
      { cause },
    )
  }
}

function createFoundFile(
  { root, folder, prefix }: Workspace,
  file: string,
  { openFolder }: Selection,
): FoundFile {
  return {
    path: prefix === '' ? file : `${prefix}/${file}`,
    folder: openFolder(file),
    read: () => readContained(root, path.join(folder, file)),
  }
}
