import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Key, Kind } from '../../src/core/model/definition.js'
import type { Report } from '../../src/core/model/report.js'
import { wrongParent } from './family-laws.js'
import { type Doc, hashOf, rawOf } from './model-docs.js'
import { type Allowed, cannotRefer, type Expected, expected, find } from './model-expected.js'
import { filesOf, Git } from './model-git.js'
import { Journal } from './model-journal.js'
import { drafted, falseStatements, wrongHappenings } from './model-laws.js'
import { isInRing, NamesEver, queueReference, targetOf } from './model-names.js'
import { againstPlan, needlessFailures } from './model-plan.js'
import { type CallFault, runOnStage, type Trace } from './model-run.js'
import { type Cue, Stage } from './model-stage.js'
import { noPast } from './past.js'

/** What somebody does in the console. */
export type Edit =
  | { readonly edit: 'publish' | 'draft'; readonly key: Key; readonly doc: Doc }
  | { readonly edit: 'freeze' | 'archive' | 'rename'; readonly key: Key }

/** How a run is started. */
export interface RunStep extends Allowed {
  /** Commits behind the newest. */
  readonly back: number
  readonly timeout: number
  readonly faults: readonly CallFault[]
  /** No version of the run is made; null: they are. */
  readonly half: 'denied' | 'quota' | null
}

export type Step =
  | { readonly step: 'commit'; readonly key: Key; readonly doc: Doc | null }
  | { readonly step: 'console'; readonly edit: Edit }
  | { readonly step: 'switch'; readonly set: Partial<Switches> }
  /** The queue is deleted and created again: its name means another id. */
  | { readonly step: 'queue' }
  | {
      readonly step: 'run'
      readonly run: RunStep
      readonly cues: readonly { readonly turn: number; readonly edit: Edit }[]
    }
  | {
      readonly step: 'overlap'
      readonly runs: readonly [RunStep, RunStep]
      /** Turn at which the second starts. */
      readonly after: number
      readonly seed: number
    }

/** A repository, an instance, and everybody who changes them; throws at the first step after which something is wrong. */
export class Model {
  readonly sim: Simulator
  readonly #git = new Git()
  readonly #stage: Stage
  readonly #journal: Journal
  readonly #traces = new Map<string, Trace>()
  readonly #names: NamesEver

  private constructor(sim: Simulator, stage: Stage) {
    this.sim = sim
    this.#stage = stage
    this.#journal = new Journal(sim)
    this.#names = new NamesEver(sim)
    sim.console.addNamed('queue', { name: 'Support' })
  }

  static async start(switches: Partial<Switches>): Promise<Model> {
    const stage = new Stage()
    return new Model(await startSimulator({ throttle: false, clock: () => stage.now(), switches }), stage)
  }

  get runs(): number {
    return this.#traces.size
  }

  get calls(): number {
    return this.#stage.turn
  }

