import { handle } from './handle.js'
import { listen } from './http.js'
import { type Actors, createActors } from './people.js'
import type { Call, FakeComment, Fault, GitHubOptions, Hook, State, Switches, World } from './types.js'

export type {
  Answer,
  Call,
  Content,
  FakeComment,
  FakePull,
  Fault,
  GitHubOptions,
  Hook,
  State,
  Switches,
} from './types.js'

/** GitHub's REST and GraphQL API on loopback, as far as a sticky comment and releases need it. */
export interface FakeGitHub extends Actors {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly token: string
  readonly login: string
  /** `owner/name`. */
  readonly repository: string
  /** Every request, in the order of arrival. */
  readonly calls: readonly Call[]
  readonly state: State
  readonly switches: Switches
  prime(fault: Fault): void
  /** Sets the hook, one at a time; null removes it. */
  hook(hook: Hook | null): void
  /** From now on lists of comments return the present state, like a replica that lags; false: ends it. */
  freezeLists(frozen: boolean): void
  /** Starts another one from this one's data and switches, without its calls, faults, hook and frozen lists. */
  fork(): Promise<FakeGitHub>
  stop(): Promise<void>
}

const defaults: GitHubOptions = {
  token: `ghs_${'0'.repeat(36)}`,
  login: 'github-actions[bot]',
  repository: 'octo-org/contact-centre',
  defaultBranch: 'main',
  now: Date.now,
  maxRows: 100,
}

const emptyState = (): State => ({
  comments: new Map(),
  pulls: new Map(),
  commits: new Map(),
  trees: new Map(),
  branches: new Map(),
  releases: new Map(),
  nextId: 1_001,
})

/** Starts a GitHub with one empty repository. Defaults: GITHUB_TOKEN of `octo-org/contact-centre`. */
export async function startGitHub(given: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  const switches: Switches = { readOnly: false, withoutPullRequests: false, hidden: false, down: false }
  return start({ ...defaults, ...given }, emptyState(), switches)
}

async function start(options: GitHubOptions, state: State, switches: Switches): Promise<FakeGitHub> {
  const [calls, faults]: [Call[], Fault[]] = [[], []]
  let hook: Hook | null = null
  let frozen: readonly FakeComment[] | null = null
  const world: World = {
    options,
    state,
    switches,
    url: () => url,
    listed: () => frozen ?? [...state.comments.values()],
  }
  const { server, url } = await listen((call, request) => {
    calls.push(call)
    return handle({ world, faults, hook }, call, request)
  })
  const { token, login, repository } = options
  return {
    url,
    token,
    login,
    repository,
    calls,
    state,
    switches,
    ...createActors(world),
    prime: (fault) => faults.push(fault),
    hook(next) {
      hook = next
    },
    freezeLists(on) {
      frozen = on ? [...state.comments.values()] : null
    },
    fork: () => start(options, structuredClone(state), { ...switches }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
