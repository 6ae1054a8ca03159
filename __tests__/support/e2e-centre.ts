import { contactCentre, type Ran, type Run, type World } from './e2e.js'

type Inputs = Readonly<Record<string, string>>
type Files = Readonly<Record<string, string>>

/** A contact centre's repository with a branch main, a checkout of it, and runs of the shipped action on both. */
export class Centre {
  readonly world: World
  #tip = ''
  #files: Files = {}

  private constructor(world: World) {
    this.world = world
  }

  /** Without any commit yet. */
  static async open(): Promise<Centre> {
    const world = await contactCentre({ git: true, files: { 'README.md': '' } })
    await world.space.git('branch', '--quiet', '-M', 'main')
    return new Centre(world)
  }

  /** A commit on main, which GitHub has too; without files nothing of the definitions changes. */
  async commit(message: string, files: Files = {}): Promise<string> {
    const { space, github } = this.world
    const before = this.#tip
    this.#files = { ...this.#files, ...files }
    await space.write({ ...files, 'README.md': message })
    this.#tip = await space.commit(message)
    github.commitFiles(this.#tip, this.#files, ...(before === '' ? [] : [before]))
    return this.#tip
  }

  /** What a push of main's newest commit does. */
  async push(inputs: Inputs = {}, more: Run = {}): Promise<Ran> {
    const [before = ''] = (await this.world.space.git('rev-list', '-1', 'HEAD~1')).split('\n')
    return this.world.run({
      ...more,
      payload: { before, after: this.#tip },
      env: { GITHUB_SHA: this.#tip },
      inputs,
    })
  }

  /** What the workflow of a rollback does: it is started on main, checks out a commit, and goes back to it. */
  async rollBack(to: string, inputs: Inputs = {}): Promise<Ran> {
    const { space } = this.world
    await space.git('checkout', '--quiet', to)
    const ran = await this.world.run({
      event: 'workflow-dispatch-default-branch',
      env: { GITHUB_SHA: this.#tip },
      inputs: { mode: 'rollback', ...inputs },
    })
    await space.git('checkout', '--quiet', 'main')
    return ran
  }
}
