import { type BranchTip, type CommitComparison, type Commits, GitHubRefused } from '../../ports/github.js'
import { invalidCommitReason, isCommit } from '../git/git.js'
import { memberAt } from '../untyped.js'
import { defaultTimeout, type GitHubAccess, type Octokit } from './client.js'
import { createGet, type Get } from './get.js'
import { refusalOf, statusOf } from './refusal.js'

/** The reason why an answer of another shape is not used. */
export const undocumentedAnswer = 'GitHub gave an answer that is not in its documented form'

/**
 * The order of commits from GitHub's compare API. One comparison, with its repetitions and further requests, takes no
 * longer than one request may; after GitHub gave no answer, nothing more is requested, so that many commits do not use
 * up the run's time.
 */
export function createCommits(access: GitHubAccess, client: () => Promise<Octokit>): Commits {
  const { clock, timeout = defaultTimeout } = access
  let unavailableReason: string | null = null
  /** The result of `ask`; if it fails, the reason. */
  const askOrExplain = async <T>(ask: (get: Get) => Promise<T>): Promise<T | { readonly why: string }> => {
    if (unavailableReason !== null) return { why: unavailableReason }
    try {
      return await ask(createGet(await client(), access, { until: clock.now() + timeout }))
    } catch (error) {
      const refused = refusalOf(error, clock.wallTime())
      if (refused.kind === 'unavailable' || refused.kind === 'rate-limit') unavailableReason = refused.message
      return { why: refused.message }
    }
  }
  return {
    async compare(base, head) {
      if (!isCommit(base) || !isCommit(head)) return { order: 'unknown', why: invalidCommitReason }
      const found = await askOrExplain((get) => compare(get, base, head))
      return 'order' in found ? found : { order: 'unknown', why: found.why }
    },
    async tipOf(branch) {
      const found = await askOrExplain((get) => tipOf(get, branch))
      return 'tip' in found ? found : { tip: null, why: found.why }
    },
  }
}

const orders = ['ahead', 'behind', 'identical', 'diverged'] as const

/** Cannot be mistaken for an answer of GitHub's. */
const missing = Symbol('missing')

async function compare(get: Get, base: string, head: string): Promise<CommitComparison> {
  const path = 'compare/{basehead}'
  const answer = await get(path, { basehead: `${base}...${head}`, per_page: 1 }).catch((error: unknown) => {
    if (isMissingCommit(error)) return missing
    throw error
  })
  if (answer === missing) return explainMissing(get, base, head)
  const order = orders.find((each) => each === memberAt(answer, 'status'))
  return order === undefined ? { order: 'unknown', why: undocumentedAnswer } : { order }
}

/** Decides by GitHub's message: a proxy's 404 does not count. */
function isMissingCommit(error: unknown): boolean {
  if (!(error instanceof GitHubRefused)) return false
  return error.kind === 'not-found' || (statusOf(error) === 422 && /no commit found/i.test(error.message))
}

/** GitHub also returns 404 to a token that may not read. So the base counts as missing only if the head is shown. */
async function explainMissing(get: Get, base: string, head: string): Promise<CommitComparison> {
  const isShown = (commit: string) =>
    get('commits/{ref}', { ref: commit, per_page: 1 }).then((answer) => isCommitAnswer(answer, commit))
  if (!(await isShown(head))) return { order: 'unknown', why: undocumentedAnswer }
  try {
    const why = (await isShown(base))
      ? 'GitHub shows both commits and does not compare them'
      : undocumentedAnswer
    return { order: 'unknown', why }
  } catch (error) {
    if (isMissingCommit(error)) return { order: 'no-such-commit' }
    throw error
  }
}

/** Whether an answer is GitHub's for that commit. */
export function isCommitAnswer(answer: unknown, commit: string): boolean {
  const sha = memberAt(answer, 'sha')
  return typeof sha === 'string' && isCommit(sha) && sha.startsWith(commit)
}

async function tipOf(get: Get, branch: string): Promise<BranchTip> {
  const answer = await get('git/ref/{ref}', { ref: `heads/${branch}` })
  const tip = memberAt(answer, 'object', 'sha')
  const isBranch =
    memberAt(answer, 'ref') === `refs/heads/${branch}` && memberAt(answer, 'object', 'type') === 'commit'
  const isWhole = typeof tip === 'string' && isCommit(tip) && tip.length >= 40
  return isBranch && isWhole ? { tip } : { tip: null, why: undocumentedAnswer }
}
