import { git, isCommit } from '../git.js'

/** The commit's subject by the checkout in `folder`; null where there is no git, no such commit, or no subject. */
export async function subjectByGit(folder: string, commit: string): Promise<string | null> {
  if (!isCommit(commit)) return null
  const format = ['--no-show-signature', '--encoding=UTF-8', '--format=%s']
  return git(folder, 'log', '-1', ...format, commit, '--').then(subjectOf, () => null)
}

/** The first paragraph of a commit message on one line, as `git log --format=%s` tells it; null where it is empty. */
export function subjectOf(message: string): string | null {
  const [paragraph = ''] = message.trim().split(/\r?\n[ \t]*\r?\n/)
  const lines = paragraph.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ') || null
}
