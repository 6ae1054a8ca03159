import path from 'node:path'
import { createFiles } from '../adapters/files/index.js'
import { createRemovedFiles } from '../adapters/files/removed-files.js'
import { readSubject } from '../adapters/git/checkout.js'
import { lazyHistory } from '../adapters/git/lazy-history.js'
import { createLocalHistory, githubOrLocal } from '../adapters/git/local-history.js'
import type { RunEnvironment } from '../adapters/workflow-run/index.js'
import type { CancellableDeadline } from '../app/limits.js'
import { type RunHandle, startRun } from '../app/run.js'
import type { Connection } from '../app/run-context.js'
import { type ModeDecision, makesChanges } from '../core/plan/mode.js'
import type { Inputs } from '../inputs/types.js'
import type { Commits, Labels, PushHistory, Range, RepositoryFiles } from '../ports/github.js'
import type { SourceHistory } from '../ports/history.js'
import type { Clock, DraftStore, Log, WorkingTreeFiles } from '../ports/runtime.js'

/** The values that a run starts with. */
export interface ComposeInput {
  readonly env: NodeJS.ProcessEnv
  readonly inputs: Inputs
  readonly run: RunEnvironment
  readonly decision: ModeDecision
  readonly deadline: CancellableDeadline
  readonly clock: Clock
  readonly log: Log
  readonly drafts: DraftStore
  readonly preloadReporting: () => Promise<unknown>
  readonly github: (Commits & Labels & PushHistory & RepositoryFiles & SourceHistory) | null
}

/** Creates the adapters and starts the run. */
export function compose(input: ComposeInput): RunHandle {
  const { inputs, decision, github, clock, log, deadline, drafts, preloadReporting } = input
  const { context, workspace, checkout, notices, before, event, range, labels } = input.run
  const removedIn = decision.rollback ? rollbackRange(input) : range
  const places = { workspace, checkout, workingDirectory: inputs.workingDirectory }
  let connection: Promise<Connection> | null = null
  return startRun({
    inputs,
    decision,
    workflowRun: context,
    notices,
    loadParse: async () => (await import('../adapters/text/index.js')).parse,
    clock,
    log,
    deadline,
    drafts,
    reports: {
      read: async (file, maxBytes) => {
        const { readJsonFile } = await import('../adapters/files/json-file.js')
        return readJsonFile(path.resolve(workspace, file), maxBytes)
      },
    },
    preloadReporting,
    eventLabels: labels,
    labels: github,
    label: () => readLabel(input),
    workingTree: workingTreeOf(input),
    files: createFiles(workspace, inputs.workingDirectory),
    removed: github && removedIn && createRemovedFiles(github, removedIn, places),
    connect: () => {
      connection ??= loadConnection(input)
      return connection
    },
    pushInfo: github && { history: github, before },
    commits: githubOrLocal(github, createLocalHistory(checkout)),
    history: lazyHistory(async () => {
      const { createLocalSources } = await import('../adapters/git/local-sources.js')
      const { byWorkspacePath, localOrGitHub } = await import('../adapters/git/source-history.js')
      return byWorkspacePath(localOrGitHub(createLocalSources(checkout), github), places)
    }),
    before: range?.kind === 'pull-request' ? range.base : before,
    branch: event.ref?.type === 'branch' ? event.ref.name : null,
  })
}

/** Comparing git's index with the files is loaded with the code that compares definitions with the instance. */
function workingTreeOf({ inputs, run: { workspace, checkout, gitDir } }: ComposeInput): WorkingTreeFiles {
  return {
    async missing(lists, found) {
      if (gitDir === null) return { checkout: 'none' }
      const { missingFiles } = await import('../adapters/git-index/index.js')
      const { workingDirectory } = inputs
      return missingFiles({ workspace, checkout, workingDirectory, gitDir }, lists, found)
    },
  }
}

/** The range from the workflow's own commit back to the checked-out one. Null: they are equal, or one is not known. */
function rollbackRange({ env, run: { context } }: ComposeInput): Range | null {
  const from = env.GITHUB_SHA ?? ''
  return from === '' || from === context.commit ? null : { kind: 'back', from, to: context.commit }
}

/** Loads the SDK's client, which is most of the code, and for a run that publishes the code that writes. */
async function loadConnection({
  env,
  inputs,
  decision,
  deadline,
  clock,
  log,
}: ComposeInput): Promise<Connection> {
  const { connect } = await import('../adapters/connect/index.js')
  const { reader, session } = connect({
    clock,
    log,
    env,
    region: inputs.region,
    instanceId: inputs.instance.id,
    requestsPerSecond: inputs.requestsPerSecond,
    until: deadline.hardDeadline,
    random: Math.random,
  })
  if (!makesChanges(decision.mode)) return { reader, writer: null }
  const { createMakeWriter } = await import('../adapters/connect/make-writer.js')
  return { reader, writer: createMakeWriter(session) }
}

async function readLabel({
  inputs,
  decision,
  run: { subject, checkout, context },
}: ComposeInput): Promise<string> {
  const label = inputs.versionLabel ?? decision.label ?? subject
  return label ?? (await readSubject(checkout, context.commit)) ?? ''
}
