import { promisify } from 'node:util'

/** Milliseconds that git may take: what is here is read, nothing is fetched. */
const timeout = 10_000
const stayLocal = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
const commitForm = /^[0-9a-f]{7,64}$/

/** Nothing but hex digits is handed to git as a commit, so none can be taken for an option. */
export function isCommit(text: string): boolean {
  return commitForm.test(text)
}

/**
 * What git prints, run in `folder` without a shell and for at most ten seconds.
 * @throws the error of node:child_process, its `code` git's own exit code
 */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...stayLocal }
  // Few runs ask git, and what starts processes is not loaded by itself.
  const { execFile } = await import('node:child_process')
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { timeout, env })
  return stdout
}
