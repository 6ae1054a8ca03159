import { GitHubRefused } from '../../ports/github.js'
import { isCommit } from '../git/git.js'
import { notAncestorReason } from '../git/local-sources.js'
import { memberAt } from '../untyped.js'
import { undocumentedAnswer } from './commits.js'
import type { Get } from './get.js'

/** GitHub's page size for a comparison's commits. */
const pageSize = 100
/** Maximum number of commits between the two: more pages would use requests that other definitions need. */
const maxCommits = 2_000

/**
 * The commits of the first-parent line of `head` that descend from `base`, newest first, from GitHub's compare API.
 *
 * @throws GitHubRefused
 */
export async function firstParentCommits(get: Get, base: string, head: string): Promise<readonly string[]> {
  const { status, from, parents } = await comparison(get, base, head)
  if (status === 'identical') return []
  if (status !== 'ahead') throw new GitHubRefused('invalid', notAncestorReason(base, head))
  const descendants = descendantsOf(from, parents)
  const line: string[] = []
  for (let commit: string | undefined = head; commit !== undefined && descendants.has(commit); ) {
    line.push(commit)
    commit = parents.get(commit)?.[0]
  }
  // The commits ahead descend from the base, so an answer in which they do not is invalid.
  if (line.length === 0) throw undocumentedAnswerError()
  return line
}

interface Comparison {
  readonly status: string
  /** The full id of the base. */
  readonly from: string
  /** Each commit that the head has and the base lacks, with its parents. */
  readonly parents: ReadonlyMap<string, readonly string[]>
}

async function comparison(get: Get, base: string, head: string): Promise<Comparison> {
  const parents = new Map<string, readonly string[]>()
  for (let page = 1; ; page++) {
    const query = { basehead: `${base}...${head}`, per_page: pageSize, page }
    const answer = await get('compare/{basehead}', query)
    const status = memberAt(answer, 'status')
    const from = memberAt(answer, 'base_commit', 'sha')
    const total = memberAt(answer, 'total_commits')
    const rows = memberAt(answer, 'commits')
    if (typeof status !== 'string' || typeof total !== 'number' || !Array.isArray(rows))
      throw undocumentedAnswerError()
    if (!isCommitName(from) || !from.startsWith(base)) throw undocumentedAnswerError()
    if (total > maxCommits) throw new GitHubRefused('invalid', tooManyCommitsMessage(base))
    for (const row of rows) parents.set(...commitWithParents(row))
    if (parents.size === total || status !== 'ahead') return { status, from, parents }
    if (rows.length === 0 || parents.size > total) throw undocumentedAnswerError()
  }
}

function commitWithParents(row: unknown): [string, readonly string[]] {
  const sha = memberAt(row, 'sha')
  const parents = memberAt(row, 'parents')
  if (!isCommitName(sha) || !Array.isArray(parents)) throw undocumentedAnswerError()
  const names = parents.map((parent: unknown) => memberAt(parent, 'sha'))
  if (!names.every(isCommitName)) throw undocumentedAnswerError()
  return [sha, names]
}

function descendantsOf(base: string, parents: Comparison['parents']): ReadonlySet<string> {
  const children = new Map<string, string[]>()
  for (const [commit, of] of parents)
    for (const parent of of) children.set(parent, [...(children.get(parent) ?? []), commit])
  const found = new Set(children.get(base))
  for (const commit of found) for (const child of children.get(commit) ?? []) found.add(child)
  return found
}

function isCommitName(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 40 && isCommit(value)
}

function undocumentedAnswerError(): GitHubRefused {
  return new GitHubRefused('invalid', undocumentedAnswer)
}

function tooManyCommitsMessage(base: string): string {
  return `there are more than ${maxCommits} commits since ${base.slice(0, 12)}`
}
