import type { InputReader } from './input-reader.js'
import type { InstanceInputs } from './instance-inputs.js'
import { inputText } from './names.js'
import type { InputProblem, Inputs, PostCommentInputs } from './types.js'

/** The inputs that do not depend on the instance. */
export type Options = Omit<Inputs, keyof InstanceInputs>

export type ReadPostInputs =
  | { readonly ok: true; readonly postInputs: PostCommentInputs }
  | { readonly ok: false; readonly problems: readonly InputProblem[] }

/** Selects the options that `mode: comment` needs, and reads `comment-file`. */
export function toPostInputs(
  env: NodeJS.ProcessEnv,
  { report, problems }: InputReader,
  options: Options,
): ReadPostInputs {
  const { comment, pageUrl, jobSummary, githubToken } = options
  const commentFile = inputText(env, 'comment-file')
  if (commentFile === '') {
    const complaint = 'is required with mode: comment; give the path of the file that was downloaded'
    report('comment-file', { code: 'missing-input', complaint })
  }
  if (comment === 'never') {
    const complaint = 'is "never", but mode is "comment"; correct one of them'
    report('comment', { code: 'contradicting-inputs', complaint })
  }
  if (problems.length > 0) return { ok: false, problems }
  const commentKey = options.commentKey === '' ? null : options.commentKey
  return { ok: true, postInputs: { commentFile, commentKey, comment, pageUrl, jobSummary, githubToken } }
}

/**
 * Refuses `comment-file` in another mode: a workflow without `mode: comment` would plan or publish, and post nothing.
 */
export function refuseCommentFile(env: NodeJS.ProcessEnv, { report }: InputReader): void {
  if (inputText(env, 'comment-file') === '') return
  const complaint = 'is given, but mode is not "comment"; give that mode, or leave comment-file out'
  report('comment-file', { code: 'contradicting-inputs', complaint })
}
