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
  const isReadable = remembered((commit: string) => isThere(get, commit))
  const settled = (read: () => Promise<PastSources>): Promise<PastSources> =>
    read().catch((error: unknown) => ({ known: false, why: refusalOf(error, access.clock.now()).message }))
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
        if (source === null && !(await isReadable(commit))) throw new GitHubRefused('invalid', oddAnswer)
        return { known: true, sources: [source], complete: true }
      }),
  }
}

function remembered<A extends readonly string[], T>(
  ask: (...about: A) => Promise<T>,
): (...about: A) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (...about) => {
    const key = JSON.stringify(about)
    const answer = known.get(key) ?? ask(...about)
    known.set(key, answer)
    return answer
  }
}

async function isThere(get: Get, commit: string): Promise<boolean> {
  return isAnswerFor(await get('commits/{ref}', { ref: commit, per_page: 1 }), commit)
}

/** In place of an answer, which may be null itself. */
const missing = Symbol('missing')

/** The file's bytes; null: there is nothing, a folder or a submodule. The commit must be one that GitHub shows. */
async function contentAt(get: Get, commit: string, path: string): Promise<Uint8Array | null> {
  const answer = await get('contents/{path}', { path, ref: commit }).catch((error: unknown) => {
    if (statusOf(error) === 404) return missing
    throw error
  })
  // JSON holds the bytes in Base64: what is raw is taken for text on its way.
  if (answer === missing || isFolder(answer) || at(answer, 'type') === 'submodule') return null
  if (at(answer, 'type') === 'symlink') throw new GitHubRefused('invalid', isLink(path, commit))
  if (at(answer, 'type') === 'file' && at(answer, 'encoding') === 'none')
    throw new GitHubRefused('invalid', `${path} is larger than 1 MB at commit ${commit.slice(0, 12)}`)
  return bytesOf(answer)
}

/** A list of what is in it; git keeps no empty one. */
function isFolder(answer: unknown): boolean {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    answer.every((entry: unknown) => typeof at(entry, 'path') === 'string')
  )
}

function bytesOf(answer: unknown): Uint8Array {
  const content = at(answer, 'content')
  if (at(answer, 'type') !== 'file' || at(answer, 'encoding') !== 'base64' || typeof content !== 'string')
    throw new GitHubRefused('invalid', oddAnswer)
  return new Uint8Array(Buffer.from(content, 'base64'))
}
