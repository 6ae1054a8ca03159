import type { Comment, CommentWithEditor } from '../../ports/github.js'
import { type ActorAnswer, type AttributedAnswer, attributedComments } from './answers.js'
import { askGraphql } from './ask.js'
import type { GitHubAccess, Octokit } from './client.js'
import { type Identity, isSameIdentity, normalizeIdentity, viewerIdentity } from './viewer.js'

/** GraphQL's limit for the ids of one `nodes`. */
const batchSize = 100

// Only GraphQL has the editor of a comment. The token's user is requested with it, and never guessed.
const query = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) {
    ... on IssueComment {
      url body lastEditedAt author { __typename login } editor { __typename login }
    }
  }
}`

/**
 * Authors and editors of comments, one request per 100 of them: a pull request may have thousands, of which few matter.
 *
 * @throws GitHubRefused
 */
export async function readEditors(
  access: GitHubAccess,
  octokit: Octokit,
  comments: readonly Comment[],
): Promise<readonly CommentWithEditor[]> {
  const found: CommentWithEditor[] = []
  for (let from = 0; from < comments.length; from += batchSize) {
    const ids = comments.slice(from, from + batchSize).map(({ nodeId }) => nodeId)
    const expected = attributedComments(ids.length)
    const { viewer, nodes } = await askGraphql(octokit, access, query, { ids }, expected)
    const me = viewerIdentity(viewer.login, access)
    found.push(...nodes.flatMap((row) => (row === null ? [] : toCommentWithEditor(row, me))))
  }
  return found
}

/** GitHub's name for an account that no longer exists. */
const ghost = 'ghost'

function toCommentWithEditor(
  { url, body, author, editor, lastEditedAt }: AttributedAnswer,
  viewer: Identity,
): CommentWithEditor {
  // A mannequin, which imports create, may have anybody's login.
  const isViewer = ({ login, __typename: type }: ActorAnswer) =>
    type === (viewer.bot ? 'Bot' : 'User') && isSameIdentity(normalizeIdentity({ login, type }), viewer)
  const otherEditor = editor?.login ?? (lastEditedAt === null ? null : ghost)
  return {
    url,
    body,
    author: author?.login ?? null,
    isOwn: author !== null && isViewer(author),
    editor: editor !== null && isViewer(editor) ? null : otherEditor,
  }
}
