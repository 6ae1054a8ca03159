import { aComment, type CommentAnswer, comments } from './answers.js'
import { ask, askAll } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'
import { nullIfNotFound } from './refusal.js'

/** The comments of a pull request; only the first read requests every page. */
export interface CommentList {
  /**
   * All comments, in the order of their ids.
   *
   * @throws GitHubRefused
   */
  read(octokit: Octokit): Promise<readonly CommentAnswer[]>
}

/** Maximum lag of a list, in milliseconds: comments edited in that time before the latest edit are requested again. */
const maxLag = 300_000

/**
 * Creates a list whose later reads request only comments edited since, by GitHub's own clock (`since` of "List issue
 * comments"). That list does not show deletions, so each comment that this run wrote and that it lacks is requested by
 * its id.
 *
 * @param written ids of the comments that this run created or edited
 */
export function createCommentList(
  access: GitHubAccess,
  number: number,
  written: ReadonlySet<number>,
): CommentList {
  const { owner, repo } = splitRepository(access)
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  let known = new Map<number, CommentAnswer>()

  async function isMissing(octokit: Octokit, id: number): Promise<boolean> {
    const one = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
    return ask(octokit, one, { owner, repo, comment_id: id }, aComment)
      .catch(nullIfNotFound)
      .then((found) => found === null)
  }

  return {
    async read(octokit) {
      const since = sinceOf([...known.values()])
      const parameters = { owner, repo, issue_number: number, ...(since === null ? {} : { since }) }
      const found = new Map((await askAll(octokit, route, parameters, comments)).map((row) => [row.id, row]))
      const merged = since === null ? found : new Map([...known, ...found])
      for (const id of written)
        if (merged.has(id) && !found.has(id) && (await isMissing(octokit, id))) merged.delete(id)
      known = merged
      return [...merged.values()].toSorted((a, b) => a.id - b.id)
    },
  }
}

/** Null: nothing is known yet, or GitHub does not return the time of the edit. */
function sinceOf(rows: readonly CommentAnswer[]): string | null {
  const latest = rows.reduce((time, { updated_at }) => Math.max(time, Date.parse(updated_at)), 0)
  return rows.length === 0 || !(latest > maxLag) ? null : new Date(latest - maxLag).toISOString()
}
