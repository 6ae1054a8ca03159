import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ValidateFunction } from 'ajv'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { type Call, type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.js'
import { changeRange } from '../../src/adapters/workflow-run/event.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import { afterFile } from './after-file.js'
import { desk } from './e2e-definitions.js'
import { recordedEvent } from './events.js'
import { endBusyHost, runInHost } from './run-in-host.js'
import {
  type Files,
  readActionYml,
  runAction,
  type Step,
  type StepResult,
  type Workspace,
  workspace,
} from './runner.js'

export interface WorldOptions {
  /** Of the workspace. Default: one view and one module. */
  readonly files?: Files
  /** Of the simulator; not throttled unless asked for. */
  readonly sim?: Partial<SimulatorOptions>
  /** The workspace is a git repository. */
  readonly git?: boolean
  /** Each run is a process of its own. Default: only those that are sent a signal, or that write a file as their log. */
  readonly ownProcesses?: boolean
}

export interface Run {
  /** Besides those that every run here has, which it may replace: the instance, no comment, a high rate. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Name of a recorded event. Default: a push to the default branch, which publishes. */
  readonly event?: string
  /** Members that replace the recorded payload's. */
  readonly payload?: object
  readonly env?: Readonly<Record<string, string>>
  /** `false`: the job has no AWS credentials. */
  readonly credentials?: boolean
  /** Folder of the action. Default: this repository. */
  readonly action?: string
  /** Path of a file that the log is written to. */
  readonly logFile?: string
  /** The run is a process of its own. Default: as the world has it. */
  readonly ownProcess?: boolean
  /** A signal that the runner sends. */
  readonly interrupt?: NonNullable<Step['interrupt']>
}

export interface Ran extends StepResult {
  /** The report that `report-path` names. */
  readonly report: Report
}

/** A repository, an instance and GitHub, and runs of the shipped action between them. */
export interface World {
  readonly sim: Simulator
  readonly github: FakeGitHub
  readonly space: Workspace
  run(run?: Run): Promise<Ran>
  /** A run of which nothing is checked, not even that it has outputs and a report. */
  step(run?: Run): Promise<StepResult>
  plan(inputs?: Run['inputs']): Promise<Ran>
  publish(inputs?: Run['inputs']): Promise<Ran>
  /** `Operation kind/Name` of every write since the last look, sorted. */
  writes(): readonly string[]
  /** Text of a file of the workspace. */
  read(file: string): Promise<string>
  /** A world of its own that goes on from where this one is; what was called is not known there. */
  fork(): Promise<World>
  /** Every version of a resource as `number: <its description>`, ascending. */
  versions(kind: 'view' | 'module', name: string): readonly string[]
}

/** Starts a world; it ends with the test file. */
export async function contactCentre(options: WorldOptions = {}): Promise<World> {
  const [sim, github, space] = await Promise.all([
    startSimulator({ throttle: false, ...options.sim }),
    startGitHub(),
    workspace(options.files ?? desk(), { git: options.git ?? false }),
  ])
  return worldOf({ sim, github, space, ownProcesses: options.ownProcesses ?? false })
}

/** What `prepare` answers, made once for each key in a test file; the world that every caller gets is a copy. */
export function onceFor<T extends { readonly world: World }>(
  prepare: (key: string) => Promise<T>,
): (key?: string) => Promise<T> {
  const made = new Map<string, Promise<T>>()
  return async (key = '') => {
    if (made.size === 0) afterFile(() => made.clear())
    const first = made.get(key) ?? prepare(key)
    made.set(key, first)
    const origin = await first
    return { ...origin, world: await origin.world.fork() }
  }
}

type Place = Pick<World, 'sim' | 'github' | 'space'> & { readonly ownProcesses: boolean }

function worldOf({ sim, github, space, ownProcesses }: Place): World {
  afterFile(endBusyHost)
  for (const part of [sim, github]) afterFile(() => part.stop())
  const step = (one: Run = {}) => stepIn({ sim, github, space, ownProcesses }, one)
  const run = async (one?: Run) => {
    const ran = await step(one)
    return { ...ran, report: await proven(ran) }
  }
  return {
    sim,
    github,
    space,
    run,
    step,
    plan: (inputs) => run({ inputs: { ...inputs, mode: 'plan' } }),
    publish: (inputs) => run({ inputs: { ...inputs, mode: 'publish' } }),
    writes: () => {
      const reported = sim.writes().map((call) => describeCall(sim, call))
      sim.clearCalls()
      return reported.toSorted()
    },
    fork: async () => {
      const copies = await Promise.all([sim.fork(), github.fork(), space.fork()])
      return worldOf({ sim: copies[0], github: copies[1], space: copies[2], ownProcesses })
    },
    read: (file) => readFile(path.join(space.path, file), 'utf8'),
    versions: (kind, name) =>
      sim.console
        .find(kind, name)
        .versions.map(({ number, description }) => `${number}: ${description ?? ''}`),
  }
}

/** Run ids grow, as GitHub's do. */
let runs = 19_600_000_000

async function stepIn({ sim, github, space, ownProcesses }: Place, run: Run): Promise<StepResult> {
  const { env, event } = await recordedEvent(run.event ?? 'push-default-branch')
  knowChange(github, changeRange(env, event))
  runs += 1
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...withoutCredentials } = sim.env
  return runAction({
    workspace: space,
    event: { ...Object(event), ...run.payload },
    token: github.token,
    ...(!(run.ownProcess ?? ownProcesses) &&
      !run.interrupt &&
      run.logFile === undefined && { launch: runInHost }),
    ...(run.interrupt && { interrupt: run.interrupt }),
    ...(run.action && { action: run.action }),
    ...(run.logFile && { logFile: run.logFile }),
    inputs: { 'instance-id': sim.instance.id, comment: 'never', 'requests-per-second': '100', ...run.inputs },
    env: {
      ...env,
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(runs),
      // Else the SDK looks for credentials on the network.
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(run.credentials === false ? withoutCredentials : sim.env),
      ...run.env,
    },
  })
}

