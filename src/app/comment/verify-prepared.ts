import type { Origin, PreparedComment } from '../../core/comment/prepared-comment.js'
import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import type { PullRequestReader, PullRequestState } from '../../ports/github.js'

/**
 * Compares a prepared comment with GitHub's data: the event of this run, and the pull request itself. Anybody can
 * choose the number in the file, so the pull request's head must be that of the run that made the file. (The event's
 * own list of pull requests is empty for forks.)
 *
 * @param repository `owner/name`, this run's own
 * @throws ActionError (`comment-file-mismatch`) if anything differs
 * @throws GitHubRefused if GitHub does not answer
 */
export async function verifyPrepared(
  prepared: PreparedComment,
  origin: Origin,
  repository: string,
  pullRequests: PullRequestReader,
): Promise<void> {
  const event = `the run that made it was started by ${quote(origin.event)}, not by pull_request`
  if (origin.event !== 'pull_request') throw mismatchError(event)
  const other = `it belongs to the repository ${quote(prepared.repository)}, and this is ${repository}`
  if (!sameName(prepared.repository, repository)) throw mismatchError(other)
  const commit = `it names the commit ${prepared.headCommit}, and the run that this workflow answers was of ${quote(origin.headCommit)}`
  if (prepared.headCommit !== origin.headCommit) throw mismatchError(commit)
  const pullRequest = await pullRequests.pullRequest(prepared.pullRequest)
  const difference = findMismatch(prepared, origin, pullRequest)
  if (difference !== null) throw mismatchError(`pull request #${prepared.pullRequest} ${difference}`)
}

function findMismatch(
  { headCommit }: PreparedComment,
  { headRepository }: Origin,
  pullRequest: PullRequestState | null,
): string | null {
  if (pullRequest === null) return 'is not there'
  if (!pullRequest.open) return 'is no longer open'
  if (pullRequest.headCommit !== headCommit)
    return `is at the commit ${quote(pullRequest.headCommit)}, and the file names ${headCommit}`
  const { headRepository: head } = pullRequest
  if (head !== null && sameName(head, headRepository)) return null
  return `comes from ${head === null ? 'a repository that is gone' : quote(head)}, and the run that made the file from ${quote(headRepository)}`
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function mismatchError(what: string): ActionError {
  return new ActionError(
    'invalid-input',
    'comment-file-mismatch',
    `The file of the input comment-file was not posted: ${what}. If the pull request has moved on meanwhile, nothing is to be done: its newer run brings its own.`,
  )
}
