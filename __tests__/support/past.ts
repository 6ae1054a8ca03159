import type { CommitComparison, Commits } from '../../src/ports/github.js'
import type { PastSources, SourceHistory } from '../../src/ports/history.js'

/** Commits read of one definition at most, as the adapters do. */
const maxSources = 20

/** A branch of commits in a row, oldest first: the answers of git and GitHub about them. */
export interface Past extends Commits, SourceHistory {}

export interface PastCommit {
  /** 40 hex digits. */
  readonly sha: string
  /** File name → text. */
  readonly files: Readonly<Record<string, string>>
}

/** The commits that it is given, as they are at the moment of each question. */
export function pastOf(commits: readonly PastCommit[]): Past {
  const indexOf = (sha: string) => commits.findIndex((commit) => commit.sha.startsWith(sha))
  const read = (chosen: readonly PastCommit[], path: string): PastSources => ({
    known: true,
    sources: chosen.slice(0, maxSources).map(({ files }) => bytesOf(files[path])),
    complete: chosen.length <= maxSources,
  })
  return {
    compare: async (base, head) => orderOf(indexOf(base), indexOf(head)),
    tipOf: async () => ({ tip: commits.at(-1)?.sha ?? '' }),
    sourcesSince: async (base, head, path) => {
      const [from, to] = [indexOf(base), indexOf(head)]
      if (from < 0 || to < from) return { known: false, why: 'the commit is not an ancestor' }
      return read(commits.slice(from + 1, to + 1).toReversed(), path)
    },
    sourceAt: async (commit, path) => {
      const found = commits[indexOf(commit)]
      return found ? read([found], path) : { known: false, why: 'there is no such commit' }
    },
  }
}

function orderOf(base: number, head: number): CommitComparison {
  if (base < 0) return { order: 'no-such-commit' }
  if (base === head) return { order: 'identical' }
  return { order: head > base ? 'ahead' : 'behind' }
}

function bytesOf(text: string | undefined): Uint8Array | null {
  return text === undefined ? null : new TextEncoder().encode(text)
}

/** Nobody can be asked: neither git nor GitHub answers. */
export const noPast: Past = {
  compare: async () => ({ order: 'unknown', why: 'GitHub does not answer' }),
  tipOf: async () => ({ tip: null, why: 'GitHub does not answer' }),
  sourcesSince: async () => ({ known: false, why: 'GitHub does not answer' }),
  sourceAt: async () => ({ known: false, why: 'GitHub does not answer' }),
}

/** Every run is the newest, and no commit since the last publish held anything else. */
export const nothingSince: Past = {
  ...noPast,
  compare: async () => ({ order: 'ahead' }),
  sourcesSince: async () => ({ known: true, sources: [], complete: true }),
}
