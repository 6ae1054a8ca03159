import { expect, test } from '@jest/globals'
import { putAlias } from '../../../src/app/publish/alias.js'
import type { PublishContext } from '../../../src/app/publish/context.js'
import type { ModuleAlias } from '../../../src/core/model/observation.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { UnknownOutcomeError } from '../../../src/ports/connect.js'
import { aChange, aDefinition, aModule, anObservation, aPolicy, aSnapshot } from '../../support/builders.js'
import { clockFromZero } from '../../support/view-store.js'

const [own, other] = [aModule('own'), aModule('other')]
const aliasOn = (version: number): ModuleAlias => ({ id: 'an-alias', name: 'live', version })

interface Given {
  /** Where the alias is before; null: there is none. */
  readonly before: number | null
  /** Where describe shows it after the last lost answer; null: nowhere. */
  readonly after: number | null
}

/** Puts the alias on version 3 while no answer to a write arrives. */
async function put({ before, after }: Given) {
  const definition = aDefinition({ content: own })
  const change = aChange({ definition, observation: anObservation({ live: aSnapshot(own) }) })
  const progress = { ...initialProgress(change), version: 3, published: 3 }
  let sent = 0
  const lose = () => {
    sent += 1
    throw new UnknownOutcomeError('UpdateContactFlowModuleAlias', 'connection reset', { cause: null })
  }
  const context = {
    clock: clockFromZero(),
    deadline: { stopReason: () => null, hardDeadline: () => 600_000 },
    log: { info: () => {}, debug: () => {} },
    policy: aPolicy({ moduleAlias: 'live' }),
    reader: {
      aliases: async () => (before === null ? [] : [aliasOn(before)]),
      describe: async () => aSnapshot(other),
      versions: async () => [],
      describeAlias: async () => (after === null ? null : aliasOn(after)),
    },
    writer: {
      createAlias: async () => lose(),
      moveAlias: async (
        _module: string,
        _id: string,
        _to: number,
        check: (current: ModuleAlias | null) => Promise<void>,
      ) => {
        await check(before === null ? null : aliasOn(before))
        return lose()
      },
    },
  } as unknown as PublishContext
  const existing = before === null ? null : aliasOn(before)
  const failure = await putAlias(
    context,
    { change, id: 'an-id', progress },
    { name: 'live', existing, to: null },
  ).then(
    () => null,
    (error: Error) => error.message,
  )
  return { sent, failure, alias: progress.alias && [progress.alias.previousVersion, progress.alias.version] }
}

const unknown =
  'module/Wrap-up: version 3 was made and holds this definition, but putting the alias "live" on it failed. It is not known where the alias is: connection reset. Run the workflow again: it looks where the alias is.'

test.each<[string, Given, Awaited<ReturnType<typeof put>>]>([
  ['is reported as moved if it is there', { before: 2, after: 3 }, { sent: 3, failure: null, alias: [2, 3] }],
  ['is a failure if it is elsewhere', { before: 2, after: 2 }, { sent: 3, failure: unknown, alias: null }],
  ['is a failure if it is gone', { before: 2, after: null }, { sent: 3, failure: unknown, alias: null }],
  [
    'is a failure if it was to be created, and is not listed',
    { before: null, after: null },
    { sent: 3, failure: unknown, alias: null },
  ],
])('an alias of which the answers to three writes are lost %s', async (_, given, expected) => {
  expect(await put(given)).toEqual(expected)
})