/** GitHub has what it reports; by default a change that removes no file. */
function knowChange(github: FakeGitHub, range: ReturnType<typeof changeRange>): void {
  const { commits, pulls } = github.state
  if (range?.kind === 'push') {
    if (!commits.has(range.before)) github.addCommit(range.before)
    if (!commits.has(range.after)) github.addCommit(range.after, range.before)
  } else if (range && !pulls.has(range.number)) github.addPull({ number: range.number })
}

const reportSchema = readFileSync('schema/report.schema.json', 'utf8')
const validators = new Map<string, ValidateFunction<Report>>()
const { outputs: declared = {} } = readActionYml(readFileSync('action.yml', 'utf8'))

/** Loads the validator, and compiles the schema, once for each text of it. */
async function reportValidator(schema: string): Promise<ValidateFunction<Report>> {
  const known = validators.get(schema)
  if (known) return known
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const made = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Report>(JSON.parse(schema))
  validators.set(schema, made)
  return made
}

/** What is true of every run, however it ends: all declared outputs are there, no other, and the report is one. */
async function proven(step: StepResult): Promise<Report> {
  const missing = Object.keys(declared).filter((name) => !Object.hasOwn(step.outputs, name))
  const file = step.outputs['report-path']
  const report: unknown = file ? JSON.parse(await readFile(file, 'utf8')) : null
  const isReport = await reportValidator(reportSchema)
  if (missing.length + step.undeclaredOutputs.length === 0 && isReport(report)) return report
  const wrong = { missing, undeclared: step.undeclaredOutputs, report: isReport.errors }
  throw new Error(`${JSON.stringify(wrong)}\n${step.stdout}${step.stderr}`)
}

function describeCall(sim: Simulator, { operation, params }: Call): string {
  const { Name, ViewId, ContactFlowModuleId, resourceArn } = params as Readonly<Record<string, string>>
  const id = (ViewId ?? ContactFlowModuleId ?? resourceArn ?? '').replace(/^.*\//, '')
  const found = sim.state.views.get(id) ?? sim.state.modules.get(id)
  const kind = found?.kind ?? (operation === 'CreateView' ? 'view' : 'module')
  return `${operation} ${kind}/${found?.name ?? Name}`
}

/** An entry in a line: `published create - → 1`, and the reason where there is one. */
export function line(entry: Entry): string {
  const { status, action, previousVersion, version, reason } = entry
  const words = [
    status,
    action ?? '-',
    previousVersion ?? '-',
    '→',
    version ?? '-',
    ...(reason ? [`(${reason})`] : []),
  ]
  return words.join(' ')
}

/** What a run says of itself in its outputs, and of each definition in a line. */
export function reported({ exitCode, outputs }: StepResult) {
  const versions: Record<string, Entry> = JSON.parse(outputs.versions ?? '{}')
  return {
    exit: exitCode,
    reason: outputs['failure-reason'],
    entries: Object.fromEntries(Object.entries(versions).map(([key, entry]) => [key, line(entry)])),
  }
}

/** Annotations of a level as `file:line:column title` (without a place: the title alone). */
export function annotated({ annotations }: StepResult, level: string): readonly string[] {
  return annotations
    .filter(({ command }) => command === level)
    .map(({ properties: { file, line: row, col, title = '' } }) =>
      file === undefined
        ? title
        : `${[file, row, col].filter((each) => each !== undefined).join(':')} ${title}`,
    )
}
