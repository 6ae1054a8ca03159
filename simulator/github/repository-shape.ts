import { accountOf, userJson } from './shapes.js'
import type { JsonObject, World } from './types.js'

// GitHub lists one address for each of these, most of them templates of RFC 6570.
const addresses =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads ' +
  'events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges ' +
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'
const counts = 'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count'
const features = 'has_downloads has_issues has_projects has_wiki'

const made = new WeakMap<World, Map<string, JsonObject>>()

/** A repository inside a pull request's `head` and `base`; cached, because each row of a list has it twice. */
export function repositoryJson(world: World, fullName: string): JsonObject {
  const ofWorld = made.get(world) ?? new Map<string, JsonObject>()
  made.set(world, ofWorld)
  const json = ofWorld.get(fullName) ?? createRepositoryJson(world, fullName)
  ofWorld.set(fullName, json)
  return json
}

function createRepositoryJson(world: World, fullName: string): JsonObject {
  const [owner = '', name = ''] = fullName.split('/')
  const api = `${world.url()}/repos/${fullName}`
  const created = '2026-01-01T00:00:00Z'
  return {
    ...Object.fromEntries(addresses.split(' ').map((one) => [`${one}_url`, `${api}/${one}`])),
    ...Object.fromEntries(counts.split(' ').map((one) => [one, 0])),
    ...Object.fromEntries(features.split(' ').map((one) => [one, true])),
    id: 1,
    node_id: 'R_1',
    name,
    full_name: fullName,
    owner: userJson(world, accountOf(owner)),
    private: false,
    html_url: `https://github.com/${fullName}`,
    description: null,
    fork: fullName !== world.options.repository,
    url: api,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `https://github.com/${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    has_pages: false,
    archived: false,
    disabled: false,
    default_branch: world.options.defaultBranch,
    pushed_at: created,
    created_at: created,
    updated_at: created,
  }
}
