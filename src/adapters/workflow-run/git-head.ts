import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { isNativeError } from 'node:util/types'
import { commitId } from '../../core/text/hex.js'
import { git } from '../git/git.js'

/** A git working tree. */
export interface Checkout {
  /** The folder that contains `.git`. */
  readonly root: string
  /** The folder with this working tree's HEAD. */
  readonly gitDir: string
  /** The folder with refs and objects: differs from `gitDir` in a linked working tree. */
  readonly commonDir: string
}

/** The innermost checkout that contains `folder`, searched up to `top`; null: there is none. */
export async function findCheckout(folder: string, top: string): Promise<Checkout | null> {
  const found = await checkoutAt(folder)
  if (found !== null || folder === top || path.dirname(folder) === folder) return found
  return findCheckout(path.dirname(folder), top)
}

/**
 * The commit of HEAD, 40 or 64 lower-case hex digits; null: it leads to none.
 *
 * @throws Error if only git can read it, and git cannot
 */
export async function headCommit(checkout: Checkout): Promise<string | null> {
  const text = await readIfThere(path.join(checkout.gitDir, 'HEAD'))
  const commit = (await resolve(checkout, text, 5)) ?? (await headFromGit(checkout))
  if (commit === null && text?.trimEnd() === reftableHead) throw new Error(reftableMessage)
  return commit
}

/** The file HEAD of a repository whose refs have the format `reftable`, which only git can read. */
const reftableHead = 'ref: refs/heads/.invalid'
const reftableMessage = 'the refs have the format reftable, which only git can read, and git finds no commit'

/** HEAD from git, which also reads refs that are in no file of their own. Null: it finds none, or cannot be run. */
async function headFromGit({ root, gitDir }: Checkout): Promise<string | null> {
  // With the folder given, git does not search the folders above for a repository.
  const args = [`--git-dir=${gitDir}`, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']
  const commit = (await git(root, ...args).catch(() => '')).trim()
  return commitId.test(commit) ? commit : null
}

/** The file's text; null: it does not exist. */
async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isAbsence(error)) return null
    throw error
  }
}

/** `.git` is a folder; in a linked working tree and a submodule it is a file that names one. */
async function checkoutAt(root: string): Promise<Checkout | null> {
  const dotGit = path.join(root, '.git')
  const gitDir = (await isFolder(dotGit)) ? dotGit : await linkedGitDir(root, dotGit)
  if (gitDir === null) return null
  const common = await readIfThere(path.join(gitDir, 'commondir'))
  return { root, gitDir, commonDir: common === null ? gitDir : path.resolve(gitDir, common.trim()) }
}

async function linkedGitDir(root: string, dotGit: string): Promise<string | null> {
  const [, target] = /^gitdir: (.+)/.exec((await readIfThere(dotGit)) ?? '') ?? []
  return target === undefined ? null : path.resolve(root, target.trim())
}

/** Follows `ref: …` at most `steps` times. */
async function resolve(checkout: Checkout, text: string | null, steps: number): Promise<string | null> {
  const commit = text?.trimEnd() ?? ''
  if (commitId.test(commit)) return commit
  const [, ref] = /^ref: (refs\/\S+)\s*$/.exec(text ?? '') ?? []
  if (ref === undefined || steps === 0 || ref.split('/').includes('..')) return null
  return resolve(checkout, await readRef(checkout, ref), steps - 1)
}

/** A ref in its own file has precedence over a packed one. */
async function readRef({ gitDir, commonDir }: Checkout, ref: string): Promise<string | null> {
  const loose = (await readIfThere(path.join(gitDir, ref))) ?? (await readIfThere(path.join(commonDir, ref)))
  if (loose !== null) return loose
  const packed = (await readIfThere(path.join(commonDir, 'packed-refs'))) ?? ''
  const line = packed.split('\n').find((each) => each.slice(each.indexOf(' ') + 1).trimEnd() === ref)
  return line?.split(' ')[0] ?? null
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch (error) {
    if (isAbsence(error)) return false
    throw error
  }
}

function isAbsence(error: unknown): boolean {
  const code = isNativeError(error) && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR'
}
