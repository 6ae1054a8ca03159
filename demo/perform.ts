import { readFile } from 'node:fs/promises'
import { runAction, type StepResult } from '../__tests__/support/runner.js'
import { type Facts, factsOf } from './facts.js'
import { type DemoEnvironment, rate } from './stage.js'
import type { Chapter } from './story.js'
import { jobOf } from './trigger.js'

/** What a chapter left behind. */
export interface Performed {
  readonly facts: Facts
  readonly step: StepResult
  readonly seconds: number
  /** Text of the comment that this run wrote; null: none. */
  readonly comment: string | null
  /** The report file's text. */
  readonly report: string
  /** The page of HTML; null: there was nothing to see. */
  readonly html: string | null
}

/** Run ids grow, as GitHub's do. */
const firstRunId = 19_700_000_001

/** Does what the chapter says and runs the action on it. `index` counts from 0. */
export async function perform(
  chapter: Chapter,
  index: number,
  environment: DemoEnvironment,
): Promise<Performed> {
  const { sim, github, space } = environment
  const { env, event } = jobOf(await chapter.act(environment), github.repository, firstRunId + index)
  environment.later()
  sim.clearCalls()
  const started = performance.now()
  const step = await runAction({
    workspace: space,
    event,
    token: github.token,
    inputs: { 'instance-id': sim.instance.arn, 'requests-per-second': String(rate), ...chapter.inputs },
    env: { ...env, ...sim.env, GITHUB_API_URL: github.url },
  })
  const seconds = (performance.now() - started) / 1000
  const comment = github.state.comments.get(Number(step.outputs['comment-id']))?.body ?? null
  const html = step.outputs['html-path'] ? await readFile(step.outputs['html-path'], 'utf8') : null
  return { facts: factsOf(step, environment), step, seconds, comment, report: await reportOf(step), html }
}

async function reportOf({ outputs, stdout, stderr }: StepResult): Promise<string> {
  const file = outputs['report-path']
  if (!file) throw new Error(`the action wrote no report:\n${stdout}${stderr}`)
  return readFile(file, 'utf8')
}
