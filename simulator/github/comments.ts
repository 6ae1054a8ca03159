import { invalid, notFound, ok, refusal } from './answers.js'
import { page } from './paging.js'
import { accountOf, commentJson } from './shapes.js'
import type { Answer, ApiRequest, FakeComment, World } from './types.js'

/** Maximum length: GitHub refuses a longer comment with 422. */
export const maxBody = 65_536

export function listComments(world: World, request: ApiRequest): Answer {
  const issue = Number(request.params.issue_number)
  if (!world.state.pulls.has(issue)) return notFound()
  const since = Date.parse(request.query.since ?? '') || 0
  const rows = world.listed().filter((comment) => comment.issue === issue && comment.updated >= since)
  const { body, ...answer } = page(world, request, rows)
  return { ...answer, body: (body as readonly FakeComment[]).map((comment) => commentJson(world, comment)) }
}

export function createComment(world: World, request: ApiRequest): Answer {
  const pull = world.state.pulls.get(Number(request.params.issue_number))
  if (!pull) return notFound()
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.')
  const body = bodyOf(request)
  if (typeof body !== 'string') return body
  const now = world.options.now()
  const id = world.state.nextId++
  const author = accountOf(world.options.login)
  const text = { body, created: now, updated: now, editor: null, edited: null }
  const comment = { id, issue: pull.number, author, ...text }
  world.state.comments.set(id, comment)
  return { status: 201, body: commentJson(world, comment) }
}

export function getComment(world: World, request: ApiRequest): Answer {
  const comment = found(world, request)
  return comment ? ok(commentJson(world, comment)) : notFound()
}

export function updateComment(world: World, request: ApiRequest): Answer {
  const comment = found(world, request)
  if (!comment) return notFound()
  const body = bodyOf(request)
  if (typeof body !== 'string') return body
  const now = world.options.now()
  const editor = accountOf(world.options.login)
  const changed = { ...comment, body, updated: now, edited: now, editor }
  world.state.comments.set(comment.id, changed)
  return ok(commentJson(world, changed))
}

export function deleteComment(world: World, request: ApiRequest): Answer {
  const comment = found(world, request)
  if (!comment) return notFound()
  world.state.comments.delete(comment.id)
  return { status: 204 }
}

function found(world: World, request: ApiRequest): FakeComment | undefined {
  return world.state.comments.get(Number(request.params.comment_id))
}

function bodyOf(request: ApiRequest): string | Answer {
  const body =
    typeof request.body === 'object' && request.body && 'body' in request.body ? request.body.body : undefined
  if (typeof body !== 'string' || body.trim() === '') {
    return invalid('IssueComment', 'data', "Body can't be blank")
  }
  if (body.length <= maxBody) return body
  return invalid('IssueComment', 'data', `Body is too long (maximum is ${maxBody} characters)`)
}
