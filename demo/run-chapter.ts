import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { runAction, type StepResult } from '../__tests__/support/runner.js'
import { type DemoEnvironment, jobOf, rate, type Trigger } from './environment.js'

/** A text that somebody replaces in a definition. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** One thing that somebody does, and what the action must make of it. */
export interface Chapter {
  readonly title: string
  readonly did: string
  readonly edits?: readonly Edit[]
  /** Inputs of the action, besides those that every chapter has. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Does it. Answers what starts the workflow. */
  readonly act: (environment: DemoEnvironment) => Promise<Trigger>
  readonly expected: Facts
}

/** What a run did, as far as the demo promises it. */
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
  /** Warnings that say what breaks for who uses a definition. */
  readonly breaking: number
  /** `record`: one comment on the pull request, which says what was published; `none`: this run wrote none. */
  readonly comment: 'none' | 'plan' | 'record'
  /** Number of module aliases that the run put on another version. */
  readonly aliases: number
  /** `written`: the text of the release has what the run published, besides the notes that were there. */
  readonly notes: 'none' | 'written'
}

/** What a chapter left behind. */
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
  /** The page of HTML; null: there was nothing to see. */
  readonly html: string | null
}

/** Run ids grow, as GitHub's do. */
const firstRunId = 19_700_000_001

/** Does what the chapter says and runs the action on it. `index` counts from 0. */
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

/** The text that holds the section of this very run: an earlier run's has another address. */
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

/** Reads the facts off a run's outputs, GitHub's comments and the calls that the instance got since the last look. */
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

/** A line for each fact that is not as expected. */
export function mismatches(facts: Facts, expected: Facts): readonly string[] {
  return (Object.keys(expected) as (keyof Facts)[])
    .filter((name) => !isDeepStrictEqual(facts[name], expected[name]))
    .map((name) => `${name}: ${JSON.stringify(facts[name])} instead of ${JSON.stringify(expected[name])}`)
}

/** How many calls wrote to the instance. */
export const writeCalls = ({ writes }: Facts): number =>
  Object.values(writes).reduce((sum, count) => sum + count, 0)
