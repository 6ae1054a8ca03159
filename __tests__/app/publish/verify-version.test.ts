import { expect, test } from '@jest/globals'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { verifyVersion } from '../../../src/app/publish/verify-version.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content } from '../../../src/core/model/definition.js'
import { ActionError } from '../../../src/core/model/errors.js'
import type { Snapshot } from '../../../src/core/model/observation.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import type { Qualifier } from '../../../src/ports/connect.js'
import { aChange, aDefinition, aModule, aSnapshot, aView } from '../../support/builders.js'

const [ours, theirs] = [aModule('ours'), aModule('theirs')]
const [view, ownForm] = [aView('ours'), aView('ours', { actions: [] })]

/** What the service shows of version 4 and of what is live; an error: it refuses to. */
type Shown = Partial<Record<'4' | 'live', Snapshot | ActionError>>

interface Given {
  readonly content?: Content
  readonly live?: Content
  /** What the call that made the version answered. */
  readonly answer?: Snapshot | null
}

/** Verifies version 4 of live content; returns the problem or the failure, and what was described for it. */
async function verify(shown: Shown, { content = ours, live = content, answer = null }: Given = {}) {
  const reads: Qualifier[] = []
  const reader = {
    describe: async (_kind: string, _id: string, qualifier: Qualifier) => {
      reads.push(qualifier)
      const found = shown[String(qualifier) as '4'] ?? null
      if (found instanceof ActionError) throw found
      return found
    },
  }
  const change = aChange({ definition: aDefinition({ content }) })
  const attempt = { change, id: 'an-id', progress: initialProgress(change) }
  const made = { version: 4, snapshot: answer }
  const context = { reader } as unknown as PublishContext
  return verifyVersion(context, attempt, aSnapshot(live), made).then(
    ({ problem, described }) => [problem, described?.content ?? null, reads],
    (error: ActionError) => [error.reason, error.code, error.message, reads],
  )
}

const differs = `content sha256 ${contentHash(theirs)} instead of ${contentHash(ours)}`
const refused = new ActionError('access-denied', 'access-denied', 'Not allowed.')
const made = 'module/Wrap-up: version 4 was made, but'

test.each<[name: string, verified: () => Promise<unknown>, expected: unknown]>([
  ['with the content', () => verify({ '4': aSnapshot(ours) }), [null, ours, [4]]],
  ['with other content', () => verify({ '4': aSnapshot(theirs) }), [differs, theirs, [4]]],
  ['with the content, by the answer', () => verify({}, { answer: aSnapshot(ours) }), [null, null, []]],
  ['with other content, by the answer', () => verify({}, { answer: aSnapshot(theirs) }), [differs, null, []]],
  [
    'that is not shown, of the live content',
    () => verify({ live: aSnapshot(ours) }),
    [null, null, [4, 'live']],
  ],
  [
    'that is not shown, of other content',
    () => verify({ live: aSnapshot(theirs) }),
    [differs, null, [4, 'live']],
  ],
  [
    'of a view, in the form in which the service stored it',
    () => verify({ '4': aSnapshot(ownForm) }, { content: view, live: ownForm }),
    [null, ownForm, [4]],
  ],
  [
    'that cannot be read',
    () => verify({ '4': refused }),
    ['access-denied', 'access-denied', `${made} what it holds could not be verified. Not allowed.`, [4]],
  ],
  [
    'of which nothing is shown',
    () => verify({}),
    [
      'service-unavailable',
      'version-not-shown',
      `${made} the service shows neither it nor what is live: somebody may have deleted it. Run the workflow again in a few minutes.`,
      [4, 'live'],
    ],
  ],
])('a version %s', async (_, verified, expected) => {
  expect(await verified()).toEqual(expected)
})
