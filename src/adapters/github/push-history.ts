import { type Attributed, GitHubRefused, type PushHistory } from '../../ports/github.js'
import {
  type ActorAnswer,
  type AttributedAnswer,
  type AttributedPageAnswer,
  anAttributedPage,
  comparedCommits,
} from './answers.js'
import { ask, askGraphql, endless, maxPages } from './ask.js'
import { type GitHubAccess, type Octokit, repositoryOf } from './client.js'
import { pullsWith } from './pull-requests.js'
import { type Identity, identityOf, same, viewerNamed } from './viewer.js'

/** GitHub's own for a page of a comparison's commits. */
const pageSize = 100

export function pushHistoryOf(access: GitHubAccess, client: () => Promise<Octokit>): PushHistory {
  return {
    commitsBetween: (base, head, limit) => commitsBetween(access, client, `${base}...${head}`, limit),
    async mergedWith(commit, branch) {
      const all = await pullsWith(access, client, commit)
      // One that was merged elsewhere says nothing of who looked at what came here.
      const wanted = all.filter(
        ({ merged_at, base }) => merged_at !== null && base.ref === (branch ?? base.repo.default_branch),
      )
      return wanted.map(({ number }) => number)
    },
    attributedComments: (pullRequest) => attributedComments(access, client, pullRequest),
  }
}

async function commitsBetween(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  basehead: string,
  limit: number,
): Promise<{ commits: readonly string[]; total: number }> {
  const { owner, repo } = repositoryOf(access)
  const octokit = await client()
  const commits: string[] = []
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  for (let page = 1; ; page++) {
    const paged = { owner, repo, basehead, per_page: pageSize, page }
    const found = await ask(octokit, route, paged, comparedCommits)
    const total = found.total_commits
    if (total > limit) return { commits: [], total }
    commits.push(...found.commits.map(({ sha }) => sha))
    if (found.commits.length === 0 || commits.length >= total) return { commits: commits.toReversed(), total }
  }
}

// Who edited a comment is told by GraphQL alone; who the token is is asked with it, and never guessed.
const query = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { url body lastEditedAt author { __typename login } editor { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

async function attributedComments(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  number: number,
): Promise<readonly Attributed[]> {
  const { owner, repo: name } = repositoryOf(access)
  const octokit = await client()
  const found: Attributed[] = []
  const seen = new Set<string>()
  for (let after: string | null = null; ; ) {
    const asked = { owner, name, number, after }
    const page: AttributedPageAnswer = await askGraphql(octokit, access, query, asked, anAttributedPage)
    const comments = page.repository?.pullRequest?.comments
    if (!comments) throw new GitHubRefused('not-found', `GitHub shows no pull request #${number}`)
    const viewer = viewerNamed(page.viewer.login, access)
    found.push(...comments.nodes.map((row) => attributed(row, viewer)))
    after = comments.pageInfo.endCursor
    if (!comments.pageInfo.hasNextPage) return found
    if (after === null || seen.has(after) || seen.size === maxPages) throw endless(anAttributedPage.name)
    seen.add(after)
  }
}

/** GitHub's own name for whom it does not know any more. */
const ghost = 'ghost'

function attributed(
  { url, body, author, editor, lastEditedAt }: AttributedAnswer,
  viewer: Identity,
): Attributed {
  // A mannequin, which imports bring along, may bear anybody's login.
  const isViewer = ({ login, __typename: type }: ActorAnswer) =>
    type === (viewer.bot ? 'Bot' : 'User') && same(identityOf({ login, type }), viewer)
  const edited = editor?.login ?? (lastEditedAt === null ? null : ghost)
  return {
    ...{ url, body },
    author: author?.login ?? null,
    ours: author !== null && isViewer(author),
    editor: editor !== null && isViewer(editor) ? null : edited,
  }
}
