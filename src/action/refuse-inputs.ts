import { workflowRun } from '../adapters/workflow-run/workflow-run.js'
import type { Report, WorkflowRun } from '../core/model/report.js'
import type { InputProblem } from '../inputs/types.js'
import { announce, type Sinks, save } from './deliver.js'

/** Reports that the inputs were refused. Needs only the runner's environment. */
export async function refuse(
  problems: readonly InputProblem[],
  env: NodeJS.ProcessEnv,
  sinks: Sinks,
): Promise<void> {
  // Nothing was read, not even the checkout.
  const report = refusalReport(problems, workflowRun(env, env.GITHUB_SHA ?? ''))
  const options = { jobSummary: true }
  await save(report, sinks, options)
  await announce(report, sinks, options)
}

/** The report of a run whose inputs cannot be used: nothing was read, nothing was called. */
function refusalReport(problems: readonly InputProblem[], context: WorkflowRun): Report {
  return {
    ...emptyReport(context),
    modeReason: 'The inputs are not valid, so nothing was read or called.',
    failures: problems.map(({ code, message }) => ({ reason: 'invalid-input', code, message })),
  }
}

/** The report of a run that looks at no definition. */
export function emptyReport(context: WorkflowRun): Report {
  return {
    schema: 1,
    mode: 'plan',
    modeReason: '',
    context,
    createdAt: null,
    instance: null,
    instanceId: '',
    sectionId: '',
    observed: null,
    planDigest: null,
    entries: {},
    problems: [],
    warnings: [],
    notices: [],
    failures: [],
    references: [],
    savedDrafts: [],
  }
}
