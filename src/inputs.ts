import { folder } from './inputs/folder.js'
import { inputText, unsupportedInputs } from './inputs/names.js'
import { boolean, digest, oneOf, text } from './inputs/parse.js'
import { filePatterns, keyPatterns, overwriteDrafts } from './inputs/patterns.js'
import { type Options, type ReadPosting, refuseCommentFile, toPost } from './inputs/posting.js'
import { type InputReader, inputReader } from './inputs/reader.js'
import { readTarget } from './inputs/target.js'
import type { InputProblem, Inputs } from './inputs/types.js'
import {
  commentKey,
  defaultPatterns,
  label,
  mode,
  pullRequest,
  requestsPerSecond,
  timeoutSeconds,
} from './inputs/values.js'

export { inputNames } from './inputs/names.js'
export type { ReadPosting } from './inputs/posting.js'
export type * from './inputs/types.js'

export type ReadInputs =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/**
 * Reads and checks every input, before anything else is read or called. Blank means the default.
 *
 * @param env the process's environment: `INPUT_*`, and `AWS_REGION`, `AWS_DEFAULT_REGION` for the Region
 * @returns the inputs, or every problem that they have
 */
export function readInputs(env: NodeJS.ProcessEnv): ReadInputs {
  const reader = inputReader(env)
  refuseUnsupported(env, reader)
  refuseCommentFile(env, reader)
  const target = readTarget(env, reader)
  const options = readOptions(reader, target?.instance.id ?? '')
  if (target === null || reader.problems.length > 0) return { ok: false, problems: reader.problems }
  return { ok: true, inputs: { ...target, ...options } }
}

/**
 * The same for `mode: comment`, which calls no AWS: the inputs that say which instance is meant are not looked at.
 *
 * @returns null: the mode is another one
 */
export function readPosting(env: NodeJS.ProcessEnv): ReadPosting | null {
  if (inputText(env, 'mode') !== 'comment') return null
  const reader = inputReader(env)
  refuseUnsupported(env, reader)
  return toPost(env, reader, readOptions(reader, ''))
}

/** A workflow that relies on what does not work yet must fail, not run without it. */
function refuseUnsupported(env: NodeJS.ProcessEnv, { report }: InputReader): void {
  for (const [name, idle] of Object.entries(unsupportedInputs)) {
    if (['', ...idle].includes(inputText(env, name))) continue
    report(name, { code: 'unsupported-input', complaint: 'is not supported by this version; leave it out' })
  }
}

/** One line an input: long, because there are many. */
function readOptions({ get }: InputReader, instanceId: string): Options {
  return {
    mode: get('mode', mode, 'auto'),
    views: get('views', filePatterns, defaultPatterns('views')),
    modules: get('modules', filePatterns, defaultPatterns('modules')),
    workingDirectory: get('working-directory', folder, '.'),
    only: get('only', keyPatterns, null),
    versionLabel: get('version-label', text, null),
    createMissing: get('create-missing', boolean, true),
    overwriteDrafts: get('overwrite-drafts', overwriteDrafts, { kind: 'none' }),
    overwriteDrift: get('overwrite-drift', boolean, false),
    failOnDrift: get('fail-on-drift', boolean, false),
    failOnChanges: get('fail-on-changes', boolean, false),
    failOnBreaking: get('fail-on-breaking', boolean, false),
    breakingLabel: get('breaking-label', label, 'connect: breaking ok'),
    allowOlder: get('allow-older', boolean, false),
    contentCheck: get('content-check', oneOf(['plan', 'error', 'warn', 'off']), 'plan'),
    expectedPlanDigest: get('expected-plan-digest', digest, null),
    requireReviewedPlan: get('require-reviewed-plan', boolean, false),
    comment: get('comment', oneOf(['always', 'on-change', 'on-failure', 'never']), 'on-change'),
    commentKey: get('comment-key', commentKey, instanceId),
    commentArns: get('comment-arns', boolean, true),
    pullRequest: get('pull-request', pullRequest, null),
    releaseNotes: get('release-notes', boolean, false),
    jobSummary: get('job-summary', boolean, true),
    githubToken: get('github-token', text, null),
    observe: get('observe', oneOf(['auto', 'describe', 'search']), 'auto'),
    requestsPerSecond: get('requests-per-second', requestsPerSecond, 2),
    timeoutSeconds: get('timeout-seconds', timeoutSeconds, 900),
  }
}
