import type { WorkflowRun } from '../../core/model/report.js'

/** The workflow run, from the runner's environment. `commit`: 40 or 64 hex digits; empty if it is not known. */
export function workflowRun(env: NodeJS.ProcessEnv, commit: string): WorkflowRun {
  const repository = env.GITHUB_REPOSITORY ?? ''
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const runId = env.GITHUB_RUN_ID || '0'
  const runAttempt = env.GITHUB_RUN_ATTEMPT || '1'
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env.GITHUB_EVENT_NAME ?? '', commit }
}

/**
 * Address of this action's page of errors, for the running version. Empty if the runner does not say where the action
 * came from, as with `uses: ./`.
 */
export function errorsPage(env: NodeJS.ProcessEnv): string {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === '') return ''
  const path = ref.split('/').map(encodeURIComponent).join('/')
  return `${env.GITHUB_SERVER_URL || 'https://github.com'}/${repository}/blob/${path}/docs/errors.md`
}
