import type { Simulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Report } from '../../src/core/model/report.js'
import type { Clock } from '../../src/ports/runtime.js'
import { desk, inConsole, type DeskKind as Kind } from './desk-files.js'
import { type InProcess, jumpClock, runInProcess } from './in-process.js'
import { noPast, type PastCommit, pastOf } from './past.js'
import { held } from './truth.js'

/** How a run ends between its update and its version. */
export const interruptions = ['quota', 'denied', 'killed', 'cancelled'] as const
export type Interruption = (typeof interruptions)[number]

const contract = { transitions: { results: [{ name: 'done', description: 'All is said' }] } }
const createVersion = { view: 'CreateViewVersion', module: 'CreateContactFlowModuleVersion' } as const

/** A repository with the one definition `desk`, whose commits are known by the words that it holds, and its instance. */
export class DeskRepository {
  readonly sim: Simulator
  readonly #kind: Kind
  readonly #clock: Clock | undefined
  readonly #managed: string
  readonly #commits: PastCommit[] = []
  #runs = 0

  /**
   * @param clock that of the simulator, where it lags by time
   * @param managed the words of those files that manage the module's contract
   */
  constructor(sim: Simulator, kind: Kind, clock?: Clock, managed = '') {
    this.sim = sim
    this.#kind = kind
    this.#clock = clock
    this.#managed = managed
  }

  /** Another repository with the same commits, whose instance goes on from what this one's holds. */
  async fork(): Promise<DeskRepository> {
    const clock = this.#clock && jumpClock(undefined, this.#clock.now())
    const sim = await this.sim.fork(clock ? { clock: () => clock.now() } : {})
    const copy = new DeskRepository(sim, this.#kind, clock, this.#managed)
    copy.#commits.push(...this.#commits)
    copy.#runs = this.#runs
    return copy
  }

  /** That of its runs; else each run has its own. */
  get clock(): Clock | undefined {
    return this.#clock
  }

  /** A commit on top; without words nothing of the definition changes. */
  commit(words?: string): string {
    const files = words === undefined ? (this.#commits.at(-1)?.files ?? {}) : this.#filesOf(words)
    const sha = (this.#commits.length + 1).toString(16).padStart(12, '0').padEnd(40, 'c')
    this.#commits.push({ sha, files })
    return sha
  }

  #filesOf(words: string): Record<string, string> {
    return desk(this.#kind, words, this.#managed.includes(words) ? { Settings: contract } : {})
  }

  /** A run of the newest commit's push, or as `more` says. `unread`: nobody answers what earlier commits held. */
  async publish(more: Partial<InProcess> = {}, unread = false): Promise<Report | null> {
    const commit = more.commit ?? this.#commits.at(-1)?.sha ?? ''
    const index = this.#commits.findIndex(({ sha }) => sha === commit)
    const before = this.#commits[index - 1]?.sha
    this.#runs += 1
    return runInProcess(this.sim, {
      files: this.#commits[index]?.files ?? {},
      commit,
      runId: String(this.#runs),
      past: unread ? noPast : pastOf(this.#commits),
      ...(before !== undefined && !unread && !more.event ? { before } : {}),
      ...(this.#clock ? { clock: this.#clock } : {}),
      ...more,
    })
  }

  /** A run whose update takes effect, and which makes no version of it; `nth`: which version of the run is not made. */
  async publishHalf(how: Interruption, nth = 1): Promise<void> {
    const operation = createVersion[this.#kind]
    const { switches } = this.sim
    if (how === 'quota') switches.maxVersions = 0
    if (how === 'denied') switches.deny.push(`connect:${operation}`)
    const dead = { now: false }
    const stopped = { now: false }
    if (how === 'killed')
      this.sim.hook({ operation, nth }, () => {
        dead.now = true
      })
    if (how === 'cancelled')
      this.sim.hook({ operation, nth }, () => {
        stopped.now = true
      })
    if (how === 'killed' || how === 'cancelled')
      this.sim.prime({ operation, nth, times: 99, fault: 'reset-before' })
    const limits = {
      stopReason: () => (stopped.now ? ('cancelled' as const) : null),
      hardDeadline: () => (stopped.now ? 0 : Number.MAX_SAFE_INTEGER),
    }
    await this.publish({ dead: () => dead.now, ...(how === 'cancelled' ? { limits } : {}) })
    this.sim.clearFaults()
    Object.assign(switches, { maxVersions: Number.POSITIVE_INFINITY, deny: [] })
  }

  /** Somebody publishes in the console. */
  edit(words: string): void {
    this.sim.console.publish(this.#kind, 'desk', inConsole(this.#kind, words))
  }

  /** What callers and agents get, and what each version holds, by their words. */
  state(): { readonly live: string; readonly versions: readonly string[] } {
    const now = held(this.sim, this.#kind, 'desk')
    const named = new Map<string, string>()
    for (const words of ['A', 'B', 'C', 'X']) named.set(hashOf(this.#kind, words), words)
    const nameOf = (hash: string | null | undefined) => named.get(hash ?? '') ?? '?'
    return { live: nameOf(now?.live), versions: (now?.versions ?? []).map(([, hash]) => nameOf(hash)) }
  }

  /** The newest commit, 40 hex digits. */
  get newest(): string {
    return this.#commits.at(-1)?.sha ?? ''
  }

  /** Oldest first, 40 hex digits each. */
  get commits(): readonly string[] {
    return this.#commits.map(({ sha }) => sha)
  }

  get key(): string {
    return `${this.#kind}/desk`
  }
}

function hashOf(kind: Kind, words: string): string {
  const { template, actions, content } = inConsole(kind, words)
  return contentHash(
    kind === 'view'
      ? { kind, template: JSON.stringify(template), actions }
      : { kind, content: JSON.stringify(content), settings: null },
  )
}
