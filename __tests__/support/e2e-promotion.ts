import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Ran, Run, World } from './e2e.js'
import { type Stage, stage } from './e2e-references.js'
import type { Files } from './runner.js'

type Inputs = Readonly<Record<string, string>>

/**
 * One repository and some of its instances. Each instance has a checkout of its own; git here takes no time of day, so that
 * the same commits have the same ids in all.
 */
export class Stages<Name extends Stage> {
  readonly worlds: Readonly<Record<Name, World>>
  #commits: readonly string[] = []
  #files: Files

  private constructor(worlds: Readonly<Record<Name, World>>, files: Files) {
    this.worlds = worlds
    this.#files = files
  }

  static async open<const Name extends Stage>(names: readonly Name[], files: Files): Promise<Stages<Name>> {
    const opened = await Promise.all(names.map(async (name) => [name, await stage(name, files)] as const))
    const stages = new Stages(Object.fromEntries(opened) as Record<Name, World>, files)
    await stages.commit('First', {})
    return stages
  }

  /** A commit on main, which every checkout and GitHub have; answers its id. */
  async commit(message: string, files: Files): Promise<string> {
    this.#files = { ...this.#files, ...files }
    const before = this.#commits.slice(-1)
    const made = await Promise.all(
      this.#all().map(async ({ space, github }) => {
        await space.write({ ...files, 'README.md': message })
        const commit = await space.commit(message)
        github.commitFiles(commit, this.#files, ...before)
        return commit
      }),
    )
    const [commit = '', ...others] = made
    if (others.some((each) => each !== commit)) throw new Error('the checkouts went different ways')
    this.#commits = [...this.#commits, commit]
    return commit
  }

  /** Every checkout is at the commit. */
  async checkOut(commit: string): Promise<void> {
    await Promise.all(this.#all().map(({ space }) => space.git('checkout', '--quiet', commit)))
  }

  /** A run in an instance, of what its checkout holds: of a tag, unless something else is said. */
  async run(name: Name, inputs: Inputs = {}, more: Run = {}): Promise<Ran> {
    const world = this.worlds[name]
    const commit = await world.space.git('rev-parse', 'HEAD')
    return world.run({ event: 'push-tag', ...more, env: { GITHUB_SHA: commit, ...more.env }, inputs })
  }

  /** What the step before a promotion does; answers the path of its report. */
  async report(name: Name, inputs: Inputs = {}): Promise<string> {
    const { outputs } = await this.run(name, { mode: 'plan', observe: 'versions', ...inputs })
    return outputs['report-path'] ?? ''
  }

  #all(): readonly World[] {
    return Object.values<World>(this.worlds)
  }
}

/** A copy of a report in which some members are others; answers its path. */
export async function editedReport(file: string, edit: (report: EditableReport) => unknown): Promise<string> {
  const edited = edit(JSON.parse(await readFile(file, 'utf8')))
  const copy = path.join(path.dirname(file), `edited-${path.basename(file)}`)
  await writeFile(copy, typeof edited === 'string' ? edited : JSON.stringify(edited))
  return copy
}

type EditableReport = Readonly<Record<string, unknown>> & {
  readonly context: object
  readonly createdAt: string
}
