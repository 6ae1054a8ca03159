import { type Comment, GitHubRefused, type PullRequests } from '../../ports/github.js'
import { aComment, type CommentAnswer, type PullAnswer, pulls } from './answers.js'
import { ask, askAll, askNoContent } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'
import { readEditors } from './comment-editors.js'
import { type CommentList, createCommentList } from './comment-list.js'
import { type Identity, isSameIdentity, normalizeIdentity, readViewer } from './viewer.js'

export function createPullRequests(access: GitHubAccess, client: () => Promise<Octokit>): PullRequests {
  const { owner, repo } = splitRepository(access)
  const written = new Set<number>()
  const lists = new Map<number, CommentList>()
  let viewerRead: Promise<Identity> | null = null
  const viewer = async (): Promise<Identity> => {
    viewerRead ??= readViewer(await client(), access).catch((error: unknown) => {
      viewerRead = null
      throw error
    })
    return viewerRead
  }
  return {
    pullRequestOfCommit: (commit) => pullRequestOfCommit(access, client, commit),
    async comments(number) {
      const list = lists.get(number) ?? createCommentList(access, number, written)
      lists.set(number, list)
      const rows = await list.read(await client())
      const me = rows.length === 0 ? null : await viewer()
      return rows.map((row) => toComment(row, me))
    },
    withEditors: async (comments) => readEditors(access, await client(), comments),
    async create(number, body) {
      const octokit = await client()
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const created = await ask(octokit, route, { owner, repo, issue_number: number, body }, aComment)
      written.add(created.id)
      return { ...toComment(created, null), isOwn: true }
    },
    async update(id, body) {
      const octokit = await client()
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
      written.add(id)
      const updated = await ask(octokit, route, { owner, repo, comment_id: id, body }, aComment)
      return { ...toComment(updated, null), isOwn: true }
    },
    async delete(id) {
      const octokit = await client()
      written.add(id)
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
      await askNoContent(octokit, route, { owner, repo, comment_id: id })
    },
  }
}

function toComment({ id, node_id, html_url, body, user }: CommentAnswer, viewer: Identity | null): Comment {
  return {
    id,
    nodeId: node_id,
    url: html_url,
    body: body ?? '',
    isOwn: viewer !== null && user !== null && isSameIdentity(normalizeIdentity(user), viewer),
  }
}

// GitHub also lists pull requests that carried the commit on, such as one from the default to a release branch.
const preferences: readonly ((pull: PullAnswer, commit: string) => boolean)[] = [
  (pull, commit) => pull.merged_at !== null && pull.merge_commit_sha === commit,
  (pull) => pull.merged_at !== null && pull.base.ref === pull.base.repo.default_branch,
  (pull) => pull.merged_at !== null,
  (pull, commit) => pull.state === 'open' && pull.head.sha === commit,
]

async function pullRequestOfCommit(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  commit: string,
): Promise<number | null> {
  const candidates = await pullsOfCommit(access, client, commit)
  for (const isPreferred of preferences) {
    const pull = candidates.find((one) => isPreferred(one, commit))
    if (pull) return pull.number
  }
  return null
}

/** The repository's own pull requests with a commit, merged or not. */
export async function pullsOfCommit(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  commit: string,
): Promise<readonly PullAnswer[]> {
  const { owner, repo } = splitRepository(access)
  const octokit = await client()
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
  const found = await askAll(octokit, route, { owner, repo, commit_sha: commit }, pulls).catch(
    (error: unknown) => {
      // 422: GitHub does not have the commit, so no pull request has it.
      if (error instanceof GitHubRefused && error.kind === 'invalid') return []
      throw error
    },
  )
  return found.filter((pull) => pull.base.repo.full_name.toLowerCase() === access.repository.toLowerCase())
}
