import { ok } from './answers.js'
import { type Field, parseQuery } from './graphql-query.js'
import { accountOf, web } from './shapes.js'
import type { Account, Answer, Asked, FakeComment, World } from './types.js'

type Resolver = { readonly [field: string]: unknown }

/** `viewer`, and a pull request's comments with author and editor: what REST does not tell. */
export function graphql(world: World, asked: Asked): Answer {
  if (world.switches.withoutPullRequests) return ok({ data: null, errors: [forbidden] })
  const body = new Map<string, unknown>(Object.entries(Object(asked.body)))
  const variables = Object.fromEntries(Object.entries(Object(body.get('variables'))))
  try {
    const data = project(parseQuery(String(body.get('query')), variables), root(world))
    return ok({ data })
  } catch (error) {
    return ok({ data: null, errors: [{ message: String(error), type: 'INVALID' }] })
  }
}

const forbidden = {
  type: 'FORBIDDEN',
  path: ['repository', 'pullRequest'],
  message: 'Resource not accessible by integration',
}

function root(world: World): Resolver {
  const { repository, login } = world.options
  return {
    viewer: { __typename: 'User', login, databaseId: accountOf(login).id },
    repository: ({ owner, name }: Record<string, unknown>) =>
      [owner, name].join('/') === repository
        ? { nameWithOwner: repository, pullRequest: pullOf(world) }
        : null,
  }
}

const pullOf =
  (world: World) =>
  ({ number }: Record<string, unknown>): Resolver | null => {
    const pull = world.state.pulls.get(Number(number))
    return pull ? { number: pull.number, comments: commentsOf(world, pull.number) } : null
  }

const commentsOf =
  (world: World, issue: number) =>
  ({ first, after }: Record<string, unknown>): Resolver => {
    if (typeof first !== 'number' || first > 100) throw new RangeError('`first` must be given, at most 100')
    const all = world.listed().filter((comment) => comment.issue === issue)
    const rest = all.filter(({ id }) => id > Number(after ?? 0))
    const nodes = rest.slice(0, first)
    const endCursor = nodes.length === 0 ? null : String(nodes[nodes.length - 1]?.id)
    const pageInfo = { hasNextPage: rest.length > nodes.length, endCursor }
    return { totalCount: all.length, nodes: nodes.map((comment) => commentOf(world, comment)), pageInfo }
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
