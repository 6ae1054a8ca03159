import { git, isCommit } from './git.js'
import { subjectOf } from './run-context/event.js'

/** The commit's subject by the checkout in `folder`; null where there is no git, no such commit, or no subject. */
export async function subjectByGit(folder: string, commit: string): Promise<string | null> {
  if (!isCommit(commit)) return null
  const format = ['--no-show-signature', '--encoding=UTF-8', '--format=%s']
  return git(folder, 'log', '-1', ...format, commit, '--').then(subjectOf, () => null)
}
