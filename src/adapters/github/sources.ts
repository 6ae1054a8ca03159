import { GitHubRefused } from '../../ports/github.js'
import type { PastSources, SourceHistory } from '../../ports/history.js'
import { isCommit } from '../git.js'
import { isLink, maxSources, noCommitName } from '../local-sources.js'
import { at } from '../untyped.js'
import type { GitHubAccess, Octokit } from './client.js'
import { isAnswerFor, oddAnswer } from './commits.js'
import { firstParentCommits } from './first-parents.js'
import type { Get } from './get.js'
import { refusalOf, statusOf } from './refusal.js'
import { boundedRequests } from './source-requests.js'

/**
 * What files held, by GitHub's APIs. Paths are from the repository's root. All requests of a run together are at most
 * 200 and take at most a minute; nothing is asked twice.
 */
export function sourcesOf(access: GitHubAccess, client: () => Promise<Octokit>): SourceHistory {
  const get = boundedRequests(access, client)
  const lines = remembered((base: string, head: string) => firstParentCommits(get, base, head))
  const entries: Entries = remembered((commit, path) => entryAt(get, entries, commit, path))
  const contents = remembered((commit, path) => contentAt(entries, commit, path))
  const isReadable = remembered((commit) => isThere(get, commit))
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
async function contentAt(entries: Entries, commit: string, path: string): Promise<Uint8Array | null> {
  const found = await entries(commit, path)
  if (at(found, 'type') !== 'file') return null
  if (at(found, 'encoding') === 'none')
    throw new GitHubRefused('invalid', `${path} has more than 1 MB at commit ${commit.slice(0, 12)}`)
  return bytesOf(found)
}

/** GitHub has nothing at a path. No answer of GitHub's can be taken for it. */
const nothing = Symbol('nothing')

/** What is at a path of a commit. */
type Entries = (commit: string, path: string) => Promise<unknown>

/**
 * What GitHub answers for a path: a file, a submodule, a folder or nothing.
 * @throws GitHubRefused a link is there, or on the way to it
 */
async function entryAt(get: Get, entries: Entries, commit: string, path: string): Promise<unknown> {
  const found = await get('contents/{path}', { path, ref: commit }).catch((error: unknown) => {
    if (isMissing(error)) return nothing
    throw error
  })
  const type = at(found, 'type')
  if (type === 'symlink') throw new GitHubRefused('invalid', isLink(path, commit))
  if (found !== nothing && type !== 'file' && type !== 'submodule' && !isFolder(found))
    throw new GitHubRefused('invalid', oddAnswer)
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  // GitHub follows a link to a file, and finds nothing below a link to a folder.
  if (found === nothing && folder !== '') await entries(commit, folder)
  return found
}

/** By GitHub's own words: a proxy's 404 is none. */
function isMissing(error: unknown): boolean {
  return error instanceof GitHubRefused && error.kind === 'not-found' && statusOf(error) === 404
}

/** A list of what is in it, which is never empty. */
function isFolder(found: unknown): boolean {
  return Array.isArray(found) && found.length > 0 && found.every((one) => typeof at(one, 'path') === 'string')
}

/** JSON holds the bytes in Base64: what is raw is taken for text on its way. */
function bytesOf(found: unknown): Uint8Array {
  const content = at(found, 'content')
  if (at(found, 'encoding') !== 'base64' || typeof content !== 'string' || !base64Form.test(content))
    throw new GitHubRefused('invalid', oddAnswer)
  return new Uint8Array(Buffer.from(content, 'base64'))
}

/** In lines, as GitHub writes it. */
const base64Form = /^[A-Za-z0-9+/\n]*={0,2}\n*$/
