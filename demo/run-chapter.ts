import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { runAction, type StepResult } from '../__tests__/support/runner.js'
import { type DemoEnvironment, jobOf, rate, type Trigger } from './environment.js'

/** A text that is replaced in a definition. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** One event, and the expected result of the action. */
export interface Chapter {
  readonly title: string
  readonly did: string
  readonly edits?: readonly Edit[]
  /** Inputs of the action, in addition to those of every chapter. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Causes the event. Returns the trigger of the workflow. */
  readonly act: (environment: DemoEnvironment) => Promise<Trigger>
  readonly expected: Facts
}

/** The facts about a run that the demo promises. */
export interface Facts {
  readonly exit: number | null
  /** Output `failure-reason`. */
  readonly failure: string
  readonly mode: string
  /** `<action> <status>` → number of definitions. */
  readonly definitions: Readonly<Record<string, number>>
  /** Operation → number of calls that wrote to the instance. */
  readonly writes: Readonly<Record<string, number>>
  readonly warnings: number
  /** Number of warnings about breaking changes. */
  readonly breaking: number
  /** `record`: one comment on the pull request that states what was published; `none`: this run wrote none. */
  readonly comment: 'none' | 'plan' | 'record'
  /** Number of module aliases that the run put on another version. */
  readonly aliases: number
  /** `written`: the text of the release has the published versions, in addition to its former notes. */
  readonly notes: 'none' | 'written'
}

/** The results of a chapter. */
export interface ChapterRun {
  readonly facts: Facts
  readonly step: StepResult
  readonly seconds: number
  /** Text of the comment that this run wrote; null: none. */
  readonly comment: string | null
  /** Text of the release that this run wrote to; null: none. */
  readonly release: string | null
  /** The report file's text. */
  readonly report: string
  /** The HTML page; null: there was nothing to show. */
  readonly html: string | null
}

/** Run ids increase, like GitHub's. */
const firstRunId = 19_700_000_001

/** Causes the chapter's event and runs the action. `index` counts from 0. */
export async function runChapter(
  chapter: Chapter,
  index: number,
  environment: DemoEnvironment,
): Promise<ChapterRun> {
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
  const release = releaseOf(step, environment)
  const html = step.outputs['html-path'] ? await readFile(step.outputs['html-path'], 'utf8') : null
  const facts = factsOf(step, environment)
  return { facts, step, seconds, comment, release, report: await reportOf(step), html }
}

/** The release text with the section of this run: the section of an earlier run has another address. */
function releaseOf({ outputs }: StepResult, { github }: DemoEnvironment): string | null {
  const section = outputs['release-notes'] ?? ''
  const bodies = [...github.state.releases.values()].flatMap(({ body }) => body ?? [])
  return (section !== '' && bodies.find((body) => body.includes(section))) || null
}

async function reportOf({ outputs, stdout, stderr }: StepResult): Promise<string> {
  const file = outputs['report-path']
  if (!file) throw new Error(`the action wrote no report:\n${stdout}${stderr}`)
  return readFile(file, 'utf8')
}

/** Derives the facts from a run's outputs, GitHub's comments and the instance's calls since the last chapter. */
function factsOf(step: StepResult, environment: DemoEnvironment): Facts {
  const { exitCode, outputs, annotations } = step
  const { sim, github } = environment
  const entries: readonly { action: string | null; status: string; alias: object | null }[] = Object.values(
    JSON.parse(outputs.versions ?? '{}'),
  )
  const warnings = annotations.filter(({ command }) => command === 'warning')
  const comments = [...github.state.comments.values()]
  if (comments.length > 1) throw new Error(`there are ${comments.length} comments instead of one`)
  const written = comments.find(({ id }) => String(id) === outputs['comment-id'])
  return {
    exit: exitCode,
    failure: outputs['failure-reason'] ?? '',
    mode: outputs.mode ?? '',
    definitions: countWords(entries.map(({ action, status }) => `${action} ${status}`)),
    writes: countWords(sim.writes().map(({ operation }) => operation)),
    warnings: warnings.length,
    breaking: warnings.filter(({ properties }) => properties.title?.includes(' breaking: ')).length,
    comment: written ? (written.body.includes('"mode":"publish"') ? 'record' : 'plan') : 'none',
    aliases: entries.filter(({ alias }) => alias !== null).length,
    notes: releaseOf(step, environment) === null ? 'none' : 'written',
  }
}

function countWords(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** A line for each fact that differs from the expectation. */
export function mismatches(facts: Facts, expected: Facts): readonly string[] {
  return (Object.keys(expected) as (keyof Facts)[])
    .filter((name) => !isDeepStrictEqual(facts[name], expected[name]))
    .map((name) => `${name}: ${JSON.stringify(facts[name])} instead of ${JSON.stringify(expected[name])}`)
}

/** Number of calls that wrote to the instance. */
export const writeCalls = ({ writes }: Facts): number =>
  Object.values(writes).reduce((sum, count) => sum + count, 0)
