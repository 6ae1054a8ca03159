import { styleText } from 'node:util'
import { type WorkflowCommand, workflowCommands } from '../__tests__/support/workflow-commands.js'
import { type Chapter, type ChapterRun, type Facts, writeCalls } from './run-chapter.js'

type Style = Parameters<typeof styleText>[0]

/** Colours a text, or returns it unchanged. */
export type Paint = (style: Style, text: string) => string

/** Colours only for a terminal, unless the user disabled them: https://no-color.org */
export const paintFor = (isTerminal: boolean, env: NodeJS.ProcessEnv): Paint =>
  isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text

/** Shows a person's action before the run. `number` counts from 1. */
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

/** Shows the action's log and its results; `problems` lists the differences from the expectation. */
export function showOutcome(run: ChapterRun, problems: readonly string[], paint: Paint): readonly string[] {
  const { facts, step, seconds } = run
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
    ...(facts.aliases > 0 ? [`${plural(facts.aliases, 'alias', 'aliases')} moved`] : []),
    ...(facts.breaking > 0 ? [plural(facts.breaking, 'breaking change')] : []),
    ...comments[comment],
    ...(facts.notes === 'written' ? ['the release has it in its notes'] : []),
  ].join(' · ')
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count || 'no'} ${count === 1 ? one : many}`

/** Commands that GitHub's log shows as text. */
const marks = { error: ['red', '✗'], warning: ['yellow', '⚠'], notice: ['cyan', 'ℹ'] } as const

/**
 * A step's output as GitHub's log shows it: annotations readable, titles of groups in bold, other commands left out.
 */
export function readableLog(stdout: string, paint: Paint): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [command] = workflowCommands(line)
      return command ? showCommand(command, paint) : [text(line, paint)]
    })
}

function showCommand({ command, properties, message }: WorkflowCommand, paint: Paint): readonly string[] {
  if (command === 'group') return [paint('bold', message)]
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
  const [colour, mark] = marks[command]
  const place = [properties.file, properties.line].filter((part) => part !== undefined).join(':')
  const title = place === '' ? properties.title : `${properties.title} (${place})`
  return [paint(colour, `${mark} ${title}`), ...wrap(message, 92).map((line) => paint(colour, `  ${line}`))]
}

/** Lines of unchanged definitions are dim, those of changes are coloured. */
const colours = [
  [/ unchanged$/, 'dim'],
  [/ published$/, 'green'],
  [/ planned$/, 'cyan'],
  [/ skipped \(\w+\)$/, 'yellow'],
] as const

function text(line: string, paint: Paint): string {
  const colour = colours.find(([pattern]) => pattern.test(line))?.[1]
  return colour ? paint(colour, line) : line
}

/** Breaks a text at spaces into lines of at most `width` UTF-16 units; a longer word gets its own line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
