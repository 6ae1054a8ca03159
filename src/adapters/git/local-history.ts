import type { CommitComparison, Commits } from '../../ports/github.js'
import { fullCommit, HistoryUnknown, reasonOf, shallowCommits, shallowHint } from './checkout.js'
import { exitCode, git, invalidCommitReason, isCommit } from './git.js'

/**
 * The order of commits from the checkout's own history. A shallow checkout usually lacks one of them, and without git
 * nothing is known. It never answers that a commit does not exist: others may have it.
 */
export function createLocalHistory(folder: string): Commits {
  return {
    compare: (base, head) =>
      compare(folder, base, head).catch((cause: unknown) => ({ order: 'unknown', why: reasonOf(cause) })),
    tipOf: async () => ({ tip: null, why: 'a checkout does not show where a branch is now' }),
  }
}

async function compare(folder: string, base: string, head: string): Promise<CommitComparison> {
  if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown(invalidCommitReason)
  const older = await fullCommit(folder, base)
  const newer = await fullCommit(folder, head)
  if (older === newer) return { order: 'identical' }
  if (await isAncestor(folder, newer, older)) return { order: 'behind' }
  if (await isAncestor(folder, older, newer)) return { order: 'ahead' }
  // The connection of the two may be among the commits that were not fetched.
  if ((await shallowCommits(folder)).size > 0) throw new HistoryUnknown(shallowHint)
  return { order: 'diverged' }
}

/** Whether one commit is an ancestor of the other, among the commits of the checkout. */
export async function isAncestor(folder: string, older: string, newer: string): Promise<boolean> {
  try {
    await git(folder, 'merge-base', '--is-ancestor', older, newer)
    return true
  } catch (cause) {
    if (exitCode(cause) === 1) return false
    throw cause
  }
}

/**
 * Asks GitHub, and if that gives no order the checkout. Only GitHub may answer that a commit does not exist, unless the
 * checkout has it.
 *
 * @param github null: there is no token for GitHub
 */
export function githubOrLocal(github: Commits | null, local: Commits): Commits {
  const remote = github ?? withoutGitHub
  return {
    async compare(base, head) {
      const remoteAnswer = await remote.compare(base, head)
      if (isOrder(remoteAnswer)) return remoteAnswer
      const localAnswer = await local.compare(base, head)
      if (isOrder(localAnswer)) return localAnswer
      if (remoteAnswer.order === 'no-such-commit' || localAnswer.order === 'no-such-commit')
        return { order: 'no-such-commit' }
      return { order: 'unknown', why: `${remoteAnswer.why}, and ${localAnswer.why}` }
    },
    async tipOf(branch) {
      const remoteAnswer = await remote.tipOf(branch)
      if (remoteAnswer.tip !== null) return remoteAnswer
      const localAnswer = await local.tipOf(branch)
      return localAnswer.tip === null
        ? { tip: null, why: `${remoteAnswer.why}, and ${localAnswer.why}` }
        : localAnswer
    },
  }
}

/** The reason why GitHub is not asked. */
export const noTokenReason = 'there is no token to ask GitHub with'

const withoutGitHub: Commits = {
  compare: async () => ({ order: 'unknown', why: noTokenReason }),
  tipOf: async () => ({ tip: null, why: noTokenReason }),
}

type Order = Exclude<CommitComparison, { readonly order: 'unknown' | 'no-such-commit' }>

function isOrder(comparison: CommitComparison): comparison is Order {
  return comparison.order !== 'unknown' && comparison.order !== 'no-such-commit'
}
