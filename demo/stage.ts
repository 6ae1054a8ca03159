import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Workspace, workspace } from '../__tests__/support/runner.js'
import { type FakeGitHub, startGitHub } from '../simulator/github/index.js'
import { type Simulator, startSimulator } from '../simulator/index.js'

/** A repository, GitHub and an Amazon Connect instance, all on this machine. */
export interface DemoEnvironment {
  readonly sim: Simulator
  readonly github: FakeGitHub
  readonly space: Workspace
  /** Commits what is there, on whatever is checked out, and lets GitHub know the commit. Answers its SHA. */
  commit(message: string): Promise<string>
  /**
   * Replaces text of a definition.
   *
   * @throws Error when the file does not have the text exactly once
   */
  edit(file: string, from: string, to: string): Promise<void>
  /** Lets an hour pass in the instance: what a run used up of the service's quota is there again for the next one. */
  later(): void
  stop(): Promise<void>
}

/** The instance to which the definitions of `examples/contact-centre` belong; its README names it. */
const instance = { account: '111122223333', instanceId: '12345678-1234-4123-8123-1234567890ab' }

/** Calls a second of each operation; twice the service's usual quota, so that nobody waits long for a demo. */
export const rate = 4

/** Starts everything, with the example's files in a repository that has no commit yet. */
export async function openEnvironment(): Promise<DemoEnvironment> {
  let hours = 0
  const clock = () => Date.now() + hours * 3_600_000
  const [sim, github, space] = await Promise.all([
    startSimulator({
      ...instance,
      ...{ region: 'eu-central-1', throttle: { rate, burst: 5 }, clock },
      // What the demo publishes, a real instance would take as well.
      switches: { refusesAll: true },
    }),
    startGitHub(),
    workspace(),
  ])
  await cp('examples/contact-centre', space.path, { recursive: true })
  await space.git('init', '--quiet', '--initial-branch=main')
  return {
    ...{ sim, github, space },
    commit: async (message) => {
      const sha = await space.commit(message)
      const [, ...parents] = (await space.git('rev-list', '--parents', '--max-count=1', sha)).split(' ')
      github.addCommit(sha, ...parents)
      return sha
    },
    edit: (file, from, to) => edit(space, file, from, to),
    later: () => {
      hours += 1
    },
    stop: async () => {
      await Promise.all([sim.stop(), github.stop(), space.remove()])
    },
  }
}

async function edit(space: Workspace, file: string, from: string, to: string): Promise<void> {
  const parts = (await readFile(path.join(space.path, file), 'utf8')).split(from)
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places with the text: ${from}`)
  await space.write({ [file]: parts.join(to) })
}
