import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Report } from '../../src/core/model/report.js'
import { outputs } from '../../src/render/outputs.js'
import type { DeskKind } from './desk-files.js'
import { DeskRepository } from './desk-repository.js'
import { jumpClock } from './in-process.js'

/** The operations of each kind that these tests disturb. */
export const operationsOf = {
  view: {
    create: 'CreateView',
    update: 'UpdateViewContent',
    createVersion: 'CreateViewVersion',
    describe: 'DescribeView',
    versions: 'ListViewVersions',
  },
  module: {
    create: 'CreateContactFlowModule',
    update: 'UpdateContactFlowModuleContent',
    createVersion: 'CreateContactFlowModuleVersion',
    describe: 'DescribeContactFlowModule',
    versions: 'ListContactFlowModuleVersions',
  },
} as const

/** Instances of a test file, whose clocks are those of the runs. */
export class ClockedDesks {
  readonly #running: Simulator[] = []
  readonly #published = new Map<DeskKind, Promise<DeskRepository>>()

  async start(kind: DeskKind, switches: Partial<Switches> = {}) {
    const clock = jumpClock()
    const sim = await startSimulator({ throttle: false, clock: () => clock.now(), switches })
    this.#running.push(sim)
    return { repository: new DeskRepository(sim, kind, clock), sim, clock }
  }

  /** The same, after A was published. */
  async published(kind: DeskKind, switches: Partial<Switches> = {}) {
    const known = this.#published.get(kind) ?? this.#publishA(kind)
    this.#published.set(kind, known)
    const repository = await (await known).fork()
    const { sim, clock } = repository
    this.#running.push(sim)
    Object.assign(sim.switches, switches)
    return { repository, sim, clock: clock ?? jumpClock() }
  }

  /** Once for each kind; every desk goes on from a copy. */
  async #publishA(kind: DeskKind): Promise<DeskRepository> {
    const { repository } = await this.start(kind)
    repository.commit('A')
    await repository.publish()
    return repository
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running.splice(0).map((sim) => sim.stop()))
  }
}

const noExtras = { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' }

/** What a run reports of one definition, in its entry and in the outputs that later jobs read. */
export function reported(report: Report | null, key: string) {
  if (!report) return null
  const entry = report.entries[key]
  const out = outputs(report, noExtras)
  return {
    entry: [entry?.action, entry?.status, entry?.version],
    live: entry?.live,
    previous: entry?.previousVersion,
    failures: report.failures.map(({ code }) => code),
    warnings: (entry?.warnings ?? []).map(({ code }) => code),
    published: out.published,
    number: (JSON.parse(out['version-numbers']) as Record<string, unknown>)[key],
    publishedVersions: (JSON.parse(out['published-versions']) as { version: number }[]).map(
      ({ version }) => version,
    ),
  }
}
