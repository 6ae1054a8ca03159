import type { Origin } from '../../core/comment/prepared-comment.js'
import type { GitRef, PullRequest, TriggerEvent } from '../../core/plan/mode.js'
import type { Range } from '../../ports/github.js'
import { isCommit } from '../git/git.js'
import { memberAt } from '../untyped.js'

/**
 * The properties of an event on which the mode depends. Members that are missing or have another form than documented
 * become null.
 */
export function triggerEvent(env: NodeJS.ProcessEnv, payload: unknown): TriggerEvent {
  const name = env.GITHUB_EVENT_NAME ?? ''
  return {
    name,
    action: textOrNull(memberAt(payload, 'action')),
    ref: gitRef(name, env, payload),
    defaultBranch: textOrNull(memberAt(payload, 'repository', 'default_branch')),
    deleted: memberAt(payload, 'deleted') === true,
    pullRequest: pullRequest(name, env, payload),
    releaseTag: name === 'release' ? textOrNull(memberAt(payload, 'release', 'tag_name')) : null,
  }
}

/** Head of the event's pull request, not the merge that is checked out. Null: another event. */
export function pullRequestHead(env: NodeJS.ProcessEnv, payload: unknown): string | null {
  return env.GITHUB_EVENT_NAME === 'pull_request'
    ? textOrNull(memberAt(payload, 'pull_request', 'head', 'sha'))
    : null
}

/** The run whose end started this one. Null: another event, or its payload is incomplete. */
export function originOf(env: NodeJS.ProcessEnv, payload: unknown): Origin | null {
  if (env.GITHUB_EVENT_NAME !== 'workflow_run') return null
  const run = memberAt(payload, 'workflow_run')
  const [id, event] = [memberAt(run, 'id'), textOrNull(memberAt(run, 'event'))]
  const headCommit = textOrNull(memberAt(run, 'head_sha'))
  const headRepository = textOrNull(memberAt(run, 'head_repository', 'full_name'))
  if (!Number.isSafeInteger(id) || event === null || headCommit === null || headRepository === null)
    return null
  return { runId: String(id), event, headCommit, headRepository }
}

/** GitHub's id of the event's release; null: another event, or its payload lacks it. */
export function releaseId(payload: unknown): number | null {
  const id = memberAt(payload, 'release', 'id')
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null
}

/** Names of the labels of the event's pull request at the time of the event; null: the event has none. */
export function labelsInPayload(payload: unknown): readonly string[] | null {
  const labels = memberAt(payload, 'pull_request', 'labels')
  return Array.isArray(labels) ? labels.flatMap((label) => textOrNull(memberAt(label, 'name')) ?? []) : null
}

/** The subject of `commit` if it is the event's own commit. */
export function subjectInPayload(payload: unknown, commit: string): string | null {
  for (const head of [memberAt(payload, 'head_commit'), memberAt(payload, 'merge_group', 'head_commit')]) {
    const message = textOrNull(memberAt(head, 'message'))
    if (message !== null && memberAt(head, 'id') === commit) return subjectOf(message)
  }
  return null
}

/**
 * The commit of a pushed branch before the push; null: the branch is new, or was deleted. A tag may refer to something
 * else than a commit.
 */
export function commitBefore(env: NodeJS.ProcessEnv, payload: unknown): string | null {
  const branch = env.GITHUB_EVENT_NAME === 'push' && gitRef('push', env, payload)?.type === 'branch'
  const isDeleted = memberAt(payload, 'deleted') === true
  return branch && !isDeleted ? commitIn(memberAt(payload, 'before')) : null
}

/** Null for all zeros, with which Git writes "no commit". */
export function commitIn(value: unknown): string | null {
  return typeof value === 'string' && isCommit(value) && !/^0+$/.test(value) ? value : null
}

/** The push's own ref: if it deletes one, GITHUB_REF is the default branch. */
function gitRef(name: string, env: NodeJS.ProcessEnv, payload: unknown): GitRef | null {
  const ref = name === 'push' ? textOrNull(memberAt(payload, 'ref')) : (env.GITHUB_REF ?? null)
  const [, type, shortName] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? '') ?? []
  if (shortName !== undefined) return { type: type === 'tags' ? 'tag' : 'branch', name: shortName }
  return ref === null || ref === '' ? null : { type: 'other', name: ref }
}

function pullRequest(name: string, env: NodeJS.ProcessEnv, payload: unknown): PullRequest | null {
  const number = memberAt(payload, 'pull_request', 'number')
  if (!name.startsWith('pull_request') || typeof number !== 'number') return null
  const merged =
    memberAt(payload, 'action') === 'closed' && memberAt(payload, 'pull_request', 'merged') === true
  const base = textOrNull(memberAt(payload, 'pull_request', 'base', 'ref'))
  return {
    number,
    ...(merged ? { merged } : {}),
    ...(base === null ? {} : { base }),
    isWithoutSecrets: name !== 'pull_request_target' && (byDependabot(env, payload) || fromFork(payload)),
  }
}

/**
 * GitHub withholds secrets depending on the actor; the author is checked too, because a rerun may have another actor.
 */
function byDependabot(env: NodeJS.ProcessEnv, payload: unknown): boolean {
  const author = memberAt(payload, 'pull_request', 'user', 'login')
  return env.GITHUB_ACTOR === 'dependabot[bot]' || author === 'dependabot[bot]'
}

/** A head without repository is a deleted fork. */
function fromFork(payload: unknown): boolean {
  const base = memberAt(payload, 'pull_request', 'base', 'repo', 'full_name')
  return memberAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== base
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** The first paragraph of a commit message on one line, like `git log --format=%s`; null: it is empty. */
export function subjectOf(message: string): string | null {
  const [paragraph = ''] = message.trim().split(/\r?\n[ \t]*\r?\n/)
  const lines = paragraph.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ') || null
}

/** The range of the event. Null: none, as for a new branch or tag; or the event does not have it. */
export function changeRange(
  env: NodeJS.ProcessEnv,
  payload: unknown,
): Exclude<Range, { readonly kind: 'back' }> | null {
  const name = env.GITHUB_EVENT_NAME ?? ''
  if (name.startsWith('pull_request')) {
    const number = memberAt(payload, 'pull_request', 'number')
    const base = commitIn(memberAt(payload, 'pull_request', 'base', 'sha'))
    return typeof number === 'number' && base !== null ? { kind: 'pull-request', number, base } : null
  }
  const [before, after] = [commitIn(memberAt(payload, 'before')), commitIn(memberAt(payload, 'after'))]
  return name === 'push' && before !== null && after !== null ? { kind: 'push', before, after } : null
}
