import { promisify } from 'node:util'

/** Milliseconds that git may take: what is here is read, nothing is fetched. */
const timeout = 10_000
/** Bytes that git may print: a list of 400,000 commits, and more than a definition's file may have. */
const maxBuffer = 16 * 1024 * 1024
const localOnlyEnv = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
const commitPattern = /^[0-9a-f]{7,64}$/

/** Why what is no commit's name is not looked for. */
export const invalidCommitReason = 'a commit has 7 to 64 hex digits'

/** Nothing but hex digits is handed to git as a commit, so none can be taken for an option. */
export function isCommit(text: string): boolean {
  return commitPattern.test(text)
}

/**
 * What git prints, run in `folder` without a shell and for at most ten seconds.
 * @throws the error of node:child_process, its `code` git's own exit code
 */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await gitBytes(folder, ...args)).toString('utf8')
}

/** As `git`, for what may be no text. */
export async function gitBytes(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const env = { ...process.env, ...localOnlyEnv }
  // Few runs ask git, and what starts processes is not loaded by itself.
  const { execFile } = await import('node:child_process')
  const options = { timeout, maxBuffer, env, encoding: 'buffer' } as const
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], options)
  return stdout
}

/** Git's own exit code, or the code of what kept it from running (`ENOENT`); null: neither. */
export function exitCode(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
}
