import { type Attributions, type Comment, GitHubRefused, type PullRequests } from '../../ports/github.js'
import { type GitHubAccess, type Octokit, repositoryOf } from './client.js'
import { type Identity, identityOf, same, viewerOf } from './viewer.js'

interface RawComment {
  readonly id: number | bigint
  readonly html_url: string
  readonly body?: string
  readonly user: { readonly login: string; readonly type: string } | null
}

export function pullRequestsOf(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
): Omit<PullRequests, keyof Attributions> {
  const { owner, repo } = repositoryOf(access)
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
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const rows = await octokit.paginate(route, { owner, repo, issue_number: number, per_page: 100 })
      const me = rows.length === 0 ? null : await viewer()
      return rows.map((row) => commentOf(row, me)).toSorted((a, b) => a.id - b.id)
    },
    async create(number, body) {
      const octokit = await client()
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
      const { data } = await octokit.request(route, { owner, repo, issue_number: number, body })
      return { ...commentOf(data, null), ours: true }
    },
    async update(id, body) {
      const octokit = await client()
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
      const { data } = await octokit.request(route, { owner, repo, comment_id: id, body })
      return { ...commentOf(data, null), ours: true }
    },
    async delete(id) {
      const octokit = await client()
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
      })
    },
  }
}

function commentOf({ id, html_url, body, user }: RawComment, viewer: Identity | null): Comment {
  return {
    id: Number(id),
    url: html_url,
    body: body ?? '',
    ours: viewer !== null && user !== null && same(identityOf(user), viewer),
  }
}

export interface RawPull {
  readonly number: number
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly state: string
  readonly head: { readonly sha: string }
  readonly base: {
    readonly ref: string
    readonly repo: { readonly full_name: string; readonly default_branch: string }
  }
}

// GitHub also names pull requests that carried the commit on, such as one from the default to a release branch.
const preferences: readonly ((pull: RawPull, commit: string) => boolean)[] = [
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
): Promise<readonly RawPull[]> {
  const { owner, repo } = repositoryOf(access)
  const octokit = await client()
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
  const pulls = await octokit
    .paginate(route, { owner, repo, commit_sha: commit, per_page: 100 })
    .catch((error: unknown) => {
      // 422: GitHub has no such commit, so no pull request has it.
      if (error instanceof GitHubRefused && error.kind === 'invalid') return []
      throw error
    })
  return pulls.filter((pull) => pull.base.repo.full_name.toLowerCase() === access.repository.toLowerCase())
}
