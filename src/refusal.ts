import { runContext } from './adapters/run-context/context.js'
import { asActionError } from './app/failure.js'
import type { Annotation, Report, RunContext } from './core/types.js'
import { announce, type Sinks, save } from './deliver.js'
import type { InputProblem } from './inputs/types.js'

/** Tells everybody who waits for a run that there was none. Needs nothing but the runner. */
export async function refuse(
  problems: readonly InputProblem[],
  env: NodeJS.ProcessEnv,
  sinks: Sinks,
): Promise<void> {
  // Nothing was read, the checkout neither.
  const report = refusal(problems, runContext(env, env.GITHUB_SHA ?? ''))
  const options = { jobSummary: true }
  await save(report, sinks, options)
  await announce(report, sinks, options)
}

/** The report of a run whose inputs cannot be used: nothing was read, nothing was called. */
function refusal(problems: readonly InputProblem[], context: RunContext): Report {
  return {
    ...nothingRead(context),
    modeReason: 'The inputs are not valid, so nothing was read or called.',
    failures: problems.map(({ code, message }) => ({ reason: 'invalid-input', code, message })),
  }
}

/** The report of a run that looks at no definition. */
export function nothingRead(context: RunContext): Report {
  return {
    schema: 1,
    mode: 'plan',
    modeReason: '',
    context,
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
    savedDrafts: [],
  }
}

/** An annotation for what should never be thrown: it says that it is a bug of ours. */
export function bug(cause: unknown): Annotation {
  const { message } = asActionError(cause)
  return { level: 'error', title: 'Internal error', message }
}
