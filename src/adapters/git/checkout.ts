import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { subjectOf } from '../workflow-run/event.js'
import { exitCode, git, isCommit } from './git.js'

/** Advice for a history that was not fetched, as the end of a sentence that starts with "because". */
export const shallowHint =
  'the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)'

/** The checkout's own history cannot answer. The message is the end of a sentence that starts with "because". */
export class HistoryUnknown extends Error {}

/**
 * The commits whose parents the checkout lacks, from git; empty: it has its complete history.
 *
 * @throws if there is no git, or no repository in `folder`
 */
export async function shallowCommits(folder: string): Promise<ReadonlySet<string>> {
  const file = (await git(folder, 'rev-parse', '--git-path', 'shallow')).trim()
  try {
    return new Set(lines(await readFile(path.resolve(folder, file), 'utf8')))
  } catch (cause) {
    if (exitCode(cause) === 'ENOENT') return new Set()
    throw cause
  }
}

/**
 * The full id of a commit in the checkout.
 *
 * @param commit 7 to 64 hex digits
 * @throws HistoryUnknown
 */
export async function fullCommit(folder: string, commit: string): Promise<string> {
  const revision = `${commit}^{commit}`
  const found = await git(folder, 'rev-parse', '--verify', '--quiet', revision).catch(() => '')
  // A branch may have the commit's first digits as its name.
  if (found.startsWith(commit)) return found.trim()
  const isShallow = (await shallowCommits(folder)).size > 0
  throw new HistoryUnknown(isShallow ? shallowHint : `the checkout has no commit ${commit.slice(0, 12)}`)
}

/** The reason why git failed. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof HistoryUnknown) return cause.message
  if (exitCode(cause) === 'ENOENT') return 'git cannot be run here'
  return 'git cannot read the history of the checkout'
}

/** The lines that git printed, without empty ones. */
export function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** The commit's subject from the checkout in `folder`; null: there is no git, no such commit, or no subject. */
export async function readSubject(folder: string, commit: string): Promise<string | null> {
  if (!isCommit(commit)) return null
  const format = ['--no-show-signature', '--encoding=UTF-8', '--format=%s']
  return git(folder, 'log', '-1', ...format, commit, '--').then(subjectOf, () => null)
}
