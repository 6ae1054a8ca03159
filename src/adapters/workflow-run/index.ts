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

/** The environment of a run: its folders, its commit and its event. */
export interface RunEnvironment {
  readonly context: WorkflowRun
  readonly event: TriggerEvent
  /** The commit before a push, 40 or 64 hex digits; null: the event has none. */
  readonly before: string | null
  /** Head commit of the event's pull request. */
  readonly pullRequestHead: string | null
  /** For a `workflow_run` event: the run that ended. */
  readonly origin: Origin | null
  /** Id of the event's release, if it has one. */
  readonly releaseId: number | null
  /** The range of the event; null: none, or the event does not have it. */
  readonly range: Range | null
  /** Absolute path: GITHUB_WORKSPACE, else the current folder. */
  readonly workspace: string
  /** Absolute path: the root of the checkout that contains working-directory, else that folder. */
  readonly checkout: string
  /** Absolute path of the folder with that checkout's HEAD and index; null: there is no checkout. */
  readonly gitDir: string | null
  /** First paragraph of the commit's message on one line; null: the event does not have it. */
  readonly subject: string | null
  /** Labels of the event's pull request at the time of the event; null: the event has none. */
  readonly labels: readonly string[] | null
  /** Notices about parts that could not be read, and their replacements. */
  readonly notices: readonly string[]
}

/** Git's way to write "no commit". */
const noCommit = '0'.repeat(40)

/**
 * Reads the runner's environment, the event file and the checkout. Never throws: `notices` report missing or broken
 * parts, and an unknown event only plans.
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
    context: workflowRun(env, commit, checkout ? folderIn(workspace, checkout.root) : ''),
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

/** The path of a folder in the workspace, with `/`. */
function folderIn(workspace: string, folder: string): string {
  return path.relative(workspace, folder).replaceAll(path.sep, '/')
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
