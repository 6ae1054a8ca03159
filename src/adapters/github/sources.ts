import { GitHubRefused } from '../../ports/github.js'
import type { PastSources, SourceHistory } from '../../ports/history.js'
import { isCommit } from '../git.js'
import { isLink, maxSources, noCommitName } from '../local-sources.js'
import { at } from '../untyped.js'
import type { GitHubAccess, Octokit } from './client.js'
import { isAnswerFor, oddAnswer } from './commits.js'
import { firstParentCommits } from './first-parents.js'
import { refusalOf, statusOf } from './refusal.js'
import { boundedRequests, type Get } from './source-requests.js'

/**
 * What files held, by GitHub's APIs. Paths are from the repository's root. All requests of a run together are at most
 * 200 and take at most a minute; nothing is asked twice.
 */
export function sourcesOf(access: GitHubAccess, client: () => Promise<Octokit>): SourceHistory {
  const get = boundedRequests(access, client)
  const lines = remembered((base: string, head: string) => firstParentCommits(get, base, head))
  const contents = remembered((commit: string, path: string) => contentAt(get, commit, path))
  const isReadable = remembered((commit: string, _: string) => isThere(get, commit))
  const settled = (read: () => Promise<PastSources>): Promise<PastSources> =>
    read().catch((error: unknown) => ({
      known: false,
      why: refusalOf(error, access.clock.wallTime()).message,
    }))
  return {
    sourcesSince: (base, head, path) =>
      settled(async () => {
        if (!isCommit(base) || !isCommit(head)) throw new GitHubRefused('invalid', noCommitName)
        const commits = await lines(base, head)
        const sources: (Uint8Array | null)[] = []
        for (const commit of commits.slice(0, maxSources)) sources.push(await contents(commit, path))
        return { known: true, sources, complete: commits.length <= maxSources }
      }),
    sourceAt: (commit, path) =>
      settled(async () => {
        if (!isCommit(commit)) throw new GitHubRefused('invalid', noCommitName)
        const source = await contents(commit, path)
        // A 404 also meets a token that may not read, and a commit that is not there.
        if (source === null && !(await isReadable(commit, ''))) throw new GitHubRefused('invalid', oddAnswer)
        return { known: true, sources: [source], complete: true }
      }),
  }
}

function remembered<T>(ask: (a: string, b: string) => Promise<T>): (a: string, b: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (a, b) => {
    const key = JSON.stringify([a, b])
    const answer = known.get(key) ?? ask(a, b)
    known.set(key, answer)
    return answer
  }
}

async function isThere(get: Get, commit: string): Promise<boolean> {
  return isAnswerFor(await get('commits/{ref}', { ref: commit, per_page: 1 }), commit)
}

/** The file's bytes; null: there is nothing, a folder or a submodule. The commit must be one that GitHub shows. */
async function contentAt(get: Get, commit: string, path: string): Promise<Uint8Array | null> {
  const answer = await get('contents/{path}', { path, ref: commit }).catch((error: unknown) => {
    if (statusOf(error) === 404) return null
    throw error
  })
  // JSON holds the bytes in Base64: what is raw is taken for text on its way.
  if (answer === null || Array.isArray(answer) || at(answer, 'type') === 'submodule') return null
  if (at(answer, 'type') === 'symlink') throw new GitHubRefused('invalid', isLink(path, commit))
  return bytesOf(answer)
}

/** Larger files come without their bytes, and are no definitions. */
function bytesOf(answer: unknown): Uint8Array {
  const content = at(answer, 'content')
  if (at(answer, 'type') !== 'file' || at(answer, 'encoding') !== 'base64' || typeof content !== 'string')
    throw new GitHubRefused('invalid', oddAnswer)
  return new Uint8Array(Buffer.from(content, 'base64'))
}
