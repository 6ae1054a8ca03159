import { repositoryJson } from './repository-shape.js'
import { accountOf, iso, userJson } from './shapes.js'
import type { FakePull, JsonObject, World } from './types.js'

/** A pull request in a list. */
export function pullJson(world: World, pull: FakePull): JsonObject {
  const api = `${world.url()}/repos/${world.options.repository}`
  const own = `${api}/pulls/${pull.number}`
  const html = `https://github.com/${world.options.repository}/pull/${pull.number}`
  const time = iso(pull.merged ?? world.options.now())
  return {
    id: 1_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: `Change ${pull.number}`,
    body: null,
    user: userJson(world, accountOf('octocat')),
    url: own,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${own}/commits`,
    review_comments_url: `${own}/comments`,
    review_comment_url: `${own}/comments{/number}`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
    labels: pull.labels.map((name, index) => labelJson(api, name, index)),
    milestone: null,
    assignee: null,
    created_at: time,
    updated_at: time,
    closed_at: pull.state === 'closed' ? time : null,
    merged_at: pull.merged === null ? null : iso(pull.merged),
    merge_commit_sha: pull.mergeCommit,
    head: refJson(world, { ...pull.head }),
    base: refJson(world, { ...pull.base, repository: world.options.repository }),
    _links: linksJson(own, html, `${api}/issues/${pull.number}`, `${api}/statuses/${pull.head.sha}`),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
  }
}

function labelJson(api: string, name: string, index: number): JsonObject {
  const url = `${api}/labels/${encodeURIComponent(name)}`
  return {
    id: 2_000_000 + index,
    node_id: `LA_${index}`,
    url,
    name,
    description: null,
    color: 'ededed',
    default: false,
  }
}

/** Members of a single pull request that its row in a list lacks. */
export function wholePullJson(world: World, pull: FakePull): JsonObject {
  return {
    ...pullJson(world, pull),
    merged: pull.merged !== null,
    mergeable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    merged_by: null,
    comments: [...world.state.comments.values()].filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  }
}

const href = (address: string): JsonObject => ({ href: address })

function linksJson(own: string, html: string, issue: string, statuses: string): JsonObject {
  return {
    self: href(own),
    html: href(html),
    issue: href(issue),
    comments: href(`${issue}/comments`),
    review_comments: href(`${own}/comments`),
    review_comment: href(`${own}/comments{/number}`),
    commits: href(`${own}/commits`),
    statuses: href(statuses),
  }
}

interface Ref {
  readonly ref: string
  readonly sha: string
  readonly repository: string
}

function refJson(world: World, { ref, sha, repository }: Ref): JsonObject {
  const [owner = ''] = repository.split('/')
  const user = userJson(world, accountOf(owner))
  return { label: `${owner}:${ref}`, ref, sha, user, repo: repositoryJson(world, repository) }
}
