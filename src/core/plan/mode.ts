import type { Mode } from '../model/report.js'

/** The `mode` input. */
export type RequestedMode = 'auto' | Mode

/** The event that started the workflow, as far as the mode depends on it. Null: the event does not have that member. */
export interface TriggerEvent {
  /** GitHub's name of the event, such as `pull_request`. */
  readonly name: string
  /** The payload's `action`, such as `published`. */
  readonly action: string | null
  readonly ref: GitRef | null
  readonly defaultBranch: string | null
  /** A push that removed its ref. */
  readonly deleted: boolean
  readonly pullRequest: PullRequest | null
  /** The tag that a release belongs to. */
  readonly releaseTag: string | null
}

/** `other`: neither a branch nor a tag, such as a pull request's merge ref. */
export interface GitRef {
  readonly type: 'branch' | 'tag' | 'other'
  /** Without `refs/heads/` or `refs/tags/`. */
  readonly name: string
}

export interface PullRequest {
  readonly number: number
  /** From a fork or by Dependabot: GitHub gives its runs no secrets, so usually there are no AWS credentials. */
  readonly isWithoutSecrets: boolean
  /** Whether the event is the merge itself. Absent: not merged. */
  readonly merged?: boolean
  /** The branch that it would be merged into. Absent: the event does not have it. */
  readonly base?: string
}

/** The event's effect on the run. */
export interface ModeDecision {
  readonly mode: Mode
  /** The run rolls back to an older checkout, or is a plan that previews it. */
  readonly rollback: boolean
  /** The reason, as sentences. For a plan that no input asked for, also how to publish. */
  readonly reason: string
  /** The event is a push of a branch: an older commit is then skipped; for other events it blocks. */
  readonly branchPush: boolean
  /** Tag of a tag push or release: the versions' label if the input has none. */
  readonly label: string | null
  /** The event is a pull request without secrets: missing credentials are then no failure. */
  readonly fork: boolean
  /** Number of the event's pull request. */
  readonly pullRequest: number | null
  /**
   * The event is a push to the default branch: the comment of the merged pull request becomes the record of the
   * publish.
   */
  readonly record: boolean
}

/**
 * Decides the mode: from the input, else from the event, and `plan` for an event that is not known. No event by itself
 * starts a rollback.
 *
 * @param preview the input `rollback`: the plan is that of a rollback
 */
export function decideMode(requested: RequestedMode, event: TriggerEvent, preview = false): ModeDecision {
  const chosen = requested === 'auto' ? byEvent(event) : byInput(requested, event, preview)
  const ref = pushedRef(event)
  const rollback = chosen.mode === 'rollback' || (chosen.mode === 'plan' && preview)
  // The event's tag is not the tag that was checked out for the rollback.
  const tag = event.releaseTag ?? (ref?.type === 'tag' ? ref.name : null)
  return {
    ...chosen,
    rollback,
    branchPush: ref?.type === 'branch',
    label: rollback ? null : tag,
    fork: event.pullRequest?.isWithoutSecrets ?? false,
    pullRequest: event.pullRequest?.number ?? null,
    record: isDefault(ref, event),
  }
}

type Choice = Pick<ModeDecision, 'mode' | 'reason'>

function byInput(mode: Mode, { pullRequest }: TriggerEvent, preview: boolean): Choice {
  const unmerged = makesChanges(mode) && pullRequest !== null && !pullRequest.merged
  const although = unmerged ? `, although this is pull request #${pullRequest.number}, not its merge` : ''
  const previews = preview
    ? ' and rollback is true: this previews a rollback to the commit that is checked out'
    : ''
  return { mode, reason: `The input mode is "${mode}"${previews}${although}.` }
}

/** Whether a run of this mode writes to Amazon Connect. */
export function makesChanges(mode: Mode): boolean {
  return mode === 'publish' || mode === 'rollback'
}

function byEvent(event: TriggerEvent): Choice {
  const cause = publishReason(event)
  if (cause !== null) return { mode: 'publish', reason: `Publishing, because of ${cause}.` }
  return { mode: 'plan', reason: `${planningOnly}${whyPlan(event)}. ${howToPublish(event)}` }
}

