import { type WorkflowCommand, workflowCommands } from '../__tests__/support/workflow-commands.js'
import type { Paint } from './paint.js'
import { wrap } from './wrap.js'

/** Commands that GitHub's log shows as text of their own. */
const marks = { error: ['red', '✗'], warning: ['yellow', '⚠'], notice: ['cyan', 'ℹ'] } as const

/** A step's output as GitHub's log shows it: annotations readable, titles of groups in bold, other commands left out. */
export function readableLog(stdout: string, paint: Paint): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [command] = workflowCommands(line)
      return command ? shown(command, paint) : [text(line, paint)]
    })
}

function shown({ command, properties, message }: WorkflowCommand, paint: Paint): readonly string[] {
  if (command === 'group') return [paint('bold', message)]
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
  const [colour, mark] = marks[command]
  const place = [properties.file, properties.line].filter((part) => part !== undefined).join(':')
  const title = place === '' ? properties.title : `${properties.title} (${place})`
  return [paint(colour, `${mark} ${title}`), ...wrap(message, 92).map((line) => paint(colour, `  ${line}`))]
}

/** What nothing happened to steps back, what did happen stands out. */
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
