import { ok } from './answers.js'
import { type Field, parseQuery } from './graphql-query.js'
import { accountOf, nodeId, web } from './shapes.js'
import type { Account, Answer, ApiRequest, FakeComment, World } from './types.js'

type Resolver = { readonly [field: string]: unknown }

/** `viewer`, and comments by their ids, with author and editor, which REST does not return. */
export function graphql(world: World, request: ApiRequest): Answer {
  if (world.switches.withoutPullRequests) return ok({ data: null, errors: [forbidden] })
  const body = new Map<string, unknown>(Object.entries(Object(request.body)))
  const variables = Object.fromEntries(Object.entries(Object(body.get('variables'))))
  try {
    const errors: unknown[] = []
    const data = project(parseQuery(String(body.get('query')), variables), root(world, errors))
    return ok(errors.length === 0 ? { data } : { data, errors })
  } catch (error) {
    return ok({ data: null, errors: [{ message: String(error), type: 'INVALID' }] })
  }
}

const forbidden = {
  type: 'FORBIDDEN',
  path: ['nodes', 0],
  message: 'Resource not accessible by integration',
}

function root(world: World, errors: unknown[]): Resolver {
  const { login } = world.options
  return {
    viewer: { __typename: 'User', login, databaseId: accountOf(login).id },
    nodes: ({ ids }: Record<string, unknown>) => {
      if (!Array.isArray(ids) || ids.length > 100) throw new RangeError('`ids` must be a list of at most 100')
      return ids.map((id, at) => {
        const comment = world.listed().find((one) => nodeId('IssueComment', one.id) === id)
        if (comment) return commentOf(world, comment)
        const message = `Could not resolve to a node with the global id of '${id}'`
        errors.push({ type: 'NOT_FOUND', path: ['nodes', at], message })
        return null
      })
    },
  }
}

function commentOf(world: World, comment: FakeComment): Resolver {
  return {
    databaseId: comment.id,
    url: `${web(world)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    body: comment.body,
    viewerDidAuthor: comment.author.login === world.options.login,
    author: actorOf(comment.author),
    editor: comment.editor && actorOf(comment.editor),
    lastEditedAt: comment.edited === null ? null : new Date(comment.edited).toISOString(),
  }
}

// An app's login has no `[bot]` here, unlike in REST and in `viewer`.
function actorOf({ login, type }: Account): Resolver {
  return { __typename: type, login: login.replace(/\[bot\]$/, '') }
}

function project(fields: readonly Field[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => project(fields, one))
  if (typeof value !== 'object' || value === null) return value
  const members = new Map(Object.entries(value))
  return Object.fromEntries(fields.map((field) => [field.name, resolveField(field, members)]))
}

function resolveField(field: Field, members: ReadonlyMap<string, unknown>): unknown {
  if (!members.has(field.name)) throw new TypeError(`Field '${field.name}' doesn't exist`)
  const member = members.get(field.name)
  return project(field.fields, typeof member === 'function' ? member(field.args) : member)
}
