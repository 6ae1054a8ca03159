import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isNativeError } from 'node:util/types'
import type { Origin } from '../../core/comment/prepared-comment.js'
import type { WorkflowRun } from '../../core/model/report.js'
import type { TriggerEvent } from '../../core/plan/mode.js'
import type { Range } from '../../ports/github.js'
import {
  changeRange,
  commitBefore,
  labelsInPayload,
  originOf,
  pullRequestHead,
  releaseId,
  subjectInPayload,
  triggerEvent,
} from './event.js'
import { type Checkout, findCheckout, headCommit } from './git-head.js'
import { workflowRun } from './workflow-run.js'

/** Where and why the action runs. */
export interface RunEnvironment {
  readonly context: WorkflowRun
  readonly event: TriggerEvent
  /** The commit before a push, 40 or 64 hex digits; null: the event tells none. */
  readonly before: string | null
  /** Head commit of the pull request whose event it is. */
  readonly pullRequestHead: string | null
  /** Of a `workflow_run` event: the run that ended. */
  readonly origin: Origin | null
  /** Of the event's release, where it has one. */
  readonly releaseId: number | null
  /** What the event changed; null: nothing, or it does not tell. */
  readonly range: Range | null
  /** Absolute path: GITHUB_WORKSPACE, else the current folder. */
  readonly workspace: string
  /** Absolute path: the root of the checkout that holds working-directory, else that folder. */
  readonly checkout: string
  /** Absolute path of the folder with that checkout's HEAD and index; null: there is no checkout. */
  readonly gitDir: string | null
  /** First paragraph of the commit's message on one line; null where the event does not tell it. */
  readonly subject: string | null
  /** Of the event's pull request, as they were when it happened; null: the event does not tell. */
  readonly labels: readonly string[] | null
  /** What could not be read, and what was taken instead. */
  readonly notices: readonly string[]
}

/** Git's own way to write "no commit". */
const noCommit = '0'.repeat(40)

/**
 * Reads the runner's environment, the event file and the checkout. Throws nothing: what is missing or broken is
 * told in `notices`, and makes the event one that is only planned.
 *
 * @param env the process's environment
 * @param workingDirectory relative to the workspace: its checkout's HEAD is the commit
 * @param known notices that come first
 */
export async function readRunEnvironment(
  env: NodeJS.ProcessEnv,
  workingDirectory: string,
  known: readonly string[] = [],
): Promise<RunEnvironment> {
  const notices = [...known]
  const workspace = path.resolve(env.GITHUB_WORKSPACE || '.')
  const payload = await readPayload(env.GITHUB_EVENT_PATH ?? '', notices)
  const folder = path.resolve(workspace, workingDirectory)
  const checkout = await readCheckout(folder, workspace, notices)
  const commit = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices)
  return {
    context: workflowRun(env, commit),
    event: triggerEvent(env, payload),
    before: commitBefore(env, payload),
    pullRequestHead: pullRequestHead(env, payload),
    origin: originOf(env, payload),
    releaseId: releaseId(payload),
    range: changeRange(env, payload),
    workspace,
    checkout: checkout?.root ?? folder,
    gitDir: checkout?.gitDir ?? null,
    subject: subjectInPayload(payload, commit),
    labels: labelsInPayload(payload),
    notices,
  }
}

async function readPayload(file: string, notices: string[]): Promise<unknown> {
  try {
    return file === '' ? null : JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    notices.push(`The event file ${file} cannot be read (${errorText(error)}); the event counts as unknown.`)
    return null
  }
}

async function readCheckout(folder: string, top: string, notices: string[]): Promise<Checkout | null> {
  try {
    return await findCheckout(folder, top)
  } catch (error) {
    notices.push(
      `The checkout of ${folder} cannot be read (${errorText(error)}); the event's commit is taken.`,
    )
    return null
  }
}

async function readCommit(checkout: Checkout | null, fallback: string, notices: string[]): Promise<string> {
  if (checkout === null) return fallback
  try {
    const head = await headCommit(checkout)
    if (head !== null) return head
    notices.push(`HEAD of the checkout ${checkout.root} names no commit; ${fallback} is taken instead.`)
  } catch (error) {
    notices.push(
      `HEAD of the checkout ${checkout.root} cannot be read (${errorText(error)}); ${fallback} is taken instead.`,
    )
  }
  return fallback
}

function errorText(error: unknown): string {
  return isNativeError(error) ? error.message : String(error)
}
