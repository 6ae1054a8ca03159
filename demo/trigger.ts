/** What starts a run of the workflow. */
export type Trigger =
  | {
      /** By hand, on main; what is checked out is another commit. */
      readonly kind: 'workflow_dispatch'
      readonly sha: string
    }
  | { readonly kind: 'push'; readonly before: string; readonly sha: string; readonly message: string }
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

/** What GitHub's runner gives a step for a trigger: variables and the event's payload. */
export function jobOf(trigger: Trigger, repository: string, runId: number): Job {
  const shared = {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(runId),
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_EVENT_NAME: trigger.kind,
    GITHUB_WORKFLOW: 'Amazon Connect',
  }
  const { env, event } = given(trigger, repository)
  return { env: { ...shared, ...env }, event: { ...event, repository: repositoryOf(repository) } }
}

function given(trigger: Trigger, repository: string): Job & { readonly event: object } {
  if (trigger.kind === 'push') return push(trigger)
  return trigger.kind === 'pull_request' ? pull(trigger, repository) : byHand(trigger)
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
