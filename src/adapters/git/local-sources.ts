import type { PastSources, SourceHistory } from '../../ports/history.js'
import { fullCommit, HistoryUnknown, lines, reasonOf, shallowCommits, shallowHint } from './checkout.js'
import { git, gitBytes, invalidCommitReason, isCommit } from './git.js'
import { isAncestor } from './local-history.js'

/** Maximum number of contents that are read of one file: contract, "Unfinished publishes". */
export const maxSources = 20

/**
 * Earlier contents of files, from the checkout's own commits; nothing is fetched. Paths are from the root of the
 * checkout.
 *
 * @param checkout absolute path of its root
 */
export function createLocalSources(checkout: string): SourceHistory {
  const known = new Map<string, Promise<readonly string[]>>()
  const commitsSince = (base: string, head: string): Promise<readonly string[]> => {
    const range = `${base}..${head}`
    const found = known.get(range) ?? firstParentDescendants(checkout, base, head)
    known.set(range, found)
    return found
  }
  return {
    sourcesSince: (base, head, path, others = []) =>
      answerOrReason(async () => {
        if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown(invalidCommitReason)
        const commits = await commitsSince(base, head)
        const wanted = await commitsToRead(checkout, commits, [path, ...others])
        const sources: (Uint8Array | null)[] = []
        // Git lists no commit that changed a path through a link in it.
        if (commits[0] !== undefined) await entryAt(checkout, commits[0], path)
        const beside: (readonly (Uint8Array | null)[])[] = []
        for (const commit of wanted.slice(0, maxSources)) {
          sources.push(await sourceAt(checkout, commit, path))
          beside.push(await Promise.all(others.map((other) => sourceAt(checkout, commit, other))))
        }
        const complete = wanted.length <= maxSources
        return { known: true, sources, complete, ...(others.length > 0 && { beside }) }
      }),
    sourceAt: (commit, path) =>
      answerOrReason(async () => {
        if (!isCommit(commit)) throw new HistoryUnknown(invalidCommitReason)
        const source = await sourceAt(checkout, await fullCommit(checkout, commit), path)
        return { known: true, sources: [source], complete: true }
      }),
  }
}

function answerOrReason(read: () => Promise<PastSources>): Promise<PastSources> {
  return read().catch((cause: unknown) => ({ known: false, why: reasonOf(cause) }))
}

/** The commits of the first-parent line of `head` that descend from `base`, newest first. */
async function firstParentDescendants(
  checkout: string,
  base: string,
  head: string,
): Promise<readonly string[]> {
  const from = await fullCommit(checkout, base)
  const to = await fullCommit(checkout, head)
  const shallow = await shallowCommits(checkout)
  if (!(await isAncestor(checkout, from, to)))
    throw new HistoryUnknown(shallow.size > 0 ? shallowHint : notAncestorReason(base, head))
  const range = `${from}..${to}`
  const line = lines(await git(checkout, 'rev-list', '--first-parent', range))
  const descendants = new Set(lines(await git(checkout, 'rev-list', '--ancestry-path', range)))
  const others = line.findIndex((commit) => !descendants.has(commit))
  if (others < 0) return line
  // A commit whose parents were not fetched may still descend from the base.
  const before = lines(await git(checkout, 'rev-list', `${from}..${line[others]}`))
  if (before.some((commit) => shallow.has(commit))) throw new HistoryUnknown(shallowHint)
  return line.slice(0, others)
}

/** The reason why nothing is known about commits that do not follow each other. */
export function notAncestorReason(base: string, head: string): string {
  return `commit ${base.slice(0, 12)} is not in the history of ${head.slice(0, 12)}`
}

/**
 * The commits in which a file differs from that of their first parent, and the oldest, whose file may be its parent's.
 */
async function commitsToRead(
  checkout: string,
  commits: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const newest = commits[0]
  const oldest = commits.at(-1)
  if (newest === undefined || oldest === undefined) return []
  const list = ['rev-list', '--first-parent', newest, `^${oldest}`, '--', ...paths]
  const changed = new Set(lines(await git(checkout, '--literal-pathspecs', ...list)))
  return commits.filter((commit) => commit === oldest || changed.has(commit))
}

interface Entry {
  readonly mode: string
  readonly type: string
  readonly object: string
  readonly name: string
}

/** `<mode> <type> <object> TAB <path>`: an entry in the output of `git ls-tree -z`. */
const entryPattern = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s

/**
 * The commit's entry at the path; undefined: none.
 *
 * @throws HistoryUnknown the path is a link, or has one in it
 */
async function entryAt(checkout: string, commit: string, path: string): Promise<Entry | undefined> {
  const list = ['ls-tree', '-z', '--full-tree', commit, '--', ...foldersOf(path), path]
  const printed = await git(checkout, '--literal-pathspecs', ...list)
  const entries = printed.split('\0').flatMap((line): readonly Entry[] => {
    const [, mode, type, object, name] = entryPattern.exec(line) ?? []
    return mode && type && object && name ? [{ mode, type, object, name }] : []
  })
  const link = entries.find(({ mode }) => mode === '120000')
  if (link !== undefined) throw new HistoryUnknown(linkReason(link.name, commit))
  return entries.find(({ name }) => name === path)
}

/** The folders of a path, outermost first. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
}

/** The file's bytes; null: there is nothing, a folder or a submodule. */
async function sourceAt(checkout: string, commit: string, path: string): Promise<Uint8Array | null> {
  const entry = await entryAt(checkout, commit, path)
  if (entry?.type !== 'blob') return null
  return new Uint8Array(await gitBytes(checkout, 'cat-file', 'blob', entry.object))
}

/** The reason for a link in the path of a definition's file: its target has its own history. */
export function linkReason(path: string, commit: string): string {
  return `${path} is a symbolic link at commit ${commit.slice(0, 12)}`
}
