import { createLog, createStepResults } from './adapters/actions.js'
import { systemClock } from './adapters/clock.js'
import { connect } from './adapters/connect/index.js'
import { createFiles } from './adapters/files.js'
import { createGitHub } from './adapters/github/index.js'
import { createReportFiles } from './adapters/report-files.js'
import { readRun } from './adapters/run-context.js'
import { parse } from './adapters/text/index.js'
import { run } from './app/run.js'
import { comment } from './comment.js'
import { decideMode } from './core/mode.js'
import { deliver } from './deliver.js'
import { readInputs } from './inputs.js'
import { limitsOf } from './limits.js'
import { refusal } from './refusal.js'
import { logText } from './render/escape.js'

/** Inputs → adapters → app → deliver. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const clock = systemClock
  const log = createLog(logText)
  const sinks = { results: createStepResults(log), files: createReportFiles(env) }
  const read = readInputs(env)
  const { context, event, workspace, subject, notices } = await readRun(
    env,
    read.ok ? read.inputs.workingDirectory : '.',
  )
  if (!read.ok) return deliver(refusal(read.problems, context), { ...sinks, jobSummary: true, comment: null })

  const { inputs } = read
  const decision = decideMode(inputs.mode, event)
  const limits = limitsOf(clock, inputs.timeoutSeconds)
  const session = { clock, log, env, region: inputs.region, instanceId: inputs.instance.id }
  const rate = {
    requestsPerSecond: inputs.requestsPerSecond,
    until: () => limits.finishBy,
    random: Math.random,
  }
  const { githubToken: token } = inputs
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const github = token ? createGitHub({ token, repository: context.repository, apiUrl, clock }) : null
  const report = await run({
    ...{ inputs, decision, context, notices, parse, clock, log, limits },
    label: inputs.versionLabel ?? decision.label ?? subject ?? '',
    files: createFiles(workspace, inputs.workingDirectory),
    connection: connect({ ...session, ...rate }),
    commits: github,
    drafts: sinks.files,
  })
  const commenting =
    github && inputs.comment !== 'never' ? { inputs, decision, pullRequests: github, clock } : null
  await deliver(report, {
    ...sinks,
    jobSummary: inputs.jobSummary,
    comment: commenting && ((told) => comment(commenting, told)),
  })
}

void main(process.env)
