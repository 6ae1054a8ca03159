import { type Comment, GitHubRefused, type PullRequests } from '../../ports/github.js'
import { aComment, type CommentAnswer, type PullAnswer, pulls } from './answers.js'
import { ask, askAll, askDone } from './ask.js'
import { attributedOf } from './attributed.js'
import { type GitHubAccess, type Octokit, repositoryOf } from './client.js'
import { type CommentList, commentListOf } from './comment-list.js'
import { type Identity, identityOf, same, viewerOf } from './viewer.js'

export function pullRequestsOf(access: GitHubAccess, client: () => Promise<Octokit>): PullRequests {
  const { owner, repo } = repositoryOf(access)
  const written = new Set<number>()
  const lists = new Map<number, CommentList>()
  let asked: Promise<Identity> | null = null
  const viewer = async (): Promise<Identity> => {
    asked ??= viewerOf(await client(), access).catch((error: unknown) => {
      asked = null
      throw error
    })
    return asked
  }
  return {
    ofCommit: (commit) => ofCommit(access, client, commit),
    async comments(number) {
      const list = lists.get(number) ?? commentListOf(access, number, written)
      lists.set(number, list)
      const rows = await list.read(await client())
      const me = rows.length === 0 ? null : await viewer()
      return rows.map((row) => commentOf(row, me))
    },
    attributed: async (comments) => attributedOf(access, await client(), comments),
    async create(number, body) {
      const octokit = await client()
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const created = await ask(octokit, route, { owner, repo, issue_number: number, body }, aComment)
      written.add(created.id)
      return { ...commentOf(created, null), ours: true }
    },
    async update(id, body) {
      const octokit = await client()
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
      written.add(id)
      const updated = await ask(octokit, route, { owner, repo, comment_id: id, body }, aComment)
      return { ...commentOf(updated, null), ours: true }
    },
    async delete(id) {
      const octokit = await client()
      written.add(id)
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
      await askDone(octokit, route, { owner, repo, comment_id: id })
    },
  }
}

function commentOf({ id, node_id, html_url, body, user }: CommentAnswer, viewer: Identity | null): Comment {
  return {
    id,
    nodeId: node_id,
    url: html_url,
    body: body ?? '',
    ours: viewer !== null && user !== null && same(identityOf(user), viewer),
  }
}

// GitHub also names pull requests that carried the commit on, such as one from the default to a release branch.
const preferences: readonly ((pull: PullAnswer, commit: string) => boolean)[] = [
  (pull, commit) => pull.merged_at !== null && pull.merge_commit_sha === commit,
  (pull) => pull.merged_at !== null && pull.base.ref === pull.base.repo.default_branch,
  (pull) => pull.merged_at !== null,
  (pull, commit) => pull.state === 'open' && pull.head.sha === commit,
]

async function ofCommit(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  commit: string,
): Promise<number | null> {
  const here = await pullsWith(access, client, commit)
  for (const wanted of preferences) {
    const pull = here.find((one) => wanted(one, commit))
    if (pull) return pull.number
  }
  return null
}

/** The repository's own pull requests that hold a commit, merged or not. */
export async function pullsWith(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  commit: string,
): Promise<readonly PullAnswer[]> {
  const { owner, repo } = repositoryOf(access)
  const octokit = await client()
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
  const found = await askAll(octokit, route, { owner, repo, commit_sha: commit }, pulls).catch(
    (error: unknown) => {
      // 422: GitHub has no such commit, so no pull request has it.
      if (error instanceof GitHubRefused && error.kind === 'invalid') return []
      throw error
    },
  )
  return found.filter((pull) => pull.base.repo.full_name.toLowerCase() === access.repository.toLowerCase())
}
