import { createFiles } from './adapters/files.js'
import { lazyHistory } from './adapters/lazy-history.js'
import { createLocalHistory, firstToKnow } from './adapters/local-history.js'
import { createRemovedFiles } from './adapters/removed-files.js'
import type { Run } from './adapters/run-context.js'
import { subjectByGit } from './adapters/subject.js'
import { parse } from './adapters/text/index.js'
import type { Connection } from './app/job.js'
import { type RunHandle, startRun } from './app/run.js'
import type { ModeDecision } from './core/mode.js'
import type { Inputs } from './inputs/types.js'
import type { RunLimits } from './limits.js'
import type { Commits, Labels, PushHistory, RepositoryFiles } from './ports/github.js'
import type { SourceHistory } from './ports/history.js'
import type { Clock, Drafts, Log, WorkingTreeFiles } from './ports/surroundings.js'

/** What is known, and what is at hand, when the run begins. */
export interface Beginning {
  readonly env: NodeJS.ProcessEnv
  readonly inputs: Inputs
  readonly run: Run
  readonly decision: ModeDecision
  readonly limits: RunLimits
  readonly clock: Clock
  readonly log: Log
  readonly drafts: Drafts
  readonly readyToTell: () => Promise<unknown>
  readonly github: (Commits & Labels & PushHistory & RepositoryFiles & SourceHistory) | null
}

/** Puts the adapters together and starts the run. */
export function start(given: Beginning): RunHandle {
  const { inputs, decision, github, clock, log, limits, drafts, readyToTell } = given
  const { context, workspace, checkout, notices, before, event, range, labels } = given.run
  const places = { workspace, checkout, workingDirectory: inputs.workingDirectory }
  let connection: Promise<Connection> | null = null
  return startRun({
    ...{ inputs, decision, context, notices, parse, clock, log, limits, drafts, readyToTell },
    ...{ eventLabels: labels, labels: github },
    label: () => labelOf(given),
    workingTree: workingTreeOf(given),
    files: createFiles(workspace, inputs.workingDirectory),
    removed: github && range && createRemovedFiles(github, range, places),
    connect: () => {
      connection ??= connectionOf(given)
      return connection
    },
    arrival: github && {
      history: github,
      before,
      branch: event.ref?.type === 'branch' ? event.ref.name : null,
    },
    commits: firstToKnow(github, createLocalHistory(checkout)),
    history: lazyHistory(async () => {
      const { createLocalSources } = await import('./adapters/local-sources.js')
      const { byWorkspacePath, firstKnown } = await import('./adapters/source-history.js')
      return byWorkspacePath(firstKnown(createLocalSources(checkout), github), places)
    }),
    before: range?.kind === 'pull-request' ? range.base : before,
    branch: event.ref?.type === 'branch' ? event.ref.name : null,
  })
}

/** What compares git's index with the files is loaded with what compares definitions with the instance. */
function workingTreeOf({ inputs, run: { workspace, checkout, gitDir } }: Beginning): WorkingTreeFiles {
  return {
    async missing(lists, found) {
      if (gitDir === null) return { checkout: 'none' }
      const { missingFiles } = await import('./adapters/git-index/index.js')
      const { workingDirectory } = inputs
      return missingFiles({ workspace, checkout, workingDirectory, gitDir }, lists, found)
    },
  }
}

/** Most of what is loaded is the SDK's client: only a run that has something to ask waits for it. */
async function connectionOf({ env, inputs, decision, limits, clock, log }: Beginning): Promise<Connection> {
  const { connect } = await import('./adapters/connect/index.js')
  const connection = connect({
    ...{ clock, log, env },
    region: inputs.region,
    instanceId: inputs.instance.id,
    requestsPerSecond: inputs.requestsPerSecond,
    until: limits.finishBy,
    random: Math.random,
  })
  return decision.mode === 'publish' ? connection : { ...connection, writer: null }
}

async function labelOf({
  inputs,
  decision,
  run: { subject, checkout, context },
}: Beginning): Promise<string> {
  const told = inputs.versionLabel ?? decision.label ?? subject
  return told ?? (await subjectByGit(checkout, context.commit)) ?? ''
}
