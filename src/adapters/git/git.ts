import { promisify } from 'node:util'

/** Milliseconds for git: it only reads, and fetches nothing. */
const timeout = 10_000
/** Maximum bytes of git's output: enough for a list of 400,000 commits, and more than a definition's file may have. */
const maxBuffer = 16 * 1024 * 1024
const localOnlyEnv = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
const commitPattern = /^[0-9a-f]{7,64}$/

/** The reason why a malformed commit id is not looked up. */
export const invalidCommitReason = 'a commit has 7 to 64 hex digits'

/** Whether a text may be passed to git as a commit: only hex digits, so that it cannot be read as an option. */
export function isCommit(text: string): boolean {
  return commitPattern.test(text)
}

/**
 * Git's output, run in `folder` without a shell and for at most ten seconds.
 *
 * @throws the error of node:child_process; `code` is git's exit code
 */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await gitBytes(folder, ...args)).toString('utf8')
}

/** Like `git`, for output that may not be text. */
export async function gitBytes(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const env = { ...process.env, ...localOnlyEnv }
  // Loaded on demand: few runs call git.
  const { execFile } = await import('node:child_process')
  const options = { timeout, maxBuffer, env, encoding: 'buffer' } as const
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], options)
  return stdout
}

/** Git's exit code, or the code of the error that prevented it from running (`ENOENT`); null: neither. */
export function exitCode(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
}
