import { describe, expect, test } from '@jest/globals'
import { verifyPrepared } from '../../../src/app/comment/verify-prepared.js'
import type { Origin, PreparedComment } from '../../../src/core/comment/prepared-comment.js'
import { ActionError } from '../../../src/core/model/errors.js'
import type { PullRequestState } from '../../../src/ports/github.js'
import { aPrepared } from '../../support/prepared.js'

const { repository, headCommit } = aPrepared()
const other = 'c'.repeat(40)
const fork = 'octocat/contact-centre'
const origin: Origin = { runId: '7', event: 'pull_request', headCommit, headRepository: fork }
const standing: PullRequestState = { open: true, headCommit, headRepository: fork }

interface Case {
  readonly prepared?: Partial<PreparedComment>
  readonly origin?: Partial<Origin>
  /** Null: there is none. */
  readonly pull?: Partial<PullRequestState> | null
}

/** What it is refused for, and which pull requests were asked for; null: it is not refused. */
async function refused(one: Case): Promise<readonly [why: string | null, asked: readonly number[]]> {
  const asked: number[] = []
  const look = async (number: number) => {
    asked.push(number)
    return one.pull === null ? null : { ...standing, ...one.pull }
  }
  const given = [aPrepared(one.prepared), { ...origin, ...one.origin }, repository] as const
  const error: unknown = await verifyPrepared(...given, { pullRequest: look }).catch(
    (cause: unknown) => cause,
  )
  if (error === undefined) return [null, asked]
  if (!(error instanceof ActionError)) throw error
  expect([error.reason, error.code]).toEqual(['invalid-input', 'comment-file-mismatch'])
  return [error.message, asked]
}

describe('a prepared comment', () => {
  test.each<[string, Case]>([
    ['of the run and the pull request that GitHub names', {}],
    ['of a repository in other letters', { prepared: { repository: repository.toUpperCase() } }],
    ['of a fork in other letters', { pull: { headRepository: 'OctoCat/contact-centre' } }],
  ])('%s may be posted', async (_name, one) => {
    expect(await refused(one)).toEqual([null, [43]])
  })

  test.each<[string, Case, string]>([
    ['another event', { origin: { event: 'push' } }, 'started by "push", not by pull_request'],
    ['pull_request_target', { origin: { event: 'pull_request_target' } }, '"pull_request_target"'],
    ['another repository', { prepared: { repository: 'evil/x' } }, 'the repository "evil/x"'],
    ['another commit than the run’s', { origin: { headCommit: other } }, `was of "${other}"`],
  ])('of %s is refused before GitHub is asked', async (_name, one, why) => {
    expect(await refused(one)).toEqual([expect.stringContaining(why), []])
  })

  test.each<[string, Case, string]>([
    ['of a pull request that is not there', { pull: null }, '#43 is not there'],
    ['of a closed pull request', { pull: { open: false } }, '#43 is no longer open'],
    ['of a pull request with another head', { pull: { headCommit: other } }, `is at the commit "${other}"`],
    [
      'of a pull request from another repository',
      { pull: { headRepository: 'mona/x' } },
      `comes from "mona/x", and the run that made the file from "${fork}"`,
    ],
    [
      'of a pull request whose repository is gone',
      { pull: { headRepository: null } },
      'comes from a repository that is gone',
    ],
  ])('%s is refused', async (_name, one, why) => {
    expect(await refused(one)).toEqual([expect.stringContaining(why), [43]])
  })
})