const planningOnly = 'Planning only: '
const isProposal = 'is a proposal'

/**
 * A line for readers of a plan that no input asked for: it is a preview, and of which ref or pull request.
 *
 * @param reason of a `ModeDecision`
 * @param wouldPublish whether a publish of the same commit would publish something
 * @returns null: `reason` is not that of such a plan
 */
export function previewLine(reason: string, wouldPublish: boolean): string | null {
  if (!reason.startsWith(planningOnly)) return null
  const why = reason.slice(planningOnly.length).replace(/\. To publish, .*$/su, '')
  if (!why.endsWith(isProposal)) return `Preview only: ${why}.`
  return wouldPublish ? 'Preview only. Merging publishes this.' : 'Preview only.'
}

/** The contract's list of events that publish. Every other event plans. */
function publishReason(event: TriggerEvent): string | null {
  const { name, action, ref } = event
  const push = pushedRef(event)
  if (push !== null && isDefault(push, event)) return `a push to the default branch "${push.name}"`
  if (push?.type === 'tag') return `a push of the tag "${push.name}"`
  if (name === 'release' && action === 'published') return 'a published release'
  if (name === 'workflow_dispatch' && isDefault(ref, event)) return 'a run by hand on the default branch'
  if (name === 'workflow_dispatch' && ref?.type === 'tag') return `a run by hand on the tag "${ref.name}"`
  if (name === 'repository_dispatch') return 'a repository_dispatch event'
  return null
}

function whyPlan(event: TriggerEvent): string {
  const { name, action, ref } = event
  if (event.pullRequest?.merged)
    return `pull request #${event.pullRequest.number} was merged, and its own events never publish`
  if (event.pullRequest !== null) return whyProposal(event.pullRequest, event.defaultBranch)
  if (name === 'push' && event.deleted) return 'the push deletes its branch or tag'
  if (name === 'release')
    return `of a release only "published" publishes, and this is "${action ?? 'unknown'}"`
  if (name !== 'push' && name !== 'workflow_dispatch') return `the event "${name}" never publishes by itself`
  if (ref?.type !== 'branch') return `the event "${name}" names neither a branch nor a tag`
  if (event.defaultBranch === null) return `the event "${name}" does not name the default branch`
  return `the branch "${ref.name}" is not the default branch "${event.defaultBranch}"`
}

/** A merge into another branch than the default one publishes nothing. */
function whyProposal({ number, base }: PullRequest, defaultBranch: string | null): string {
  return goesElsewhere(base, defaultBranch)
    ? `pull request #${number} goes to the branch "${base}", and only merges into "${defaultBranch}" publish`
    : `pull request #${number} ${isProposal}`
}

function goesElsewhere(base: string | undefined, defaultBranch: string | null): boolean {
  return base !== undefined && defaultBranch !== null && base !== defaultBranch
}

function howToPublish(event: TriggerEvent): string {
  const { defaultBranch } = event
  const branch = defaultBranch === null ? 'the default branch' : `"${defaultBranch}"`
  return `To publish, ${wayInto(event)} ${branch}, push a tag, publish a release or set the input mode to "publish".`
}

/** The step that brings an event's commits into the default branch, up to the branch's name. */
function wayInto({ defaultBranch, pullRequest }: TriggerEvent): string {
  if (pullRequest === null) return 'push to'
  if (pullRequest.merged) return 'let the workflow run on pushes to'
  return goesElsewhere(pullRequest.base, defaultBranch) ? 'get its changes into' : 'merge it into'
}

/** The ref that a push made or moved. Null: not a push, or a push that deletes a ref and so has nothing to publish. */
function pushedRef({ name, deleted, ref }: TriggerEvent): GitRef | null {
  return name === 'push' && !deleted ? ref : null
}

function isDefault(ref: GitRef | null, { defaultBranch }: TriggerEvent): boolean {
  return ref?.type === 'branch' && ref.name === defaultBranch
}
