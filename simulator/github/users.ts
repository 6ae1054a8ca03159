import { ok, readOnly } from './answers.js'
import { accountOf, userJson } from './shapes.js'
import type { Answer, World } from './types.js'

/** An app's installation token is no user: GitHub refuses to return its user here, and returns it only in GraphQL. */
export function getUser(world: World): Answer {
  if (world.options.token.startsWith('ghs_')) return readOnly()
  const time = '2026-01-01T00:00:00Z'
  return ok({
    ...userJson(world, accountOf(world.options.login)),
    user_view_type: 'public',
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: time,
    updated_at: time,
  })
}
