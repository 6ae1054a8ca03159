import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { addExampleResources, exampleInstance } from '../__tests__/support/example-resources.js'
import { type Workspace, workspace } from '../__tests__/support/runner.js'
import { type FakeGitHub, startGitHub } from '../simulator/github/index.js'
import { type Simulator, startSimulator } from '../simulator/index.js'

/** A repository, GitHub and an Amazon Connect instance, all on this machine. */
export interface DemoEnvironment {
  readonly sim: Simulator
  readonly github: FakeGitHub
  readonly space: Workspace
  /** Commits the files on top of the checkout, and adds the commit to GitHub. Returns its SHA. */
  commit(message: string): Promise<string>
  /**
   * Replaces text of a definition.
   *
   * @throws Error if the file does not have the text exactly once
   */
  edit(file: string, from: string, to: string): Promise<void>
  /** Advances the instance's clock by an hour, so that the next run has the full quota again. */
  later(): void
  stop(): Promise<void>
}

/** Calls per second of each operation; five times the service's usual quota, so that the demo is quick. */
export const rate = 10

/** Starts everything, with the example's files in a repository without commits. */
export async function openEnvironment(): Promise<DemoEnvironment> {
  let hours = 0
  const clock = () => Date.now() + hours * 3_600_000
  const [sim, github, space] = await Promise.all([
    startSimulator({
      ...exampleInstance,
      ...{ region: 'eu-central-1', throttle: { rate, burst: 5 }, clock },
      // A real instance would accept everything that the demo publishes.
      switches: { refusesAll: true },
    }),
    startGitHub(),
    workspace(),
  ])
  addExampleResources(sim)
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

/** The start of a run of the workflow. */
export type Trigger =
  | {
      /** By hand, on main; another commit is checked out. */
      readonly kind: 'workflow_dispatch'
      readonly sha: string
    }
  | { readonly kind: 'push'; readonly before: string; readonly sha: string; readonly message: string }
  | { readonly kind: 'release'; readonly id: number; readonly tag: string; readonly sha: string }
  | {
      readonly kind: 'pull_request'
      readonly number: number
      readonly title: string
      readonly branch: string
      /** Tip of the branch, tip of main, and the merge of both that GitHub prepares and checks out. */
      readonly head: string
      readonly base: string
      readonly merge: string
    }

interface Job {
  readonly env: Readonly<Record<string, string>>
  readonly event: unknown
}

const serverUrl = 'https://github.com'

/** The variables and the event's payload that GitHub's runner gives a step for a trigger. */
export function jobOf(trigger: Trigger, repository: string, runId: number): Job {
  const shared = {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_EVENT_NAME: trigger.kind,
    GITHUB_WORKFLOW: 'Amazon Connect',
  }
  const { env, event } = eventOf(trigger, repository)
  return { env: { ...shared, ...env }, event: { ...event, repository: repositoryOf(repository) } }
}

function eventOf(trigger: Trigger, repository: string): Job & { readonly event: object } {
  switch (trigger.kind) {
    case 'push':
      return push(trigger)
    case 'pull_request':
      return pull(trigger, repository)
    case 'release':
      return release(trigger)
    case 'workflow_dispatch':
      return byHand(trigger)
  }
}

const repositoryOf = (repository: string) => ({
  full_name: repository,
  name: repository.replace(/^.*\//, ''),
  default_branch: 'main',
  html_url: `${serverUrl}/${repository}`,
})

function byHand({ sha }: Trigger & { readonly kind: 'workflow_dispatch' }) {
  const ref = 'refs/heads/main'
  return {
    env: { GITHUB_REF: ref, GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', GITHUB_SHA: sha },
    event: { ref, inputs: {} },
  }
}

function push({ before, sha, message }: Trigger & { readonly kind: 'push' }) {
  const ref = 'refs/heads/main'
  return {
    env: { GITHUB_REF: ref, GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', GITHUB_SHA: sha },
    event: { ref, before, after: sha, deleted: false, head_commit: { id: sha, message } },
  }
}

function release({ id, tag, sha }: Trigger & { readonly kind: 'release' }) {
  return {
    env: { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag', GITHUB_SHA: sha },
    event: { action: 'published', release: { id, tag_name: tag, draft: false } },
  }
}

function pull(trigger: Trigger & { readonly kind: 'pull_request' }, repository: string) {
  const { number, title, branch, head, base, merge } = trigger
  const repo = repositoryOf(repository)
  const request = {
    ...{ number, title, state: 'open', merged: false, user: { login: 'octocat', type: 'User' } },
    head: { ref: branch, sha: head, repo },
    base: { ref: 'main', sha: base, repo },
  }
  return {
    env: {
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_REF_NAME: `${number}/merge`,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: branch,
      GITHUB_BASE_REF: 'main',
      GITHUB_SHA: merge,
    },
    event: { action: 'opened', number, pull_request: request },
  }
}
