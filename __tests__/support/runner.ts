import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { type WorkflowCommand, workflowCommands } from './workflow-commands.js'
import type { Workspace } from './workspace.js'

export type { WorkflowCommand } from './workflow-commands.js'
export { type Files, type Workspace, workspace } from './workspace.js'

/** One step that uses the action. */
export interface Step {
  readonly workspace: Workspace
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The whole environment besides what the runner itself sets; it wins over that. */
  readonly env?: Readonly<Record<string, string>>
  /** The event's payload. Default: `{}`. */
  readonly event?: unknown
  /** What `${{ github.token }}` is. */
  readonly token?: string
  /** Folder of action.yml. Default: this repository. */
  readonly action?: string
  /** Sent once: when the output so far matches, or when the promise is fulfilled. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly when: RegExp | Promise<unknown> }
  /** Path of a file that the log is written to instead: then `stdout` is empty. */
  readonly logFile?: string
  /** Runs the script. Default: in a process of its own. */
  readonly launch?: (launch: Launch) => Promise<Ended>
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void
}

/** What the runner saw of it. */
export interface StepResult {
  /** Null: ended by a signal. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Every workflow command of stdout, then of stderr. */
  readonly commands: readonly WorkflowCommand[]
  /** Those that are errors, warnings or notices. */
  readonly annotations: readonly WorkflowCommand[]
  /** Outputs that were set although action.yml does not declare them. */
  readonly undeclaredOutputs: readonly string[]
  /** Inputs that were given although action.yml does not declare them: GitHub only warns. */
  readonly unknownInputs: readonly string[]
  /** RUNNER_TEMP; stays until the workspace is removed. */
  readonly temp: string
}

interface ActionYml {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean }>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string }
}

const commandFiles = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const

const read = new Map<string, ActionYml>()

/** Parsed once for each text: it takes longer than some runs. */
export function readActionYml(text: string): ActionYml {
  const known = read.get(text) ?? parse(text)
  read.set(text, known)
  return known
}

/** Runs the action as GitHub's runner would: defaults, INPUT_*, GITHUB_* files, and nothing of this process's environment. */
export async function runAction(step: Step): Promise<StepResult> {
  const folder = path.resolve(step.action ?? '.')
  const action = readActionYml(await readFile(path.join(folder, 'action.yml'), 'utf8'))
  const files = await mkdtemp(path.join(step.workspace.runnerFolder, 'step-'))
  const env = { ...(await runnerEnv(files, step)), ...inputEnv(action, step), ...step.env }
  const launch = { script: path.join(folder, action.runs.main), cwd: step.workspace.path, env }
  const ended = await (step.launch?.(launch) ?? execute(launch, step))
  const outputs = keyValues(await readFile(path.join(files, 'OUTPUT'), 'utf8'))
  const commands = [...workflowCommands(ended.stdout), ...workflowCommands(ended.stderr)]
  return {
    ...ended,
    outputs,
    state: keyValues(await readFile(path.join(files, 'STATE'), 'utf8')),
    summary: await readFile(path.join(files, 'STEP_SUMMARY'), 'utf8'),
    commands,
    annotations: commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command)),
    undeclaredOutputs: Object.keys(outputs).filter((name) => !Object.hasOwn(action.outputs ?? {}, name)),
    unknownInputs: Object.keys(step.inputs ?? {}).filter((name) => !Object.hasOwn(action.inputs ?? {}, name)),
    temp: path.join(files, 'temp'),
  }
}

/** The files that the runner makes before a step, and the variables that name them. */
async function runnerEnv(files: string, { workspace, event = {} }: Step): Promise<Record<string, string>> {
  const temp = path.join(files, 'temp')
  const home = path.join(files, 'home')
  await Promise.all([mkdir(temp), mkdir(home)])
  await Promise.all(commandFiles.map((name) => writeFile(path.join(files, name), '')))
  await writeFile(path.join(files, 'event.json'), JSON.stringify(event))
  return {
    CI: 'true',
    HOME: home,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: path.join(files, 'event.json'),
    GITHUB_WORKSPACE: workspace.path,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(commandFiles.map((name) => [`GITHUB_${name}`, path.join(files, name)])),
  }
}

/** Every declared input has a variable, a blank one where nothing is given, and unknown ones get theirs too. */
function inputEnv(
  action: ActionYml,
  { inputs = {}, token = 'token-of-the-job' }: Step,
): Record<string, string> {
  const defaults = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    const text = String(input.default ?? '').replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token)
    if (text.includes('${{'))
      throw new Error(`default of ${name}: only github.token is known here, not ${text}`)
    return [name, text] as const
  })
  return Object.fromEntries(
    [...defaults, ...Object.entries(inputs)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** What is run, where, and with which environment. */
export interface Launch {
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export type Ended = Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>

/** ACTION_NODE names another Node than the one that runs this. */
async function execute({ script, cwd, env }: Launch, step: Step): Promise<Ended> {
  const node = process.env.ACTION_NODE || process.execPath
  const log = step.logFile === undefined ? null : await open(step.logFile, 'w')
  const stdio = ['ignore', log?.fd ?? 'pipe', 'pipe'] as const
  const child = spawn(node, [script], { cwd, env, stdio: [...stdio] })
  const interrupt = interrupter(child, step)
  const seen = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      seen[stream] += text
      step.onOutput?.(text)
      interrupt(seen[stream])
    })
  }
  return new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...seen }))
  }).finally(() => log?.close())
}

function interrupter(child: ChildProcess, { interrupt }: Step): (output: string) => void {
  if (interrupt === undefined) return () => undefined
  const { signal, when } = interrupt
  let sent = false
  const send = () => {
    if (!sent) sent = child.kill(signal)
  }
  if (when instanceof RegExp) return (output) => void (when.test(output) && send())
  void when.then(send)
  return () => undefined
}

/** `name=value` and `name<<delimiter … delimiter`, as in GITHUB_OUTPUT. */
function keyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const line = (lines.shift() ?? '').replace(/\r$/, '')
    if (line === '') continue
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line)
    if (heredoc === null) {
      const at = line.indexOf('=')
      if (at === -1) throw new Error(`not a line of a command file: ${line}`)
      values[line.slice(0, at)] = line.slice(at + 1)
      continue
    }
    const [, name = '', delimiter = ''] = heredoc
    const end = lines.findIndex((each) => each.replace(/\r$/, '') === delimiter)
    if (end === -1) throw new Error(`no line "${delimiter}" ends the value of ${name}`)
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}
