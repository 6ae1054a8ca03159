import type { Commits } from '../ports/github.js'
import { git, isCommit } from './git.js'

/**
 * How commits stand to each other by the checkout's own history. A shallow checkout usually lacks one of them, and
 * where there is no git at all nothing is known either.
 */
export function createLocalHistory(folder: string): Commits {
  const isAncestor = (older: string, newer: string) =>
    git(folder, 'merge-base', '--is-ancestor', older, newer).then(
      () => true,
      (cause: unknown) => (exitCode(cause) === 1 ? false : null),
    )
  return {
    compare: async (base, head) => {
      if (!isCommit(base) || !isCommit(head)) return 'unknown'
      const [behind, ahead] = [await isAncestor(head, base), await isAncestor(base, head)]
      if (behind === null || ahead === null) return 'unknown'
      if (behind && ahead) return 'identical'
      return behind ? 'behind' : ahead ? 'ahead' : 'diverged'
    },
  }
}

function exitCode(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
}

/** Asks one after the other until one knows. */
export function firstToKnow(sources: readonly Commits[]): Commits {
  return {
    compare: async (base, head) => {
      for (const source of sources) {
        const standing = await source.compare(base, head)
        if (standing !== 'unknown') return standing
      }
      return 'unknown'
    },
  }
}
