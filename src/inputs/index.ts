import { quote } from '../core/text/quote.js'
import { createInputReader, type InputReader } from './input-reader.js'
import { readTarget } from './instance-inputs.js'
import { inputText } from './names.js'
import { boolean, digest, oneOf, text } from './parse.js'
import { filePatterns, keyPatterns, overwriteDrafts } from './patterns.js'
import { type Options, type ReadPostInputs, refuseCommentFile, toPostInputs } from './post-inputs.js'
import type { InputProblem, Inputs } from './types.js'
import {
  commentKey,
  defaultPatterns,
  defaultValues,
  folder,
  label,
  mode,
  moduleAlias,
  pageUrl,
  paths,
  pullRequest,
  requestsPerSecond,
  timeoutSeconds,
} from './values.js'

export { inputNames } from './names.js'
export type { ReadPostInputs } from './post-inputs.js'
export type * from './types.js'

export type ReadInputs =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/**
 * Reads and checks every input, before anything else is read or called. A blank input has its default.
 *
 * @param env the process's environment: `INPUT_*`, and `AWS_REGION`, `AWS_DEFAULT_REGION` for the Region
 * @param profileRegion the Region of the AWS profile, which counts if nothing else names one; null: none
 * @returns the inputs, or every problem that they have
 */
export function readInputs(env: NodeJS.ProcessEnv, profileRegion: string | null = null): ReadInputs {
  const reader = createInputReader(env)
  refuseCommentFile(env, reader)
  refuseRollback(env, reader)
  const target = readTarget(env, profileRegion, reader)
  const options = readOptions(reader, target?.instance.id ?? '')
  if (target === null || reader.problems.length > 0) return { ok: false, problems: reader.problems }
  return { ok: true, inputs: { ...target, ...options } }
}

/**
 * Reads the inputs of `mode: comment`, which calls no AWS: the inputs that name the instance are ignored.
 *
 * @returns null: the mode is another one
 */
export function readPostInputs(env: NodeJS.ProcessEnv): ReadPostInputs | null {
  if (inputText(env, 'mode') !== 'comment') return null
  const reader = createInputReader(env)
  refuseRollback(env, reader)
  return toPostInputs(env, reader, readOptions(reader, ''))
}

/** Refuses `rollback` outside of a plan, where it would publish, or plan something else than a preview. */
function refuseRollback(env: NodeJS.ProcessEnv, { report }: InputReader): void {
  const mode = inputText(env, 'mode') || 'auto'
  if (mode === 'plan' || !/^true$/i.test(inputText(env, 'rollback'))) return
  const advice =
    mode === 'rollback' ? 'leave rollback out to go back, or set mode: plan to preview it' : 'set mode: plan'
  const complaint = `is true, but mode is ${quote(mode)}; only a plan previews a rollback: ${advice}`
  report('rollback', { code: 'contradicting-inputs', complaint })
}

/** One line per input: long, because there are many. */
function readOptions({ get }: InputReader, instanceId: string): Options {
  return {
    mode: get('mode', mode, 'auto'),
    rollback: get('rollback', boolean, false),
    views: get('views', filePatterns, defaultPatterns('views')),
    modules: get('modules', filePatterns, defaultPatterns('modules')),
    values: get('values', filePatterns, defaultValues),
    requireReferences: get('require-references', boolean, false),
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
    moduleAlias: get('module-alias', moduleAlias, null),
    expectedPlanDigest: get('expected-plan-digest', digest, null),
    requireReviewedPlan: get('require-reviewed-plan', boolean, false),
    requirePublishedOn: get('require-published-on', paths, []),
    comment: get('comment', oneOf(['always', 'on-change', 'on-failure', 'never']), 'on-change'),
    commentKey: get('comment-key', commentKey, instanceId),
    commentArns: get('comment-arns', boolean, true),
    pullRequest: get('pull-request', pullRequest, null),
    pageUrl: get('page-url', pageUrl, null),
    releaseNotes: get('release-notes', boolean, false),
    jobSummary: get('job-summary', boolean, true),
    githubToken: get('github-token', text, null),
    observe: get('observe', oneOf(['auto', 'describe', 'search', 'versions']), 'auto'),
    requestsPerSecond: get('requests-per-second', requestsPerSecond, 2),
    timeoutSeconds: get('timeout-seconds', timeoutSeconds, 900),
  }
}
