import type { Account, FakeComment, JsonObject, World } from './types.js'

export const bot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }

/** An account by its login: names that end in `[bot]` are apps. */
export function accountOf(login: string): Account {
  if (login === bot.login) return bot
  const id = Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)
  return { login, id: id + 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

export const iso = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
export const nodeId = (type: string, id: number): string => Buffer.from(`${type}:${id}`).toString('base64url')
export const repoUrl = ({ options, url }: World): string => `${url()}/repos/${options.repository}`
export const web = ({ options }: World): string => `https://github.com/${options.repository}`

export function userJson({ url }: World, { login, id, type }: Account): JsonObject {
  const api = `${url()}/users/${encodeURIComponent(login)}`
  const below = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'orgs', 'repos', 'events']
  const [followers, following, gists, starred, subscriptions, organizations, repos, events] = below.map(
    (name) => `${api}/${name}`,
  )
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: followers,
    following_url: following,
    gists_url: gists,
    starred_url: starred,
    subscriptions_url: subscriptions,
    organizations_url: organizations,
    repos_url: repos,
    events_url: events,
    received_events_url: `${api}/received_events`,
    type,
    site_admin: false,
  }
}

export function commentJson(world: World, comment: FakeComment): JsonObject {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repoUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${web(world)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(world)}/issues/${comment.issue}`,
    body: comment.body,
    user: userJson(world, comment.author),
    created_at: iso(comment.created),
    updated_at: iso(comment.updated),
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
}
