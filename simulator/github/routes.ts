import { createComment, deleteComment, getComment, listComments, updateComment } from './comments.js'
import { compare, getCommit, getPull, getRef, pullsOfCommit } from './commits.js'
import { contents, filesOfPull } from './files.js'
import { graphql } from './graphql.js'
import { createRelease, getRelease, getReleaseByTag, listReleases, updateRelease } from './releases.js'
import type { Answer, ApiRequest, World } from './types.js'
import { getUser } from './users.js'

export interface Route {
  readonly method: string
  /** In the form of GitHub's OpenAPI document; `{name}` is one part of the path. */
  readonly path: string
  readonly writes: boolean
  readonly answer: (world: World, request: ApiRequest) => Answer
}

const repo = '/repos/{owner}/{repo}'

const get = (path: string, answer: Route['answer']): Route => ({ method: 'GET', path, writes: false, answer })
const write = (method: string, path: string, answer: Route['answer']): Route => ({
  method,
  path,
  writes: true,
  answer,
})

export const routes: readonly Route[] = [
  get('/user', getUser),
  { method: 'POST', path: '/graphql', writes: false, answer: graphql },
  get(`${repo}/issues/{issue_number}/comments`, listComments),
  write('POST', `${repo}/issues/{issue_number}/comments`, createComment),
  get(`${repo}/issues/comments/{comment_id}`, getComment),
  write('PATCH', `${repo}/issues/comments/{comment_id}`, updateComment),
  write('DELETE', `${repo}/issues/comments/{comment_id}`, deleteComment),
  get(`${repo}/commits/{commit_sha}/pulls`, pullsOfCommit),
  get(`${repo}/commits/{ref}`, getCommit),
  get(`${repo}/git/ref/{ref}`, getRef),
  get(`${repo}/pulls/{pull_number}`, getPull),
  get(`${repo}/pulls/{pull_number}/files`, filesOfPull),
  get(`${repo}/compare/{basehead}`, compare),
  get(`${repo}/contents/{path}`, contents),
  get(`${repo}/releases`, listReleases),
  write('POST', `${repo}/releases`, createRelease),
  get(`${repo}/releases/tags/{tag}`, getReleaseByTag),
  get(`${repo}/releases/{release_id}`, getRelease),
  write('PATCH', `${repo}/releases/{release_id}`, updateRelease),
]

/** The route of a request with its path parameters; null: GitHub has no such route, as far as this fake knows. */
export function match(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    const params = route.method === method ? capture(route.path, path) : null
    if (params) return { route, params }
  }
  return null
}

function capture(pattern: string, path: string): Record<string, string> | null {
  const [names, parts] = [pattern.split('/'), path.split('/')]
  if (names.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    const part = decodeURIComponent(parts[at] ?? '')
    if (name.startsWith('{') && part !== '') params[name.slice(1, -1)] = part
    else if (name !== part) return null
  }
  return params
}
