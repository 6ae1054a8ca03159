import { connect } from './adapters/connect/index.js'
import { createFiles } from './adapters/files.js'
import { createLocalHistory, firstToKnow } from './adapters/local-history.js'
import type { Run } from './adapters/run-context.js'
import { parse } from './adapters/text/index.js'
import { type Running, run } from './app/run.js'
import type { ModeDecision } from './core/mode.js'
import type { Inputs } from './inputs/types.js'
import type { RunLimits } from './limits.js'
import type { Commits, Labels } from './ports/github.js'
import type { Clock, Drafts, Log } from './ports/surroundings.js'

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
  readonly github: (Commits & Labels) | null
}

/** Puts the adapters together and starts the run. */
export function start({ env, inputs, decision, github, run: where, ...given }: Beginning): Running {
  const { clock, log, limits, drafts } = given
  const { context, workspace, checkout, subject, notices, labels: eventLabels } = where
  const connection = connect({
    ...{ clock, log, env },
    region: inputs.region,
    instanceId: inputs.instance.id,
    requestsPerSecond: inputs.requestsPerSecond,
    until: limits.finishBy,
    random: Math.random,
  })
  return run({
    ...{ inputs, decision, context, notices, parse, clock, log, limits, drafts },
    ...{ eventLabels, labels: github },
    label: inputs.versionLabel ?? decision.label ?? subject ?? '',
    files: createFiles(workspace, inputs.workingDirectory),
    connection: decision.mode === 'publish' ? connection : { ...connection, writer: null },
    commits: firstToKnow([...(github ? [github] : []), createLocalHistory(checkout)]),
  })
}
