/** A line by which a step talks to the runner: `::error file=a.json,line=3::message`. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner knows; it prints any other as text. Source: actions/runner, ActionCommandManager. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/**
 * The commands of one output stream, as GitHub's runner would take them: white space before `::` does not hide one,
 * `##[…]` counts anywhere in a line, and between `::stop-commands::<token>` and `::<token>::` nothing counts.
 */
export function workflowCommands(output: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let resume: string | null = null
  for (const line of output.split(/\r\n|\n|\r/)) {
    const parsed = parseLine(line)
    if (resume !== null) {
      if (parsed?.command === resume) resume = null
    } else if (parsed !== null && known.has(parsed.command.toLowerCase())) {
      commands.push(parsed)
      if (parsed.command === 'stop-commands') resume = parsed.message
    }
  }
  return commands
}

function parseLine(line: string): WorkflowCommand | null {
  const now = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line)
  if (now !== null) return command(now, ',', currentEscapes)
  const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line)
  return old === null ? null : command(old, ';', oldEscapes)
}

/** Escape → character, in the order in which they are undone. */
type Escapes = Readonly<Record<string, string>>

interface EscapesOf {
  readonly message: Escapes
  readonly property: Escapes
}

const currentEscapes: EscapesOf = {
  message: { '%0D': '\r', '%0A': '\n', '%25': '%' },
  property: { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' },
}
const oldEscape = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' }
const oldEscapes: EscapesOf = { message: oldEscape, property: oldEscape }

function command(
  [, name = '', properties = '', message = '']: readonly string[],
  separator: string,
  escapes: EscapesOf,
): WorkflowCommand {
  const pairs = properties.split(separator).flatMap((pair) => {
    const at = pair.indexOf('=')
    return at === -1
      ? []
      : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1), escapes.property)] as const]
  })
  return { command: name, properties: Object.fromEntries(pairs), message: decode(message, escapes.message) }
}

function decode(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce(
    (decoded, [escaped, character]) => decoded.replaceAll(escaped, character),
    text,
  )
}
