/** Every input that this version knows, in the order of action.yml. */
export const inputNames = [
  'instance-id',
  'aws-region',
  'mode',
  'rollback',
  'views',
  'modules',
  'values',
  'require-references',
  'working-directory',
  'only',
  'version-label',
  'create-missing',
  'overwrite-drafts',
  'overwrite-drift',
  'fail-on-drift',
  'fail-on-changes',
  'fail-on-breaking',
  'breaking-label',
  'allow-older',
  'content-check',
  'module-alias',
  'expected-plan-digest',
  'require-reviewed-plan',
  'require-published-on',
  'comment',
  'comment-key',
  'comment-arns',
  'pull-request',
  'comment-file',
  'page-url',
  'release-notes',
  'job-summary',
  'github-token',
  'allowed-account-ids',
  'observe',
  'requests-per-second',
  'timeout-seconds',
] as const
export type InputName = (typeof inputNames)[number]

/** An input's text from the runner's environment: upper case, blanks as `_`; trimmed. */
export function inputText(env: NodeJS.ProcessEnv, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}
