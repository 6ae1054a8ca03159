import { isDeepStrictEqual } from 'node:util'
import type { StepResult } from '../__tests__/support/runner.js'
import type { DemoEnvironment } from './stage.js'

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
  /** `record`: one comment on the pull request, which tells what was published; `none`: this run wrote none. */
  readonly comment: 'none' | 'plan' | 'record'
}

/** Reads the facts off a run's outputs, GitHub's comments and the calls that the instance got since the last look. */
export function factsOf(
  { exitCode, outputs, annotations }: StepResult,
  { sim, github }: DemoEnvironment,
): Facts {
  const entries: Record<string, { action: string | null; status: string }> = JSON.parse(
    outputs.versions ?? '{}',
  )
  const warnings = annotations.filter(({ command }) => command === 'warning')
  const comments = [...github.state.comments.values()]
  if (comments.length > 1) throw new Error(`there are ${comments.length} comments instead of one`)
  const written = comments.find(({ id }) => String(id) === outputs['comment-id'])
  return {
    exit: exitCode,
    failure: outputs['failure-reason'] ?? '',
    mode: outputs.mode ?? '',
    definitions: countWords(Object.values(entries).map(({ action, status }) => `${action} ${status}`)),
    writes: countWords(sim.writes().map(({ operation }) => operation)),
    warnings: warnings.length,
    breaking: warnings.filter(({ properties }) => properties.title?.includes(' breaking: ')).length,
    comment: written ? (written.body.includes('"mode":"publish"') ? 'record' : 'plan') : 'none',
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
