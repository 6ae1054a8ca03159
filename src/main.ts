import { createLog, createStepResults } from './adapters/actions.js'
import { createReportFiles } from './adapters/report-files.js'
import { errorsPage } from './adapters/run-context/context.js'
import { createSinkFailures } from './app/sink-failures.js'
import { readInputs, readPosting } from './inputs.js'
import { bug, refuse } from './refusal.js'
import { logText } from './render/escape.js'

const env = process.env
const log = createLog(logText)
const sinks = {
  results: createStepResults(log),
  files: createReportFiles(env),
  failures: createSinkFailures(),
  errorsPage: errorsPage(env),
}

/** Inputs → a refusal, or a run. What only a run needs is not even loaded before there will be one. */
async function main(): Promise<void> {
  const read = readPosting(env) ?? readInputs(env)
  if (!read.ok) return refuse(read.problems, env, sinks)
  if ('posting' in read) {
    const { postPrepared } = await import('./post.js')
    return postPrepared(read.posting, { env, log, sinks })
  }
  const { carryOut } = await import('./carry-out.js')
  await carryOut(read.inputs, { env, log, sinks })
}

main().catch((cause: unknown) => {
  sinks.results.annotate(bug(cause))
  sinks.results.fail()
})
