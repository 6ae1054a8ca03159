import { expect, test } from '@jest/globals'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { assertHoldLeft } from '../../../src/app/publish/hold.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { aChange, aMarker, aSnapshot, type ChangeSpec, marked, restoring } from '../../support/builders.js'

const [own, other] = [aChange().definition.hash, 'b'.repeat(64)]
const rollback = { action: 'rollback', base: aMarker(other), highest: 4 } as const satisfies ChangeSpec

/** A version that a rollback made or found, with its description as it is described, and as it is listed. */
interface Given {
  readonly version: number | null
  readonly shown?: string | null
  readonly listed?: string
  readonly change?: ChangeSpec
}

/** The message of the failure; null: the rollback left its marker, or needs none. */
async function complaint({
  version,
  shown = null,
  listed,
  change: spec = {},
}: Given): Promise<string | null> {
  const change = aChange({ ...rollback, ...spec })
  const reader = {
    describe: async () => aSnapshot(undefined, { version, versionDescription: shown }),
    versions: async () => (listed === undefined ? [] : [{ version, description: listed }]),
  }
  const attempt = { change, id: 'an-id', progress: { ...initialProgress(change), version } }
  return assertHoldLeft({ reader } as unknown as PublishContext, attempt, null).then(
    () => null,
    (error: Error) => error.message,
  )
}

const notLeft = (version: number, left: string) =>
  `view/Wrap-up: the content of the checkout is live, but the service made no new version: version ${version} holds it already, and its description does not say that a rollback restored it. So a later publish may bring back ${left}. Revert the change in the repository before anything else is merged.`
const newest = 'version 3 (commit 1a2b3c4d5e6f)'

test.each<[string, Given, string | null]>([
  ['its description says so', { version: 5, shown: restoring(own) }, null],
  ['only the list has its description', { version: 5, listed: restoring(own) }, null],
  ['it is new, and no description is shown yet', { version: 5 }, null],
  ['it is the first, and no description is shown yet', { version: 1, change: { highest: null } }, null],
  ['no version was made', { version: null }, null],
  ['the content is that of the last publish', { version: 3, change: { base: aMarker(own) } }, null],
  ['it was there before, without a description', { version: 4 }, notLeft(4, newest)],
  ['a publish made it', { version: 2, shown: marked(own) }, notLeft(2, newest)],
  ['it restored something else', { version: 5, shown: restoring(other) }, notLeft(5, newest)],
  [
    'nothing but rollbacks made versions',
    {
      version: 2,
      shown: marked(own),
      change: { base: null, restored: { ...aMarker(other), version: 4, isSound: true } },
    },
    notLeft(2, 'what was left'),
  ],
])('whether a version shows that a rollback restored it: %s', async (_, given, expected) => {
  expect(await complaint(given)).toBe(expected)
})
