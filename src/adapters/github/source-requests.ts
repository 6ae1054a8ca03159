import { GitHubRefused } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'
import type { GitHubAccess, Octokit } from './client.js'
import { createGet, type Get } from './get.js'
import { refusalOf } from './refusal.js'

/** Maximum number of requests of a run, repetitions included: contract, "Unfinished publishes". */
const maxRequests = 200
/** Milliseconds for all of them. */
const maxTime = 60_000

/**
 * Sends requests one after the other, as GitHub recommends, up to 200 requests or one minute. After GitHub gave no
 * answer, nothing more is sent.
 */
export function createBoundedGet(access: GitHubAccess, client: () => Promise<Octokit>): Get {
  const { clock } = access
  const onSend = createRequestCounter()
  let [remainingMs, unavailableError]: [number, GitHubRefused | null] = [maxTime, null]
  const send: Get = async (path, parameters) => {
    if (unavailableError !== null) throw unavailableError
    if (remainingMs <= 0) throw new GitHubRefused('invalid', 'GitHub was asked for a minute already')
    const startedAt = clock.now()
    try {
      const get = createGet(await client(), access, { until: startedAt + remainingMs, onSend })
      return await get(path, parameters)
    } catch (error) {
      const refused = refusalOf(error, clock.wallTime())
      if (refused.kind === 'unavailable' || refused.kind === 'rate-limit') unavailableError = refused
      throw refused
    } finally {
      remainingMs -= elapsed(clock, startedAt)
    }
  }
  return sequentially(send)
}

function createRequestCounter(): () => void {
  let sent = 0
  return () => {
    if (sent >= maxRequests)
      throw new GitHubRefused('invalid', `GitHub was asked ${maxRequests} times already, which is the limit`)
    sent++
  }
}

function elapsed(clock: Clock, startedAt: number): number {
  return Math.max(0, clock.now() - startedAt)
}

function sequentially(send: Get): Get {
  let last: Promise<unknown> = Promise.resolve()
  return (path, parameters) => {
    const answer = last.then(() => send(path, parameters))
    last = answer.catch(() => null)
    return answer
  }
}
