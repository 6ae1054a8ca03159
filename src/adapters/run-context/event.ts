import type { GitRef, PullRequest, TriggerEvent } from '../../core/mode.js'
import type { Origin } from '../../core/prepared-comment.js'
import { isCommit } from '../git.js'
import { at } from '../untyped.js'

/** What the mode depends on. Members that the payload lacks, or that are not what GitHub documents, become null. */
export function triggerEvent(env: NodeJS.ProcessEnv, payload: unknown): TriggerEvent {
  const name = env.GITHUB_EVENT_NAME ?? ''
  return {
    name,
    action: string(at(payload, 'action')),
    ref: gitRef(name, env, payload),
    defaultBranch: string(at(payload, 'repository', 'default_branch')),
    deleted: at(payload, 'deleted') === true,
    pullRequest: pullRequest(name, env, payload),
    releaseTag: name === 'release' ? string(at(payload, 'release', 'tag_name')) : null,
  }
}

/** Head of the pull request whose event it is: not the merge that is checked out. Null: an event of another kind. */
export function pullRequestHead(env: NodeJS.ProcessEnv, payload: unknown): string | null {
  return env.GITHUB_EVENT_NAME === 'pull_request' ? string(at(payload, 'pull_request', 'head', 'sha')) : null
}

/** The run whose end this one answers. Null: not an event of one, or its payload lacks something. */
export function originOf(env: NodeJS.ProcessEnv, payload: unknown): Origin | null {
  if (env.GITHUB_EVENT_NAME !== 'workflow_run') return null
  const run = at(payload, 'workflow_run')
  const [id, event] = [at(run, 'id'), string(at(run, 'event'))]
  const headCommit = string(at(run, 'head_sha'))
  const headRepository = string(at(run, 'head_repository', 'full_name'))
  if (!Number.isSafeInteger(id) || event === null || headCommit === null || headRepository === null)
    return null
  return { runId: String(id), event, headCommit, headRepository }
}

/** GitHub's id of the event's release; null: the event is of another kind, or does not tell. */
export function releaseId(payload: unknown): number | null {
  const id = at(payload, 'release', 'id')
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null
}

/** Names of the labels that the event's pull request had when it happened; null: the event does not tell. */
export function labelsInPayload(payload: unknown): readonly string[] | null {
  const labels = at(payload, 'pull_request', 'labels')
  return Array.isArray(labels) ? labels.flatMap((label) => string(at(label, 'name')) ?? []) : null
}

/** The subject of `commit` where the event's own commit is that one. */
export function subjectInPayload(payload: unknown, commit: string): string | null {
  for (const head of [at(payload, 'head_commit'), at(payload, 'merge_group', 'head_commit')]) {
    const message = string(at(head, 'message'))
    if (message !== null && at(head, 'id') === commit) return subjectOf(message)
  }
  return null
}

/** Where a pushed branch was; null where it is new. A tag's may be another thing than a commit. */
export function commitBefore(env: NodeJS.ProcessEnv, payload: unknown): string | null {
  const branch = env.GITHUB_EVENT_NAME === 'push' && gitRef('push', env, payload)?.type === 'branch'
  return branch ? commitIn(at(payload, 'before')) : null
}

/** All zeros are Git's way to write "no commit". */
export function commitIn(value: unknown): string | null {
  return typeof value === 'string' && isCommit(value) && !/^0+$/.test(value) ? value : null
}

/** A push's own ref, because when it deletes one GITHUB_REF is the default branch. */
function gitRef(name: string, env: NodeJS.ProcessEnv, payload: unknown): GitRef | null {
  const ref = name === 'push' ? string(at(payload, 'ref')) : (env.GITHUB_REF ?? null)
  const [, type, short] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? '') ?? []
  if (short !== undefined) return { type: type === 'tags' ? 'tag' : 'branch', name: short }
  return ref === null || ref === '' ? null : { type: 'other', name: ref }
}

function pullRequest(name: string, env: NodeJS.ProcessEnv, payload: unknown): PullRequest | null {
  const number = at(payload, 'pull_request', 'number')
  if (!name.startsWith('pull_request') || typeof number !== 'number') return null
  const merged = at(payload, 'action') === 'closed' && at(payload, 'pull_request', 'merged') === true
  return {
    number,
    ...(merged ? { merged } : {}),
    foreign: name !== 'pull_request_target' && (byDependabot(env, payload) || fromFork(payload)),
  }
}

/** GitHub withholds secrets by who acts; the author is looked at too, because a rerun may have another actor. */
function byDependabot(env: NodeJS.ProcessEnv, payload: unknown): boolean {
  const author = at(payload, 'pull_request', 'user', 'login')
  return env.GITHUB_ACTOR === 'dependabot[bot]' || author === 'dependabot[bot]'
}

/** A head without repository is a fork that was deleted. */
function fromFork(payload: unknown): boolean {
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name')
  return at(payload, 'pull_request', 'head', 'repo', 'full_name') !== base
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** The first paragraph of a commit message on one line, as `git log --format=%s` tells it; null where it is empty. */
export function subjectOf(message: string): string | null {
  const [paragraph = ''] = message.trim().split(/\r?\n[ \t]*\r?\n/)
  const lines = paragraph.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ') || null
}