  async perform(step: Step): Promise<void> {
    this.sim.clearCalls()
    this.sim.clearFaults()
    this.#names.note(allReferences)
    const before = this.#journal.happenings.length
    const wrong = await this.#do(step)
    const news = this.#journal.happenings.slice(before)
    throwIf([...wrong, ...wrongHappenings(this.#evidence(), news)], news)
  }

  async #do(step: Step): Promise<readonly string[]> {
    switch (step.step) {
      case 'commit':
        this.#git.change(step.key, step.doc)
        return []
      case 'console':
        this.#edit(step.edit)
        return []
      case 'switch':
        Object.assign(this.sim.switches, step.set)
        return []
      case 'queue':
        this.sim.console.deleteNamed('queue', 'Support')
        this.sim.console.addNamed('queue', { name: 'Support' })
        return []
      case 'run':
        return this.#alone(step)
      case 'overlap':
        return this.#overlap(step)
    }
  }

  /** What people do is over at once. */
  #edit(edit: Edit): void {
    const { console } = this.sim
    const [kind, name] = edit.key.split('/') as [Kind, string]
    const found = find(this.sim, edit.key)
    this.#journal.note('nobody', this.#stage.turn)
    if (edit.edit === 'publish') {
      if (found) console.publish(kind, name, rawOf(kind, edit.doc))
      else console.create(kind, name, rawOf(kind, edit.doc))
    } else if (edit.edit === 'draft' && found) {
      drafted.set(`${edit.key} ${hashOf(rawOf(kind, edit.doc))}`, this.#stage.turn)
      console.saveDraft(kind, name, rawOf(kind, edit.doc))
    } else if (edit.edit === 'rename') {
      if (found) console.rename(kind, name, `${name} ${this.#stage.turn}`)
    } else if (edit.edit === 'freeze' && found?.live) console.createVersion(kind, name, 'by hand')
    else if (edit.edit === 'archive' && found && kind === 'module') console.archive(name, !found.archived)
    this.#journal.note('console', this.#stage.turn)
  }

  /** A run while nobody else runs; the cues are people's. */
  async #alone(step: Step & { step: 'run' }): Promise<readonly string[]> {
    const settled = step.cues.length === 0 && this.sim.lagging().size === 0
    const plan = this.#expected(step.run)
    const cues = step.cues.map(({ turn, edit }): Cue => ({ turn, happen: () => this.#edit(edit) }))
    const before = this.#journal.happenings.length
    const { trace, start } = this.#cast(step.run)
    const [report = null] = await this.#stage.play(0, [{ actor: trace.actor, turn: 0, start }], cues)
    this.#names.note(allReferences)
    const reported = report ? falseStatements(this.#evidence(), trace, report, settled) : []
    if (report) reported.push(...this.#wrongParents(step.run, report))
    if (report && step.cues.length === 0) reported.push(...needlessFailures(report, step.run, trace.lagging))
    if (!settled) return reported
    const written = this.#journal.happenings.slice(before).map(({ key }) => key)
    return [...reported, ...againstPlan(plan, trace, report, written, step.run)]
  }

  async #overlap({ runs, after, seed }: Step & { step: 'overlap' }): Promise<readonly string[]> {
    const [first, second] = [this.#cast(runs[0]), this.#cast(runs[1])]
    const reports = await this.#stage.play(
      seed,
      [
        { actor: first.trace.actor, turn: 0, start: first.start },
        { actor: second.trace.actor, turn: after, start: second.start },
      ],
      [],
    )
    this.#names.note(allReferences)
    return [first, second].flatMap(({ trace }, index) => {
      const report = reports[index]
      return report ? falseStatements(this.#evidence(), trace, report, false) : []
    })
  }

  /** Nothing is sent of what refers to something that was not published; of a ring one has to come first. */
  #wrongParents({ back }: RunStep, report: Report): readonly string[] {
    const { tree } = this.#git.commit(back)
    return [...tree].flatMap(([key, { refs = [] }]) => {
      const targets = refs.flatMap((written) => targetOf(written) ?? []).filter((target) => tree.has(target))
      return isInRing(key, tree, () => true) ? [] : wrongParent(this.sim, report, key, targets)
    })
  }

  #expected(run: RunStep): ReadonlyMap<Key, Expected> {
    const { sha, tree } = this.#git.commit(run.back)
    return new Map([...tree].map(([key, doc]) => [key, expected(this.sim, this.#git, sha, key, doc, run)]))
  }

  #cast(run: RunStep) {
    const { sha, tree } = this.#git.commit(run.back)
    const id = String(this.#traces.size + 1)
    const inputs = {
      'overwrite-drafts': String(run.drafts),
      'overwrite-drift': String(run.drift),
      'allow-older': String(run.older),
      'timeout-seconds': String(run.timeout),
    }
    const cast = runOnStage(
      { sim: this.sim, stage: this.#stage, journal: this.#journal },
      {
        id,
        commit: sha,
        files: filesOf(tree),
        inputs,
        push: run.push,
        faults: run.faults,
        half: run.half,
        past: run.history ? this.#git.past : noPast,
        before: run.push ? this.#git.before(sha) : null,
      },
    )
    this.#traces.set(id, cast.trace)
    return cast
  }

  #evidence() {
    const { sim } = this
    return { sim, git: this.#git, journal: this.#journal, traces: this.#traces, names: this.#names }
  }

  /** Somebody corrects what could never be published: a name that nothing has, and new definitions that need each other. */
  async #forgetBrokenReferences(): Promise<void> {
    for (;;) {
      const { tree } = this.#git.commit()
      const broken = [...tree].find(([key, doc]) => cannotRefer(this.sim, tree, key, doc))
      if (broken === undefined) return
      const [key, doc] = broken
      await this.perform({ step: 'commit', key, doc: { ...doc, refs: [] } })
    }
  }

  /** Time passes, everybody is quiet, and a run may do all that it wants: then all is as in git, and stays so. */
  async converge(): Promise<void> {
    settle(this.sim)
    await this.#forgetBrokenReferences()
    const quiet: RunStep = { ...everything, back: 0, timeout: 900, faults: [], half: null }
    await this.perform({ step: 'run', run: quiet, cues: [] })
    const [report] = [...this.#traces.values()].slice(-1).map((trace) => trace.report)
    throwIf(
      (report?.failures ?? []).map(({ message }) => `the quiet run failed: ${message}`),
      [],
    )
    await this.perform({ step: 'run', run: quiet, cues: [] })
    const [last] = [...this.#traces.values()].slice(-1)
    const odd = Object.entries(last?.report?.entries ?? {}).filter(([, { status }]) => status !== 'unchanged')
    const repeated = [...this.#expected(quiet).values()].filter((row) => row === 'unmarkable').length
    throwIf(
      [
        ...odd.map(([key, { status }]) => `${key} is ${status} in the end`),
        ...(last?.writes === 2 * repeated ? [] : [`the last run made ${last?.writes} writes`]),
      ],
      [],
    )
  }
}

/** All that definitions of the model may refer to. */
export const allReferences: readonly string[] = [
  '${view/Desk}',
  '${module/Greeting}',
  '${view/Notes}',
  '${module/Goodbye}',
  queueReference,
]

const everything: Allowed = { drafts: true, drift: true, older: false, push: true, history: true }

/** Nothing is hidden from anybody any more, and nothing is archived. */
function settle(sim: Simulator): void {
  Object.assign(sim.switches, {
    listLag: 0,
    nameListLag: 0,
    describeLag: 0,
    checksumLag: 0,
    createLag: { calls: 0, error: 'not-found' },
    calleeLag: 0,
  })
  sim.endLags()
  for (const module of sim.state.modules.values()) module.archived = false
}

function throwIf(wrong: readonly string[], news: readonly unknown[]): void {
  if (wrong.length === 0) return
  throw new Error([...wrong, ...news.map((each) => JSON.stringify(each))].join('\n'))
}
