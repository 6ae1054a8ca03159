import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesOf, load } from '../__tests__/support/fleet.js'
import type { Kind } from '../src/core/model/definition.js'
import { writeOf } from './definitions.js'
import { exponent, rounded } from './numbers.js'
import { action, inputEnv, type Job, openJob, runNode } from './process.js'
import type { Exponent, Growth, Mode, Size } from './results.js'
import { type Contents, openService, type Service } from './service.js'

/** Total number of definitions, the number of large ones, and whether all changed or none. */
export interface SizeOptions {
  readonly definitions: number
  readonly large: number
  readonly changed: boolean
}

/** Bytes of a definition of common size, and of a large one; roughly. */
const commonBytes = 1_000
const largeBytes = 200_000

/** Changed definitions are only planned: a publish of them would mostly wait for the quota. */
const modesOf = (changed: boolean): readonly Mode[] => (changed ? ['plan'] : ['plan', 'publish'])

/** The resources that the action's process uses for more and more definitions; the service does not throttle. */
export async function measureGrowth(sizes: readonly SizeOptions[]): Promise<Growth> {
  const rows: Size[] = []
  for (const options of sizes) rows.push(...(await measureSize(options)))
  const exponents = [false, true].flatMap((changed) =>
    modesOf(changed).flatMap((mode) => exponentsOf(rows, mode, changed)),
  )
  return { rows, exponents }
}

async function measureSize(options: SizeOptions): Promise<readonly Size[]> {
  const { changed } = options
  return withLoad(options, async (measure) => {
    const rows: Size[] = []
    for (const mode of modesOf(changed)) rows.push({ ...options, mode, ...(await measure(mode, action)) })
    return rows
  })
}

/** Runs a build, by its first file, and returns the resources that its process used. */
export type Measure = (mode: Mode, build: string, inputs?: Inputs) => Promise<ProcessUsage>

/** Inputs in addition to those of every run: name → value. */
type Inputs = Readonly<Record<string, string>>

/** Opens an instance and a workspace with these definitions, and closes them after `use`. */
export async function withLoad<Result>(
  options: SizeOptions,
  use: (measure: Measure) => Promise<Result>,
): Promise<Result> {
  const { changed } = options
  const contents = [
    { each: (options.definitions - options.large) / 2, bytes: commonBytes, changed },
    { each: options.large / 2, bytes: largeBytes, changed },
  ].filter(({ each }) => each > 0)
  const [service, job] = await Promise.all([openService(contents), openJob(workspaceOf(contents))])
  try {
    return await use((mode, build, inputs) => measureProcess(service, job, mode, build, inputs))
  } finally {
    service.stop()
    await job.remove()
  }
}

function workspaceOf(contents: readonly Contents[]): Readonly<Record<string, string>> {
  const kinds = ['view', 'module'] as const satisfies readonly Kind[]
  const files = contents.flatMap(({ each, bytes }) =>
    kinds.flatMap((kind) =>
      Object.entries(filesOf(kind, load(each), writeOf(bytes), `${bytes}`)).map(
        ([file, text]) => [`connect/${kind}s/${file}`, text] as const,
      ),
    ),
  )
  return Object.fromEntries(files)
}

export type ProcessUsage = Pick<Size, 'wallSeconds' | 'cpuSeconds' | 'peakMiB'>

/** Runs the action by a build's first file, and returns the resources that its process used. */
export async function measureProcess(
  service: Service,
  job: Job,
  mode: Mode,
  build: string,
  given: Inputs = {},
): Promise<ProcessUsage> {
  const { instanceId, env } = service
  // The highest rate that the input allows, so that the action is measured and not the quota.
  const limits = { 'requests-per-second': '100', 'timeout-seconds': '3600' }
  const inputs = inputEnv({ 'instance-id': instanceId, mode, comment: 'never', ...limits, ...given })
  const meter = path.join(job.workspace, '..', 'meter.json')
  const args = ['--require', path.resolve('bench/meter.cjs'), build]
  const all = { ...job.env, ...inputs, ...env, BENCH_METER: meter }
  const { exitCode, output, milliseconds } = await runNode(args, all, job.workspace)
  if (exitCode !== 0) throw new Error(`the action failed: ${output.slice(-2_000)}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(meter, 'utf8'))
  return {
    wallSeconds: rounded(milliseconds / 1e3, 2),
    cpuSeconds: rounded((userCPUTime + systemCPUTime) / 1e6, 2),
    peakMiB: rounded(maxRSS / 1024, 0),
  }
}

function exponentsOf(rows: readonly Size[], mode: Mode, changed: boolean): readonly Exponent[] {
  const sizes = rows.filter((row) => row.mode === mode && row.changed === changed && row.large === 0)
  if (sizes.length < 2) return []
  return (['wallSeconds', 'cpuSeconds', 'peakMiB'] as const).map((of) => {
    const points = sizes.map((size) => [size.definitions, size[of]] as const)
    const [whole, lastStep] = [rounded(exponent(points), 2), rounded(exponent(points.slice(-2)), 2)]
    return { mode, changed, of, whole, lastStep }
  })
}
