import type { CommitComparison, Commits } from '../ports/github.js'
import { fullCommit, HistoryUnknown, reasonOf, shallowCommits, shallowHint } from './checkout.js'
import { exitCode, git, isCommit } from './git.js'

/**
 * The order of commits by the checkout's own history. A shallow checkout usually lacks one of them, and without git
 * nothing is known. It never answers that there is no such commit: others may have it.
 */
export function createLocalHistory(folder: string): Commits {
  return {
    compare: (base, head) =>
      compare(folder, base, head).catch((cause: unknown) => ({ order: 'unknown', why: reasonOf(cause) })),
    tipOf: async () => ({ tip: null, why: 'a checkout does not show where a branch is now' }),
  }
}

async function compare(folder: string, base: string, head: string): Promise<CommitComparison> {
  if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown('a commit has 7 to 64 hex digits')
  const older = await fullCommit(folder, base)
  const newer = await fullCommit(folder, head)
  if (older === newer) return { order: 'identical' }
  if (await isAncestor(folder, newer, older)) return { order: 'behind' }
  if (await isAncestor(folder, older, newer)) return { order: 'ahead' }
  // What connects the two may be among the commits that were not fetched.
  if ((await shallowCommits(folder)).size > 0) throw new HistoryUnknown(shallowHint)
  return { order: 'diverged' }
}

/** By the commits that the checkout has. */
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
 * Asks GitHub, and where it gives no order the checkout. That there is no such commit is GitHub's to say, unless the
 * checkout has it.
 *
 * @param github null: there is no token to ask with
 */
export function firstToKnow(github: Commits | null, local: Commits): Commits {
  const asked = github ?? noGitHub
  return {
    async compare(base, head) {
      const there = await asked.compare(base, head)
      if (isOrder(there)) return there
      const here = await local.compare(base, head)
      if (isOrder(here)) return here
      if (there.order === 'no-such-commit' || here.order === 'no-such-commit')
        return { order: 'no-such-commit' }
      return { order: 'unknown', why: `${there.why}, and ${here.why}` }
    },
    async tipOf(branch) {
      const there = await asked.tipOf(branch)
      if (there.tip !== null) return there
      const here = await local.tipOf(branch)
      return here.tip === null ? { tip: null, why: `${there.why}, and ${here.why}` } : here
    },
  }
}

/** Why GitHub is not asked without a token. */
export const noToken = 'there is no token to ask GitHub with'

const noGitHub: Commits = {
  compare: async () => ({ order: 'unknown', why: noToken }),
  tipOf: async () => ({ tip: null, why: noToken }),
}

type Order = Exclude<CommitComparison, { readonly order: 'unknown' | 'no-such-commit' }>

function isOrder(comparison: CommitComparison): comparison is Order {
  return comparison.order !== 'unknown' && comparison.order !== 'no-such-commit'
}
