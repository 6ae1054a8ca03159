import type { WorkflowRun } from '../../core/model/report.js'

/**
 * The workflow run, from the runner's environment.
 *
 * @param commit 40 or 64 hex digits; empty: it is not known
 * @param checkout folder of the checkout, from the workspace's root; empty: it is the root, or there is none
 */
export function workflowRun(env: NodeJS.ProcessEnv, commit: string, checkout = ''): WorkflowRun {
  const repository = env.GITHUB_REPOSITORY ?? ''
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const runId = env.GITHUB_RUN_ID || '0'
  const runAttempt = env.GITHUB_RUN_ATTEMPT || '1'
  const runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  const event = env.GITHUB_EVENT_NAME ?? ''
  const run = { repository, runId, runAttempt, runUrl, serverUrl, event, commit }
  return checkout === '' ? run : { ...run, checkout }
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
