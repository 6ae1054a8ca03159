import { GitHubRefused } from '../../ports/github.js'
import type { PastSources, SourceHistory } from '../../ports/history.js'
import { invalidCommitReason, isCommit } from '../git/git.js'
import { linkReason, maxSources } from '../git/local-sources.js'
import { memberAt } from '../untyped.js'
import type { GitHubAccess, Octokit } from './client.js'
import { isCommitAnswer, undocumentedAnswer } from './commits.js'
import { firstParentCommits } from './first-parents.js'
import type { Get } from './get.js'
import { refusalOf, statusOf } from './refusal.js'
import { createBoundedGet } from './source-requests.js'

/**
 * Earlier contents of files from GitHub's APIs. Paths are from the repository's root. All requests of a run together
 * are at most 200 and take at most a minute; nothing is requested twice.
 */
export function createSources(access: GitHubAccess, client: () => Promise<Octokit>): SourceHistory {
  const get = createBoundedGet(access, client)
  const lines = memoize((base: string, head: string) => firstParentCommits(get, base, head))
  const entries: Entries = memoize((commit, path) => entryAt(get, entries, commit, path))
  const contents = memoize((commit, path) => contentAt(entries, commit, path))
  const isReadable = memoize((commit) => commitExists(get, commit))
  const answerOrReason = (read: () => Promise<PastSources>): Promise<PastSources> =>
    read().catch((error: unknown) => ({
      known: false,
      why: refusalOf(error, access.clock.wallTime()).message,
    }))
  return {
    sourcesSince: (base, head, path, others = []) =>
      answerOrReason(async () => {
        if (!isCommit(base) || !isCommit(head)) throw new GitHubRefused('invalid', invalidCommitReason)
        const commits = await lines(base, head)
        const sources: (Uint8Array | null)[] = []
        const beside: (readonly (Uint8Array | null)[])[] = []
        for (const commit of commits.slice(0, maxSources)) {
          sources.push(await contents(commit, path))
          beside.push(await Promise.all(others.map((other) => contents(commit, other))))
        }
        const complete = commits.length <= maxSources
        return { known: true, sources, complete, ...(others.length > 0 && { beside }) }
      }),
    sourceAt: (commit, path) =>
      answerOrReason(async () => {
        if (!isCommit(commit)) throw new GitHubRefused('invalid', invalidCommitReason)
        const source = await contents(commit, path)
        // GitHub also returns 404 to a token that may not read, and for a missing commit.
        if (source === null && !(await isReadable(commit, '')))
          throw new GitHubRefused('invalid', undocumentedAnswer)
        return { known: true, sources: [source], complete: true }
      }),
  }
}

function memoize<T>(ask: (a: string, b: string) => Promise<T>): (a: string, b: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (a, b) => {
    const key = JSON.stringify([a, b])
    const answer = known.get(key) ?? ask(a, b)
    known.set(key, answer)
    return answer
  }
}

async function commitExists(get: Get, commit: string): Promise<boolean> {
  return isCommitAnswer(await get('commits/{ref}', { ref: commit, per_page: 1 }), commit)
}

/** The file's bytes; null: there is nothing, a folder or a submodule. GitHub must show the commit. */
async function contentAt(entries: Entries, commit: string, path: string): Promise<Uint8Array | null> {
  const found = await entries(commit, path)
  if (memberAt(found, 'type') !== 'file') return null
  if (memberAt(found, 'encoding') === 'none')
    throw new GitHubRefused('invalid', `${path} has more than 1 MB at commit ${commit.slice(0, 12)}`)
  return decodeBytes(found)
}

/** GitHub has nothing at a path. Cannot be mistaken for an answer of GitHub's. */
const noEntry = Symbol('nothing')

/** Returns the entry at a path of a commit. */
type Entries = (commit: string, path: string) => Promise<unknown>

/**
 * GitHub's answer for a path: a file, a submodule, a folder or nothing.
 *
 * @throws GitHubRefused the path is a link, or has one in it
 */
async function entryAt(get: Get, entries: Entries, commit: string, path: string): Promise<unknown> {
  const found = await get('contents/{path}', { path, ref: commit }).catch((error: unknown) => {
    if (isMissing(error)) return noEntry
    throw error
  })
  const type = memberAt(found, 'type')
  if (type === 'symlink') throw new GitHubRefused('invalid', linkReason(path, commit))
  if (found !== noEntry && type !== 'file' && type !== 'submodule' && !isFolder(found))
    throw new GitHubRefused('invalid', undocumentedAnswer)
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  // GitHub follows a link to a file, and finds nothing below a link to a folder.
  if (found === noEntry && folder !== '') await entries(commit, folder)
  return found
}

/** Decides by GitHub's message: a proxy's 404 does not count. */
function isMissing(error: unknown): boolean {
  return error instanceof GitHubRefused && error.kind === 'not-found' && statusOf(error) === 404
}

/** A folder is the list of its entries, which is never empty. */
function isFolder(found: unknown): boolean {
  return (
    Array.isArray(found) &&
    found.length > 0 &&
    found.every((one) => typeof memberAt(one, 'path') === 'string')
  )
}

/** JSON has the bytes in Base64: a raw answer would be decoded as text. */
function decodeBytes(found: unknown): Uint8Array {
  const content = memberAt(found, 'content')
  if (memberAt(found, 'encoding') !== 'base64' || typeof content !== 'string' || !base64Pattern.test(content))
    throw new GitHubRefused('invalid', undocumentedAnswer)
  return new Uint8Array(Buffer.from(content, 'base64'))
}

/** In lines, as GitHub writes it. */
const base64Pattern = /^[A-Za-z0-9+/\n]*={0,2}\n*$/
