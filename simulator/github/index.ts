import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { handle, type Outcome } from './handle.js'
import { accountOf } from './shapes.js'
import type {
  Call,
  FakeComment,
  FakePull,
  Fault,
  GitHubOptions,
  Hook,
  State,
  Switches,
  World,
} from './types.js'

export type { Call, FakeComment, FakePull, Fault, GitHubOptions, Hook, State, Switches } from './types.js'

/** GitHub's REST and GraphQL API on loopback, as far as a sticky comment and releases need it. */
export interface FakeGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly token: string
  readonly login: string
  /** `owner/name`. */
  readonly repository: string
  /** Every request, in the order of arrival. */
  readonly calls: Call[]
  readonly state: State
  readonly switches: Switches
  prime(fault: Fault): void
  /** One at a time; null takes it away. */
  hook(hook: Hook | null): void
  addCommit(sha: string, ...parents: readonly string[]): void
  /** `commits` and the head become known commits too. */
  addPull(pull: Partial<FakePull> & { readonly number: number }): FakePull
  addComment(issue: number, body: string, login?: string): FakeComment
  /** What somebody does in the browser. */
  editComment(id: number, body: string, login: string): void
  stop(): Promise<void>
}

export async function startGitHub(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  const fake = new Fake({
    token: `ghs_${'0'.repeat(36)}`,
    login: 'github-actions[bot]',
    repository: 'octo-org/contact-centre',
    defaultBranch: 'main',
    now: Date.now,
    ...options,
  })
  await fake.start()
  return fake
}

class Fake implements FakeGitHub, World {
  url = ''
  readonly calls: Call[] = []
  readonly state: State = {
    comments: new Map(),
    pulls: new Map(),
    commits: new Map(),
    releases: new Map(),
    nextId: 1_001,
  }
  readonly switches: Switches
  readonly options: GitHubOptions
  readonly #faults: Fault[] = []
  #hook: Hook | null = null
  #lagging: readonly FakeComment[] = []
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })

  constructor(options: GitHubOptions) {
    this.options = options
    const comments = this.state.comments
    const keep = (): void => {
      this.#lagging = [...comments.values()]
    }
    let lag = false
    this.switches = {
      readOnly: false,
      down: false,
      get lag() {
        return lag
      },
      set lag(on) {
        if (on) keep()
        lag = on
      },
    }
  }

  get token(): string {
    return this.options.token
  }

  get login(): string {
    return this.options.login
  }

  get repository(): string {
    return this.options.repository
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (typeof address === 'object' && address) this.url = `http://127.0.0.1:${address.port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  listed(): readonly FakeComment[] {
    return this.switches.lag ? this.#lagging : [...this.state.comments.values()]
  }

  prime(fault: Fault): void {
    this.#faults.push(fault)
  }

  hook(hook: Hook | null): void {
    this.#hook = hook
  }

  addCommit(sha: string, ...parents: readonly string[]): void {
    this.state.commits.set(sha, parents)
  }

  addPull(pull: Partial<FakePull> & { readonly number: number }): FakePull {
    const sha = pull.number.toString(16).padStart(40, 'a')
    const whole: FakePull = {
      state: 'open',
      head: { ref: `change-${pull.number}`, sha, repository: this.repository },
      base: { ref: this.options.defaultBranch, sha: 'b'.repeat(40) },
      merged: null,
      mergeCommit: null,
      commits: [],
      locked: false,
      ...pull,
    }
    for (const known of [...whole.commits, whole.head.sha]) {
      if (!this.state.commits.has(known)) this.addCommit(known)
    }
    this.state.pulls.set(whole.number, whole)
    return whole
  }

  addComment(issue: number, body: string, login = this.login): FakeComment {
    const now = this.options.now()
    const id = this.state.nextId++
    const comment = { id, issue, author: accountOf(login), body, created: now, updated: now, editor: null }
    this.state.comments.set(id, comment)
    return comment
  }

  editComment(id: number, body: string, login: string): void {
    const comment = this.state.comments.get(id)
    if (!comment) throw new Error(`there is no comment ${id}`)
    this.state.comments.set(id, { ...comment, body, updated: this.options.now(), editor: accountOf(login) })
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/'
    const { pathname, searchParams } = new URL(target, this.url)
    const query = Object.fromEntries(searchParams)
    const body = parse(await text(request))
    const call: Call = {
      method: request.method ?? '',
      path: pathname,
      query,
      body,
      status: 0,
      response: undefined,
    }
    this.calls.push(call)
    const handling = { world: this, faults: this.#faults, hook: this.#hook }
    send(
      call,
      response,
      await handle(handling, call, { authorization: request.headers.authorization ?? '', target }),
    )
  }
}

function parse(body: string): unknown {
  return body === '' ? undefined : JSON.parse(body)
}

function send(call: Call, response: ServerResponse, outcome: Outcome): void {
  if (outcome === 'silent') return
  if (outcome === 'reset') {
    response.destroy()
    return
  }
  call.status = outcome.status
  call.response = outcome.body
  const json = typeof outcome.body !== 'string'
  const type: Record<string, string> = json ? { 'content-type': 'application/json; charset=utf-8' } : {}
  response.writeHead(outcome.status, { ...type, ...outcome.headers })
  response.end(outcome.body === undefined ? undefined : json ? JSON.stringify(outcome.body) : outcome.body)
}
