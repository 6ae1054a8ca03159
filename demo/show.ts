import { type Facts, writeCalls } from './facts.js'
import { readableLog } from './log.js'
import type { Paint } from './paint.js'
import type { Performed } from './perform.js'
import type { Chapter } from './story.js'
import { wrap } from './wrap.js'

/** What a person did: shown before the action runs. `number` counts from 1. */
export function showChapter(
  { title, did, edits = [] }: Chapter,
  number: number,
  paint: Paint,
): readonly string[] {
  const diff = edits.flatMap(({ file, from, to }, index) => [
    ...(file === edits[index - 1]?.file ? [] : [paint('dim', `   ${file}`)]),
    paint('red', `   - ${from}`),
    paint('green', `   + ${to}`),
  ])
  return [
    '',
    paint(['bold', 'cyan'], `${number}  ${title}`),
    ...wrap(did, 92).map((line) => `   ${line}`),
    ...diff,
  ]
}

/** The action's log, and what came out; `problems` tells what should have come out instead. */
export function showOutcome(
  performed: Performed,
  problems: readonly string[],
  paint: Paint,
): readonly string[] {
  const { facts, step, seconds } = performed
  const log = readableLog(step.stdout, paint).map((line) => `   ${paint('dim', '│')} ${line}`)
  const outcome = `${outcomeOf(facts)} · ${seconds.toFixed(1)} s`
  if (problems.length === 0) return ['', ...log, paint('green', `   ✓ ${outcome}`)]
  const wrong = [`✗ ${outcome}`, ...problems].map((line) => paint('red', `   ${line}`))
  return ['', ...log, ...wrong, ...step.stderr.split('\n')]
}

const comments = {
  none: [],
  plan: ['the plan is a comment on the pull request'],
  record: ['the comment became the record'],
} as const

function outcomeOf(facts: Facts): string {
  const { definitions, comment } = facts
  const ending = (status: string): number =>
    Object.entries(definitions).reduce(
      (sum, [key, count]) => sum + (key.endsWith(` ${status}`) ? count : 0),
      0,
    )
  return [
    facts.mode === 'plan' ? `${ending('planned')} planned` : plural(ending('published'), 'new version'),
    ...(ending('skipped') > 0 ? [`${ending('skipped')} left as it is`] : []),
    plural(writeCalls(facts), 'write call'),
    ...(facts.breaking > 0 ? [plural(facts.breaking, 'breaking change')] : []),
    ...comments[comment],
  ].join(' · ')
}

const plural = (count: number, what: string): string => `${count || 'no'} ${what}${count === 1 ? '' : 's'}`
