import { notFound, ok, refusal } from './answers.js'
import { filesOfComparison } from './files.js'
import { ancestors, resolve } from './history.js'
import { page } from './paging.js'
import { pullJson, wholePullJson } from './pull-shape.js'
import { repoUrl, web } from './shapes.js'
import type { Answer, ApiRequest, JsonObject, World } from './types.js'

export function pullsOfCommit(world: World, request: ApiRequest): Answer {
  const sha = resolve(world, request.params.commit_sha ?? '')
  if (sha === null) return refusal(422, `No commit found for SHA: ${request.params.commit_sha}`)
  const of = [...world.state.pulls.values()].filter(
    ({ commits, mergeCommit, head }) => commits.includes(sha) || mergeCommit === sha || head.sha === sha,
  )
  return page(
    world,
    request,
    of.map((pull) => pullJson(world, pull)),
  )
}

export function getPull(world: World, request: ApiRequest): Answer {
  const pull = world.state.pulls.get(Number(request.params.pull_number))
  return pull ? ok(wholePullJson(world, pull)) : notFound()
}

export function getCommit(world: World, request: ApiRequest): Answer {
  const sha = resolve(world, request.params.ref ?? '')
  return sha === null
    ? refusal(422, `No commit found for SHA: ${request.params.ref}`)
    : ok(commitJson(world, sha))
}

/** `heads/<branch>`; there are no other refs. */
export function getRef(world: World, request: ApiRequest): Answer {
  const ref = request.params.ref ?? ''
  const sha = ref.startsWith('heads/') ? world.state.branches.get(ref.slice('heads/'.length)) : undefined
  if (sha === undefined) return notFound()
  const object = { type: 'commit', sha, url: `${repoUrl(world)}/git/commits/${sha}` }
  return ok({ ref: `refs/${ref}`, node_id: `REF_${sha}`, url: `${repoUrl(world)}/git/refs/${ref}`, object })
}

/** `<base>...<head>`, each a commit or its first digits. */
export function compare(world: World, request: ApiRequest): Answer {
  const [base, head] = (request.params.basehead ?? '').split('...').map((name) => resolve(world, name))
  if (!base || !head) return notFound()
  const [ofBase, ofHead] = [ancestors(world, base), ancestors(world, head)]
  const ahead = [...ofHead].filter((sha) => !ofBase.has(sha)).toReversed()
  const behind = [...ofBase].filter((sha) => !ofHead.has(sha))
  const mergeBase = [...ofHead].find((sha) => ofBase.has(sha))
  if (mergeBase === undefined) return refusal(404, `No common ancestor between ${base} and ${head}.`)
  const url = `${repoUrl(world)}/compare/${base}...${head}`
  const html = `${web(world)}/compare/${base}...${head}`
  return ok({
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitJson(world, base),
    merge_base_commit: commitJson(world, mergeBase),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: paged(world, request, ahead).map((sha) => commitJson(world, sha)),
    files: filesOfComparison(world, request, mergeBase, head),
  })
}

/** A comparison has 250 commits, oldest first, unless a page is requested. */
function paged({ options }: World, { query }: ApiRequest, commits: readonly string[]): readonly string[] {
  const size = Math.min(options.maxRows, Number(query.per_page ?? 100))
  const from = (Number(query.page ?? 1) - 1) * size
  return query.page || query.per_page ? commits.slice(from, from + size) : commits.slice(0, 250)
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function commitJson(world: World, sha: string): JsonObject {
  const url = `${repoUrl(world)}/commits/${sha}`
  const who = { name: 'Octocat', email: 'octocat@users.noreply.github.com', date: '2026-01-01T00:00:00Z' }
  const tree = { sha, url: `${repoUrl(world)}/git/trees/${sha}` }
  const parents = world.state.commits.get(sha) ?? []
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: `${web(world)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url,
      author: who,
      committer: who,
      message: `Change ${sha.slice(0, 7)}`,
      comment_count: 0,
      tree,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${repoUrl(world)}/commits/${parent}` })),
  }
}
