import { commitId } from '../../core/text/hex.js'
import {
  type Guard,
  isCount,
  isListOf,
  isMissingOr,
  isNullOr,
  isObjectOf,
  isText,
  isTextOf,
} from './shape.js'

/** A shape, and its name for an error if GitHub answers something else. */
export interface Expected<T> {
  readonly isExpected: Guard<T>
  /** With its article: "a list of comments". */
  readonly name: string
}

const isCommit = isTextOf(commitId)

/** The members of a comment that are used. */
export interface CommentAnswer {
  readonly id: number
  readonly node_id: string
  readonly html_url: string
  /** ISO 8601, time of the last edit of its text. */
  readonly updated_at: string
  readonly body: string | null | undefined
  readonly user: { readonly login: string; readonly type: string } | null
}

const isComment = isObjectOf<CommentAnswer>({
  id: isCount,
  node_id: isText,
  html_url: isText,
  updated_at: isText,
  body: isMissingOr(isNullOr(isText)),
  user: isNullOr(isObjectOf({ login: isText, type: isText })),
})

export const aComment: Expected<CommentAnswer> = { isExpected: isComment, name: 'a comment' }
export const comments: Expected<readonly CommentAnswer[]> = {
  isExpected: isListOf(isComment),
  name: 'a list of comments',
}

/** A pull request, in the list of a commit's. */
export interface PullAnswer {
  readonly number: number
  readonly merged_at: string | null
  readonly merge_commit_sha: string | null
  readonly state: string
  readonly head: { readonly sha: string }
  readonly base: {
    readonly ref: string
    readonly repo: { readonly full_name: string; readonly default_branch: string }
  }
}

export const pulls: Expected<readonly PullAnswer[]> = {
  isExpected: isListOf(
    isObjectOf<PullAnswer>({
      number: isCount,
      merged_at: isNullOr(isText),
      merge_commit_sha: isNullOr(isText),
      state: isText,
      head: isObjectOf({ sha: isText }),
      base: isObjectOf({ ref: isText, repo: isObjectOf({ full_name: isText, default_branch: isText }) }),
    }),
  ),
  name: 'a list of pull requests',
}

/**
 * A pull request by its number. In GitHub's documentation the head's repository is never null, but for a deleted fork
 * it is.
 */
export interface PullStateAnswer {
  readonly state: string
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
}

export const aPull: Expected<PullStateAnswer> = {
  isExpected: isObjectOf<PullStateAnswer>({
    state: isText,
    head: isObjectOf({ sha: isText, repo: isNullOr(isObjectOf({ full_name: isText })) }),
  }),
  name: 'a pull request',
}

interface LabelledAnswer {
  readonly labels: readonly { readonly name: string }[]
}

export const aLabelledPull: Expected<LabelledAnswer> = {
  isExpected: isObjectOf<LabelledAnswer>({ labels: isListOf(isObjectOf({ name: isText })) }),
  name: 'a pull request with its labels',
}

interface CommitsAnswer {
  readonly total_commits: number
  readonly commits: readonly { readonly sha: string }[]
}

export const comparedCommits: Expected<CommitsAnswer> = {
  isExpected: isObjectOf<CommitsAnswer>({
    total_commits: isCount,
    commits: isListOf(isObjectOf({ sha: isCommit })),
  }),
  name: 'a comparison with its commits',
}

/** A file of a change. */
export interface FileAnswer {
  readonly status: string
  readonly filename: string
  readonly previous_filename: string | undefined
}

const isFiles = isListOf(
  isObjectOf<FileAnswer>({ status: isText, filename: isText, previous_filename: isMissingOr(isText) }),
)

export const files: Expected<readonly FileAnswer[]> = { isExpected: isFiles, name: 'a list of files' }

export interface ComparedFilesAnswer {
  readonly status: string
  readonly total_commits: number
  readonly files: readonly FileAnswer[] | undefined
}

export const comparedFiles: Expected<ComparedFilesAnswer> = {
  isExpected: isObjectOf<ComparedFilesAnswer>({
    status: isText,
    total_commits: isCount,
    files: isMissingOr(isFiles),
  }),
  name: 'a comparison with its files',
}

interface ViewerAnswer {
  readonly viewer: { readonly login: string }
}

const isViewer = isObjectOf({ login: isText })

export const aViewer: Expected<ViewerAnswer> = {
  isExpected: isObjectOf<ViewerAnswer>({ viewer: isViewer }),
  name: 'the user of the token',
}

/** The author or editor of a comment, from GraphQL. */
export interface ActorAnswer {
  readonly __typename: string
  readonly login: string
}

/** A comment with its author and editor, from GraphQL. */
export interface AttributedAnswer {
  readonly url: string
  readonly body: string
  readonly author: ActorAnswer | null
  readonly editor: ActorAnswer | null
  /** Null: nobody edited it. */
  readonly lastEditedAt: string | null
}

export interface AttributedAnswers extends ViewerAnswer {
  /** In the order of the given ids. Null: the comment no longer exists. */
  readonly nodes: readonly (AttributedAnswer | null)[]
}

const isActor = isNullOr(isObjectOf<ActorAnswer>({ __typename: isText, login: isText }))
const isAttributed = isObjectOf<AttributedAnswer>({
  url: isText,
  body: isText,
  author: isActor,
  editor: isActor,
  lastEditedAt: isNullOr(isText),
})

const isAttributedAnswers = isObjectOf<AttributedAnswers>({
  viewer: isViewer,
  nodes: isListOf(isNullOr(isAttributed)),
})

/** The answer for `count` ids. */
export function attributedComments(count: number): Expected<AttributedAnswers> {
  return {
    isExpected: (answer): answer is AttributedAnswers =>
      isAttributedAnswers(answer) && answer.nodes.length === count,
    name: 'comments and who edited them',
  }
}
