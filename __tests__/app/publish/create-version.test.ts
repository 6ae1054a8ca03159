import { describe, expect, test } from '@jest/globals'
import { createVersionOnce } from '../../../src/app/publish/create-version.js'
import { ActionError } from '../../../src/core/model/errors.js'
import { type ConnectWriter, UnknownOutcomeError } from '../../../src/ports/connect.js'
import { aModule, aSnapshot } from '../../support/builders.js'
import { type StoredVersion, storeContext, versionStore } from '../../support/version-store.js'

const [live, before] = [aModule('live'), aModule('before')]

/**
 * What the service does with a request: it makes the version; it makes it, or not, and the answer is lost; it returns the
 * highest version without content, with the live or with the earlier one; it makes a version of the earlier content; or it
 * refuses the checksum.
 */
type Answer =
  | 'made'
  | 'made, lost'
  | 'lost'
  | 'number'
  | 'highest'
  | 'earlier'
  | 'made of earlier'
  | 'refused'

interface Case {
  /** The answers to the first requests; the last one is repeated. */
  readonly answers: readonly Answer[]
  /** Default: 3, which describe returns. */
  readonly highest?: number
  readonly isHighestShown?: boolean
  /** What looking the version up finds after a lost answer. Default: what was made. */
  readonly lookup?: 'made' | 'nothing' | 'no answer'
  readonly hardDeadlineMs?: number
}

async function create({
  answers,
  highest = 3,
  isHighestShown = true,
  lookup = 'made',
  hardDeadlineMs = 600_000,
}: Case) {
  const row = (version: number): StoredVersion => ({ version, description: 'v1', content: live })
  const store = versionStore(live, isHighestShown ? [row(highest)] : [])
  const sent: unknown[] = []
  const make = () => {
    const version = Math.max(highest, ...store.versions.map((known) => known.version)) + 1
    store.versions.push(row(version))
    return { version, snapshot: null }
  }
  const lose = () => {
    throw new UnknownOutcomeError('CreateContactFlowModuleVersion', 'connection reset', { cause: null })
  }
  const serve: Readonly<Record<Answer, () => Awaited<ReturnType<ConnectWriter['createVersion']>>>> = {
    made: make,
    'made, lost': () => {
      make()
      return lose()
    },
    lost: lose,
    number: () => ({ version: highest, snapshot: null }),
    'made of earlier': () => ({ version: highest + 1, snapshot: aSnapshot(before) }),
    highest: () => ({ version: highest, snapshot: aSnapshot(live) }),
    earlier: () => ({ version: highest, snapshot: aSnapshot(before) }),
    refused: () => {
      throw new ActionError('publish-failed', 'invalid-request', 'The checksum is another one.')
    },
  }
  const createVersion: ConnectWriter['createVersion'] = async (...request) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    sent.push(request)
    return serve[answer ?? 'made']()
  }
  const find = async () => {
    if (lookup === 'no answer') throw new ActionError('access-denied', 'access-denied', 'Not allowed.')
    const made = store.versions.find(({ version }) => version > highest)
    return made && lookup === 'made' ? { version: made.version, snapshot: null } : null
  }
  const context = storeContext(store, { writer: { createVersion }, hardDeadlineMs })
  const request = { key: 'module/Hours', kind: 'module', id: 'an-id', description: 'v1', highest } as const
  const [result, error] = await createVersionOnce(context, { ...request, live: aSnapshot(live) }, find).then(
    ({ version }) => [version, null] as const,
    (error: ActionError) => [error.code, error] as const,
  )
  return { result, error, sent, waited: context.clock.now() }
}

describe('a version is made', () => {
  test.each<[name: string, given: Case, result: number | string, sent: number, waited: number]>([
    ['at once', { answers: ['made'] }, 4, 1, 0],
    ['once, though the answer is lost', { answers: ['made, lost'] }, 4, 1, 0],
    ['again, if the first request made none', { answers: ['lost', 'made'] }, 4, 2, 30_000],
    ['after two lost answers', { answers: ['lost', 'lost', 'made'] }, 4, 3, 60_000],
    ['not again after three lost answers', { answers: ['lost'] }, 'version-unknown', 3, 90_000],
    [
      'not again if the service shows the next number',
      { answers: ['made, lost'], lookup: 'nothing' },
      ...(['version-unknown', 1, 30_000] as const),
    ],
    [
      'not again if the service does not show the number before',
      { answers: ['lost'], isHighestShown: false },
      ...(['version-unknown', 1, 30_000] as const),
    ],
    [
      'not again if there was no version before',
      { answers: ['lost'], highest: 0 },
      ...(['version-unknown', 1, 30_000] as const),
    ],
    [
      'not again once the run must end',
      { answers: ['lost'], hardDeadlineMs: 10_000 },
      ...(['version-unknown', 1, 10_000] as const),
    ],
    [
      'not again if it cannot be looked up',
      { answers: ['made, lost'], lookup: 'no answer' },
      ...(['version-unknown', 1, 0] as const),
    ],
    ['by the service before, with the live content', { answers: ['highest'] }, 3, 1, 0],
    ['by the service before, with content that it does not return', { answers: ['number'] }, 3, 1, 0],
    [
      'of the earlier content under a new number, for it to be verified',
      { answers: ['made of earlier'] },
      4,
      1,
      0,
    ],
    [
      'after a server that still has the earlier content',
      { answers: ['earlier', 'earlier', 'made'] },
      4,
      3,
      750,
    ],
    [
      'after a server that does not know the checksum yet',
      { answers: ['refused', 'refused', 'made'] },
      4,
      3,
      750,
    ],
    [
      'not while the service answers the version of the earlier content',
      { answers: ['earlier'] },
      'old-version-answered',
      11,
      32_750,
    ],
    ['not while the checksum is refused', { answers: ['refused'] }, 'version-refused', 11, 32_750],
  ])('%s', async (_, given, result, count, waited) => {
    const made = await create(given)
    expect([made.result, made.sent.length, made.waited]).toEqual([result, count, waited])
  })

  test('with its description and the checksum of what is live', async () => {
    const { sent } = await create({ answers: ['made'] })
    expect(sent).toEqual([['module', 'an-id', { description: 'v1', checksum: 'c'.repeat(64) }]])
  })
})

describe('a version of which nothing is known', () => {
  const advice = 'Nothing was created again. Run the workflow again: it finds the version or makes it.'
  test.each<[string, Case['lookup'], string]>([
    ['is reported with what the service did', 'nothing', ''],
    ['is reported with why it could not be looked up', 'no answer', ' Not allowed.'],
  ])('%s', async (_, lookup, why) => {
    const { error } = await create({ answers: ['made, lost'], ...(lookup && { lookup }) })
    expect([error?.reason, error?.cause]).toEqual(['service-unavailable', expect.any(UnknownOutcomeError)])
    expect(error?.message).toBe(
      `module/Hours: it is not known whether the version was created: connection reset.${why} ${advice}`,
    )
  })
})
