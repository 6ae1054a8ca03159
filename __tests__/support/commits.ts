import { pathToFileURL } from 'node:url'
import type { PastSources } from '../../src/ports/history.js'
import { type Files, type Workspace, workspace } from './workspace.js'

/** Commits the files as they are then; answers the commit. */
export async function commitFiles(space: Workspace, files: Files, message: string): Promise<string> {
  await space.write(files)
  return space.commit(message)
}

/** Commits these texts to one file in a row; answers the commits, oldest first. */
export async function commitTexts(space: Workspace, file: string, texts: readonly string[]) {
  const commits: string[] = []
  for (const text of texts) commits.push(await commitFiles(space, { [file]: text }, text))
  return commits
}

/** A clone in a workspace of its own, as actions/checkout makes it with `fetch-depth`. */
export async function clone(from: Workspace, ...options: readonly string[]): Promise<Workspace> {
  const space = await workspace()
  await space.git('clone', '--quiet', ...options, pathToFileURL(from.path).href, '.')
  return space
}

/** What was read, as text: the contents where they are known, else why they are not. */
export function readable(past: PastSources) {
  if (!past.known) return past.why
  const texts = past.sources.map((bytes) => bytes && Buffer.from(bytes).toString('utf8'))
  return past.complete ? texts : [...texts, '… and more']
}
