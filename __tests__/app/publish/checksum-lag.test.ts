import { expect, test } from '@jest/globals'
import { assertChecksumLag } from '../../../src/app/publish/checksum-lag.js'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { ActionError } from '../../../src/core/model/errors.js'
import { aSnapshot, aView } from '../../support/builders.js'

const [own, before, other] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const
const refusal = new ActionError('publish-failed', 'invalid-request', 'The checksum is not that.')

interface Given {
  readonly cause?: unknown
  /** The checksum that describe returns; null: nothing is shown; an error: it cannot be read. */
  readonly shown?: string | null | Error
  /** Of the content that the run wrote. */
  readonly written?: string | null
  readonly isTimeUp?: boolean
}

/** The code of the failure, or what was thrown; null: the call may be repeated. */
async function outcome({ cause = refusal, shown = own, written = own, isTimeUp = false }: Given) {
  const reader = {
    describe: async () => {
      if (shown instanceof Error) throw shown
      return shown === null ? null : aSnapshot(aView('live'), { checksum: shown })
    },
  }
  const context = { reader, clock: { now: () => (isTimeUp ? 30_000 : 0) } } as unknown as PublishContext
  const live = aSnapshot(aView('live'), { checksum: written })
  const request = {
    key: 'view/Desk',
    kind: 'view',
    id: 'an-id',
    description: '',
    live,
    before,
    highest: 3,
  } as const
  return assertChecksumLag(context, request, cause, () => 30_000).then(
    () => null,
    (error: unknown) => (error instanceof ActionError ? error.code : error),
  )
}

const bug = new TypeError('A bug.')
const denied = new ActionError('access-denied', 'access-denied', 'No.')

test.each<[string, Given, unknown]>([
  ['is lag while our content is live', {}, null],
  ['is lag while the content from before is still shown', { shown: before }, null],
  ['is lag while nothing is shown', { shown: null }, null],
  ['is lag while nothing can be read', { shown: new Error('ECONNRESET') }, null],
  ['is somebody’s publish if other content is live', { shown: other }, 'published-in-between'],
  ['is refused for too long in the end', { isTimeUp: true }, 'version-refused'],
  [
    'is somebody’s publish if the content from before is live in the end',
    { shown: before, isTimeUp: true },
    'published-in-between',
  ],
  ['is what it is if no checksum was sent', { written: null }, 'invalid-request'],
  ['is what it is if it is about something else', { cause: denied }, 'access-denied'],
  ['is what it is if it is no answer of the service', { cause: bug }, bug],
])('a refused version %s', async (_, given, expected) => {
  expect(await outcome(given)).toBe(expected)
})
