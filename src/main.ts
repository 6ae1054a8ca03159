import { bugAnnotation } from './action/bug-annotation.js'
import { readProfileRegion } from './action/profile-region.js'
import { createSinkFailures } from './action/sink-failures.js'
import { createRunnerOutput } from './adapters/actions.js'
import { createReportFiles } from './adapters/files/report-files.js'
import { readProxies } from './adapters/proxy-env.js'
import { errorsPage } from './adapters/workflow-run/workflow-run.js'
import { readInputs, readPostInputs } from './inputs/index.js'
import { logText } from './render/escape.js'

/**
 * Runs one step: reads the inputs, then refuses them or runs. An error that nothing else reports is annotated as a bug of
 * this action. Code that only a run needs is loaded only for one.
 */
export async function runStep(): Promise<void> {
  const { env, notices } = readProxies(process.env)
  const { log, results } = createRunnerOutput(logText)
  const sinks = {
    results,
    files: createReportFiles(env),
    failures: createSinkFailures(),
    errorsPage: errorsPage(env),
  }
  try {
    const read = readPostInputs(env) ?? readInputs(env, await readProfileRegion(env))
    if (!read.ok) {
      const { refuse } = await import('./action/refuse-inputs.js')
      return await refuse(read.problems, env, sinks)
    }
    if ('postInputs' in read) {
      const { postPrepared } = await import('./action/post-prepared.js')
      return await postPrepared(read.postInputs, { env, notices, log, sinks })
    }
    const { runAction } = await import('./action/run-action.js')
    await runAction(read.inputs, { env, notices, log, sinks })
  } catch (cause) {
    sinks.results.annotate(bugAnnotation(cause))
    sinks.results.fail()
  }
}

void runStep()
